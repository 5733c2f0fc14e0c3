package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.DecisionReason;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Vote;
import org.jspecify.annotations.Nullable;

/**
 * The outcome announced is the one that follows from the numbers and the rules. Where nothing follows from them, see
 * {@link OutcomeUnconfirmed}. Nothing is said where somebody has two ballots, see {@link SecondBallot}: which of them counts
 * is for people to decide, and the outcome may depend on it. Nothing is said either of a vote that was declared void: what was
 * announced before stays on record.
 */
final class OutcomeDiffers extends StandardRule.OfVotes {
    OutcomeDiffers() {
        super("vote.outcome-differs", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        DeclaredResult declared = vote.declared();
        Decision decision = inspection.decision(position);
        if (declared != null
                && decision.outcome() != Outcome.UNDECIDED
                && decision.reason() != DecisionReason.ANNULLED
                && declared.outcome() != decision.outcome()
                && !inspection.voters(position).someVoteTwice()) {
            inspection.report(
                    at(position).append("declared").append("outcome"),
                    message()
                            .with("declared", declared.outcome())
                            .with("computed", decision.outcome())
                            .with("reason", decision.reason()),
                    basis(decision));
        }
    }

    /** The provision from which the outcome follows: that on the quorum where it was missed, otherwise that on the majority. */
    private static @Nullable String basis(Decision decision) {
        QuorumRule quorum = decision.quorum().rule();
        DecisionRule rule = decision.rule();
        LegalBasis basis;
        if (decision.outcome() == Outcome.NOT_QUORATE) {
            basis = quorum == null ? null : quorum.basis();
        } else {
            basis = rule == null ? null : rule.basis();
        }
        return basis == null ? null : basis.citation();
    }
}
