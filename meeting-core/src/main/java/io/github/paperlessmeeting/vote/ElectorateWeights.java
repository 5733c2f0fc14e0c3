package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.Weight;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weights of those who could vote, beside their numbers: heads and weights are never added to each other.
 *
 * @param mandatesInOffice the weights of all mandates with voting right; never null
 * @param statutorySeats the weights of all seats that the body has by law; null if not recorded
 * @param present the weights of those present; null if not recorded
 */
public record ElectorateWeights(
        Weight mandatesInOffice,
        @Nullable Weight statutorySeats,
        @Nullable Weight present) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the weights of the mandates are null
     */
    public ElectorateWeights {
        Objects.requireNonNull(mandatesInOffice, "ElectorateWeights.mandatesInOffice");
    }
}
