package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A vote in which it is recorded who voted how (biểu quyết công khai có ghi tên).
 *
 * @param id its identifier; never null
 * @param motion the motion; never null
 * @param sitting the sitting; null if not recorded
 * @param openedAt when voting began; null if not recorded
 * @param closedAt when it ended; null if not recorded
 * @param electorate how many could vote; never null
 * @param declared the result announced; null if not recorded
 * @param chair the mandate of the person presiding; null if that person has none or it is not recorded
 * @param ballots the ballots in any order; a copy; never null
 * @param corrections what members declared afterwards about their ballots, in the order in which they declared it; a copy;
 *     never null
 * @param castingVote the vote of somebody outside the electorate, given in a tie; null if none
 * @param annulment that the vote is void; null if it is not
 */
public record NamedVote(
        VoteId id,
        MotionId motion,
        @Nullable SittingId sitting,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        Electorate electorate,
        @Nullable DeclaredResult declared,
        @Nullable MandateId chair,
        List<Ballot> ballots,
        List<Correction> corrections,
        @Nullable CastingVote castingVote,
        @Nullable Annulment annulment)
        implements Vote {
    private static final Choice[] CHOICES = Choice.values();

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if the id, the motion, the electorate, a list or an element of one is null
     */
    public NamedVote {
        Objects.requireNonNull(id, "NamedVote.id");
        Objects.requireNonNull(motion, "NamedVote.motion");
        Objects.requireNonNull(electorate, "NamedVote.electorate");
        ballots = List.copyOf(ballots);
        corrections = List.copyOf(corrections);
    }

    /**
     * A vote without corrections and casting vote.
     *
     * @param id its identifier; not null
     * @param motion the motion; not null
     * @param sitting the sitting; null if not recorded
     * @param openedAt when voting began; null if not recorded
     * @param closedAt when it ended; null if not recorded
     * @param electorate how many could vote; not null
     * @param declared the result announced; null if not recorded
     * @param chair the mandate of the person presiding; null if none or not recorded
     * @param ballots the ballots; not null
     */
    public NamedVote(
            VoteId id,
            MotionId motion,
            @Nullable SittingId sitting,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            Electorate electorate,
            @Nullable DeclaredResult declared,
            @Nullable MandateId chair,
            List<Ballot> ballots) {
        this(id, motion, sitting, openedAt, closedAt, electorate, declared, chair, ballots, List.of(), null, null);
    }

    /**
     * The ballots by choice. Every ballot in the list counts, also one that a rule finds fault with; which of them should
     * not have been counted is for people to decide.
     *
     * @return the complete count; never null
     */
    @Override
    @SuppressWarnings("EnumOrdinal") // an array by ordinal, since counting is the one loop that runs over every ballot
    public Tally tally() {
        int[] counts = new int[CHOICES.length];
        for (int i = 0; i < ballots.size(); i++) {
            counts[ballots.get(i).choice().ordinal()]++;
        }
        return Tally.of(
                counts[Choice.IN_FAVOUR.ordinal()], counts[Choice.AGAINST.ordinal()], counts[Choice.ABSTAIN.ordinal()]);
    }

    /** The ballots of a group by choice; null if a ballot does not tell its group, since it might be of this one. */
    @Override
    public @Nullable Tally tally(GroupCode group) {
        int inFavour = 0;
        int against = 0;
        int abstained = 0;
        for (Ballot ballot : ballots) {
            if (ballot.group() == null) {
                return null;
            }
            if (ballot.group().equals(group)) {
                switch (ballot.choice()) {
                    case IN_FAVOUR -> inFavour++;
                    case AGAINST -> against++;
                    case ABSTAIN -> abstained++;
                }
            }
        }
        return Tally.of(inFavour, against, abstained);
    }

    /**
     * The ballots of all groups, counted in one pass: what {@link #tally(GroupCode)} and {@link #weights(GroupCode)} say of
     * each group that has a ballot.
     *
     * @return the counts by group, in the order in which the groups first appear; null if a ballot does not tell its group;
     *     unmodifiable
     */
    public @Nullable List<GroupTally> groupTallies() {
        Map<GroupCode, List<Ballot>> byGroup = new LinkedHashMap<>();
        for (Ballot ballot : ballots) {
            if (ballot.group() == null) {
                return null;
            }
            byGroup.computeIfAbsent(ballot.group(), group -> new ArrayList<>()).add(ballot);
        }
        var tallies = new ArrayList<GroupTally>(byGroup.size());
        byGroup.forEach((group, own) -> {
            NamedVote part = with(own);
            tallies.add(new GroupTally(group, part.tally(), part.weights()));
        });
        return List.copyOf(tallies);
    }

    /** The weights on the ballots; null if a ballot tells none. A vote without ballots has weights of zero. */
    @Override
    public @Nullable WeightTally weights() {
        return weigh(null);
    }

    /** The weights on the ballots of a group; null if a ballot does not tell its group or a ballot of it its weight. */
    @Override
    public @Nullable WeightTally weights(GroupCode group) {
        return weigh(group);
    }

    private @Nullable WeightTally weigh(@Nullable GroupCode group) {
        Weight inFavour = Weight.ZERO;
        Weight against = Weight.ZERO;
        Weight abstained = Weight.ZERO;
        for (Ballot ballot : ballots) {
            if (group != null && ballot.group() == null) {
                return null;
            }
            if (group == null || group.equals(ballot.group())) {
                if (ballot.weight() == null) {
                    return null;
                }
                switch (ballot.choice()) {
                    case IN_FAVOUR -> inFavour = inFavour.plus(ballot.weight());
                    case AGAINST -> against = against.plus(ballot.weight());
                    case ABSTAIN -> abstained = abstained.plus(ballot.weight());
                }
            }
        }
        return new WeightTally(inFavour, against, abstained);
    }

    /**
     * The ballots that others cast for voters who were not there (biểu quyết theo ủy quyền), as a vote of their own.
     *
     * @return the vote with those ballots alone, and without corrections; null if nobody voted for another
     */
    public @Nullable NamedVote byProxy() {
        List<Ballot> cast =
                ballots.stream().filter(ballot -> ballot.proxy() != null).toList();
        return cast.isEmpty() ? null : with(cast);
    }

    private NamedVote with(List<Ballot> counted) {
        return new NamedVote(
                id,
                motion,
                sitting,
                openedAt,
                closedAt,
                electorate,
                declared,
                chair,
                counted,
                List.of(),
                castingVote,
                annulment);
    }

    /**
     * The vote as it would be with the corrections made: each replaces the choice on the ballot of its voter, takes the
     * ballot back, or adds one, of which then neither group nor weight is known. Of several by one voter the last counts.
     *
     * @return the vote, without corrections; this vote if it has none; never null
     */
    public NamedVote corrected() {
        if (corrections.isEmpty()) {
            return this;
        }
        Map<MandateId, Correction> last = new LinkedHashMap<>();
        corrections.forEach(correction -> last.put(correction.voter(), correction));
        var counted = new ArrayList<Ballot>(ballots.size());
        for (Ballot ballot : ballots) {
            Correction correction = last.get(ballot.voter());
            if (correction == null) {
                counted.add(ballot);
            }
        }
        Set<MandateId> replaced = new HashSet<>();
        for (Ballot ballot : ballots) {
            Correction correction = last.get(ballot.voter());
            if (correction != null && correction.choice() != null && replaced.add(ballot.voter())) {
                counted.add(new Ballot(
                        ballot.voter(),
                        correction.choice(),
                        ballot.castAt(),
                        ballot.group(),
                        ballot.weight(),
                        ballot.proxy()));
            }
        }
        last.forEach((voter, correction) -> {
            if (correction.choice() != null && !replaced.contains(voter)) {
                counted.add(Ballot.of(voter, correction.choice()));
            }
        });
        return with(counted);
    }

    /**
     * The choice on the ballot of the chair; null also if the chair has ballots that contradict each other, since the order
     * of the list must not decide a vote.
     */
    @Override
    public @Nullable Choice chairChoice() {
        Choice found = null;
        for (Ballot ballot : ballots) {
            if (ballot.voter().equals(chair)) {
                if (found != null && found != ballot.choice()) {
                    return null;
                }
                found = ballot.choice();
            }
        }
        return found;
    }

    /** Type and identifier only: ballots are not for a log. */
    @Override
    public String toString() {
        return "NamedVote[" + id + "]";
    }
}
