package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.procedure.Base;
import java.util.Objects;

/**
 * A percentage that was published, with the base that it is of.
 *
 * @param share of whom; never null
 * @param base of what; never null
 * @param value the number published; never null
 */
public record DeclaredPercentage(Share share, Base base, Percentage value) {
    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public DeclaredPercentage {
        Objects.requireNonNull(share, "DeclaredPercentage.share");
        Objects.requireNonNull(base, "DeclaredPercentage.base");
        Objects.requireNonNull(value, "DeclaredPercentage.value");
    }
}
