package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.MandateId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ballot of one member in a vote by name. A secret vote has no ballots.
 *
 * @param voter the mandate that votes; never null
 * @param choice the choice; never null
 * @param castAt when it was cast; null if not recorded
 */
public record Ballot(
        MandateId voter, Choice choice, @Nullable Instant castAt) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the voter or the choice is null
     */
    public Ballot {
        Objects.requireNonNull(voter, "Ballot.voter");
        Objects.requireNonNull(choice, "Ballot.choice");
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

    /** Voter only: what somebody chose is not for a log. */
    @Override
    public String toString() {
        return "Ballot[" + voter + "]";
    }
}
