package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Vote;

/** No more members are present at a vote than there are. */
final class PresenceExceedsElectorate extends StandardRule.OfVotes {
    PresenceExceedsElectorate() {
        super("vote.presence-exceeds-electorate", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Electorate electorate = vote.electorate();
        if (electorate.present() != null && electorate.present() > electorate.mandatesInOffice()) {
            inspection.report(
                    at(position).append("electorate").append("present"),
                    message().with("present", electorate.present()).with("members", electorate.mandatesInOffice()));
        }
    }
}
