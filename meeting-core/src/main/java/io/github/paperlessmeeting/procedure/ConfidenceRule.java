package io.github.paperlessmeeting.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a rating or a vote of confidence (lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm).
 *
 * @param matter the matter for which it holds; never null
 * @param levels the levels of the ballot, two or three of them, the best first; a copy; never null
 * @param bands what follows, the gravest first: the first band that is reached holds and no other; a copy; never null
 * @param basis the provision; null if not recorded
 */
public record ConfidenceRule(
        Matter matter,
        List<ConfidenceLevel> levels,
        List<ConfidenceBand> bands,
        @Nullable LegalBasis basis) {
    /**
     * Copies the lists.
     *
     * @throws NullPointerException if the matter, a list or an element of one is null
     * @throws IllegalArgumentException if there are not two or three different levels, or a band is of another level
     */
    public ConfidenceRule {
        Objects.requireNonNull(matter, "ConfidenceRule.matter");
        levels = List.copyOf(levels);
        bands = List.copyOf(bands);
        var known = EnumSet.noneOf(ConfidenceLevel.class);
        known.addAll(levels);
        if (levels.size() < 2 || levels.size() > 3 || known.size() < levels.size()) {
            throw new IllegalArgumentException("ConfidenceRule.levels must be two or three different ones");
        }
        for (ConfidenceBand band : bands) {
            if (!known.contains(band.level())) {
                throw new IllegalArgumentException("ConfidenceRule.bands has a level that the ballot has not");
            }
        }
    }
}
