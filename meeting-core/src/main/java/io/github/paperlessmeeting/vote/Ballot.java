package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ballot of one member in a vote by name. A secret vote has no ballots.
 *
 * @param voter the mandate that votes; never null
 * @param choice the choice; never null
 * @param castAt when it was cast; null if not recorded
 * @param group the group with which it is counted; null if all are counted together or it is not recorded
 * @param weight its weight; null if votes are equal or it is not recorded
 * @param proxy the mandate whose holder cast it for the voter (người được ủy quyền); null if the voter cast it in person
 */
public record Ballot(
        MandateId voter,
        Choice choice,
        @Nullable Instant castAt,
        @Nullable GroupCode group,
        @Nullable Weight weight,
        @Nullable MandateId proxy) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the voter or the choice is null
     * @throws IllegalArgumentException if the weight is too great for one vote
     */
    public Ballot {
        Objects.requireNonNull(voter, "Ballot.voter");
        Objects.requireNonNull(choice, "Ballot.choice");
        Weight.requireOfOne("Ballot.weight", weight);
    }

    /**
     * A ballot cast in person that counts as much as any other.
     *
     * @param voter the mandate that votes; not null
     * @param choice the choice; not null
     * @param castAt when it was cast; null if not recorded
     */
    public Ballot(MandateId voter, Choice choice, @Nullable Instant castAt) {
        this(voter, choice, castAt, null, null, null);
    }

    /**
     * A ballot of which no time is recorded.
     *
     * @param voter the mandate; not null
     * @param choice the choice; not null
     * @return the ballot; never null
     */
    public static Ballot of(MandateId voter, Choice choice) {
        return new Ballot(voter, choice, null);
    }

    /**
     * The same, counted with a group.
     *
     * @param counted the group; null if all are counted together
     * @return the ballot; never null
     */
    public Ballot inGroup(@Nullable GroupCode counted) {
        return new Ballot(voter, choice, castAt, counted, weight, proxy);
    }

    /**
     * The same with a weight.
     *
     * @param counted the weight; null if votes are equal
     * @return the ballot; never null
     * @throws IllegalArgumentException if the weight is too great for one vote
     */
    public Ballot weighing(@Nullable Weight counted) {
        return new Ballot(voter, choice, castAt, group, counted, proxy);
    }

    /**
     * The same, cast by a proxy.
     *
     * @param holder the mandate of the proxy; null if the voter cast it in person
     * @return the ballot; never null
     */
    public Ballot by(@Nullable MandateId holder) {
        return new Ballot(voter, choice, castAt, group, weight, holder);
    }

    /** Voter only: what somebody chose is not for a log. */
    @Override
    public String toString() {
        return "Ballot[" + voter + "]";
    }
}
