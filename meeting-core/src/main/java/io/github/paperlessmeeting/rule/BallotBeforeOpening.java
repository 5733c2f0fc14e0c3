package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Instant;

/** No ballot is cast before its vote begins. */
final class BallotBeforeOpening extends StandardRule.OfVotes {
    BallotBeforeOpening() {
        super("vote.ballot-before-opening", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Instant opened = vote.openedAt();
        if (opened == null || VoteClosesBeforeOpening.isReversed(vote)) {
            return;
        }
        Voters voters = inspection.voters(position);
        for (int i = 0; i < voters.size(); i++) {
            Instant castAt = voters.castAt(i);
            if (castAt != null && castAt.isBefore(opened)) {
                inspection.report(
                        voters.at(i).append("castAt"),
                        message().with("at", castAt).with("opened", opened));
            }
        }
    }
}
