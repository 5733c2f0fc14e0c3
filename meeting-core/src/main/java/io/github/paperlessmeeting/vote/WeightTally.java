package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.Weight;
import java.util.Objects;

/**
 * The weights of the votes by choice, beside the {@link Tally} of heads.
 *
 * @param inFavour the weights in favour; never null
 * @param against the weights against; never null
 * @param abstained the weights of the abstentions; never null
 */
public record WeightTally(Weight inFavour, Weight against, Weight abstained) {
    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public WeightTally {
        Objects.requireNonNull(inFavour, "WeightTally.inFavour");
        Objects.requireNonNull(against, "WeightTally.against");
        Objects.requireNonNull(abstained, "WeightTally.abstained");
    }
}
