package io.github.paperlessmeeting.procedure;

import io.github.paperlessmeeting.body.GroupCode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * One thing that must hold for a motion to be adopted (điều kiện): that the votes, or the turnout, reach a threshold; of all
 * together, or in each of several groups that must agree one by one.
 *
 * @param threshold what must be reached; never null
 * @param measured what must reach it; never null
 * @param unit whether members are counted or their weights are added; of a threshold of a fixed number too; never null
 * @param groups the groups in each of which it must hold, counted apart; a copy; never null, empty if all are counted
 *     together
 */
public record Condition(Threshold threshold, Measured measured, Unit unit, List<GroupCode> groups) {
    /** What is compared with a threshold. */
    public enum Measured {
        /**
         * The votes for the side that needs them: those in favour, or under {@link DecisionRule.Effect#STANDS_UNLESS_REJECTED}
         * those against (số phiếu tán thành).
         */
        VOTES,
        /** All votes cast, abstentions and invalid ballot papers too (số phiếu tham gia biểu quyết). */
        TURNOUT
    }

    /** In what is counted. */
    public enum Unit {
        /** Each member counts one (theo đầu người). */
        HEADS,
        /** Each member counts with the weight of the mandate (theo giá trị phiếu). */
        WEIGHTS
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException if a component or an element of the list is null
     * @throws IllegalArgumentException if a group is named twice
     */
    public Condition {
        Objects.requireNonNull(threshold, "Condition.threshold");
        Objects.requireNonNull(measured, "Condition.measured");
        Objects.requireNonNull(unit, "Condition.unit");
        groups = List.copyOf(groups);
        if (new HashSet<>(groups).size() < groups.size()) {
            throw new IllegalArgumentException("Condition.groups names a group twice");
        }
    }

    /**
     * That the votes of all together reach a threshold, in heads.
     *
     * @param threshold the threshold; not null
     * @return the condition; never null
     */
    public static Condition votes(Threshold threshold) {
        return new Condition(threshold, Measured.VOTES, Unit.HEADS, List.of());
    }

    /**
     * That the votes cast by all together reach a threshold, in heads.
     *
     * @param threshold the threshold; not null
     * @return the condition; never null
     */
    public static Condition turnout(Threshold threshold) {
        return new Condition(threshold, Measured.TURNOUT, Unit.HEADS, List.of());
    }

    /**
     * The same in weights instead of heads.
     *
     * @return the condition; never null
     */
    public Condition weighted() {
        return new Condition(threshold, measured, Unit.WEIGHTS, groups);
    }

    /**
     * The same in each of some groups instead of all together.
     *
     * @param each the groups; not null
     * @return the condition; never null
     * @throws IllegalArgumentException if a group is named twice
     */
    public Condition inEach(GroupCode... each) {
        return new Condition(threshold, measured, unit, List.of(each));
    }
}
