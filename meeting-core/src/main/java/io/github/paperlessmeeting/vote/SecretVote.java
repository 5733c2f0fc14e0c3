package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A secret ballot (bỏ phiếu kín): numbers, and apart from them the list of those who took part. Nothing in it, neither a
 * component nor an order nor a time, puts a voter beside a choice.
 *
 * <p>Even so a small or unanimous vote can give its voters away; no form of record prevents that.
 *
 * @param id its identifier; never null
 * @param motion the motion; never null
 * @param sitting the sitting; null if not recorded
 * @param openedAt when voting began; null if not recorded
 * @param closedAt when it ended; null if not recorded
 * @param electorate how many could vote; never null
 * @param declared the result announced; null if not recorded
 * @param issued the ballot papers handed out (số phiếu phát ra), 0 or more; null if not recorded
 * @param collected the ballot papers in the box (số phiếu thu về), 0 or more; null if not recorded
 * @param invalid the invalid ones among those collected (số phiếu không hợp lệ), 0 or more; null if not recorded
 * @param tally the count of the valid ones; never null
 * @param participants the mandates whose holders took part, in ascending order of their identifiers, each once or, if the
 *     record errs, several times in a row; a copy; never null, empty if not recorded
 * @param countingCommittee who counted (ban kiểm phiếu); a copy; never null, empty if not recorded
 * @param annulment that the vote is void; null if it is not
 */
public record SecretVote(
        VoteId id,
        MotionId motion,
        @Nullable SittingId sitting,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        Electorate electorate,
        @Nullable DeclaredResult declared,
        @Nullable Integer issued,
        @Nullable Integer collected,
        @Nullable Integer invalid,
        Tally tally,
        List<MandateId> participants,
        List<PersonId> countingCommittee,
        @Nullable Annulment annulment)
        implements Vote, BallotPapers {
    /**
     * Copies the lists and refuses an order of participants that could tell something.
     *
     * @throws NullPointerException if the id, the motion, the electorate, the tally, a list or an element of one is null
     * @throws IllegalArgumentException if a number is negative, or the participants are not in ascending order
     */
    public SecretVote {
        Objects.requireNonNull(id, "SecretVote.id");
        Objects.requireNonNull(motion, "SecretVote.motion");
        Objects.requireNonNull(electorate, "SecretVote.electorate");
        Objects.requireNonNull(tally, "SecretVote.tally");
        Counts.requireNotNegative("SecretVote.issued", issued);
        Counts.requireNotNegative("SecretVote.collected", collected);
        Counts.requireNotNegative("SecretVote.invalid", invalid);
        participants = List.copyOf(participants);
        Participants.requireAscending("SecretVote.participants", participants);
        countingCommittee = List.copyOf(countingCommittee);
    }

    /**
     * A vote that is not void.
     *
     * @param id its identifier; not null
     * @param motion the motion; not null
     * @param sitting the sitting; null if not recorded
     * @param openedAt when voting began; null if not recorded
     * @param closedAt when it ended; null if not recorded
     * @param electorate how many could vote; not null
     * @param declared the result announced; null if not recorded
     * @param issued the ballot papers handed out, 0 or more; null if not recorded
     * @param collected the ballot papers in the box, 0 or more; null if not recorded
     * @param invalid the invalid ones among those collected, 0 or more; null if not recorded
     * @param tally the count of the valid ones; not null
     * @param participants the mandates whose holders took part, in ascending order of their identifiers; not null
     * @param countingCommittee who counted; not null
     * @throws IllegalArgumentException if a number is negative, or the participants are not in ascending order
     */
    public SecretVote(
            VoteId id,
            MotionId motion,
            @Nullable SittingId sitting,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            Electorate electorate,
            @Nullable DeclaredResult declared,
            @Nullable Integer issued,
            @Nullable Integer collected,
            @Nullable Integer invalid,
            Tally tally,
            List<MandateId> participants,
            List<PersonId> countingCommittee) {
        this(
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
                participants,
                countingCommittee,
                null);
    }

    /** Always null: how the chair voted is secret too. */
    @Override
    public @Nullable Choice chairChoice() {
        return null;
    }

    /** Type and identifier only: neither who took part nor a count is for a log. */
    @Override
    public String toString() {
        return "SecretVote[" + id + "]";
    }
}
