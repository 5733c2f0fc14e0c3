package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.Digest;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/** The digest of a document has the length and the characters that its algorithm gives. */
final class AttachmentDigestMalformed extends StandardRule {
    AttachmentDigestMalformed() {
        super("attachment.digest-malformed", Severity.ERROR, "FIPS 180-4");
    }

    @Override
    public void check(Inspection inspection) {
        List<Attachment> attachments = inspection.meeting().attachments();
        for (int i = 0; i < attachments.size(); i++) {
            Digest digest = attachments.get(i).digest();
            if (digest != null && !digest.wellFormed()) {
                inspection.report(
                        at("attachments", i).append("digest").append("value"),
                        message()
                                .with("attachment", attachments.get(i).id())
                                .with("algorithm", digest.algorithm())
                                .with("length", digest.value().length())
                                .with("needed", digest.algorithm().hexLength()));
            }
        }
    }
}
