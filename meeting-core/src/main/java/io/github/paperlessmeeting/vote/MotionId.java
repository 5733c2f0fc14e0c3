package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.text.Token;

/**
 * The identifier of a motion (vấn đề đưa ra biểu quyết) within one document.
 *
 * <p>It means the same thing only inside the document that defines it. Two identifiers are equal when their characters are equal; letter case counts.
 *
 * @param value 1 to 64 characters, see {@link Token#requireId}; never null
 */
public record MotionId(String value) implements Comparable<MotionId> {
    /**
     * Refuses a malformed identifier.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value breaks the form that {@link Token#requireId} states
     */
    public MotionId {
        Token.requireId("MotionId", value);
    }

    /**
     * The identifier with this text.
     *
     * @param value the text; not null
     * @return the identifier; never null
     * @throws IllegalArgumentException if the text is malformed
     */
    public static MotionId of(String value) {
        return new MotionId(value);
    }

    /** By code point, so that the order is the same in every locale. */
    @Override
    public int compareTo(MotionId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }
}
