package io.github.paperlessmeeting.attachment;

import io.github.paperlessmeeting.text.Token;

/**
 * The kind of a meeting document (loại tài liệu).
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record AttachmentKind(String code) implements Comparable<AttachmentKind> {
    /** A submission that puts a matter before the body (tờ trình). */
    public static final AttachmentKind SUBMISSION = new AttachmentKind("submission");

    /** A draft resolution (dự thảo nghị quyết). */
    public static final AttachmentKind DRAFT_RESOLUTION = new AttachmentKind("draft-resolution");

    /** A draft law (dự thảo luật). */
    public static final AttachmentKind DRAFT_LAW = new AttachmentKind("draft-law");

    /** A committee's verification report (báo cáo thẩm tra). */
    public static final AttachmentKind VERIFICATION_REPORT = new AttachmentKind("verification-report");

    /** A report (báo cáo). */
    public static final AttachmentKind REPORT = new AttachmentKind("report");

    /** A resolution as passed (nghị quyết). */
    public static final AttachmentKind RESOLUTION = new AttachmentKind("resolution");

    /** An invitation (giấy mời). */
    public static final AttachmentKind INVITATION = new AttachmentKind("invitation");

    /** A printed agenda (chương trình). */
    public static final AttachmentKind AGENDA = new AttachmentKind("agenda");

    /** Minutes (biên bản). */
    public static final AttachmentKind MINUTES = new AttachmentKind("minutes");

    /** A document of another kind (tài liệu khác). */
    public static final AttachmentKind OTHER = new AttachmentKind("other");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public AttachmentKind {
        Token.requireCode("AttachmentKind", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static AttachmentKind of(String code) {
        return new AttachmentKind(code);
    }

    /** By code point. */
    @Override
    public int compareTo(AttachmentKind other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
