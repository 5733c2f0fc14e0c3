package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.Motion;
import java.util.List;

/** Where rules of procedure are recorded, they have a rule for the matter of each confidence poll; without one it cannot be decided. */
final class ConfidenceWithoutRule extends StandardRule {
    ConfidenceWithoutRule() {
        super("confidence.no-rule", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        boolean recorded = inspection.meeting().procedure() != null;
        List<ConfidencePoll> held = inspection.meeting().confidencePolls();
        for (int i = 0; i < held.size(); i++) {
            Motion motion = inspection.motion(held.get(i).motion());
            if (recorded
                    && motion != null
                    && inspection.confidenceDecisions().get(i).rule() == null) {
                inspection.report(
                        at("confidencePolls", i).append("motion"), message().with("matter", motion.matter()));
            }
        }
    }
}
