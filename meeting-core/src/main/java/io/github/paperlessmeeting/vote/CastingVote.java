package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.PersonId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The vote of somebody outside the electorate who may vote only in a tie (lá phiếu quyết định), such as the Vice President in
 * the Senate of the United States. It is not among the ballots and not in the tally.
 *
 * @param person who; null if not recorded
 * @param choice the side; {@link Choice#IN_FAVOUR} or {@link Choice#AGAINST}; never null
 */
public record CastingVote(@Nullable PersonId person, Choice choice) {
    /**
     * Refuses an abstention, which would decide nothing and is no casting vote.
     *
     * @throws NullPointerException if the choice is null
     * @throws IllegalArgumentException if the choice is to abstain
     */
    public CastingVote {
        Objects.requireNonNull(choice, "CastingVote.choice");
        if (choice == Choice.ABSTAIN) {
            throw new IllegalArgumentException("CastingVote.choice must be a side");
        }
    }

    /** Type only: what somebody chose is not for a log. */
    @Override
    public String toString() {
        return "CastingVote[]";
    }
}
