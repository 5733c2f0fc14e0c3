package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.GroupCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The count of one group, where groups are counted apart.
 *
 * @param group the group; never null
 * @param tally its count; never null
 * @param weights the weights of its votes; null if votes are equal or it is not recorded
 */
public record GroupTally(
        GroupCode group, Tally tally, @Nullable WeightTally weights) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the group or the tally is null
     */
    public GroupTally {
        Objects.requireNonNull(group, "GroupTally.group");
        Objects.requireNonNull(tally, "GroupTally.tally");
    }
}
