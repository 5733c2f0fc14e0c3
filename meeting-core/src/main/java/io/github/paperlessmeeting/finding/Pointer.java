package io.github.paperlessmeeting.finding;

import java.util.Objects;

/**
 * A place in a document, as a JSON Pointer. The names in it are the component names of the records, which are also the
 * member names in JSON, so a pointer serves the Java and the JSON side alike.
 *
 * <p>Source: RFC 6901.
 *
 * @param value empty for the whole document, or reference tokens each after a slash, with {@code ~} written {@code ~0}
 *     and {@code /} written {@code ~1}; never null
 */
public record Pointer(String value) {
    /** The whole document. */
    public static final Pointer ROOT = new Pointer("");

    /**
     * Refuses a text that is no JSON Pointer.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not empty and does not begin with a slash, or has a tilde
     *     that is not followed by 0 or 1
     */
    public Pointer {
        Objects.requireNonNull(value, "Pointer");
        boolean wellFormed = value.isEmpty() || value.charAt(0) == '/';
        for (int i = 0; wellFormed && i < value.length(); i++) {
            wellFormed = value.charAt(i) != '~'
                    || (i + 1 < value.length() && (value.charAt(i + 1) == '0' || value.charAt(i + 1) == '1'));
        }
        if (!wellFormed) {
            throw new IllegalArgumentException("Not a JSON Pointer (RFC 6901)");
        }
    }

    /**
     * The pointer with this text.
     *
     * @param value the text; not null
     * @return the pointer; never null
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public static Pointer of(String value) {
        return new Pointer(value);
    }

    /**
     * The place of a member of what this points at.
     *
     * @param name the name of the member, unescaped; not null
     * @return the longer pointer; never null
     */
    public Pointer append(String name) {
        return new Pointer(value + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * The place of an element of the list that this points at.
     *
     * @param index the index, from 0
     * @return the longer pointer; never null
     * @throws IllegalArgumentException if the index is negative
     */
    public Pointer append(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("Negative index " + index);
        }
        return new Pointer(value + "/" + index);
    }

    /** The text of the pointer. */
    @Override
    public String toString() {
        return value;
    }
}
