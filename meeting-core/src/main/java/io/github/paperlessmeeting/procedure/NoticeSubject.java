package io.github.paperlessmeeting.procedure;

import io.github.paperlessmeeting.text.Token;

/**
 * What must be sent before a meeting.
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record NoticeSubject(String code) implements Comparable<NoticeSubject> {
    /** The decision to convene, or the invitation (quyết định triệu tập, giấy mời). */
    public static final NoticeSubject CONVENING = new NoticeSubject("convening");

    /** The agenda, or its draft (chương trình, dự kiến chương trình). */
    public static final NoticeSubject AGENDA = new NoticeSubject("agenda");

    /** The documents (tài liệu). */
    public static final NoticeSubject DOCUMENTS = new NoticeSubject("documents");

    /** The text that will be put to the vote (dự thảo trình biểu quyết). */
    public static final NoticeSubject TEXT = new NoticeSubject("text");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public NoticeSubject {
        Token.requireCode("NoticeSubject", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static NoticeSubject of(String code) {
        return new NoticeSubject(code);
    }

    /** By code point. */
    @Override
    public int compareTo(NoticeSubject other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
