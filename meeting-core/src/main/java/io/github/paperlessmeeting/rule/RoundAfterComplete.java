package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.decision.ElectionStatus;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.MotionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** After a round that filled every place of an election there is no further one on the same motion. */
final class RoundAfterComplete extends StandardRule {
    RoundAfterComplete() {
        super("election.round-after-complete", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        List<Election> elections = inspection.meeting().elections();
        List<ElectionDecision> decisions = inspection.electionDecisions();
        Map<MotionId, Integer> complete = new HashMap<>();
        for (int i = 0; i < elections.size(); i++) {
            if (decisions.get(i).status() == ElectionStatus.COMPLETE) {
                complete.merge(
                        elections.get(i).motion(),
                        i,
                        (one, other) -> elections.get(one).round()
                                        <= elections.get(other).round()
                                ? one
                                : other);
            }
        }
        for (int i = 0; i < elections.size(); i++) {
            Integer before = complete.get(elections.get(i).motion());
            if (before != null
                    && elections.get(i).round() > elections.get(before).round()) {
                inspection.report(at("elections", i).append("round"), message().with("first", at("elections", before)));
            }
        }
    }
}
