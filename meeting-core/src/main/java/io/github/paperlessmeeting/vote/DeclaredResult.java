package io.github.paperlessmeeting.vote;

import java.util.List;
import java.util.Objects;

/**
 * The result as the chair announced it (kết quả được công bố). It stands beside the computed one and never replaces it.
 *
 * @param outcome the outcome announced; never null
 * @param percentages the percentages published with it; a copy; never null
 */
public record DeclaredResult(Outcome outcome, List<DeclaredPercentage> percentages) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the outcome, the list or one of its elements is null
     */
    public DeclaredResult {
        Objects.requireNonNull(outcome, "DeclaredResult.outcome");
        percentages = List.copyOf(percentages);
    }

    /**
     * A result announced without percentages.
     *
     * @param outcome the outcome; not null
     * @return the result; never null
     */
    public static DeclaredResult of(Outcome outcome) {
        return new DeclaredResult(outcome, List.of());
    }
}
