package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.Decisions;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Vote;

/**
 * What members declared about their ballots afterwards would not change the outcome. Where it would, the outcome stands all
 * the same, unless the rules of procedure let corrections count.
 */
final class CorrectionsWouldDecide extends StandardRule.OfVotes {
    CorrectionsWouldDecide() {
        super("vote.corrections-would-decide", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        RulesOfProcedure procedure = inspection.meeting().procedure();
        Decision decision = inspection.decision(position);
        if (procedure == null
                || Boolean.TRUE.equals(procedure.correctionsCount())
                || decision.rule() == null
                || !(vote instanceof NamedVote named)
                || named.corrections().isEmpty()) {
            return;
        }
        Decision corrected = Decisions.decide(
                named.corrected(), decision.rule(), decision.quorum().rule());
        if (corrected.outcome() != decision.outcome()) {
            inspection.report(
                    at(position).append("corrections"),
                    message().with("computed", decision.outcome()).with("corrected", corrected.outcome()));
        }
    }
}
