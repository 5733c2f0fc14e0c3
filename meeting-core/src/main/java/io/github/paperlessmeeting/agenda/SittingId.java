package io.github.paperlessmeeting.agenda;

import io.github.paperlessmeeting.text.Token;

/**
 * The identifier of a sitting (phiên họp) of a session within one document.
 *
 * <p>It means the same thing only inside the document that defines it. Two identifiers are equal when their characters are equal; letter case counts.
 *
 * @param value 1 to 64 characters, see {@link Token#requireId}; never null
 */
public record SittingId(String value) implements Comparable<SittingId> {
    /**
     * Refuses a malformed identifier.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value breaks the form that {@link Token#requireId} states
     */
    public SittingId {
        Token.requireId("SittingId", value);
    }

    /**
     * The identifier with this text.
     *
     * @param value the text; not null
     * @return the identifier; never null
     * @throws IllegalArgumentException if the text is malformed
     */
    public static SittingId of(String value) {
        return new SittingId(value);
    }

    /** By code point, so that the order is the same in every locale. */
    @Override
    public int compareTo(SittingId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }
}
