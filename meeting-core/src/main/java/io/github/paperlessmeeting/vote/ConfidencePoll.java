package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A secret ballot on the confidence that persons enjoy, several on one paper (lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm).
 *
 * @param id its identifier, one of those of the votes; never null
 * @param motion the motion by which it was put; its matter chooses the rule; never null
 * @param sitting the sitting; null if not recorded
 * @param openedAt when voting began; null if not recorded
 * @param closedAt when it ended; null if not recorded
 * @param electorate how many could vote; never null
 * @param issued the ballot papers handed out, 0 or more; null if not recorded
 * @param collected the ballot papers in the box, 0 or more; null if not recorded
 * @param invalid the wholly invalid ones among them, 0 or more; null if not recorded
 * @param ratings what the ballots say of each person, each once; a copy; never null
 * @param participants the mandates whose holders took part, in ascending order; a copy; never null, empty if not recorded
 * @param countingCommittee who counted; a copy; never null, empty if not recorded
 * @param annulment that the ballot is void; null if it is not
 */
public record ConfidencePoll(
        VoteId id,
        MotionId motion,
        @Nullable SittingId sitting,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        Electorate electorate,
        @Nullable Integer issued,
        @Nullable Integer collected,
        @Nullable Integer invalid,
        List<ConfidenceRating> ratings,
        List<MandateId> participants,
        List<PersonId> countingCommittee,
        @Nullable Annulment annulment)
        implements BallotPapers {
    /**
     * Copies the lists.
     *
     * @throws NullPointerException if the id, the motion, the electorate, a list or an element of one is null
     * @throws IllegalArgumentException if a number is negative, somebody is rated twice, or the participants are not in
     *     ascending order
     */
    public ConfidencePoll {
        Objects.requireNonNull(id, "ConfidencePoll.id");
        Objects.requireNonNull(motion, "ConfidencePoll.motion");
        Objects.requireNonNull(electorate, "ConfidencePoll.electorate");
        ratings = List.copyOf(ratings);
        participants = List.copyOf(participants);
        countingCommittee = List.copyOf(countingCommittee);
        Counts.requireNotNegative("ConfidencePoll.issued", issued);
        Counts.requireNotNegative("ConfidencePoll.collected", collected);
        Counts.requireNotNegative("ConfidencePoll.invalid", invalid);
        if (ratings.stream().map(ConfidenceRating::person).distinct().count() < ratings.size()) {
            throw new IllegalArgumentException("ConfidencePoll.ratings rates somebody twice");
        }
        Participants.requireAscending("ConfidencePoll.participants", participants);
    }

    /**
     * A poll of which papers and ratings are known.
     *
     * @param id its identifier; not null
     * @param motion the motion; not null
     * @param electorate how many could vote; not null
     * @param collected the ballot papers in the box, 0 or more; null if not recorded
     * @param invalid the wholly invalid ones among them, 0 or more; null if not recorded
     * @param ratings what the ballots say of each person; not null
     * @return the poll; never null
     * @throws IllegalArgumentException as for the constructor
     */
    public static ConfidencePoll of(
            VoteId id,
            MotionId motion,
            Electorate electorate,
            @Nullable Integer collected,
            @Nullable Integer invalid,
            List<ConfidenceRating> ratings) {
        return new ConfidencePoll(
                id,
                motion,
                null,
                null,
                null,
                electorate,
                null,
                collected,
                invalid,
                ratings,
                List.of(),
                List.of(),
                null);
    }

    /** Type and identifier only. */
    @Override
    public String toString() {
        return "ConfidencePoll[" + id + "]";
    }
}
