package io.github.paperlessmeeting.procedure;

import io.github.paperlessmeeting.text.Token;

/**
 * Whose rules of procedure these are, whatever their date: the name under which a catalogue finds the set that is in force.
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record ProcedureFamily(String code) implements Comparable<ProcedureFamily> {
    /** The National Assembly of Viet Nam (Quốc hội). */
    public static final ProcedureFamily VIETNAM_NATIONAL_ASSEMBLY = new ProcedureFamily("vn-national-assembly");

    /** The Government of Viet Nam (Chính phủ). */
    public static final ProcedureFamily VIETNAM_GOVERNMENT = new ProcedureFamily("vn-government");

    /** The Government of Viet Nam when it decides by opinion sheet (Chính phủ, gửi phiếu lấy ý kiến). */
    public static final ProcedureFamily VIETNAM_GOVERNMENT_BY_OPINION_SHEET =
            new ProcedureFamily("vn-government-opinion-sheet");

    /** A People's Council of Viet Nam (Hội đồng nhân dân). */
    public static final ProcedureFamily VIETNAM_PEOPLES_COUNCIL = new ProcedureFamily("vn-peoples-council");

    /** The standing committee of a People's Council of Viet Nam (Thường trực Hội đồng nhân dân). */
    public static final ProcedureFamily VIETNAM_COUNCIL_STANDING_COMMITTEE =
            new ProcedureFamily("vn-council-standing-committee");

    /** A People's Committee of Viet Nam (Ủy ban nhân dân). */
    public static final ProcedureFamily VIETNAM_PEOPLES_COMMITTEE = new ProcedureFamily("vn-peoples-committee");

    /** A People's Committee of Viet Nam when it decides by opinion sheet (Ủy ban nhân dân, gửi phiếu ghi ý kiến). */
    public static final ProcedureFamily VIETNAM_PEOPLES_COMMITTEE_BY_OPINION_SHEET =
            new ProcedureFamily("vn-peoples-committee-opinion-sheet");

    /** The House of Representatives of the United States. */
    public static final ProcedureFamily US_HOUSE = new ProcedureFamily("us-house");

    /** The Senate of the United States. */
    public static final ProcedureFamily US_SENATE = new ProcedureFamily("us-senate");

    /** The National Assembly of France (Assemblée nationale). */
    public static final ProcedureFamily FRANCE_NATIONAL_ASSEMBLY = new ProcedureFamily("fr-national-assembly");

    /** The Legislative Council of Hong Kong. */
    public static final ProcedureFamily HONG_KONG_LEGISLATIVE_COUNCIL = new ProcedureFamily("hk-legislative-council");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public ProcedureFamily {
        Token.requireCode("ProcedureFamily", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static ProcedureFamily of(String code) {
        return new ProcedureFamily(code);
    }

    /** By code point. */
    @Override
    public int compareTo(ProcedureFamily other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
