package io.github.paperlessmeeting.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a motion on some matter is adopted (điều kiện thông qua).
 *
 * @param matter the matter for which it holds; never null
 * @param conditions what must hold, all of it; a copy; never null or empty
 * @param tie what happens when the votes are equal; never null
 * @param effect what the question asks for and so which side needs the votes; never null
 * @param basis the provision; null if not recorded
 */
public record DecisionRule(
        Matter matter,
        List<Condition> conditions,
        TieRule tie,
        Effect effect,
        @Nullable LegalBasis basis) {
    /** Which side must reach the conditions. */
    public enum Effect {
        /** The motion is adopted if the votes in favour reach the conditions. */
        ADOPTED_IF_REACHED,
        /**
         * What is asked about stands unless the votes against reach the conditions, as when a ruling of the chair is
         * appealed: "shall the ruling be sustained".
         */
        STANDS_UNLESS_REJECTED
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException if the matter, the list, one of its elements, the tie rule or the effect is null
     * @throws IllegalArgumentException if there is no condition, or one twice
     */
    public DecisionRule {
        Objects.requireNonNull(matter, "DecisionRule.matter");
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(tie, "DecisionRule.tie");
        Objects.requireNonNull(effect, "DecisionRule.effect");
        if (conditions.isEmpty() || new HashSet<>(conditions).size() < conditions.size()) {
            throw new IllegalArgumentException("DecisionRule.conditions must not be empty nor repeat one");
        }
    }

    /**
     * The usual rule: the votes in favour, in heads, must reach one threshold.
     *
     * @param matter the matter; not null
     * @param threshold how many votes in favour are needed; not null
     * @param tie what happens when the votes are equal; not null
     * @param basis the provision; null if not recorded
     */
    public DecisionRule(Matter matter, Threshold threshold, TieRule tie, @Nullable LegalBasis basis) {
        this(matter, List.of(Condition.votes(threshold)), tie, Effect.ADOPTED_IF_REACHED, basis);
    }

    /**
     * The threshold of the first condition, which is the only one of most rules.
     *
     * @return the threshold; never null
     */
    public Threshold threshold() {
        return conditions.get(0).threshold();
    }

    /**
     * Whether equal votes, when they are not enough, are a tie under this rule: the first condition asks for more than half
     * of the votes of all, in heads.
     *
     * @return true if a tie rule other than {@link TieRule#NONE} can come into play
     */
    public boolean knowsTies() {
        Condition first = conditions.get(0);
        return tie != TieRule.NONE
                && effect == Effect.ADOPTED_IF_REACHED
                && first.threshold().moreThanHalf()
                && first.measured() == Condition.Measured.VOTES
                && first.unit() == Condition.Unit.HEADS
                && first.groups().isEmpty();
    }
}
