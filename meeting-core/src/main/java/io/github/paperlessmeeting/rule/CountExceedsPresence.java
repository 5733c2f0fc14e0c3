package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Vote;

/** No more votes are counted, and no more ballot papers collected, than members are present or vote by proxy. */
final class CountExceedsPresence extends StandardRule.OfVotes {
    CountExceedsPresence() {
        super("vote.count-exceeds-presence", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Integer present = vote.electorate().present();
        boolean hidden = !(vote instanceof NamedVote) && Turnout.mayHoldProxies(inspection);
        if (present != null && !hidden) {
            Turnout.excesses(
                    vote,
                    at(position),
                    present + byProxy(vote),
                    (count, place) -> inspection.report(
                            place, message().with("count", count).with("present", present)));
        }
    }

    private static long byProxy(Vote vote) {
        NamedVote represented = vote instanceof NamedVote named ? named.byProxy() : null;
        return represented == null ? 0 : represented.ballots().size();
    }
}
