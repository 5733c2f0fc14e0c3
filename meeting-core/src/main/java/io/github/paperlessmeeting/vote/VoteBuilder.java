package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what all ways of voting have in common and ends with one of them. Mutable and not thread-safe; begin one with
 * {@link Vote#builder}.
 */
public final class VoteBuilder {
    private final VoteId id;
    private final MotionId motion;
    private final Electorate electorate;
    private @Nullable SittingId sitting;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable DeclaredResult declared;

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
     * Ends as a vote by name.
     *
     * @param chair the mandate of the person presiding; null if none or not recorded
     * @param ballots the ballots; not null
     * @return the vote; never null
     * @throws NullPointerException if a required component is null
     */
    public NamedVote named(@Nullable MandateId chair, List<Ballot> ballots) {
        return new NamedVote(id, motion, sitting, openedAt, closedAt, electorate, declared, chair, ballots);
    }

    /**
     * Ends as a counted vote.
     *
     * @param tally the count; not null
     * @param chairChoice the side for which the person presiding voted; null if none or not recorded
     * @return the vote; never null
     * @throws NullPointerException if a required component is null
     */
    public CountedVote counted(Tally tally, @Nullable Choice chairChoice) {
        return new CountedVote(id, motion, sitting, openedAt, closedAt, electorate, declared, tally, chairChoice);
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
     * @throws IllegalArgumentException if a number is negative
     */
    public SecretVote secret(
            int issued,
            int collected,
            int invalid,
            Tally tally,
            Collection<MandateId> participants,
            List<PersonId> countingCommittee) {
        var sorted = new ArrayList<>(participants);
        Collections.sort(sorted);
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
                sorted,
                countingCommittee);
    }

    /**
     * Ends as adoption by consent.
     *
     * @return the vote; never null
     * @throws NullPointerException if a required component is null
     */
    public ConsentVote byConsent() {
        return new ConsentVote(id, motion, sitting, openedAt, closedAt, electorate, declared);
    }
}
