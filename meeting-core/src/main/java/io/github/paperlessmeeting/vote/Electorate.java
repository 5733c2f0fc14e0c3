package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.GroupCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many could vote, frozen when the vote was opened, so that a vote can be decided without the list of members.
 *
 * @param mandatesInOffice how many mandates with voting right were held (tổng số thành viên, đại biểu); 0 or more
 * @param statutorySeats how many seats the body has by law; 0 or more; null if not recorded
 * @param present how many holders of such mandates were present, on site or remote, without those whom a proxy represented; 0 or
 *     more; null if not recorded
 * @param groups the groups that are counted apart; a copy; never null, empty if all are counted together
 * @param weights the weights of the votes; null if votes are equal or it is not recorded
 */
public record Electorate(
        int mandatesInOffice,
        @Nullable Integer statutorySeats,
        @Nullable Integer present,
        List<GroupSize> groups,
        @Nullable ElectorateWeights weights) {
    /**
     * Copies the list and refuses negative numbers.
     *
     * @throws NullPointerException if the list or one of its elements is null
     * @throws IllegalArgumentException if a number is negative, or a group is given twice
     */
    public Electorate {
        groups = List.copyOf(groups);
        Counts.requireNotNegative("Electorate.mandatesInOffice", mandatesInOffice);
        Counts.requireNotNegative("Electorate.statutorySeats", statutorySeats);
        Counts.requireNotNegative("Electorate.present", present);
        Set<GroupCode> known = new HashSet<>();
        for (GroupSize part : groups) {
            if (!known.add(part.group())) {
                throw new IllegalArgumentException("Electorate.groups gives a group twice");
            }
        }
    }

    /**
     * An electorate that is counted together, with equal votes.
     *
     * @param mandatesInOffice the mandates with voting right, 0 or more
     * @param statutorySeats the seats of the body, 0 or more; null if not recorded
     * @param present how many holders were present, 0 or more; null if not recorded
     * @throws IllegalArgumentException if a number is negative
     */
    public Electorate(int mandatesInOffice, @Nullable Integer statutorySeats, @Nullable Integer present) {
        this(mandatesInOffice, statutorySeats, present, List.of(), null);
    }

    /**
     * An electorate whose presence was recorded.
     *
     * @param mandatesInOffice the mandates with voting right, 0 or more
     * @param present how many of their holders were present, 0 or more
     * @return the electorate, without a number of statutory seats; never null
     * @throws IllegalArgumentException if a number is negative
     */
    public static Electorate of(int mandatesInOffice, int present) {
        return new Electorate(mandatesInOffice, null, present);
    }

    /**
     * The numbers of one group.
     *
     * @param group the group; not null
     * @return its numbers; null if they are not recorded
     */
    public @Nullable GroupSize group(GroupCode group) {
        for (GroupSize size : groups) {
            if (size.group().equals(group)) {
                return size;
            }
        }
        return null;
    }

    /**
     * The same with groups that are counted apart.
     *
     * @param apart the groups; not null
     * @return the electorate; never null
     * @throws IllegalArgumentException if a group is given twice
     */
    public Electorate withGroups(List<GroupSize> apart) {
        return new Electorate(mandatesInOffice, statutorySeats, present, apart, weights);
    }

    /**
     * The same with the weights of the votes.
     *
     * @param sums the weights; null if votes are equal or it is not recorded
     * @return the electorate; never null
     */
    public Electorate withWeights(@Nullable ElectorateWeights sums) {
        return new Electorate(mandatesInOffice, statutorySeats, present, groups, sums);
    }
}
