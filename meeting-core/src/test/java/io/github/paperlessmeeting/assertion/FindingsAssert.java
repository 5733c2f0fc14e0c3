package io.github.paperlessmeeting.assertion;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;
import java.util.function.Predicate;

/** Assertions on the findings of one rule, of which each narrows those that the next is about. */
public final class FindingsAssert {
    private final ReportAssert report;
    private final List<Finding> findings;

    FindingsAssert(ReportAssert report, List<Finding> findings) {
        this.report = report;
        this.findings = findings;
    }

    /**
     * One of them is at a place.
     *
     * @param pointer the place as a JSON Pointer (RFC 6901), empty for the whole document; not null
     * @return assertions on those at the place; never null
     * @throws IllegalArgumentException if this is no JSON Pointer
     */
    public FindingsAssert at(String pointer) {
        Pointer place = Pointer.of(pointer);
        return which("at \"" + pointer + "\"", finding -> finding.pointer().equals(place));
    }

    /**
     * One of them is of a severity.
     *
     * @param severity how grave; not null
     * @return assertions on those of that severity; never null
     */
    public FindingsAssert graded(Severity severity) {
        return which("graded " + severity, finding -> finding.severity() == severity);
    }

    /**
     * One of them has an argument in its message.
     *
     * @param name the name of the argument; not null
     * @param value its value, compared as the message writes it; not null
     * @return assertions on those; never null
     */
    public FindingsAssert with(String name, Object value) {
        String text = String.valueOf(value);
        return which(
                "with " + name + "=" + text,
                finding -> text.equals(finding.message().arguments().get(name)));
    }

    /**
     * There is no other left.
     *
     * @return this
     * @throws AssertionError if there is more than one
     */
    public FindingsAssert once() {
        if (findings.size() != 1) {
            throw report.failed("%nExpected this once%nbut found %s", ReportAssert.told(findings));
        }
        return this;
    }

    /**
     * Goes on with the whole report.
     *
     * @return its assertions; never null
     */
    public ReportAssert and() {
        return report;
    }

    private FindingsAssert which(String expected, Predicate<Finding> condition) {
        List<Finding> narrowed = findings.stream().filter(condition).toList();
        if (narrowed.isEmpty()) {
            throw report.failed(
                    "%nExpected a finding of %s %s%nbut found %s",
                    findings.get(0).rule(), expected, ReportAssert.told(findings));
        }
        return new FindingsAssert(report, narrowed);
    }
}
