package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.DecisionReason;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Vote;

/**
 * The outcome announced can be computed from the record: the numbers that the rule needs are there, and at a tie the side of
 * the chair. A missing rule has a rule of its own, see {@link VoteWithoutRule}.
 */
final class OutcomeUnconfirmed extends StandardRule.OfVotes {
    OutcomeUnconfirmed() {
        super("vote.outcome-unconfirmed", Severity.INFO);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        DeclaredResult declared = vote.declared();
        Decision decision = inspection.decision(position);
        if (declared != null
                && declared.outcome() != Outcome.UNDECIDED
                && decision.outcome() == Outcome.UNDECIDED
                && decision.reason() != DecisionReason.NO_RULE) {
            inspection.report(
                    at(position).append("declared").append("outcome"),
                    message().with("declared", declared.outcome()).with("reason", decision.reason()));
        }
    }
}
