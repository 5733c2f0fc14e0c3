package io.github.paperlessmeeting.agenda;

import io.github.paperlessmeeting.text.Token;

/**
 * What a document is to an agenda item (vai trò của tài liệu trong nội dung họp).
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record PaperRole(String code) implements Comparable<PaperRole> {
    /** The text that is decided on (văn bản chính). */
    public static final PaperRole MAIN = new PaperRole("main");

    /** A document that explains or examines the main text (tài liệu kèm theo). */
    public static final PaperRole SUPPORTING = new PaperRole("supporting");

    /** A document for reference only (tài liệu tham khảo). */
    public static final PaperRole REFERENCE = new PaperRole("reference");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public PaperRole {
        Token.requireCode("PaperRole", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static PaperRole of(String code) {
        return new PaperRole(code);
    }

    /** By code point. */
    @Override
    public int compareTo(PaperRole other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
