package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.GroupCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many of one group could vote, where groups are counted apart.
 *
 * @param group the group; never null
 * @param mandatesInOffice how many mandates with voting right it had; 0 or more
 * @param statutorySeats how many seats it has by law; 0 or more; null if not recorded
 * @param present how many of its members were present; 0 or more; null if not recorded
 * @param weights the weights of its votes; null if votes are equal or it is not recorded
 */
public record GroupSize(
        GroupCode group,
        int mandatesInOffice,
        @Nullable Integer statutorySeats,
        @Nullable Integer present,
        @Nullable ElectorateWeights weights) {
    /**
     * Refuses negative numbers.
     *
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if a number is negative
     */
    public GroupSize {
        Objects.requireNonNull(group, "GroupSize.group");
        Counts.requireNotNegative("GroupSize.mandatesInOffice", mandatesInOffice);
        Counts.requireNotNegative("GroupSize.statutorySeats", statutorySeats);
        Counts.requireNotNegative("GroupSize.present", present);
    }

    /**
     * A group whose presence was recorded and whose votes are equal.
     *
     * @param group the group; not null
     * @param mandatesInOffice the mandates with voting right, 0 or more
     * @param present how many of their holders were present, 0 or more
     * @return the size; never null
     * @throws IllegalArgumentException if a number is negative
     */
    public static GroupSize of(GroupCode group, int mandatesInOffice, int present) {
        return new GroupSize(group, mandatesInOffice, null, present, null);
    }
}
