package io.github.paperlessmeeting.attachment;

import io.github.paperlessmeeting.text.Token;

/**
 * The level of state or official secrecy of a document (độ mật).
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * <p>The codes are the Vietnamese words, since translators differ. The levels are those of Art. 8 of Law 29/2018/QH14;
 * whether Law 117/2025/QH15 keeps them is not verified, hence an open vocabulary. A reader that does not know a code,
 * or finds none, must treat the document as one of the highest level.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record Classification(String code) implements Comparable<Classification> {
    /** Stated to be no state secret (không mật). */
    public static final Classification UNCLASSIFIED = new Classification("unclassified");

    /** The lowest level of state secrets (mật). */
    public static final Classification CONFIDENTIAL = new Classification("mat");

    /** The middle level of state secrets (tối mật). */
    public static final Classification SECRET = new Classification("toi-mat");

    /** The highest level of state secrets (tuyệt mật). */
    public static final Classification TOP_SECRET = new Classification("tuyet-mat");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public Classification {
        Token.requireCode("Classification", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Classification of(String code) {
        return new Classification(code);
    }

    /** By code point. */
    @Override
    public int compareTo(Classification other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
