package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the ballots say of one person.
 *
 * @param person who is rated; never null
 * @param counts how many ballots are of each level, each level once; a copy; never null, without the levels that were not
 *     counted
 * @param invalid how many ballots say nothing valid of this person, 0 or more; null if not recorded
 */
public record ConfidenceRating(
        PersonId person, List<LevelCount> counts, @Nullable Integer invalid) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the person, the list or one of its elements is null
     * @throws IllegalArgumentException if a level is given twice or the number of invalid ballots is negative
     */
    public ConfidenceRating {
        Objects.requireNonNull(person, "ConfidenceRating.person");
        counts = List.copyOf(counts);
        if (counts.stream().map(LevelCount::level).distinct().count() < counts.size()) {
            throw new IllegalArgumentException("ConfidenceRating.counts gives a level twice");
        }
        if (invalid != null && invalid < 0) {
            throw new IllegalArgumentException("ConfidenceRating.invalid must not be negative");
        }
    }

    /**
     * How many ballots are of a level.
     *
     * @param level the level; not null
     * @return the number; null if not counted
     */
    public @Nullable Integer count(ConfidenceLevel level) {
        for (LevelCount count : counts) {
            if (count.level() == level) {
                return count.count();
            }
        }
        return null;
    }

    /**
     * The ballots that say something valid of this person.
     *
     * @return the sum of those counted, 0 or more
     */
    public long valid() {
        return counts.stream().mapToLong(LevelCount::count).sum();
    }

    /** Person only. */
    @Override
    public String toString() {
        return "ConfidenceRating[" + person + "]";
    }
}
