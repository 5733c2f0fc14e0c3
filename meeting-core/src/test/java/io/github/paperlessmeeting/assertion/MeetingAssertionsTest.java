package io.github.paperlessmeeting.assertion;

import static io.github.paperlessmeeting.assertion.MeetingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.DecisionReason;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingAssertionsTest {
    private static final String TWICE = "vote.second-ballot";
    private static final Report REPORT = new Report(List.of(
            finding(TWICE, Severity.ERROR, "/votes/2/ballots/17"),
            finding(TWICE, Severity.ERROR, "/votes/2/ballots/18"),
            finding("text.blank", Severity.WARNING, "")));
    private static final Decision DECISION = Stream.iterate(1, seed -> seed + 1)
            .flatMap(seed -> MeetingGenerator.seeded(seed).anyMeeting().decisions().stream())
            .filter(decision -> decision.outcome() == Outcome.ADOPTED && decision.tally() != null)
            .findFirst()
            .orElseThrow();

    private static Finding finding(String rule, Severity severity, String pointer) {
        Message message = Message.of(rule).with("mandate", "m1").with("count", 3);
        return new Finding(RuleId.of(rule), severity, Pointer.of(pointer), message, null);
    }

    private static void fails(ThrowingCallable assertion, String... parts) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .satisfies(error -> assertThat(error.getMessage()).contains(parts));
    }

    @Test
    void what_was_found_is_found_where_it_is() {
        assertThat(REPORT)
                .hasFinding(TWICE)
                .at("/votes/2/ballots/17")
                .graded(Severity.ERROR)
                .with("mandate", "m1")
                .with("count", 3)
                .once()
                .and()
                .hasFinding("text.blank")
                .at("")
                .and()
                .hasFindingsOfOnly("text.blank", TWICE)
                .hasNoFinding("text.control-character")
                .isNotAcceptable();
        assertThat(Report.EMPTY).hasNoFindings().isAcceptable().hasFindingsOfOnly();
    }

    @Test
    void a_failure_tells_what_was_found_instead() {
        fails(() -> assertThat(REPORT).hasFinding("vote.no-rule"), "vote.no-rule", TWICE, "\"/votes/2/ballots/18\"");
        fails(() -> assertThat(Report.EMPTY).hasFinding("vote.no-rule"), "vote.no-rule", "nothing");
        fails(() -> assertThat(REPORT).hasFinding(TWICE).at("/votes/2"), "\"/votes/2\"", "\"/votes/2/ballots/17\"");
        fails(() -> assertThat(REPORT).hasFinding(TWICE).graded(Severity.INFO), "INFO", "ERROR");
        fails(() -> assertThat(REPORT).hasFinding(TWICE).with("mandate", "m2"), "mandate=m2");
        fails(() -> assertThat(REPORT).hasFinding(TWICE).with("person", "m1"), "person=m1");
        fails(() -> assertThat(REPORT).hasFinding(TWICE).once(), "once", "/17", "/18");
        fails(() -> assertThat(REPORT).hasNoFinding(TWICE), "no finding of " + TWICE, "/17", "/18");
        fails(() -> assertThat(REPORT).hasNoFindings(), "no findings", "text.blank");
        fails(() -> assertThat(REPORT).hasFindingsOfOnly(TWICE), "alone", "text.blank");
        fails(() -> assertThat(REPORT).isAcceptable(), "no errors", TWICE);
        fails(() -> assertThat(Report.EMPTY).isNotAcceptable(), "an error", "nothing");
    }

    @Test
    void a_failure_has_the_description_that_it_was_given() {
        fails(() -> assertThat(REPORT).as("third session").hasFinding(TWICE).at("/title"), "third session");
    }

    @Test
    void a_mistake_in_the_test_is_no_failure_of_what_is_tested() {
        assertThatIllegalArgumentException().isThrownBy(() -> assertThat(REPORT).hasFinding("Second ballot"));
        assertThatIllegalArgumentException().isThrownBy(() -> assertThat(REPORT).hasNoFinding("second"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(REPORT).hasFinding(TWICE).at("votes"));
    }

    @Test
    void null_fails() {
        @Nullable Report report = null;
        @Nullable Decision decision = null;
        fails(() -> assertThat(report).hasNoFindings(), "not to be null");
        fails(() -> assertThat(report).hasNoFinding(TWICE), "not to be null");
        fails(() -> assertThat(report).isAcceptable(), "not to be null");
        fails(() -> assertThat(decision).isAdopted(), "not to be null");
        fails(() -> assertThat(decision).isExplainedBy("x"), "not to be null");
    }

    @Test
    void a_decision_is_told_with_its_reason() {
        var tally = Objects.requireNonNull(DECISION.tally());
        String step = DECISION.steps().get(0).key();
        assertThat(DECISION)
                .isAdopted()
                .hasOutcome(Outcome.ADOPTED)
                .because(DECISION.reason())
                .hasTally(tally.inFavour(), tally.against(), tally.abstained())
                .isExplainedBy(step);
        fails(
                () -> assertThat(DECISION).isRejected(),
                "REJECTED",
                "ADOPTED",
                DECISION.reason().name());
        fails(
                () -> assertThat(DECISION).because(DecisionReason.ANNULLED),
                "ANNULLED",
                DECISION.reason().name());
        fails(() -> assertThat(DECISION).hasTally(null, null, null), "Tally");
        fails(() -> assertThat(DECISION).isExplainedBy("no.such.step"), "no.such.step", step);
    }
}
