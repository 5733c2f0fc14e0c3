package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adoption without counting, when nobody objects or by acclamation (thông qua không biểu quyết, nhất trí). It has no numbers:
 * not counted is not zero.
 *
 * @param id its identifier; never null
 * @param motion the motion; never null
 * @param sitting the sitting; null if not recorded
 * @param openedAt when the question was put; null if not recorded
 * @param closedAt when consent was stated; null if not recorded
 * @param electorate how many could have voted; never null
 * @param declared the result announced; null if not recorded
 * @param annulment that the vote is void; null if it is not
 */
public record ConsentVote(
        VoteId id,
        MotionId motion,
        @Nullable SittingId sitting,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        Electorate electorate,
        @Nullable DeclaredResult declared,
        @Nullable Annulment annulment)
        implements Vote {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the id, the motion or the electorate is null
     */
    public ConsentVote {
        Objects.requireNonNull(id, "ConsentVote.id");
        Objects.requireNonNull(motion, "ConsentVote.motion");
        Objects.requireNonNull(electorate, "ConsentVote.electorate");
    }

    /**
     * A vote that is not void.
     *
     * @param id its identifier; not null
     * @param motion the motion; not null
     * @param sitting the sitting; null if not recorded
     * @param openedAt when the question was put; null if not recorded
     * @param closedAt when consent was stated; null if not recorded
     * @param electorate how many could have voted; not null
     * @param declared the result announced; null if not recorded
     */
    public ConsentVote(
            VoteId id,
            MotionId motion,
            @Nullable SittingId sitting,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            Electorate electorate,
            @Nullable DeclaredResult declared) {
        this(id, motion, sitting, openedAt, closedAt, electorate, declared, null);
    }

    /** Always null: nothing was counted. */
    @Override
    public @Nullable Tally tally() {
        return null;
    }

    /** Always null: nobody cast a vote. */
    @Override
    public @Nullable Choice chairChoice() {
        return null;
    }

    /** Type and identifier only, as of every vote. */
    @Override
    public String toString() {
        return "ConsentVote[" + id + "]";
    }
}
