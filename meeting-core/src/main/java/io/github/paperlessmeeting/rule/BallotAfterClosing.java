package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Instant;

/** No ballot is cast at or after the end of its vote. */
final class BallotAfterClosing extends StandardRule.OfVotes {
    BallotAfterClosing() {
        super("vote.ballot-after-closing", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Instant closed = vote.closedAt();
        if (closed == null || VoteClosesBeforeOpening.isReversed(vote)) {
            return;
        }
        Voters voters = inspection.voters(position);
        for (int i = 0; i < voters.size(); i++) {
            Instant castAt = voters.castAt(i);
            if (castAt != null && !castAt.isBefore(closed)) {
                inspection.report(
                        voters.at(i).append("castAt"),
                        message().with("at", castAt).with("closed", closed));
            }
        }
    }
}
