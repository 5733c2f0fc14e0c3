package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Vote;

/**
 * The mandate whose side decides a tie is that of the person who presides at the sitting. A deputy may preside over a part of
 * it, which is why it is no error.
 */
final class ChairDiffers extends StandardRule.OfVotes {
    ChairDiffers() {
        super("vote.chair-differs", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        SittingRecord sitting = inspection.sittingOf(vote);
        Mandate chair = vote instanceof NamedVote named ? inspection.mandate(named.chair()) : null;
        Person presiding =
                sitting == null ? null : inspection.person(sitting.sitting().chair());
        if (chair != null && presiding != null && !chair.person().equals(presiding.id())) {
            inspection.report(at(position).append("chair"), message().with("mandate", chair.id()));
        }
    }
}
