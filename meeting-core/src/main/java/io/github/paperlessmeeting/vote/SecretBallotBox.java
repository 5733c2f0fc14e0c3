package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the ballots of a secret vote while it is going on (bỏ phiếu kín bằng hệ thống điện tử), from any number of
 * threads, and ends as a {@link SecretVote}.
 *
 * <p>It keeps no ballots. It has a mark for each voter that has taken part and four counters, and no instant of any ballot;
 * so what it holds after some ballots, and the vote it ends with, is the same whoever of those that took part chose what
 * and in whatever order they came. Before it is closed it tells how many have voted; neither a count nor who took part.
 *
 * <ul>
 *   <li>A ballot cannot be changed, even where the rules of procedure let members change theirs: to take the old choice out
 *       of a counter, the box would have to know it. A second ballot is refused.
 *   <li>Votes of different weight are not taken: a sum of weights in which one occurs once tells how its owner voted.
 *   <li>Nobody votes for another: the holder would know the choice of the giver.
 * </ul>
 *
 * <p>What no box prevents: whoever can watch the calls, or read the memory of the process before and after a ballot, sees
 * the choice; and a unanimous vote, or one that is closed after few ballots, gives its voters away. The caller must not keep
 * the arguments of a call.
 *
 * <p>Thread-safe. It asks no clock.
 */
public final class SecretBallotBox {
    private final VoteId id;
    private final MotionId motion;
    private final @Nullable SittingId sitting;
    private final Roll roll;
    private final boolean remoteAllowed;
    private final Instant openedAt;
    private final Entitlement entitlement;

    private final Object lock = new Object();
    /** By the place of the voter on the roll; guarded by the lock. */
    private final boolean[] participated;
    /** All counters are guarded by the lock. */
    private int inFavour;

    private int against;
    private int abstained;
    private int invalid;
    /** Guarded by the lock; null while the vote is going on. */
    private @Nullable SecretVote closed;

    private SecretBallotBox(
            VoteId id,
            MotionId motion,
            @Nullable SittingId sitting,
            Roll roll,
            boolean remoteAllowed,
            Instant openedAt) {
        this.id = Objects.requireNonNull(id, "SecretBallotBox.id");
        this.motion = Objects.requireNonNull(motion, "SecretBallotBox.motion");
        this.sitting = sitting;
        this.roll = Objects.requireNonNull(roll, "SecretBallotBox.roll");
        this.remoteAllowed = remoteAllowed;
        this.openedAt = Objects.requireNonNull(openedAt, "SecretBallotBox.openedAt");
        if (roll.weighted()) {
            throw new IllegalArgumentException(
                    "SecretBallotBox.roll must have no weights: they would tell who chose what");
        }
        if (!roll.proxies().isEmpty()) {
            throw new IllegalArgumentException("SecretBallotBox.roll must have no proxies: a holder knows a vote");
        }
        entitlement = new Entitlement(roll);
        participated = new boolean[roll.voters().size()];
    }

    /**
     * Opens a secret vote.
     *
     * @param id its identifier; not null
     * @param motion the motion; not null
     * @param sitting the sitting; null if not recorded
     * @param roll who can vote, without weights and proxies; not null
     * @param secretVotesMayBeRemote whether members who take part by network may vote in secret, as the rules of procedure
     *     say; null if not recorded, which counts as no, since a secret ballot cannot be taken back
     * @param openedAt when voting begins; not null
     * @return an empty box; never null
     * @throws IllegalArgumentException if the roll has weights or proxies
     */
    public static SecretBallotBox open(
            VoteId id,
            MotionId motion,
            @Nullable SittingId sitting,
            Roll roll,
            @Nullable Boolean secretVotesMayBeRemote,
            Instant openedAt) {
        return new SecretBallotBox(id, motion, sitting, roll, Boolean.TRUE.equals(secretVotesMayBeRemote), openedAt);
    }

    /**
     * Casts a valid ballot.
     *
     * @param voter the mandate that votes; not null
     * @param choice the choice; not null
     * @return what became of it; counted if {@link CastResult#ACCEPTED}, otherwise the box is as it was; it does not depend on
     *     the choice; never null
     */
    public CastResult cast(MandateId voter, Choice choice) {
        Objects.requireNonNull(voter, "SecretBallotBox.voter");
        Objects.requireNonNull(choice, "SecretBallotBox.choice");
        return put(voter, choice);
    }

    /**
     * Casts an invalid ballot (phiếu không hợp lệ), such as one that is marked twice or not at all.
     *
     * @param voter the mandate that votes; not null
     * @return what became of it; the same as for a valid ballot; never null
     */
    public CastResult castInvalid(MandateId voter) {
        Objects.requireNonNull(voter, "SecretBallotBox.voter");
        return put(voter, null);
    }

    private CastResult put(MandateId voter, @Nullable Choice choice) {
        synchronized (lock) {
            if (closed != null) {
                return CastResult.CLOSED;
            }
            CastResult refusal = entitlement.refusal(voter);
            Integer position = entitlement.position(voter);
            if (refusal != null || position == null) {
                return refusal == null ? CastResult.NOT_ELIGIBLE : refusal;
            }
            if (!remoteAllowed && roll.voters().get(position).presence() == AttendanceMode.REMOTE) {
                return CastResult.REMOTE_NOT_ALLOWED;
            }
            if (participated[position]) {
                return CastResult.SECOND_BALLOT;
            }
            participated[position] = true;
            count(choice);
            return CastResult.ACCEPTED;
        }
    }

    private void count(@Nullable Choice choice) {
        if (choice == null) {
            invalid++;
            return;
        }
        switch (choice) {
            case IN_FAVOUR -> inFavour++;
            case AGAINST -> against++;
            case ABSTAIN -> abstained++;
        }
    }

    /**
     * How many have voted.
     *
     * @return the number of ballots, valid or not, 0 or more; after closing the number of those in the vote
     */
    public int turnout() {
        synchronized (lock) {
            return inFavour + against + abstained + invalid;
        }
    }

    /**
     * Closes the vote where a ballot is handed out as it is cast, and nobody but the machine counts.
     *
     * @param at when voting ends: the first instant at which no ballot can be cast any more; not null
     * @return the vote, in which as many ballots were handed out as were cast; never null
     * @throws IllegalArgumentException if the instant is before the opening; an open vote stays open
     * @see #close(Instant, int, List)
     */
    public SecretVote close(Instant at) {
        requireAfterOpening(at);
        synchronized (lock) {
            return end(at, turnout(), List.of());
        }
    }

    /**
     * Closes the vote. A ballot that another thread casts at the same time is either in the vote or refused as
     * {@link CastResult#CLOSED}.
     *
     * <p>A vote closes once. Closing it again gives the same vote and does not look at the arguments, since a chair and a
     * timer may both close it.
     *
     * @param at when voting ends: the first instant at which no ballot can be cast any more; not null
     * @param issued how many ballots were handed out (số phiếu phát ra), 0 or more; that it is less than those cast can be
     *     recorded, and a rule reports it
     * @param countingCommittee who vouches for the count (ban kiểm phiếu); not null
     * @return the vote; never null
     * @throws IllegalArgumentException if the instant is before the opening or the number is negative, also if the vote is
     *     closed already; an open vote stays open
     */
    public SecretVote close(Instant at, int issued, List<PersonId> countingCommittee) {
        requireAfterOpening(at);
        List<PersonId> committee =
                List.copyOf(Objects.requireNonNull(countingCommittee, "SecretBallotBox.countingCommittee"));
        if (issued < 0) {
            throw new IllegalArgumentException("SecretBallotBox.issued must not be negative");
        }
        synchronized (lock) {
            return end(at, issued, committee);
        }
    }

    private void requireAfterOpening(Instant at) {
        Objects.requireNonNull(at, "SecretBallotBox.at");
        if (at.isBefore(openedAt)) {
            throw new IllegalArgumentException("SecretBallotBox.at is before the opening");
        }
    }

    private SecretVote end(Instant at, int issued, List<PersonId> committee) {
        if (closed == null) {
            List<MandateId> participants = new ArrayList<>();
            for (int i = 0; i < participated.length; i++) {
                if (participated[i]) {
                    participants.add(roll.voters().get(i).mandate());
                }
            }
            closed = Vote.builder(id, motion, roll.electorate())
                    .sitting(sitting)
                    .openedAt(openedAt)
                    .closedAt(at)
                    .secret(
                            issued,
                            turnout(),
                            invalid,
                            Tally.of(inFavour, against, abstained),
                            participants,
                            committee);
        }
        return closed;
    }

    /** Type and identifier only: neither who took part nor a count is for a log. */
    @Override
    public String toString() {
        return "SecretBallotBox[" + id + "]";
    }
}
