package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.ConfidenceBand;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One band of a rule on confidence measured on the ballots about one person.
 *
 * @param band the band; never null
 * @param base the size of the base of its threshold; null if not known, or if the threshold is a fixed number
 * @param count how many ballots are of its level; null if not counted
 * @param needed how many are enough; null if the base is not known or empty
 * @param reached whether they are; null if that is not known
 */
public record BandMeasurement(
        ConfidenceBand band,
        @Nullable Long base,
        @Nullable Integer count,
        @Nullable Long needed,
        @Nullable Boolean reached) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the band is null
     */
    public BandMeasurement {
        Objects.requireNonNull(band, "BandMeasurement.band");
    }
}
