package io.github.paperlessmeeting.procedure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many must be present for a body to meet (điều kiện tiến hành phiên họp).
 *
 * @param threshold how many of what; its base is {@link Base#STATUTORY_SEATS} or {@link Base#MANDATES_IN_OFFICE}; never
 *     null
 * @param basis the provision; null if not recorded
 */
public record QuorumRule(Threshold threshold, @Nullable LegalBasis basis) {
    /**
     * Refuses a base that exists only once a vote was taken.
     *
     * @throws NullPointerException if the threshold is null
     * @throws IllegalArgumentException if the base is neither of the two that are allowed
     */
    public QuorumRule {
        Objects.requireNonNull(threshold, "QuorumRule.threshold");
        if (threshold.base() != Base.STATUTORY_SEATS && threshold.base() != Base.MANDATES_IN_OFFICE) {
            throw new IllegalArgumentException("QuorumRule.threshold must be of STATUTORY_SEATS or MANDATES_IN_OFFICE");
        }
    }
}
