package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects an {@link Election}. Mutable and not thread-safe; begin one with {@link Election#builder}.
 */
public final class ElectionBuilder {
    private final VoteId id;
    private final MotionId motion;
    private final Electorate electorate;
    private final int places;
    private int round = 1;
    private @Nullable SittingId sitting;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable DeclaredElection declared;
    private @Nullable Annulment annulment;

    ElectionBuilder(VoteId id, MotionId motion, Electorate electorate, int places) {
        this.id = id;
        this.motion = motion;
        this.electorate = electorate;
        this.places = places;
    }

    /**
     * Sets the round.
     *
     * @param value the round, 1 for the first
     * @return this builder
     */
    public ElectionBuilder round(int value) {
        round = value;
        return this;
    }

    /**
     * Sets the sitting in which it was held.
     *
     * @param value the sitting; null if not recorded
     * @return this builder
     */
    public ElectionBuilder sitting(@Nullable SittingId value) {
        sitting = value;
        return this;
    }

    /**
     * Sets when voting began and ended.
     *
     * @param opened when it began; null if not recorded
     * @param closed when it ended; null if not recorded
     * @return this builder
     */
    public ElectionBuilder between(@Nullable Instant opened, @Nullable Instant closed) {
        openedAt = opened;
        closedAt = closed;
        return this;
    }

    /**
     * Sets who was declared elected.
     *
     * @param value who; null if not recorded
     * @return this builder
     */
    public ElectionBuilder declared(@Nullable DeclaredElection value) {
        declared = value;
        return this;
    }

    /**
     * Sets that the round is void.
     *
     * @param value when and why; null if it is not
     * @return this builder
     */
    public ElectionBuilder annulment(@Nullable Annulment value) {
        annulment = value;
        return this;
    }

    /**
     * Ends as an election by name.
     *
     * @param candidates who can be elected, without votes; not null
     * @param ballots the ballots; not null
     * @return the election; never null
     * @throws IllegalArgumentException as for the constructor of {@link Election}
     */
    public Election named(List<Candidate> candidates, List<ElectionBallot> ballots) {
        return build(null, null, null, candidates, ballots, List.of(), List.of());
    }

    /**
     * Ends as an election of which only the votes of the candidates were counted.
     *
     * @param candidates who can be elected, with their votes; not null
     * @return the election; never null
     * @throws IllegalArgumentException as for the constructor of {@link Election}
     */
    public Election counted(List<Candidate> candidates) {
        return build(null, null, null, candidates, List.of(), List.of(), List.of());
    }

    /**
     * Ends as a secret election.
     *
     * @param issued the ballot papers handed out, 0 or more
     * @param collected the ballot papers in the box, 0 or more
     * @param invalid the invalid ones among them, 0 or more
     * @param candidates who can be elected, with their votes; not null
     * @param participants who took part, in any order, which is not kept; not null
     * @param countingCommittee who counted; not null
     * @return the election; never null
     * @throws IllegalArgumentException as for the constructor of {@link Election}
     */
    public Election secret(
            int issued,
            int collected,
            int invalid,
            List<Candidate> candidates,
            Collection<MandateId> participants,
            List<PersonId> countingCommittee) {
        return build(
                issued,
                collected,
                invalid,
                candidates,
                List.of(),
                Participants.ascending(participants),
                countingCommittee);
    }

    private Election build(
            @Nullable Integer issued,
            @Nullable Integer collected,
            @Nullable Integer invalid,
            List<Candidate> candidates,
            List<ElectionBallot> ballots,
            List<MandateId> participants,
            List<PersonId> countingCommittee) {
        return new Election(
                id,
                motion,
                sitting,
                openedAt,
                closedAt,
                electorate,
                round,
                places,
                issued,
                collected,
                invalid,
                candidates,
                ballots,
                participants,
                countingCommittee,
                declared,
                annulment);
    }
}
