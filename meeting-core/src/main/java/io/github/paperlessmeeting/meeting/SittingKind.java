package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.text.Token;

/**
 * The kind of a sitting (loại phiên họp).
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record SittingKind(String code) implements Comparable<SittingKind> {
    /** All members together (phiên họp toàn thể). */
    public static final SittingKind PLENARY = new SittingKind("plenary");

    /** In deputies' groups (phiên họp tổ). */
    public static final SittingKind GROUP = new SittingKind("group");

    /** Before the opening, on agenda and procedure (họp trù bị). */
    public static final SittingKind PREPARATORY = new SittingKind("preparatory");

    /** A sitting given to questioning (phiên chất vấn). */
    public static final SittingKind QUESTIONING = new SittingKind("questioning");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public SittingKind {
        Token.requireCode("SittingKind", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static SittingKind of(String code) {
        return new SittingKind(code);
    }

    /** By code point. */
    @Override
    public int compareTo(SittingKind other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
