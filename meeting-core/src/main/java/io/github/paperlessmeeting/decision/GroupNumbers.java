package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.vote.CountedVote;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.GroupTally;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.WeightTally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of one vote by group, each looked up in one step however many groups there are. */
final class GroupNumbers {
    private final Map<GroupCode, GroupSize> sizes = new HashMap<>();
    private final Map<GroupCode, GroupTally> tallies = new HashMap<>();
    private final boolean silentCountAsNone;

    GroupNumbers(Vote vote) {
        vote.electorate().groups().forEach(size -> sizes.put(size.group(), size));
        List<GroupTally> counted = null;
        if (vote instanceof NamedVote named) {
            counted = named.groupTallies();
        } else if (vote instanceof CountedVote count) {
            counted = count.groups();
        }
        if (counted != null) {
            counted.forEach(tally -> tallies.put(tally.group(), tally));
        }
        silentCountAsNone = vote instanceof NamedVote && counted != null;
    }

    /** How many of a group could vote; null if not recorded. */
    @Nullable
    GroupSize size(GroupCode group) {
        return sizes.get(group);
    }

    /** The votes of a group; null if not counted apart, or if neither the electorate nor a ballot knows the group. */
    @Nullable
    Tally tally(GroupCode group) {
        GroupTally found = tallies.get(group);
        if (found == null) {
            return isSilent(group) ? Tally.of(0, 0, 0) : null;
        }
        return found.tally();
    }

    /** The weights of the votes of a group; null as for the votes, or if they are not recorded. */
    @Nullable
    WeightTally weights(GroupCode group) {
        GroupTally found = tallies.get(group);
        if (found == null) {
            return isSilent(group) ? new WeightTally(Weight.ZERO, Weight.ZERO, Weight.ZERO) : null;
        }
        return found.weights();
    }

    private boolean isSilent(GroupCode group) {
        return silentCountAsNone && sizes.containsKey(group);
    }
}
