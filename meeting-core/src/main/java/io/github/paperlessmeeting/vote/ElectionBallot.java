package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ballot of one member in an election by name. A secret election has none.
 *
 * @param voter the mandate that votes; never null
 * @param candidates for whom; a copy; never null, empty if the member took part and voted for nobody
 * @param castAt when it was cast; null if not recorded
 */
public record ElectionBallot(
        MandateId voter,
        List<PersonId> candidates,
        @Nullable Instant castAt) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the voter, the list or one of its elements is null
     * @throws IllegalArgumentException if a candidate is named twice
     */
    public ElectionBallot {
        Objects.requireNonNull(voter, "ElectionBallot.voter");
        candidates = List.copyOf(candidates);
        if (new HashSet<>(candidates).size() < candidates.size()) {
            throw new IllegalArgumentException("ElectionBallot.candidates names somebody twice");
        }
    }

    /** Voter only: for whom somebody voted is not for a log. */
    @Override
    public String toString() {
        return "ElectionBallot[" + voter + "]";
    }
}
