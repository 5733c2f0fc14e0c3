package io.github.paperlessmeeting.procedure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a motion on some matter is adopted (điều kiện thông qua).
 *
 * @param matter the matter for which it holds; never null
 * @param threshold how many votes in favour are needed; never null
 * @param tie what happens when the votes are equal; never null
 * @param basis the provision; null if not recorded
 */
public record DecisionRule(
        Matter matter,
        Threshold threshold,
        TieRule tie,
        @Nullable LegalBasis basis) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the matter, the threshold or the tie rule is null
     */
    public DecisionRule {
        Objects.requireNonNull(matter, "DecisionRule.matter");
        Objects.requireNonNull(threshold, "DecisionRule.threshold");
        Objects.requireNonNull(tie, "DecisionRule.tie");
    }
}
