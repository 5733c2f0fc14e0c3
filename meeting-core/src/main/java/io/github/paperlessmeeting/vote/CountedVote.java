package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A vote of which only numbers are recorded: by show of hands, by machine without names (giơ tay, hệ thống điện tử).
 *
 * @param id its identifier; never null
 * @param motion the motion; never null
 * @param sitting the sitting; null if not recorded
 * @param openedAt when voting began; null if not recorded
 * @param closedAt when it ended; null if not recorded
 * @param electorate how many could vote; never null
 * @param declared the result announced; null if not recorded
 * @param tally the count; never null
 * @param chairChoice the side for which the person presiding voted; null if that person did not vote or it is not recorded
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
        @Nullable Choice chairChoice)
        implements Vote {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the id, the motion, the electorate or the tally is null
     */
    public CountedVote {
        Objects.requireNonNull(id, "CountedVote.id");
        Objects.requireNonNull(motion, "CountedVote.motion");
        Objects.requireNonNull(electorate, "CountedVote.electorate");
        Objects.requireNonNull(tally, "CountedVote.tally");
    }

    /** Type and identifier only: what the chair chose is not for a log. */
    @Override
    public String toString() {
        return "CountedVote[" + id + "]";
    }
}
