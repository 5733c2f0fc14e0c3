package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/**
 * A document of which the file is described, by its name, its media type or its size, has a digest. Without one nobody can
 * tell afterwards whether the file is the one that the delegates had. Nothing is said of a document that may never have been
 * a file.
 */
final class AttachmentDigestMissing extends StandardRule {
    AttachmentDigestMissing() {
        super("attachment.digest-missing", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        List<Attachment> attachments = inspection.meeting().attachments();
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            boolean file = attachment.fileName() != null || attachment.mediaType() != null || attachment.size() != null;
            if (file && attachment.digest() == null) {
                inspection.report(at("attachments", i), message().with("attachment", attachment.id()));
            }
        }
    }
}
