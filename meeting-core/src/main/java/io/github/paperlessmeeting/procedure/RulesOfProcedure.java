package io.github.paperlessmeeting.procedure;

import io.github.paperlessmeeting.text.Nfc;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules under which a body meets and decides (quy chế làm việc, nội quy kỳ họp).
 *
 * @param id their identifier; never null
 * @param title their title, in Normalization Form C; never null
 * @param quorum when the body may meet; null if the rules ask for no quorum or it is not recorded
 * @param decisionRules when it adopts what, a rule for each matter; a copy; never null
 * @param validFrom the first day on which they hold; null if not recorded, which counts as always
 * @param validUntil the last day on which they hold, inclusive; null if not recorded or still in force
 */
public record RulesOfProcedure(
        ProcedureId id,
        String title,
        @Nullable QuorumRule quorum,
        List<DecisionRule> decisionRules,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {
    /**
     * Copies the list and normalises the title.
     *
     * @throws NullPointerException if the id, the title, the list or one of its elements is null
     * @throws IllegalArgumentException if two rules are for one matter, or the last day is before the first
     */
    public RulesOfProcedure {
        Objects.requireNonNull(id, "RulesOfProcedure.id");
        title = Nfc.require("RulesOfProcedure.title", title);
        decisionRules = List.copyOf(decisionRules);
        if (decisionRules.stream().map(DecisionRule::matter).distinct().count() < decisionRules.size()) {
            throw new IllegalArgumentException("RulesOfProcedure.decisionRules has two rules for one matter");
        }
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "RulesOfProcedure.validUntil " + validUntil + " is before validFrom " + validFrom);
        }
    }

    /**
     * The rule for a matter. There is no falling back from one matter to another: a removal is never decided by the rule
     * for ordinary matters because nobody wrote down its own.
     *
     * @param matter the matter; not null
     * @return the rule; null if these rules have none for it
     */
    public @Nullable DecisionRule decisionRule(Matter matter) {
        for (DecisionRule rule : decisionRules) {
            if (rule.matter().equals(matter)) {
                return rule;
            }
        }
        return null;
    }

    /**
     * Whether these rules hold on a day.
     *
     * @param day the day; not null
     * @return true from the first to the last day, both inclusive; an unrecorded end is open
     */
    public boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
