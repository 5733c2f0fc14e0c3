package io.github.paperlessmeeting.procedure;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many must be present for a body to meet, or to decide on some matter (điều kiện tiến hành phiên họp).
 *
 * @param matter the matter for whose votes it holds; null if it holds for meeting as such and for every matter that has no
 *     rule of its own
 * @param threshold how many of what, or a fixed number; its base is {@link Base#STATUTORY_SEATS},
 *     {@link Base#MANDATES_IN_OFFICE} or {@link Base#REMAINING_MANDATES}; never null
 * @param basis the provision; null if not recorded
 */
public record QuorumRule(
        @Nullable Matter matter,
        Threshold threshold,
        @Nullable LegalBasis basis) {
    private static final Set<Base> BASES =
            EnumSet.of(Base.STATUTORY_SEATS, Base.MANDATES_IN_OFFICE, Base.REMAINING_MANDATES);

    /**
     * Refuses a base that exists only once a vote was taken.
     *
     * @throws NullPointerException if the threshold is null
     * @throws IllegalArgumentException if the base is none of those that are allowed
     */
    public QuorumRule {
        Objects.requireNonNull(threshold, "QuorumRule.threshold");
        if (threshold.base() != null && !BASES.contains(threshold.base())) {
            throw new IllegalArgumentException("QuorumRule.threshold must be of seats, mandates or a fixed number");
        }
    }

    /**
     * A rule for every matter.
     *
     * @param threshold how many of what; not null
     * @param basis the provision; null if not recorded
     * @throws IllegalArgumentException if the base is none of those that are allowed
     */
    public QuorumRule(Threshold threshold, @Nullable LegalBasis basis) {
        this(null, threshold, basis);
    }
}
