package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.decision.ElectionStatus;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.DeclaredElection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Declared elected are those who are, by the votes and the rules of procedure: leading is not elected. Nothing is said of a void round. */
final class ElectedDiffer extends StandardRule {
    ElectedDiffer() {
        super("election.elected-differ", Severity.ERROR);
    }

    @Override
    public void check(Inspection inspection) {
        List<ElectionDecision> decisions = inspection.electionDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            DeclaredElection declared = inspection.meeting().elections().get(i).declared();
            ElectionDecision decision = decisions.get(i);
            if (declared != null
                    && decision.status() != ElectionStatus.UNDECIDED
                    && decision.status() != ElectionStatus.VOID) {
                compare(
                        inspection,
                        declared,
                        decision,
                        at("elections", i).append("declared").append("elected"));
            }
        }
    }

    private void compare(Inspection inspection, DeclaredElection declared, ElectionDecision decision, Pointer place) {
        Set<PersonId> elected = new HashSet<>(decision.elected());
        for (int i = 0; i < declared.elected().size(); i++) {
            PersonId person = declared.elected().get(i);
            if (!elected.contains(person)) {
                inspection.report(place.append(i), message("not-elected").with("person", person));
            }
        }
        Set<PersonId> announced = new HashSet<>(declared.elected());
        for (PersonId person : decision.elected()) {
            if (!announced.contains(person)) {
                inspection.report(place, message("left-out").with("person", person));
            }
        }
    }
}
