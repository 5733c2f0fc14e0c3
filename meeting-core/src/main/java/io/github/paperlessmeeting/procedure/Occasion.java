package io.github.paperlessmeeting.procedure;

import io.github.paperlessmeeting.text.Token;

/**
 * For what occasion a meeting is held, where notice depends on it. The codes are those of the kinds of meeting.
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record Occasion(String code) implements Comparable<Occasion> {
    /** A meeting that is held at regular times (thường lệ). */
    public static final Occasion REGULAR = new Occasion("regular");

    /** A meeting on one subject (chuyên đề). */
    public static final Occasion THEMATIC = new Occasion("thematic");

    /** A meeting to deal with what has come up (giải quyết công việc phát sinh đột xuất). */
    public static final Occasion URGENT = new Occasion("urgent");

    /** A session out of turn (bất thường). */
    public static final Occasion EXTRAORDINARY = new Occasion("extraordinary");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public Occasion {
        Token.requireCode("Occasion", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Occasion of(String code) {
        return new Occasion(code);
    }

    /** By code point. */
    @Override
    public int compareTo(Occasion other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
