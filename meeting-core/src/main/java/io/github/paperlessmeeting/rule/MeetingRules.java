package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.decision.DecisionMessages;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.text.Messages;
import io.github.paperlessmeeting.time.WorkingDays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An immutable set of rules in a fixed order. */
public final class MeetingRules {
    private static final MeetingRules STANDARD =
            new MeetingRules(StandardRules.IN_ORDER, Integer.MAX_VALUE, WorkingDays.MONDAY_TO_FRIDAY);

    private final List<MeetingRule> rules;

    /** How many findings are enough. */
    private final int limit;

    private final WorkingDays workingDays;

    private MeetingRules(List<MeetingRule> rules, int limit, WorkingDays workingDays) {
        this.rules = List.copyOf(rules);
        this.workingDays = workingDays;
        this.limit = limit;
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
        return new MeetingRules(more, limit, workingDays);
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
     * These rules, run no further than up to a number of findings: in the order of the rules, the first ones that they report. For
     * those who want to know whether a meeting is in order rather than all that is wrong with it, and for documents of
     * strangers, which can be made to break a rule at every place.
     *
     * @param findings how many are enough, 1 or more; a report with as many may be incomplete
     * @return the rule set; never null
     * @throws IllegalArgumentException if the number is less than 1
     */
    public MeetingRules stoppingAfter(int findings) {
        if (findings < 1) {
            throw new IllegalArgumentException("Findings to stop after must be 1 or more");
        }
        return new MeetingRules(rules, findings, workingDays);
    }

    /**
     * These rules with other working days than Monday to Friday, for periods of notice that are given in working days.
     *
     * @param days the days, with the holidays from the longest period of notice before the meeting on; not null
     * @return the rule set; never null
     * @throws NullPointerException if the days are null
     */
    public MeetingRules withWorkingDays(WorkingDays days) {
        return new MeetingRules(rules, limit, Objects.requireNonNull(days, "days"));
    }

    /**
     * Checks a meeting against every rule of this set, as it stands: under the rules of procedure that it carries, and without
     * asking what time it is. The same meeting and rules always give the same report.
     *
     * @param meeting the meeting; not null
     * @return all findings, nothing left out or put together unless these rules stop early: in the order of their places (see
     *     {@link io.github.paperlessmeeting.finding.Pointer#compareTo}), at one place in the order of the rules; never null
     * @throws NullPointerException if the meeting is null
     */
    public Report check(Meeting meeting) {
        return check(meeting, null, null);
    }

    /**
     * Checks a meeting against every rule of this set, under given rules of procedure and as of a given time. The same arguments
     * and rules always give the same report.
     *
     * @param meeting the meeting; not null
     * @param procedure the rules of procedure that its votes, quorums and notices are judged by instead of those that it carries, to which
     *     places below {@code /procedure} then belong; null for those that it carries
     * @param asOf the time of the check, after which nothing can have happened yet; null if that is not to be judged
     * @return the findings, as of {@link #check(Meeting)}; never null
     * @throws NullPointerException if the meeting is null
     */
    public Report check(Meeting meeting, @Nullable RulesOfProcedure procedure, @Nullable Instant asOf) {
        Objects.requireNonNull(meeting, "meeting");
        if (rules.isEmpty()) {
            return Report.EMPTY;
        }
        Meeting judged = procedure == null
                ? meeting
                : meeting.toBuilder().procedure(procedure).build();
        var inspection = new Inspection(judged, asOf, workingDays, limit, rules.get(0));
        for (int i = 0; i < rules.size() && !inspection.full(); i++) {
            inspection.run(rules.get(i));
        }
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
        return new MeetingRules(changed, limit, workingDays);
    }
}
