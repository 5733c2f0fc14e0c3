package io.github.paperlessmeeting.assertion;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.RuleId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractObjectAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a {@link Report}. Each throws {@link AssertionError} if it does not hold, or if the report is null. */
public final class ReportAssert extends AbstractObjectAssert<ReportAssert, Report> {
    ReportAssert(@Nullable Report actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * Some rule was broken, at one place or more.
     *
     * @param rule the identifier of the rule; not null
     * @return assertions on the findings of that rule; never null
     * @throws IllegalArgumentException if this cannot be the identifier of a rule
     */
    public FindingsAssert hasFinding(String rule) {
        List<Finding> found = of(rule);
        if (found.isEmpty()) {
            throw failure("%nExpected a finding of %s%nbut found %s", rule, told(actual.findings()));
        }
        return new FindingsAssert(this, found);
    }

    /**
     * Some rule was not broken.
     *
     * @param rule the identifier of the rule; not null
     * @return this
     * @throws IllegalArgumentException if this cannot be the identifier of a rule
     */
    public ReportAssert hasNoFinding(String rule) {
        List<Finding> found = of(rule);
        if (!found.isEmpty()) {
            throw failure("%nExpected no finding of %s%nbut found %s", rule, told(found));
        }
        return this;
    }

    /**
     * Nothing was found.
     *
     * @return this
     */
    public ReportAssert hasNoFindings() {
        isNotNull();
        if (!actual.findings().isEmpty()) {
            throw failure("%nExpected no findings%nbut found %s", told(actual.findings()));
        }
        return this;
    }

    /**
     * These rules were broken, each at one place or more, and no others.
     *
     * @param rules the identifiers, in any order; not null
     * @return this
     * @throws IllegalArgumentException if one of them cannot be the identifier of a rule
     */
    public ReportAssert hasFindingsOfOnly(String... rules) {
        isNotNull();
        List<RuleId> expected =
                Arrays.stream(rules).map(RuleId::of).distinct().sorted().toList();
        List<RuleId> found = actual.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
        if (!found.equals(expected)) {
            throw failure("%nExpected findings of %s alone%nbut found %s", expected, told(actual.findings()));
        }
        return this;
    }

    /**
     * There is no error; warnings there may be.
     *
     * @return this
     */
    public ReportAssert isAcceptable() {
        isNotNull();
        if (!actual.acceptable()) {
            throw failure("%nExpected no errors%nbut found %s", told(actual.findings()));
        }
        return this;
    }

    /**
     * There is an error.
     *
     * @return this
     */
    public ReportAssert isNotAcceptable() {
        isNotNull();
        if (actual.acceptable()) {
            throw failure("%nExpected an error%nbut found %s", told(actual.findings()));
        }
        return this;
    }

    private List<Finding> of(String rule) {
        isNotNull();
        RuleId id = RuleId.of(rule);
        return actual.findings().stream()
                .filter(finding -> finding.rule().equals(id))
                .toList();
    }

    /** Severity, rule and place of each finding, a line each. */
    static String told(List<Finding> findings) {
        return findings.isEmpty()
                ? "nothing"
                : findings.stream()
                        .map(finding -> finding.severity() + " " + finding.rule() + " at \"" + finding.pointer() + "\"")
                        .collect(Collectors.joining(System.lineSeparator() + "  ", System.lineSeparator() + "  ", ""));
    }

    /** For assertions on findings, which fail in the name of the report and with its description. */
    AssertionError failed(String format, Object... values) {
        return failure(format, values);
    }
}
