package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Motion;
import java.util.List;

/** Where rules of procedure are recorded, they have a rule for the matter of each election; without one it cannot be decided. */
final class ElectionWithoutRule extends StandardRule {
    ElectionWithoutRule() {
        super("election.no-rule", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        boolean recorded = inspection.meeting().procedure() != null;
        List<Election> held = inspection.meeting().elections();
        for (int i = 0; i < held.size(); i++) {
            Motion motion = inspection.motion(held.get(i).motion());
            if (recorded
                    && motion != null
                    && inspection.electionDecisions().get(i).rule() == null) {
                inspection.report(at("elections", i).append("motion"), message().with("matter", motion.matter()));
            }
        }
    }
}
