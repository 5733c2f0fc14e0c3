package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.KeepsRules;
import io.github.paperlessmeeting.meeting.Meeting;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Validates {@link KeepsRules} by the standard rules. For the service loader; applications have no use for it. */
public final class KeepsRulesValidator implements ConstraintValidator<KeepsRules, Meeting> {
    private Severity severity = Severity.ERROR;

    /** For the validator, which then initializes it. */
    public KeepsRulesValidator() {}

    @Override
    public void initialize(KeepsRules constraint) {
        severity = constraint.warnings() ? Severity.WARNING : Severity.ERROR;
    }

    /** True also for null, as Jakarta Validation recommends. */
    @Override
    public boolean isValid(@Nullable Meeting meeting, ConstraintValidatorContext context) {
        if (meeting == null) {
            return true;
        }
        List<Finding> findings = MeetingRules.standard().check(meeting).of(severity);
        if (!findings.isEmpty()) {
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> ViolationBuilding.add(context, finding));
        }
        return findings.isEmpty();
    }
}
