package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.Invitation;
import io.github.paperlessmeeting.finding.Severity;
import java.time.Instant;
import java.util.List;

/** An invitation is answered when it has been sent, not before. */
final class ReplyBeforeInvitation extends StandardRule {
    ReplyBeforeInvitation() {
        super("invitation.reply-before-sent", Severity.ERROR);
    }

    @Override
    public void check(Inspection inspection) {
        List<Invitation> invitations = inspection.meeting().invitations();
        for (int i = 0; i < invitations.size(); i++) {
            Instant sent = invitations.get(i).sentAt();
            var reply = invitations.get(i).reply();
            if (sent != null
                    && reply != null
                    && reply.at() != null
                    && reply.at().isBefore(sent)) {
                inspection.report(
                        at("invitations", i).append("reply").append("at"),
                        message().with("at", reply.at()).with("sent", sent));
            }
        }
    }
}
