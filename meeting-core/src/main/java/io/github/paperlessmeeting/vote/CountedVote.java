package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.GroupCode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A vote of which only numbers are recorded: by show of hands, by machine without names (giơ tay, hệ thống điện tử). Where only
 * the minority was counted, the rest follows from how many were present.
 *
 * @param id its identifier; never null
 * @param motion the motion; never null
 * @param sitting the sitting; null if not recorded
 * @param openedAt when voting began; null if not recorded
 * @param closedAt when it ended; null if not recorded
 * @param electorate how many could vote; never null
 * @param declared the result announced; null if not recorded
 * @param tally the count, as it was taken; never null
 * @param remainder what all those present chose who were not counted, if only the others were: its number is null in the
 *     tally; null if the rest is not known to have chosen anything
 * @param groups the counts of the groups that were counted apart; a copy; never null
 * @param weightTally the weights of the votes; null if votes are equal or it is not recorded
 * @param chairChoice the side for which the person presiding voted; null if that person did not vote or it is not recorded
 * @param castingVote the vote of somebody outside the electorate, given in a tie; null if none
 * @param annulment that the vote is void; null if it is not
 */
public record CountedVote(
        VoteId id,
        MotionId motion,
        @Nullable SittingId sitting,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        Electorate electorate,
        @Nullable DeclaredResult declared,
        Tally tally,
        @Nullable Choice remainder,
        List<GroupTally> groups,
        @Nullable WeightTally weightTally,
        @Nullable Choice chairChoice,
        @Nullable CastingVote castingVote,
        @Nullable Annulment annulment)
        implements Vote {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the id, the motion, the electorate, the tally, the list or one of its elements is null
     * @throws IllegalArgumentException if the remainder was counted, or a group is given twice
     */
    public CountedVote {
        Objects.requireNonNull(id, "CountedVote.id");
        Objects.requireNonNull(motion, "CountedVote.motion");
        Objects.requireNonNull(electorate, "CountedVote.electorate");
        Objects.requireNonNull(tally, "CountedVote.tally");
        groups = List.copyOf(groups);
        if (remainder != null && tally.of(remainder) != null) {
            throw new IllegalArgumentException("CountedVote.remainder names a choice that was counted");
        }
        Set<GroupCode> known = new HashSet<>();
        for (GroupTally part : groups) {
            if (!known.add(part.group())) {
                throw new IllegalArgumentException("CountedVote.groups gives a group twice");
            }
        }
    }

    /**
     * A vote whose numbers were all counted together, in heads.
     *
     * @param id its identifier; not null
     * @param motion the motion; not null
     * @param sitting the sitting; null if not recorded
     * @param openedAt when voting began; null if not recorded
     * @param closedAt when it ended; null if not recorded
     * @param electorate how many could vote; not null
     * @param declared the result announced; null if not recorded
     * @param tally the count; not null
     * @param chairChoice the side for which the person presiding voted; null if none or not recorded
     */
    public CountedVote(
            VoteId id,
            MotionId motion,
            @Nullable SittingId sitting,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            Electorate electorate,
            @Nullable DeclaredResult declared,
            Tally tally,
            @Nullable Choice chairChoice) {
        this(
                id,
                motion,
                sitting,
                openedAt,
                closedAt,
                electorate,
                declared,
                tally,
                null,
                List.of(),
                null,
                chairChoice,
                null,
                null);
    }

    /**
     * The count, with the number of the remainder: those present less those counted. All who were not counted made the one
     * choice, so that nobody made another of which no number is recorded. Without a remainder, without presence, or where
     * more were counted than present, the count as it was taken.
     */
    @Override
    public Tally completeTally() {
        Integer present = electorate.present();
        if (remainder == null || present == null || tally.counted() > present) {
            return tally;
        }
        int rest = present - (int) tally.counted();
        return Tally.of(
                complete(Choice.IN_FAVOUR, rest), complete(Choice.AGAINST, rest), complete(Choice.ABSTAIN, rest));
    }

    private int complete(Choice choice, int rest) {
        Integer counted = tally.of(choice);
        return counted == null ? (choice == remainder ? rest : 0) : counted;
    }

    @Override
    public @Nullable Tally tally(GroupCode group) {
        GroupTally found = group(group);
        return found == null ? null : found.tally();
    }

    @Override
    public @Nullable WeightTally weights() {
        return weightTally;
    }

    @Override
    public @Nullable WeightTally weights(GroupCode group) {
        GroupTally found = group(group);
        return found == null ? null : found.weights();
    }

    private @Nullable GroupTally group(GroupCode group) {
        for (GroupTally count : groups) {
            if (count.group().equals(group)) {
                return count;
            }
        }
        return null;
    }

    /** Type and identifier only: what the chair chose is not for a log. */
    @Override
    public String toString() {
        return "CountedVote[" + id + "]";
    }
}
