package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.text.Token;

/**
 * The identifier of a vote (lần biểu quyết) within one document.
 *
 * <p>It means the same thing only inside the document that defines it. Two identifiers are equal when their characters are equal; letter case counts.
 *
 * @param value 1 to 64 characters, see {@link Token#requireId}; never null
 */
public record VoteId(String value) implements Comparable<VoteId> {
    /**
     * Refuses a malformed identifier.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value breaks the form that {@link Token#requireId} states
     */
    public VoteId {
        Token.requireId("VoteId", value);
    }

    /**
     * The identifier with this text.
     *
     * @param value the text; not null
     * @return the identifier; never null
     * @throws IllegalArgumentException if the text is malformed
     */
    public static VoteId of(String value) {
        return new VoteId(value);
    }

    /** By code point, so that the order is the same in every locale. */
    @Override
    public int compareTo(VoteId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }
}
