package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Vote;

/** No more votes are counted, and no more ballot papers collected, than members are present. */
final class CountExceedsPresence extends StandardRule.OfVotes {
    CountExceedsPresence() {
        super("vote.count-exceeds-presence", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Integer present = vote.electorate().present();
        if (present != null) {
            Turnout.excesses(
                    vote,
                    at(position),
                    present,
                    (count, place) -> inspection.report(
                            place, message().with("count", count).with("present", present)));
        }
    }
}
