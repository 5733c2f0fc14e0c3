package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose breaches are graded otherwise than it says itself.
 *
 * @param rule the rule
 * @param severity how grave a breach is
 */
record GradedRule(MeetingRule rule, Severity severity) implements MeetingRule {
    @Override
    public RuleId id() {
        return rule.id();
    }

    @Override
    public @Nullable String basis() {
        return rule.basis();
    }

    @Override
    public void check(Inspection inspection) {
        rule.check(inspection);
    }
}
