package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.procedure.NoticeSubject;
import java.time.Instant;

/**
 * The agenda is issued as long before the first sitting as the rules of procedure ask. A revision may come later.
 *
 * <p>How days are counted, {@link Notice} says.
 */
final class AgendaLate extends StandardRule.OfNotices {
    AgendaLate() {
        super("notice.agenda-late", NoticeSubject.AGENDA);
    }

    @Override
    void check(Inspection inspection, Notice notice) {
        Agenda agenda = inspection.meeting().agenda();
        Instant sent = agenda.issuedAt();
        if (agenda.revision() == 1 && sent != null && notice.isLate(sent)) {
            report(inspection, Pointer.of("/agenda/issuedAt"), notice, sent);
        }
    }
}
