package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.PersonId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be elected (người ứng cử).
 *
 * @param person who; never null
 * @param votes the votes received, 0 or more; null if not counted, or if the ballots are recorded by name and tell it
 * @param seniority the place in the order by which the rules elect in the last resort, 1 for the first, such as the eldest;
 *     1 or more; null if not recorded
 */
public record Candidate(
        PersonId person, @Nullable Integer votes, @Nullable Integer seniority) {
    /**
     * Refuses numbers out of range.
     *
     * @throws NullPointerException if the person is null
     * @throws IllegalArgumentException if the votes are negative or the place is less than 1
     */
    public Candidate {
        Objects.requireNonNull(person, "Candidate.person");
        Counts.requireNotNegative("Candidate.votes", votes);
        Counts.requireAtLeast("Candidate.seniority", 1, seniority);
    }

    /**
     * A candidate with the votes received.
     *
     * @param person who; not null
     * @param votes the votes, 0 or more
     * @return the candidate; never null
     * @throws IllegalArgumentException if the votes are negative
     */
    public static Candidate of(PersonId person, int votes) {
        return new Candidate(person, votes, null);
    }

    /** Person only. */
    @Override
    public String toString() {
        return "Candidate[" + person + "]";
    }
}
