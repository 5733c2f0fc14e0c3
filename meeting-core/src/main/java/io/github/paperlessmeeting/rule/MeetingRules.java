package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.decision.DecisionMessages;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An immutable set of rules in a fixed order. */
public final class MeetingRules {
    private static final MeetingRules STANDARD = new MeetingRules(StandardRules.IN_ORDER);

    private final List<MeetingRule> rules;

    private MeetingRules(List<MeetingRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules of this library.
     *
     * @return the rule set; never null, never empty
     */
    public static MeetingRules standard() {
        return STANDARD;
    }

    /**
     * The rules in the order in which they run.
     *
     * @return the rules; never null
     */
    public List<MeetingRule> rules() {
        return rules;
    }

    /**
     * These rules and one more, which runs last.
     *
     * @param rule the rule; not null
     * @return the greater rule set; never null
     * @throws NullPointerException if the rule or its identifier is null
     * @throws IllegalArgumentException if these rules have one with the same identifier
     */
    public MeetingRules plus(MeetingRule rule) {
        RuleId id = Objects.requireNonNull(rule.id(), "MeetingRule.id");
        if (rules.stream().anyMatch(present -> present.id().equals(id))) {
            throw new IllegalArgumentException("There is already a rule " + id);
        }
        var more = new ArrayList<>(rules);
        more.add(rule);
        return new MeetingRules(more);
    }

    /**
     * These rules but one.
     *
     * @param id the rule to leave out; not null
     * @return the smaller rule set; never null
     * @throws NullPointerException if the identifier is null
     * @throws IllegalArgumentException if these rules have none with this identifier
     */
    public MeetingRules without(RuleId id) {
        return replacing(id, rule -> null);
    }

    /**
     * These rules with one of them graded otherwise.
     *
     * @param id the rule to grade; not null
     * @param severity how grave a breach of it is; not null
     * @return the rule set; never null
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if these rules have none with this identifier
     */
    public MeetingRules withSeverity(RuleId id, Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return replacing(id, rule -> new GradedRule(rule, severity));
    }

    /**
     * Checks a meeting against every rule of this set. The same meeting and rules always give the same report.
     *
     * @param meeting the meeting; not null
     * @return all findings, nothing left out or put together: in the order of their places (see
     *     {@link io.github.paperlessmeeting.finding.Pointer#compareTo}), at one place in the order of the rules; never null
     * @throws NullPointerException if the meeting is null
     */
    public Report check(Meeting meeting) {
        Objects.requireNonNull(meeting, "meeting");
        if (rules.isEmpty()) {
            return Report.EMPTY;
        }
        var inspection = new Inspection(meeting, rules.get(0));
        rules.forEach(inspection::run);
        var findings = new ArrayList<>(inspection.findings());
        findings.sort(Comparator.comparing(Finding::pointer)); // stable, hence the order of the rules at one place
        return new Report(findings);
    }

    /**
     * The sentences for the findings of the rules of this library.
     *
     * @param locale the language; English for any but Vietnamese; not null
     * @return the catalogue; never null
     */
    public static Messages messages(Locale locale) {
        // Outcomes, reasons and bases have their words there.
        return Messages.load(MeetingRules.class, "messages", locale).plus(DecisionMessages.in(locale));
    }

    private MeetingRules replacing(RuleId id, UnaryOperator<@Nullable MeetingRule> change) {
        Objects.requireNonNull(id, "id");
        var changed = new ArrayList<MeetingRule>(rules.size());
        boolean found = false;
        for (MeetingRule rule : rules) {
            boolean meant = rule.id().equals(id);
            found |= meant;
            MeetingRule kept = meant ? change.apply(rule) : rule;
            if (kept != null) {
                changed.add(kept);
            }
        }
        if (!found) {
            throw new IllegalArgumentException("There is no rule " + id);
        }
        return new MeetingRules(changed);
    }
}
