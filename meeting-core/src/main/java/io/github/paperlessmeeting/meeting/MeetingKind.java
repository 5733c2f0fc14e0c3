package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.text.Token;

/**
 * The kind of a meeting or session (loại cuộc họp, kỳ họp).
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record MeetingKind(String code) implements Comparable<MeetingKind> {
    /** Held at the intervals that the law or the rules state (thường lệ, thường kỳ). */
    public static final MeetingKind REGULAR = new MeetingKind("regular");

    /** On one subject (chuyên đề). */
    public static final MeetingKind THEMATIC = new MeetingKind("thematic");

    /** For urgent, unscheduled business (giải quyết công việc phát sinh đột xuất). */
    public static final MeetingKind URGENT = new MeetingKind("urgent");

    /** An extraordinary session of the National Assembly (kỳ họp bất thường). */
    public static final MeetingKind EXTRAORDINARY = new MeetingKind("extraordinary");

    /** The first session of a term (kỳ họp thứ nhất). */
    public static final MeetingKind FIRST_SESSION = new MeetingKind("first-session");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public MeetingKind {
        Token.requireCode("MeetingKind", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static MeetingKind of(String code) {
        return new MeetingKind(code);
    }

    /** By code point. */
    @Override
    public int compareTo(MeetingKind other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
