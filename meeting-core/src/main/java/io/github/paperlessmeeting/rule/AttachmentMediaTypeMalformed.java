package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/**
 * A media type has two names with a slash between them, each of 1 to 127 letters, digits and some signs of ASCII, beginning
 * with a letter or digit. What follows a semicolon are parameters, which are not looked at.
 */
final class AttachmentMediaTypeMalformed extends StandardRule {
    private static final String SIGNS = "!#$&-^_.+";
    private static final int LONGEST = 127;

    AttachmentMediaTypeMalformed() {
        super("attachment.media-type-malformed", Severity.ERROR, "RFC 6838, 4.2");
    }

    @Override
    public void check(Inspection inspection) {
        List<Attachment> attachments = inspection.meeting().attachments();
        for (int i = 0; i < attachments.size(); i++) {
            String mediaType = attachments.get(i).mediaType();
            if (mediaType != null && !wellFormed(withoutParameters(mediaType))) {
                inspection.report(
                        at("attachments", i).append("mediaType"),
                        message().with("attachment", attachments.get(i).id()));
            }
        }
    }

    /** What stands before the first semicolon, without the spaces before that. */
    static String withoutParameters(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        int end = semicolon < 0 ? mediaType.length() : semicolon;
        while (semicolon >= 0 && end > 0 && (mediaType.charAt(end - 1) == ' ' || mediaType.charAt(end - 1) == '\t')) {
            end--;
        }
        return mediaType.substring(0, end);
    }

    static boolean wellFormed(String type) {
        int slash = type.indexOf('/');
        return slash >= 0 && isName(type.substring(0, slash)) && isName(type.substring(slash + 1));
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!plain && (i == 0 || SIGNS.indexOf(c) < 0)) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= LONGEST;
    }
}
