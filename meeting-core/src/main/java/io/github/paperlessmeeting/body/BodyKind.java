package io.github.paperlessmeeting.body;

import io.github.paperlessmeeting.text.Token;

/**
 * The kind of a body (loại cơ quan).
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record BodyKind(String code) implements Comparable<BodyKind> {
    /** The National Assembly or another parliament (Quốc hội). */
    public static final BodyKind NATIONAL_ASSEMBLY = new BodyKind("national-assembly");

    /** A People's Council (Hội đồng nhân dân). */
    public static final BodyKind PEOPLES_COUNCIL = new BodyKind("peoples-council");

    /** A People's Committee (Ủy ban nhân dân). */
    public static final BodyKind PEOPLES_COMMITTEE = new BodyKind("peoples-committee");

    /** A government or cabinet (Chính phủ). */
    public static final BodyKind GOVERNMENT = new BodyKind("government");

    /** A standing committee (Thường trực, Ủy ban Thường vụ). */
    public static final BodyKind STANDING_COMMITTEE = new BodyKind("standing-committee");

    /** A committee of another body (Ban, Ủy ban). */
    public static final BodyKind COMMITTEE = new BodyKind("committee");

    /** A board of an organisation (Hội đồng quản trị, ban lãnh đạo). */
    public static final BodyKind BOARD = new BodyKind("board");

    /** An agency, ministry or office (cơ quan, bộ, văn phòng). */
    public static final BodyKind AGENCY = new BodyKind("agency");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public BodyKind {
        Token.requireCode("BodyKind", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static BodyKind of(String code) {
        return new BodyKind(code);
    }

    /** By code point. */
    @Override
    public int compareTo(BodyKind other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
