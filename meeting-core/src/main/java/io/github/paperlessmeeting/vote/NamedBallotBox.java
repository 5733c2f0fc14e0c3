package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.MandateId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the ballots of a vote by name while it is going on (biểu quyết công khai có ghi tên), from any number of threads,
 * and ends as a {@link NamedVote}. Until it is closed it tells how many have voted, and nothing of how.
 *
 * <p>Where ballots may change, the result depends on the ballots and their instants, not on the order in which threads bring
 * them: of two by one voter the one cast later counts, even if it arrives first; of two cast at the same instant the one that
 * arrives later. What a voter casts in person counts before what a holder casts for the voter, whenever it was cast. Where
 * ballots may not change, the first to arrive for a voter counts, in person or by a holder, and every other is refused.
 *
 * <p>Thread-safe. It asks no clock: the caller says when it is opened and closed and when each ballot is cast.
 */
public final class NamedBallotBox {
    private final VoteId id;
    private final MotionId motion;
    private final @Nullable SittingId sitting;
    private final @Nullable MandateId chair;
    private final Roll roll;
    private final boolean ballotsMayChange;
    private final Instant openedAt;
    private final Entitlement entitlement;

    private final Object lock = new Object();
    /** By the place of the voter on the roll; guarded by the lock. */
    private final @Nullable Ballot[] ballots;
    /** Guarded by the lock. */
    private int turnout;
    /** Guarded by the lock; null while the vote is going on. */
    private @Nullable NamedVote closed;

    private NamedBallotBox(
            VoteId id,
            MotionId motion,
            @Nullable SittingId sitting,
            @Nullable MandateId chair,
            Roll roll,
            boolean ballotsMayChange,
            Instant openedAt) {
        this.id = Objects.requireNonNull(id, "NamedBallotBox.id");
        this.motion = Objects.requireNonNull(motion, "NamedBallotBox.motion");
        this.sitting = sitting;
        this.chair = chair;
        this.roll = Objects.requireNonNull(roll, "NamedBallotBox.roll");
        this.ballotsMayChange = ballotsMayChange;
        this.openedAt = Objects.requireNonNull(openedAt, "NamedBallotBox.openedAt");
        entitlement = new Entitlement(roll);
        ballots = new @Nullable Ballot[roll.voters().size()];
    }

    /**
     * Opens a vote.
     *
     * @param id its identifier; not null
     * @param motion the motion; not null
     * @param sitting the sitting; null if not recorded
     * @param chair the mandate of the person presiding; null if that person has none or it is not recorded
     * @param roll who can vote; not null
     * @param ballotsMayChange whether a member may change a ballot until the vote is closed, as the rules of procedure say;
     *     null if not recorded, which counts as no
     * @param openedAt when voting begins: the first instant at which a ballot can be cast; not null
     * @return an empty box; never null
     */
    public static NamedBallotBox open(
            VoteId id,
            MotionId motion,
            @Nullable SittingId sitting,
            @Nullable MandateId chair,
            Roll roll,
            @Nullable Boolean ballotsMayChange,
            Instant openedAt) {
        return new NamedBallotBox(id, motion, sitting, chair, roll, Boolean.TRUE.equals(ballotsMayChange), openedAt);
    }

    /**
     * Casts a ballot in person.
     *
     * @param voter the mandate that votes; not null
     * @param choice the choice; not null
     * @param at when it is cast; before {@link Instant#MAX}; not null
     * @return what became of it; in the box if {@link CastResult#accepted}, otherwise the box is as it was; never null
     * @throws IllegalArgumentException if the instant is the last there is, after which no vote could be closed
     */
    public CastResult cast(MandateId voter, Choice choice, Instant at) {
        requireArguments("voter", voter, choice, at);
        return put(voter, null, choice, at, entitlement.refusal(voter));
    }

    /**
     * Casts a ballot for somebody else. Only who was given the proxy by the voter can use it: it is not handed on, even where
     * the holder may have given a proxy too. The voter may be present.
     *
     * @param giver the mandate that votes; not null
     * @param holder the mandate whose holder casts the ballot; not null
     * @param choice the choice; not null
     * @param at when it is cast; before {@link Instant#MAX}; not null
     * @return what became of it; in the box if {@link CastResult#accepted}, otherwise the box is as it was; never null
     * @throws IllegalArgumentException if the instant is the last there is, after which no vote could be closed
     */
    public CastResult castByProxy(MandateId giver, MandateId holder, Choice choice, Instant at) {
        requireArguments("giver", giver, choice, at);
        Objects.requireNonNull(holder, "NamedBallotBox.holder");
        return put(giver, holder, choice, at, entitlement.refusal(giver, holder));
    }

    private static void requireArguments(String who, MandateId voter, Choice choice, Instant at) {
        Objects.requireNonNull(voter, () -> "NamedBallotBox." + who);
        Objects.requireNonNull(choice, "NamedBallotBox.choice");
        Objects.requireNonNull(at, "NamedBallotBox.at");
        if (at.equals(Instant.MAX)) {
            throw new IllegalArgumentException("NamedBallotBox.at must be before the last instant");
        }
    }

    private CastResult put(
            MandateId mandate, @Nullable MandateId holder, Choice choice, Instant at, @Nullable CastResult refusal) {
        synchronized (lock) {
            if (closed != null) {
                return CastResult.CLOSED;
            }
            if (at.isBefore(openedAt)) {
                return CastResult.NOT_OPEN;
            }
            Integer position = entitlement.position(mandate);
            if (refusal != null || position == null) {
                return refusal == null ? CastResult.NOT_ELIGIBLE : refusal;
            }
            Voter voter = roll.voters().get(position);
            Ballot ballot = new Ballot(mandate, choice, at, voter.group(), voter.weight(), holder);
            CastResult result = compare(ballots[position], ballot);
            if (result.accepted()) {
                ballots[position] = ballot;
                turnout += result == CastResult.ACCEPTED ? 1 : 0;
            }
            return result;
        }
    }

    private CastResult compare(@Nullable Ballot before, Ballot ballot) {
        if (before == null) {
            return CastResult.ACCEPTED;
        }
        boolean inPersonBefore = before.proxy() == null;
        boolean inPerson = ballot.proxy() == null;
        if (!ballotsMayChange || (inPersonBefore && !inPerson)) {
            return CastResult.SECOND_BALLOT;
        }
        boolean overtaken = inPersonBefore == inPerson
                && Objects.requireNonNull(before.castAt()).isAfter(ballot.castAt());
        return overtaken ? CastResult.OVERTAKEN : CastResult.CHANGED;
    }

    /**
     * How many have voted, in person or by proxy. A changed ballot counts once.
     *
     * @return the number of ballots in the box, 0 or more; after closing the number of those in the vote
     */
    public int turnout() {
        synchronized (lock) {
            return turnout;
        }
    }

    /**
     * Closes the vote. A ballot that another thread casts at the same time is either in the vote or refused as
     * {@link CastResult#CLOSED}.
     *
     * <p>A vote closes once. Closing it again gives the same vote and does not look at the instant, since a chair and a timer
     * may both close it.
     *
     * <p>No ballot that was accepted is dropped: if one was cast at the given instant or later, the vote says that it closed
     * one nanosecond after the last of them, since it was in fact open until then.
     *
     * @param at when voting ends: the first instant at which no ballot can be cast any more; not null
     * @return the vote, with its ballots in the order of the roll; never null
     * @throws IllegalArgumentException if the instant is before the opening, also if the vote is closed already; an open vote
     *     stays open
     */
    public NamedVote close(Instant at) {
        Objects.requireNonNull(at, "NamedBallotBox.at");
        if (at.isBefore(openedAt)) {
            throw new IllegalArgumentException("NamedBallotBox.at is before the opening");
        }
        synchronized (lock) {
            if (closed == null) {
                closed = count(at);
            }
            return closed;
        }
    }

    private NamedVote count(Instant at) {
        Instant closedAt = at;
        List<Ballot> counted = new ArrayList<>(turnout);
        for (Ballot ballot : ballots) {
            if (ballot != null) {
                counted.add(ballot);
                Instant castAt = Objects.requireNonNull(ballot.castAt());
                closedAt = castAt.isBefore(closedAt) ? closedAt : castAt.plusNanos(1);
            }
        }
        return Vote.builder(id, motion, roll.electorate())
                .sitting(sitting)
                .openedAt(openedAt)
                .closedAt(closedAt)
                .named(chair, counted);
    }

    /** Type and identifier only: neither who has voted nor how is for a log. */
    @Override
    public String toString() {
        return "NamedBallotBox[" + id + "]";
    }
}
