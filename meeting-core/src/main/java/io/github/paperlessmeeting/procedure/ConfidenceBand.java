package io.github.paperlessmeeting.procedure;

import java.util.Objects;

/**
 * What follows when the ballots of one level reach a threshold.
 *
 * @param level the level that is counted; never null
 * @param threshold how many ballots of that level it takes; never null
 * @param consequence what then follows; never null
 */
public record ConfidenceBand(ConfidenceLevel level, Threshold threshold, Consequence consequence) {
    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public ConfidenceBand {
        Objects.requireNonNull(level, "ConfidenceBand.level");
        Objects.requireNonNull(threshold, "ConfidenceBand.threshold");
        Objects.requireNonNull(consequence, "ConfidenceBand.consequence");
    }
}
