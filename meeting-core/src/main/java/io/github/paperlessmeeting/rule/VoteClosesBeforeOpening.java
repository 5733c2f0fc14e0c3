package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Instant;

/** A vote does not end before it begins. */
final class VoteClosesBeforeOpening extends StandardRule.OfVotes {
    VoteClosesBeforeOpening() {
        super("vote.closes-before-opening", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Instant opened = vote.openedAt();
        Instant closed = vote.closedAt();
        if (opened != null && closed != null && closed.isBefore(opened)) {
            inspection.report(
                    at(position).append("closedAt"),
                    message().with("opened", opened).with("closed", closed));
        }
    }

    /** Whether the times contradict each other, so that other rules should not build on them. */
    static boolean isReversed(Vote vote) {
        return vote.openedAt() != null
                && vote.closedAt() != null
                && vote.closedAt().isBefore(vote.openedAt());
    }
}
