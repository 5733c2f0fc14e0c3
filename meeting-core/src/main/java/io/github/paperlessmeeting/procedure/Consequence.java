package io.github.paperlessmeeting.procedure;

import io.github.paperlessmeeting.text.Token;

/**
 * What follows from a rating of confidence (hệ quả của việc lấy phiếu, bỏ phiếu tín nhiệm).
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record Consequence(String code) implements Comparable<Consequence> {
    /** The person may resign (có thể xin từ chức). */
    public static final Consequence MAY_RESIGN = new Consequence("may-resign");

    /** The person may resign and, if not, is put to a vote of confidence (nếu không từ chức thì bỏ phiếu tín nhiệm). */
    public static final Consequence MAY_RESIGN_OR_FACES_VOTE = new Consequence("may-resign-or-faces-vote");

    /** The person is put to a vote of confidence (đưa ra bỏ phiếu tín nhiệm). */
    public static final Consequence FACES_VOTE = new Consequence("faces-vote");

    /** Whoever proposed the person must propose the dismissal (trình miễn nhiệm). */
    public static final Consequence DISMISSAL_PROPOSED = new Consequence("dismissal-proposed");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public Consequence {
        Token.requireCode("Consequence", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Consequence of(String code) {
        return new Consequence(code);
    }

    /** By code point. */
    @Override
    public int compareTo(Consequence other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
