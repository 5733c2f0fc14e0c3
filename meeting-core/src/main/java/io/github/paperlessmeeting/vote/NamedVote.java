package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.MandateId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
        List<Ballot> ballots)
        implements Vote {
    private static final Choice[] CHOICES = Choice.values();

    /**
     * Copies the list.
     *
     * @throws NullPointerException if the id, the motion, the electorate, the list or one of its elements is null
     */
    public NamedVote {
        Objects.requireNonNull(id, "NamedVote.id");
        Objects.requireNonNull(motion, "NamedVote.motion");
        Objects.requireNonNull(electorate, "NamedVote.electorate");
        ballots = List.copyOf(ballots);
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
