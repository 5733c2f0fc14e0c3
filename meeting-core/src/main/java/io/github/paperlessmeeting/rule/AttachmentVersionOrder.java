package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/** The version of a document is greater than that of the document which it names as its previous version. */
final class AttachmentVersionOrder extends StandardRule {
    AttachmentVersionOrder() {
        super("attachment.version-order", Severity.ERROR);
    }

    @Override
    public void check(Inspection inspection) {
        List<Attachment> attachments = inspection.meeting().attachments();
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            Attachment previous = inspection.attachment(attachment.previousVersion());
            if (previous != null && previous.version() >= attachment.version()) {
                inspection.report(
                        at("attachments", i).append("previousVersion"),
                        message()
                                .with("attachment", attachment.id())
                                .with("version", attachment.version())
                                .with("previous", previous.version()));
            }
        }
    }
}
