package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Illustrative;
import io.github.paperlessmeeting.meeting.MeetingBuilder;
import io.github.paperlessmeeting.meeting.Source;
import io.github.paperlessmeeting.meeting.Venue;
import io.github.paperlessmeeting.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void puts_title_and_verdict_on_the_first_line() {
        String first = text(Samples.meeting()).lines().findFirst().orElseThrow();
        assertThat(first).startsWith("Board meeting  ").endsWith("  no errors").hasSize(Layout.WIDTH);
    }

    @Test
    void groups_findings_from_the_gravest_and_counts_them() {
        var findings = new Report(List.of(
                finding(Severity.INFO, "/votes/0", null),
                finding(Severity.ERROR, "/votes/1", "RFC 6901"),
                finding(Severity.WARNING, "", null),
                finding(Severity.ERROR, "/votes/2", null)));
        String text = text(findings);
        assertThat(text.lines().findFirst().orElseThrow()).endsWith("  2 errors, 1 warning, 1 note");
        assertThat(text)
                .containsSubsequence(
                        "  Errors (2)\n",
                        "    - Vote v-9 is odd.\n      at /votes/1 · rule test.rule · basis: RFC 6901\n",
                        "    - Vote v-9 is odd.\n      at /votes/2 · rule test.rule\n",
                        "  Warnings (1)\n",
                        "      the document as a whole · rule test.rule\n",
                        "  Notes (1)\n",
                        "      at /votes/0 · rule test.rule\n");
    }

    @Test
    void says_first_that_there_are_no_errors_even_where_there_are_warnings() {
        var findings = new Report(List.of(finding(Severity.WARNING, "", null), finding(Severity.WARNING, "", null)));
        assertThat(text(findings).lines().findFirst().orElseThrow()).endsWith("  no errors, 2 warnings");
    }

    @Test
    void says_that_the_whole_document_is_made_up() {
        assertThat(text(Samples.meeting().illustrative(List.of(new Illustrative("", "for training")))))
                .contains("  ILLUSTRATIVE: ")
                .contains("    - the document as a whole: for training\n");
    }

    @Test
    void says_which_parts_are_made_up_and_why() {
        assertThat(text(Samples.meeting()
                        .illustrative(
                                List.of(new Illustrative("/votes/0", "estimated"), new Illustrative("/venue", null)))))
                .contains("  PARTLY ILLUSTRATIVE: ")
                .contains("    - /votes/0: estimated\n    - /venue\n");
    }

    @Test
    void lists_the_sources_at_the_end() {
        assertThat(text(Samples.meeting()
                        .sources(List.of(
                                new Source("Gazette", "https://example.org/1", LocalDate.of(2024, 1, 2)),
                                new Source("Minutes", null, null)))))
                .endsWith("""
                          Sources
                            - Gazette · published 2 January 2024
                              https://example.org/1
                            - Minutes
                        """);
    }

    @Test
    void shows_the_venue_where_it_is_recorded() {
        assertThat(text(Samples.meeting())).doesNotContain("Venue");
        assertThat(text(Samples.meeting().venue(new Venue("Hall", null)))).contains("  Venue: Hall\n");
        assertThat(text(Samples.meeting().venue(new Venue("Hall", "1 Street")))).contains("  Venue: Hall, 1 Street\n");
    }

    @Test
    void shows_the_identifier_of_a_body_that_is_not_described() {
        assertThat(text(Samples.meeting().body(BodyId.of("other"))))
                .contains("body other, which the document does not describe");
    }

    @Test
    void keeps_a_command_for_the_terminal_in_a_text_from_the_terminal() {
        String text = text(Samples.meeting()
                .title("Board\u001B]0;owned\u0007 meeting\n")
                .venue(new Venue("Hall\u009B2J", "\u202Eteerts"))
                .sources(List.of(new Source("Ga\u0000zette", "x\ty", null))));
        assertThat(text)
                .contains("Board\\u001b]0;owned\\u0007 meeting\\u000a")
                .contains("Hall\\u009b2J, \\u202eteerts")
                .contains("    - Ga\\u0000zette\n      x\\u0009y\n");
        assertThat(text.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
    }

    @Test
    void keeps_every_line_within_the_width() {
        String text = text(Samples.meeting()
                .title("Kỳ họp ".repeat(60))
                .term("nhiệm kỳ ".repeat(60))
                .venue(new Venue("phòng ".repeat(90), "y ".repeat(500)))
                .sources(List.of(new Source("nguồn ".repeat(80), "https://example.org/" + "z".repeat(60), null))));
        assertThat(text.lines()).hasSizeGreaterThan(30).allMatch(line -> Layout.width(line) <= Layout.WIDTH);
    }

    private static Finding finding(Severity severity, String pointer, @Nullable String basis) {
        return new Finding(
                RuleId.of("test.rule"),
                severity,
                Pointer.of(pointer),
                Message.of("test.rule").with("vote", "v-9"),
                basis);
    }

    private static String text(MeetingBuilder meeting) {
        return Samples.text(MeetingReport.of("b.json", meeting.build()), false);
    }

    private static String text(Report findings) {
        var report = MeetingReport.of("b.json", Samples.meeting().build());
        return Samples.text(Samples.with(report, findings), false, new Words(Locale.ENGLISH, Samples.findingWords()));
    }
}
