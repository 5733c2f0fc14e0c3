package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Motion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where rules of procedure are recorded, they have a rule for the matter of each election; without one it cannot be decided. */
final class ElectionWithoutRule extends StandardRule {
    ElectionWithoutRule() {
        super("election.no-rule", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        RulesOfProcedure procedure = inspection.meeting().procedure();
        if (procedure == null) {
            return;
        }
        Set<Matter> ruled = new HashSet<>();
        for (ElectionRule rule : procedure.electionRules()) {
            ruled.add(rule.matter());
        }
        List<Election> held = inspection.meeting().elections();
        for (int i = 0; i < held.size(); i++) {
            Motion motion = inspection.motion(held.get(i).motion());
            if (motion != null && !ruled.contains(motion.matter())) {
                inspection.report(at("elections", i).append("motion"), message().with("matter", motion.matter()));
            }
        }
    }
}
