package io.github.paperlessmeeting.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Finding INFO = finding("a.info", Severity.INFO, "/agenda/items/1");
    private static final Finding WARNING = finding("b.warning", Severity.WARNING, "/agenda/items/10/title");
    private static final Finding ERROR = finding("c.error", Severity.ERROR, "/agenda/items/1/title");
    private static final Finding WHOLE = finding("d.whole", Severity.ERROR, "");

    @Test
    void is_acceptable_as_long_as_nothing_is_an_error() {
        assertThat(Report.EMPTY.acceptable()).isTrue();
        assertThat(new Report(List.of(INFO, WARNING)).acceptable()).isTrue();
        assertThat(new Report(List.of(INFO, ERROR, WARNING)).acceptable()).isFalse();
        assertThat(new Report(List.of(WHOLE)).acceptable()).isFalse();
    }

    @Test
    void lists_the_findings_of_a_severity_in_their_order() {
        var report = new Report(List.of(WHOLE, INFO, ERROR, WARNING, INFO));

        assertThat(report.of(Severity.ERROR)).containsExactly(WHOLE, ERROR);
        assertThat(report.of(Severity.WARNING)).containsExactly(WARNING);
        assertThat(report.of(Severity.INFO)).containsExactly(INFO, INFO);
        assertThat(Report.EMPTY.of(Severity.ERROR)).isEmpty();
    }

    @Test
    void lists_the_findings_at_a_place_or_below_it_by_whole_steps() {
        var report = new Report(List.of(WHOLE, WARNING, INFO, ERROR));

        assertThat(report.under(Pointer.of("/agenda/items/1"))).containsExactly(INFO, ERROR);
        assertThat(report.under(Pointer.of("/agenda/items/1/title"))).containsExactly(ERROR);
        assertThat(report.under(Pointer.of("/agenda"))).containsExactly(WARNING, INFO, ERROR);
        assertThat(report.under(Pointer.of("/agend"))).isEmpty();
        assertThat(report.under(Pointer.of("/"))).isEmpty();
        assertThat(report.under(Pointer.ROOT)).containsExactly(WHOLE, WARNING, INFO, ERROR);
    }

    @Test
    void severities_are_declared_from_the_lightest_to_the_gravest() {
        assertThat(Severity.values()).containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR);
    }

    @Test
    void a_finding_may_rest_on_no_provision_and_holds_that_it_has_in_form_c() {
        assertThat(INFO.basis()).isNull();
        assertThat(new Finding(INFO.rule(), Severity.INFO, Pointer.ROOT, Message.of("x"), "Đie\u0302\u0300u 46")
                        .basis())
                .isEqualTo("Điều 46");
    }

    private static Finding finding(String rule, Severity severity, String pointer) {
        return new Finding(RuleId.of(rule), severity, Pointer.of(pointer), Message.of(rule), null);
    }
}
