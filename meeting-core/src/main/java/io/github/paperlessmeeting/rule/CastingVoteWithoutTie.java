package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.DecisionReason;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Vote;

/** A casting vote is given in a tie only, and where the rules of procedure know it; otherwise it counts for nothing. */
final class CastingVoteWithoutTie extends StandardRule.OfVotes {
    CastingVoteWithoutTie() {
        super("vote.casting-vote-without-tie", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Decision decision = inspection.decision(position);
        if (vote.castingVote() != null
                && decision.rule() != null
                && decision.reason() != DecisionReason.ANNULLED
                && decision.reason() != DecisionReason.TIE_BROKEN_BY_CASTING_VOTE) {
            inspection.report(at(position).append("castingVote"), message().with("reason", decision.reason()));
        }
    }
}
