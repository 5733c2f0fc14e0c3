package io.github.paperlessmeeting.finding;

import java.util.List;

/**
 * All findings on one document, in an order that depends on the document alone.
 *
 * @param findings the findings; a copy; never null
 */
public record Report(List<Finding> findings) {
    /** The report without findings. */
    public static final Report EMPTY = new Report(List.of());

    /**
     * Copies the list.
     *
     * @throws NullPointerException if the list or one of its elements is null
     */
    public Report {
        findings = List.copyOf(findings);
    }

    /**
     * Whether nothing of severity ERROR was found.
     *
     * @return true if there is no error; warnings do not count
     */
    public boolean acceptable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The findings of one severity.
     *
     * @param severity the severity; not null
     * @return the findings in their order; never null
     */
    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * The findings at a place or below it.
     *
     * @param pointer the place; not null
     * @return the findings in their order; never null
     */
    public List<Finding> under(Pointer pointer) {
        String prefix = pointer.value() + "/";
        return findings.stream()
                .filter(finding -> finding.pointer().equals(pointer)
                        || finding.pointer().value().startsWith(prefix))
                .toList();
    }
}
