package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.Paper;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentKind;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In a people's council (hội đồng nhân dân) a draft resolution on an agenda item comes with the submission (tờ trình) and with
 * the verification report (báo cáo thẩm tra). The dossier is as official guidance describes it; it was not compared with a law,
 * so this is a convention. Nothing is said of items without a draft resolution among their papers.
 */
final class PapersMissing extends StandardRule {
    PapersMissing() {
        super("agenda.papers-missing", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        Body body = inspection.body(inspection.meeting().body());
        if (body == null || !body.kind().equals(BodyKind.PEOPLES_COUNCIL)) {
            return;
        }
        List<AgendaItem> items = inspection.meeting().agenda().items();
        for (int i = 0; i < items.size(); i++) {
            Set<AttachmentKind> kinds = new HashSet<>();
            for (Paper paper : items.get(i).papers()) {
                Attachment attachment = inspection.attachment(paper.attachment());
                if (attachment != null) {
                    kinds.add(attachment.kind());
                }
            }
            if (kinds.contains(AttachmentKind.DRAFT_RESOLUTION)) {
                require(inspection, kinds, AttachmentKind.SUBMISSION, i, items.get(i));
                require(inspection, kinds, AttachmentKind.VERIFICATION_REPORT, i, items.get(i));
            }
        }
    }

    private void require(
            Inspection inspection, Set<AttachmentKind> kinds, AttachmentKind needed, int position, AgendaItem item) {
        if (!kinds.contains(needed)) {
            inspection.report(
                    at("agenda", "items", position).append("papers"),
                    message().with("item", item.id()).with("kind", needed));
        }
    }
}
