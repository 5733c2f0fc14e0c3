package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.Digest;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/**
 * The digest of a document is not the digest of nothing. It is what remains when a file could not be read, and was seen in
 * published data beside sizes of many thousand bytes. Whether a size is stated makes no difference: delegates cannot be given
 * a document of no bytes.
 */
final class AttachmentDigestOfEmptyInput extends StandardRule {
    AttachmentDigestOfEmptyInput() {
        super("attachment.digest-of-empty-input", Severity.ERROR, "FIPS 180-4");
    }

    @Override
    public void check(Inspection inspection) {
        List<Attachment> attachments = inspection.meeting().attachments();
        for (int i = 0; i < attachments.size(); i++) {
            Digest digest = attachments.get(i).digest();
            if (digest != null && digest.wellFormed() && digest.ofEmptyInput()) {
                inspection.report(
                        at("attachments", i).append("digest").append("value"),
                        message().with("attachment", attachments.get(i).id()).with("algorithm", digest.algorithm()));
            }
        }
    }
}
