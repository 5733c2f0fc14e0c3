package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.Invitation;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.procedure.NoticeSubject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Members are invited as long before the first sitting as the rules of procedure ask. Where members are not recorded, this holds
 * for everybody who is invited. Nothing is said of other guests.
 *
 * <p>How days are counted, {@link Notice} says.
 */
final class ConvenedLate extends StandardRule.OfNotices {
    ConvenedLate() {
        super("notice.convened-late", NoticeSubject.CONVENING);
    }

    @Override
    void check(Inspection inspection, Notice notice) {
        Set<PersonId> members = new HashSet<>();
        for (Mandate mandate : inspection.meeting().mandates()) {
            if (mandate.body().equals(inspection.meeting().body())) {
                members.add(mandate.person());
            }
        }
        List<Invitation> invitations = inspection.meeting().invitations();
        for (int i = 0; i < invitations.size(); i++) {
            PersonId person = invitations.get(i).person();
            Instant sent = invitations.get(i).sentAt();
            boolean member = person != null && (members.isEmpty() || members.contains(person));
            if (member && sent != null && notice.isLate(sent)) {
                report(inspection, at("invitations", i).append("sentAt"), notice, sent);
            }
        }
    }
}
