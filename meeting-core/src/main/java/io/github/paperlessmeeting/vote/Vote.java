package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.GroupCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One vote on a motion (lần biểu quyết), as it was recorded. The ways of voting are different types, so that a secret vote
 * has no place for a voter beside a choice and a vote by consent no place for numbers.
 */
public sealed interface Vote permits NamedVote, CountedVote, SecretVote, ConsentVote {
    /**
     * Its identifier.
     *
     * @return the identifier; never null
     */
    VoteId id();

    /**
     * The motion that was voted on.
     *
     * @return the identifier of the motion; never null
     */
    MotionId motion();

    /**
     * The sitting in which it was taken.
     *
     * @return the identifier of the sitting; null if not recorded
     */
    @Nullable
    SittingId sitting();

    /**
     * When voting began.
     *
     * @return the first instant at which a ballot could be cast; null if not recorded
     */
    @Nullable
    Instant openedAt();

    /**
     * When voting ended.
     *
     * @return the first instant at which no ballot could be cast any more; null if not recorded
     */
    @Nullable
    Instant closedAt();

    /**
     * How many could vote.
     *
     * @return the electorate when the vote was opened; never null
     */
    Electorate electorate();

    /**
     * The result that the chair announced.
     *
     * @return the result; null if not recorded
     */
    @Nullable
    DeclaredResult declared();

    /**
     * The count, as it was taken.
     *
     * @return the votes by choice; null if the vote was taken without counting
     */
    @Nullable
    Tally tally();

    /**
     * The count, with what was not counted and yet follows from how many were present.
     *
     * @return the votes by choice; null if the vote was taken without counting
     */
    default @Nullable Tally completeTally() {
        return tally();
    }

    /**
     * The count of one group, where groups are counted apart.
     *
     * @param group the group; not null
     * @return the votes of that group by choice; null if it was not counted apart
     */
    default @Nullable Tally tally(GroupCode group) {
        return null;
    }

    /**
     * The weights of the votes.
     *
     * @return the weights by choice; null if votes are equal, or the weights are not recorded
     */
    default @Nullable WeightTally weights() {
        return null;
    }

    /**
     * The weights of the votes of one group.
     *
     * @param group the group; not null
     * @return the weights by choice; null if votes are equal, or the weights or the group are not recorded
     */
    default @Nullable WeightTally weights(GroupCode group) {
        return null;
    }

    /**
     * The vote of somebody outside the electorate, given in a tie.
     *
     * @return the vote; null if there was none, or it is not recorded
     */
    default @Nullable CastingVote castingVote() {
        return null;
    }

    /**
     * That the vote is void.
     *
     * @return when and why; null if it is not void
     */
    @Nullable
    Annulment annulment();

    /**
     * The side for which the person presiding voted, where it is known.
     *
     * @return the choice; null if the chair did not vote, the vote was secret, or it is not recorded
     */
    @Nullable
    Choice chairChoice();

    /**
     * Begins a vote.
     *
     * @param id its identifier; not null
     * @param motion the motion; not null
     * @param electorate how many can vote; not null
     * @return a builder that ends with one of the ways of voting; never null
     */
    static VoteBuilder builder(VoteId id, MotionId motion, Electorate electorate) {
        return new VoteBuilder(id, motion, electorate);
    }
}
