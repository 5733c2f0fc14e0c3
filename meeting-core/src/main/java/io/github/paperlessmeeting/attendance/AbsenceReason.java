package io.github.paperlessmeeting.attendance;

import io.github.paperlessmeeting.text.Token;

/**
 * The class of reason for an absence; never the reason in words (loại lý do vắng mặt).
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record AbsenceReason(String code) implements Comparable<AbsenceReason> {
    /** Other official duty (bận công tác). */
    public static final AbsenceReason OFFICIAL = new AbsenceReason("official");

    /** A private reason that is not disclosed (việc riêng). */
    public static final AbsenceReason PRIVATE = new AbsenceReason("private");

    /** A reason of health, which a public view must not show (sức khỏe). */
    public static final AbsenceReason HEALTH = new AbsenceReason("health");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public AbsenceReason {
        Token.requireCode("AbsenceReason", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static AbsenceReason of(String code) {
        return new AbsenceReason(code);
    }

    /** By code point. */
    @Override
    public int compareTo(AbsenceReason other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
