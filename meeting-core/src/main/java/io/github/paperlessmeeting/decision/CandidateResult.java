package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.PersonId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a round of an election came to for one candidate.
 *
 * @param person who; never null
 * @param votes the votes received; null if not recorded
 * @param standing where that puts the candidate; never null
 */
public record CandidateResult(PersonId person, @Nullable Integer votes, Standing standing) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the person or the standing is null
     */
    public CandidateResult {
        Objects.requireNonNull(person, "CandidateResult.person");
        Objects.requireNonNull(standing, "CandidateResult.standing");
    }

    /** Person and standing only. */
    @Override
    public String toString() {
        return "CandidateResult[" + person + ", " + standing + "]";
    }
}
