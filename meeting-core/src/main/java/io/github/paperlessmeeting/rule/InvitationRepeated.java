package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.Invitation;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nobody, and no body, is invited twice. */
final class InvitationRepeated extends StandardRule {
    InvitationRepeated() {
        super("invitation.repeated", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        List<Invitation> invitations = inspection.meeting().invitations();
        Map<PersonId, Integer> persons = new HashMap<>();
        Map<BodyId, Integer> bodies = new HashMap<>();
        for (int i = 0; i < invitations.size(); i++) {
            Invitation invitation = invitations.get(i);
            Integer first = invitation.person() != null
                    ? persons.putIfAbsent(invitation.person(), i)
                    : invitation.body() != null ? bodies.putIfAbsent(invitation.body(), i) : null;
            if (first != null) {
                inspection.report(at("invitations", i), message().with("first", at("invitations", first)));
            }
        }
    }
}
