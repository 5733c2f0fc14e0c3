package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import java.util.Objects;

/**
 * How many ballots say one thing of a person.
 *
 * @param level what they say; never null
 * @param count how many, 0 or more
 */
public record LevelCount(ConfidenceLevel level, int count) {
    /**
     * Refuses a negative number.
     *
     * @throws NullPointerException if the level is null
     * @throws IllegalArgumentException if the number is negative
     */
    public LevelCount {
        Objects.requireNonNull(level, "LevelCount.level");
        if (count < 0) {
            throw new IllegalArgumentException("LevelCount.count must not be negative");
        }
    }
}
