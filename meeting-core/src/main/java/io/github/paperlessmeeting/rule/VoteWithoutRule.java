package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.Vote;

/** The rules of procedure are recorded and have a rule for the matter of each vote; without one it cannot be decided. */
final class VoteWithoutRule extends StandardRule.OfVotes {
    VoteWithoutRule() {
        super("vote.no-rule", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Motion motion = inspection.motion(vote.motion());
        if (motion != null && inspection.decisionRule(vote) == null) {
            inspection.report(
                    at(position).append("motion"),
                    (inspection.meeting().procedure() == null ? message("no-procedure") : message())
                            .with("matter", motion.matter()));
        }
    }
}
