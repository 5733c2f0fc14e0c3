package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.procedure.Condition;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule measured on a vote: both sides of the inequality and whether it holds. The numbers are whole where
 * heads are counted.
 *
 * @param condition what must hold; never null
 * @param group the group in which it was measured; null if it is of all together
 * @param base the size of the base, 0 or more; null if not known, or if the threshold is a fixed number
 * @param reached the votes, or the turnout, 0 or more; null if not counted
 * @param needed the least whole number that is enough; null if the base is not known or empty, and where weights are added,
 *     of which there is no least that is more than a fraction
 * @param holds whether the condition holds; null if that is not known
 */
public record Measurement(
        Condition condition,
        @Nullable GroupCode group,
        @Nullable BigDecimal base,
        @Nullable BigDecimal reached,
        @Nullable BigDecimal needed,
        @Nullable Boolean holds) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the condition is null
     */
    public Measurement {
        Objects.requireNonNull(condition, "Measurement.condition");
    }

    /**
     * How far what was reached is from what is needed.
     *
     * @return reached minus needed: in excess if 0 or more, missing if negative; null if one of them is not known
     */
    public @Nullable BigDecimal margin() {
        return reached == null || needed == null ? null : reached.subtract(needed);
    }

    /** Whether the base is known to be empty, so that nobody could decide. */
    boolean baseIsEmpty() {
        return base != null && base.signum() == 0;
    }
}
