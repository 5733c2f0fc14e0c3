package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.Digest;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/**
 * A document of no bytes has no digest of something. That the digest is the one of no bytes, whatever the size, is the matter
 * of another rule.
 */
final class AttachmentEmptyWithContent extends StandardRule {
    AttachmentEmptyWithContent() {
        super("attachment.empty-with-content", Severity.ERROR, "FIPS 180-4");
    }

    @Override
    public void check(Inspection inspection) {
        List<Attachment> attachments = inspection.meeting().attachments();
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            Long size = attachment.size();
            Digest digest = attachment.digest();
            if (size != null && size == 0 && digest != null && digest.wellFormed() && !digest.ofEmptyInput()) {
                inspection.report(
                        at("attachments", i).append("size"),
                        message().with("attachment", attachment.id()).with("algorithm", digest.algorithm()));
            }
        }
    }
}
