package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what ways of voting have in common and ends with one of them, which refuses what it has no place for: nothing that
 * was set is dropped in silence. Mutable and not thread-safe; begin one with {@link Vote#builder}.
 */
public final class VoteBuilder {
    private final VoteId id;
    private final MotionId motion;
    private final Electorate electorate;
    private @Nullable SittingId sitting;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable DeclaredResult declared;
    private @Nullable CastingVote castingVote;
    private @Nullable Annulment annulment;
    private List<Correction> corrections = List.of();
    private List<GroupTally> groups = List.of();
    private @Nullable WeightTally weights;
    private @Nullable Choice remainder;

    VoteBuilder(VoteId id, MotionId motion, Electorate electorate) {
        this.id = id;
        this.motion = motion;
        this.electorate = electorate;
    }

    /**
     * Sets the sitting in which the vote was taken.
     *
     * @param value the sitting; null if not recorded
     * @return this builder
     */
    public VoteBuilder sitting(@Nullable SittingId value) {
        sitting = value;
        return this;
    }

    /**
     * Sets when voting began.
     *
     * @param value the instant; null if not recorded
     * @return this builder
     */
    public VoteBuilder openedAt(@Nullable Instant value) {
        openedAt = value;
        return this;
    }

    /**
     * Sets when voting ended.
     *
     * @param value the instant; null if not recorded
     * @return this builder
     */
    public VoteBuilder closedAt(@Nullable Instant value) {
        closedAt = value;
        return this;
    }

    /**
     * Sets the result that the chair announced.
     *
     * @param value the result; null if not recorded
     * @return this builder
     */
    public VoteBuilder declared(@Nullable DeclaredResult value) {
        declared = value;
        return this;
    }

    /**
     * Sets the vote of somebody outside the electorate, of a vote by name or counted.
     *
     * @param value the casting vote; null if none
     * @return this builder
     */
    public VoteBuilder castingVote(@Nullable CastingVote value) {
        castingVote = value;
        return this;
    }

    /**
     * Sets that the vote is void.
     *
     * @param value when and why; null if it is not
     * @return this builder
     */
    public VoteBuilder annulment(@Nullable Annulment value) {
        annulment = value;
        return this;
    }

    /**
     * Sets what members declared afterwards about their ballots in a vote by name.
     *
     * @param value the corrections, in the order in which they were declared; not null
     * @return this builder
     */
    public VoteBuilder corrections(List<Correction> value) {
        corrections = value;
        return this;
    }

    /**
     * Sets the counts of the groups of a counted vote; in a vote by name the ballots tell their groups.
     *
     * @param value the counts; not null
     * @return this builder
     */
    public VoteBuilder groups(List<GroupTally> value) {
        groups = value;
        return this;
    }

    /**
     * Sets the weights of a counted vote; in a vote by name the ballots tell their weights.
     *
     * @param value the weights; null if votes are equal
     * @return this builder
     */
    public VoteBuilder weights(@Nullable WeightTally value) {
        weights = value;
        return this;
    }

    /**
     * Sets what all those present chose who were not counted, in a counted vote.
     *
     * @param value the choice; null if only those counted are known to have voted
     * @return this builder
     */
    public VoteBuilder remainder(@Nullable Choice value) {
        remainder = value;
        return this;
    }

    /**
     * Ends as a vote by name.
     *
     * @param chair the mandate of the person presiding; null if none or not recorded
     * @param ballots the ballots; not null
     * @return the vote; never null
     * @throws NullPointerException if a required component is null
     * @throws IllegalArgumentException if counts of groups, weights or a remainder were set
     */
    public NamedVote named(@Nullable MandateId chair, List<Ballot> ballots) {
        refuseCounts("A vote by name");
        return new NamedVote(
                id,
                motion,
                sitting,
                openedAt,
                closedAt,
                electorate,
                declared,
                chair,
                ballots,
                corrections,
                castingVote,
                annulment);
    }

    /**
     * Ends as a counted vote.
     *
     * @param tally the count; not null
     * @param chairChoice the side for which the person presiding voted; null if none or not recorded
     * @return the vote; never null
     * @throws NullPointerException if a required component is null
     * @throws IllegalArgumentException if corrections were set, or as for the constructor of {@link CountedVote}
     */
    public CountedVote counted(Tally tally, @Nullable Choice chairChoice) {
        refuse(!corrections.isEmpty(), "A counted vote", "corrections");
        return new CountedVote(
                id,
                motion,
                sitting,
                openedAt,
                closedAt,
                electorate,
                declared,
                tally,
                remainder,
                groups,
                weights,
                chairChoice,
                castingVote,
                annulment);
    }

    /**
     * Ends as a secret vote whose ballot papers were counted.
     *
     * @param issued the papers handed out, 0 or more
     * @param collected the papers in the box, 0 or more
     * @param invalid the invalid ones among them, 0 or more
     * @param tally the count of the valid ones; not null
     * @param participants who took part, in any order, which is not kept; not null
     * @param countingCommittee who counted; not null
     * @return the vote; never null
     * @throws NullPointerException if a required component is null
     * @throws IllegalArgumentException if a number is negative, or if a casting vote, corrections, counts of groups, weights
     *     or a remainder were set
     */
    public SecretVote secret(
            int issued,
            int collected,
            int invalid,
            Tally tally,
            Collection<MandateId> participants,
            List<PersonId> countingCommittee) {
        refuseAll("A secret vote");
        return new SecretVote(
                id,
                motion,
                sitting,
                openedAt,
                closedAt,
                electorate,
                declared,
                issued,
                collected,
                invalid,
                tally,
                Participants.ascending(participants),
                countingCommittee,
                annulment);
    }

    /**
     * Ends as adoption by consent.
     *
     * @return the vote; never null
     * @throws NullPointerException if a required component is null
     * @throws IllegalArgumentException if a casting vote, corrections, counts of groups, weights or a remainder were set
     */
    public ConsentVote byConsent() {
        refuseAll("A vote by consent");
        return new ConsentVote(id, motion, sitting, openedAt, closedAt, electorate, declared, annulment);
    }

    private void refuseAll(String way) {
        refuse(castingVote != null, way, "casting vote");
        refuse(!corrections.isEmpty(), way, "corrections");
        refuseCounts(way);
    }

    /** What only a counted vote has a place for. */
    private void refuseCounts(String way) {
        refuse(!groups.isEmpty(), way, "counts of groups");
        refuse(weights != null, way, "sums of weights");
        refuse(remainder != null, way, "remainder");
    }

    private static void refuse(boolean set, String way, String part) {
        if (set) {
            throw new IllegalArgumentException(way + " has no " + part);
        }
    }
}
