package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.CountedVote;
import io.github.paperlessmeeting.vote.GroupTally;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the groups of the electorate were counted apart, their counts add up to that of all. */
final class GroupsDoNotAddUp extends StandardRule.OfVotes {
    GroupsDoNotAddUp() {
        super("vote.groups-do-not-add-up", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        if (!(vote instanceof CountedVote counted) || counted.groups().isEmpty()) {
            return;
        }
        compare(inspection, counted, position, "inFavour", Tally::inFavour);
        compare(inspection, counted, position, "against", Tally::against);
        compare(inspection, counted, position, "abstained", Tally::abstained);
    }

    private void compare(
            Inspection inspection,
            CountedVote vote,
            int position,
            String member,
            Function<Tally, @Nullable Integer> number) {
        Integer all = number.apply(vote.tally());
        Long sum = sum(vote.groups(), number);
        if (all != null && sum != null && sum != all.longValue()) {
            inspection.report(
                    at(position).append("tally").append(member),
                    message().with("stated", all).with("count", sum));
        }
    }

    private static @Nullable Long sum(List<GroupTally> groups, Function<Tally, @Nullable Integer> number) {
        long sum = 0;
        for (GroupTally group : groups) {
            Integer part = number.apply(group.tally());
            if (part == null) {
                return null;
            }
            sum += part;
        }
        return sum;
    }
}
