package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Vote;

/** No more votes are counted, and no more ballot papers collected, than there are mandates with voting right. */
final class CountExceedsElectorate extends StandardRule.OfVotes {
    CountExceedsElectorate() {
        super("vote.count-exceeds-electorate", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        int members = vote.electorate().mandatesInOffice();
        Turnout.excesses(
                vote,
                at(position),
                members,
                (count, place) ->
                        inspection.report(place, message().with("count", count).with("members", members)));
    }
}
