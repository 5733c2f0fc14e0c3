package io.github.paperlessmeeting.assertion;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions begin; goes well with the static imports of AssertJ's own.
 *
 * <pre>{@code
 * assertThat(report).hasFinding("vote.second-ballot").at("/votes/2/ballots/17");
 * assertThat(decision).isAdopted().hasTally(25, 0, 0);
 * }</pre>
 */
public final class MeetingAssertions {
    private MeetingAssertions() {}

    /**
     * On a report.
     *
     * @param actual the report; null fails the first assertion
     * @return its assertions; never null
     */
    public static ReportAssert assertThat(@Nullable Report actual) {
        return new ReportAssert(actual);
    }

    /**
     * On a decision.
     *
     * @param actual the decision; null fails the first assertion
     * @return its assertions; never null
     */
    public static DecisionAssert assertThat(@Nullable Decision actual) {
        return new DecisionAssert(actual);
    }
}
