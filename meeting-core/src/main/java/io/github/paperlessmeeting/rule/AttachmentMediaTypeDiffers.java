package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The extension of the file name and the media type are those of one format, where the extension is one of the few that
 * office papers have. Both are claims; which of them is wrong is not known here. A media type that says no more than that there
 * are bytes is no contradiction.
 */
final class AttachmentMediaTypeDiffers extends StandardRule {
    private static final String ANY_BYTES = "application/octet-stream";
    private static final Map<String, String> BY_EXTENSION = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt", "application/vnd.oasis.opendocument.text",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg");

    AttachmentMediaTypeDiffers() {
        super("attachment.media-type-differs", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        List<Attachment> attachments = inspection.meeting().attachments();
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            if (attachment.fileName() == null || attachment.mediaType() == null) {
                continue;
            }
            String expected = BY_EXTENSION.get(extension(attachment.fileName()));
            String stated = AttachmentMediaTypeMalformed.withoutParameters(attachment.mediaType());
            if (expected != null
                    && AttachmentMediaTypeMalformed.wellFormed(stated)
                    && !expected.equalsIgnoreCase(stated)
                    && !ANY_BYTES.equalsIgnoreCase(stated)) {
                inspection.report(
                        at("attachments", i).append("mediaType"),
                        message().with("attachment", attachment.id()).with("needed", expected));
            }
        }
    }

    /** What stands after the last point, in small letters; nothing if there is no point. */
    private static String extension(String fileName) {
        int point = fileName.lastIndexOf('.');
        return point < 0 ? "" : fileName.substring(point + 1).toLowerCase(Locale.ROOT);
    }
}
