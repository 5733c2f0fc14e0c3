package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules under which recorded votes are decided again: those that the records state, or rules of procedure that somebody
 * gives for a body.
 *
 * @param given rules of procedure by the name of the body; they come before what a record states
 */
record RecordRules(Map<String, RulesOfProcedure> given) {
    private static final Pattern NO_CODE = Pattern.compile("[^a-z0-9]+");
    private static final Matter MATTER = Matter.ORDINARY;

    /** What a record states cannot be put into a rule. */
    static final class UnknownRuleException extends Exception {
        private static final long serialVersionUID = 1;

        UnknownRuleException(String what) {
            super(what);
        }
    }

    /**
     * The rule for a decision; a tie is broken by a casting vote where one was given.
     *
     * @return the rule; null if it is for each of several groups, and the record has none
     */
    @Nullable
    DecisionRule decision(VoteRecord vote, List<GroupCode> groups) throws UnknownRuleException {
        RulesOfProcedure rules = given.get(vote.body());
        DecisionRule own = rules == null ? null : rules.decisionRule(matter(vote, rules));
        if (own != null) {
            return own;
        }
        Threshold threshold = threshold(vote.rule());
        Condition condition = Condition.votes(threshold);
        if (isForEachGroup(vote)) {
            if (groups.isEmpty()) {
                return null;
            }
            condition = condition.inEach(groups.toArray(GroupCode[]::new));
        }
        return new DecisionRule(
                MATTER, List.of(condition), TieRule.CASTING_VOTE, DecisionRule.Effect.ADOPTED_IF_REACHED, null);
    }

    /** The same question, but what it asks about stands unless the votes against reach the threshold. */
    static DecisionRule upholding(DecisionRule rule) {
        return new DecisionRule(
                rule.matter(),
                rule.conditions(),
                TieRule.NONE,
                DecisionRule.Effect.STANDS_UNLESS_REJECTED,
                rule.basis());
    }

    ElectionRule election(VoteRecord vote) throws UnknownRuleException {
        RulesOfProcedure rules = given.get(vote.body());
        ElectionRule own = rules == null ? null : rules.electionRule(Matter.ELECTION);
        if (own == null && isForEachGroup(vote)) {
            throw new UnknownRuleException("basis");
        }
        return own == null ? new ElectionRule(Matter.ELECTION, threshold(vote.rule()), List.of(), null) : own;
    }

    private static boolean isForEachGroup(VoteRecord vote) {
        return vote.rule().basis().endsWith("EACH_GROUP");
    }

    QuorumRule quorum(VoteRecord vote) throws UnknownRuleException {
        RulesOfProcedure rules = given.get(vote.body());
        QuorumRule own = rules == null ? null : rules.quorum();
        return own == null ? new QuorumRule(threshold(vote.rule()), null) : own;
    }

    /** The matter that a body has a rule for: the category that the source names, or else the ordinary one. */
    private static Matter matter(VoteRecord vote, RulesOfProcedure rules) {
        Matter named = code(vote.category());
        return named != null && rules.decisionRule(named) != null ? named : Matter.ORDINARY;
    }

    private static @Nullable Matter code(@Nullable String category) {
        String code = category == null ? "" : category(category);
        return code.isEmpty() ? null : Matter.of(code);
    }

    /** A name as a code, or nothing if no code can be made of it. */
    static String category(String name) {
        String code = NO_CODE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        code = code.replaceAll("^[-0-9]+|-+$", "");
        return code.length() > 64 ? "" : code;
    }

    private static Threshold threshold(VoteRecord.Rule rule) throws UnknownRuleException {
        Base base = switch (rule.basis()) {
            case "VOTES_CAST", "VOTES_CAST_FOR_CANDIDATES" -> Base.FOR_AND_AGAINST;
            case "PRESENT", "PRESENT_EACH_GROUP" -> Base.PRESENT;
            case "ELIGIBLE", "QUORUM_OF_ELIGIBLE", "ELIGIBLE_EACH_GROUP" -> Base.MANDATES_IN_OFFICE;
            case "VOTES_CAST_EACH_GROUP" -> Base.FOR_AND_AGAINST;
            case "SEATS" -> Base.STATUTORY_SEATS;
            default -> throw new UnknownRuleException("basis");
        };
        Comparison comparison = switch (rule.comparison()) {
            case ">" -> Comparison.MORE_THAN;
            case ">=" -> Comparison.AT_LEAST;
            default -> throw new UnknownRuleException("comparison");
        };
        String[] parts = rule.threshold().split("/", -1);
        try {
            int numerator = Integer.parseInt(parts[0]);
            int denominator = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
            if (parts.length <= 2) {
                return new Threshold(comparison, Fraction.of(numerator, denominator), base);
            }
        } catch (IllegalArgumentException e) {
            // Neither a number nor a fraction.
        }
        throw new UnknownRuleException("threshold");
    }
}
