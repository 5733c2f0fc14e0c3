package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.Paper;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attachment.AttachmentKind;
import io.github.paperlessmeeting.attachment.Delivery;
import io.github.paperlessmeeting.procedure.NoticeSubject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The papers of the agenda items are sent for the first time as long before the first sitting as the rules of procedure ask. Nothing
 * is said of a later version of a document, nor of what comes out of a meeting: resolutions as passed and minutes.
 *
 * <p>How days are counted, {@link Notice} says.
 */
final class DocumentsLate extends StandardRule.OfNotices {
    DocumentsLate() {
        super("notice.documents-late", NoticeSubject.DOCUMENTS);
    }

    @Override
    void check(Inspection inspection, Notice notice) {
        Set<AttachmentId> papers = new HashSet<>();
        for (AgendaItem item : inspection.meeting().agenda().items()) {
            for (Paper paper : item.papers()) {
                papers.add(paper.attachment());
            }
        }
        List<Attachment> attachments = inspection.meeting().attachments();
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            int first = firstDelivery(attachment.deliveries());
            boolean outcome = attachment.kind().equals(AttachmentKind.RESOLUTION)
                    || attachment.kind().equals(AttachmentKind.MINUTES);
            if (first >= 0 && !outcome && attachment.version() == 1 && papers.contains(attachment.id())) {
                Instant sent = attachment.deliveries().get(first).at();
                if (sent != null && notice.isLate(sent)) {
                    report(
                            inspection,
                            at("attachments", i)
                                    .append("deliveries")
                                    .append(first)
                                    .append("at"),
                            notice,
                            sent);
                }
            }
        }
    }

    /** The earliest; -1 if there is none, or the time of one is not recorded, which might be earlier. */
    private static int firstDelivery(List<Delivery> deliveries) {
        int first = -1;
        Instant earliest = null;
        for (int i = 0; i < deliveries.size(); i++) {
            Instant at = deliveries.get(i).at();
            if (at == null) {
                return -1;
            }
            if (earliest == null || at.isBefore(earliest)) {
                first = i;
                earliest = at;
            }
        }
        return first;
    }
}
