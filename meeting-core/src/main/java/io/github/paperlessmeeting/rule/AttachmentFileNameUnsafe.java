package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file can be used as the name of a file on any system, and looks like what it is: it is not empty, holds no
 * separator of paths, no control or directional character and none that Windows forbids, is no name that Windows keeps for
 * devices, and ends in no point or space, which Windows drops. The name itself is not repeated in the message.
 */
final class AttachmentFileNameUnsafe extends StandardRule {
    private static final String FORBIDDEN = "<>:\"|?*";
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$");
    private static final Set<String> NUMBERED_DEVICES = Set.of("COM", "LPT");
    private static final String DEVICE_NUMBERS = "0123456789\u00b9\u00b2\u00b3";

    AttachmentFileNameUnsafe() {
        super("attachment.file-name-unsafe", Severity.WARNING);
    }

    /** Each name once, with the first thing that is wrong with it. */
    @Override
    public void check(Inspection inspection) {
        List<Attachment> attachments = inspection.meeting().attachments();
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            Message fault = attachment.fileName() == null ? null : fault(attachment.fileName());
            if (fault != null) {
                inspection.report(at("attachments", i).append("fileName"), fault.with("attachment", attachment.id()));
            }
        }
    }

    /** The first fault in the order of the sentences; null if there is none. */
    private @Nullable Message fault(String name) {
        if (name.isEmpty()) {
            return message("empty");
        }
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            return message("separator");
        }
        for (int i = 0; i < name.length(); i++) {
            if (isUnsafe(name.charAt(i))) {
                return message("character").with("character", Wording.code(name.charAt(i)));
            }
        }
        if (isDevice(name)) {
            return message("reserved");
        }
        return name.endsWith(".") || name.endsWith(" ") ? message("ending") : null;
    }

    /** Controls, the separators of lines and paragraphs, and what changes the direction of writing (UAX 9). */
    private static boolean isUnsafe(char c) {
        return Character.isISOControl(c)
                || FORBIDDEN.indexOf(c) >= 0
                || c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** Whether what stands before the first point, without spaces at its end, is the name of a device. */
    private static boolean isDevice(String name) {
        int point = name.indexOf('.');
        int end = point < 0 ? name.length() : point;
        while (end > 0 && name.charAt(end - 1) == ' ') {
            end--;
        }
        String base = end > 7 ? "" : name.substring(0, end).toUpperCase(Locale.ROOT);
        return DEVICES.contains(base)
                || (base.length() == 4
                        && NUMBERED_DEVICES.contains(base.substring(0, 3))
                        && DEVICE_NUMBERS.indexOf(base.charAt(3)) >= 0);
    }
}
