package io.github.paperlessmeeting.finding;

import java.util.Arrays;
import java.util.List;
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
public record Pointer(String value) implements Comparable<Pointer> {
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
        if (!isWellFormed(value)) {
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
     * Whether a text is a JSON Pointer.
     *
     * @param text the text; not null
     * @return true if a pointer can be made of it
     */
    public static boolean isWellFormed(String text) {
        boolean wellFormed = text.isEmpty() || text.charAt(0) == '/';
        for (int i = 0; wellFormed && i < text.length(); i++) {
            wellFormed = text.charAt(i) != '~'
                    || (i + 1 < text.length() && (text.charAt(i + 1) == '0' || text.charAt(i + 1) == '1'));
        }
        return wellFormed;
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

    /**
     * The reference tokens from the whole document to the place.
     *
     * @return names of members and indices of elements as texts, unescaped; empty for the whole document; unmodifiable
     */
    public List<String> tokens() {
        return value.isEmpty()
                ? List.of()
                : Arrays.stream(value.substring(1).split("/", -1))
                        .map(Pointer::unescape)
                        .toList();
    }

    /**
     * Token by token: a place before what is below it, the elements of a list by their number, members by the code points
     * of their names, and elements before members.
     */
    @Override
    public int compareTo(Pointer other) {
        int at = 0;
        while (at < value.length() && at < other.value.length()) {
            int end = endOfToken(value, at + 1);
            int otherEnd = endOfToken(other.value, at + 1);
            if (end != otherEnd || !value.regionMatches(at, other.value, at, end - at)) {
                return compareTokens(value.substring(at + 1, end), other.value.substring(at + 1, otherEnd));
            }
            at = end;
        }
        return Integer.compare(value.length(), other.value.length());
    }

    private static int endOfToken(String text, int from) {
        int slash = text.indexOf('/', from);
        return slash < 0 ? text.length() : slash;
    }

    private static int compareTokens(String left, String right) {
        boolean leftIsIndex = isIndex(left);
        if (leftIsIndex != isIndex(right)) {
            return leftIsIndex ? -1 : 1;
        }
        // Without leading zeros the longer number is the greater, however many digits it has.
        return leftIsIndex && left.length() != right.length()
                ? Integer.compare(left.length(), right.length())
                : Arrays.compare(codePoints(left), codePoints(right));
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty()
                && token.chars().allMatch(c -> c >= '0' && c <= '9')
                && (token.length() == 1 || token.charAt(0) != '0');
    }

    private static int[] codePoints(String token) {
        return unescape(token).codePoints().toArray();
    }

    private static String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    /** The text of the pointer. */
    @Override
    public String toString() {
        return value;
    }
}
