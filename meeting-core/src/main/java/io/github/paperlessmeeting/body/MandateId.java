package io.github.paperlessmeeting.body;

import io.github.paperlessmeeting.text.Token;

/**
 * The identifier of a mandate (tư cách thành viên, đại biểu) within one document.
 *
 * <p>It means the same thing only inside the document that defines it. Two identifiers are equal when their characters are equal; letter case counts.
 *
 * @param value 1 to 64 characters, see {@link Token#requireId}; never null
 */
public record MandateId(String value) implements Comparable<MandateId> {
    /**
     * Refuses a malformed identifier.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value breaks the form that {@link Token#requireId} states
     */
    public MandateId {
        Token.requireId("MandateId", value);
    }

    /**
     * The identifier with this text.
     *
     * @param value the text; not null
     * @return the identifier; never null
     * @throws IllegalArgumentException if the text is malformed
     */
    public static MandateId of(String value) {
        return new MandateId(value);
    }

    /** By code point, so that the order is the same in every locale. */
    @Override
    public int compareTo(MandateId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }
}
