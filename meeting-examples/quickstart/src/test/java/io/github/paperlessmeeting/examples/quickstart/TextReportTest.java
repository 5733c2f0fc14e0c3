package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Illustrative;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingBuilder;
import io.github.paperlessmeeting.meeting.MeetingId;
import io.github.paperlessmeeting.meeting.MeetingKind;
import io.github.paperlessmeeting.meeting.Source;
import io.github.paperlessmeeting.meeting.Venue;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Tally;
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
                        "    - Vote v-9 is odd.\n      at Vote 2 (/votes/1) · rule test.rule · basis: RFC 6901\n",
                        "    - Vote v-9 is odd.\n      at Vote 3 (/votes/2) · rule test.rule\n",
                        "  Warnings (1)\n",
                        "      the document as a whole · rule test.rule\n",
                        "  Notes (1)\n",
                        "      at Vote 1 (/votes/0) · rule test.rule\n");
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
                .contains("    - Vote 1 (/votes/0): estimated\n    - /venue\n");
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

    @Test
    void calls_a_place_what_the_report_calls_it_and_points_to_it_behind() {
        var words = new Words(Locale.forLanguageTag("vi"));
        assertThat(words.place("/votes/0")).isEqualTo("Biểu quyết 1 (/votes/0)");
        assertThat(words.place("/sittings/9/planned")).isEqualTo("Phiên họp 10 (/sittings/9/planned)");
        assertThat(words.place("/elections/1")).isEqualTo("Bầu cử 2 (/elections/1)");
        assertThat(words.place("/confidencePolls/2/ratings"))
                .isEqualTo("Phiếu tín nhiệm 3 (/confidencePolls/2/ratings)");
        assertThat(words.place("/votes")).isEqualTo("/votes");
        assertThat(words.place("/votes/-")).isEqualTo("/votes/-");
        assertThat(words.place("/votes/99999999999")).isEqualTo("/votes/99999999999");
    }

    @Test
    void names_the_people_behind_identifiers_in_findings_and_keeps_the_identifiers() {
        String text = Run.of("check", "samples/broken-meeting.json").out();
        assertThat(text)
                .contains("Thành viên Lê Văn Ba (m3) thuộc diện không tham gia nội dung nd-3.")
                .contains("Trần Thị Hai (p2) được điểm danh lần nữa");
        assertThat(Run.of("check", "--lang=en", "samples/broken-meeting.json").out())
                .contains("The member Lê Văn Ba (m3) is recused from the agenda item nd-3.");
    }

    @Test
    void leaves_an_identifier_alone_that_the_document_does_not_describe() {
        var finding = new Finding(
                RuleId.of("test.rule"),
                Severity.ERROR,
                Pointer.of("/votes/1"),
                Message.of("vote.voter-recused").with("mandate", "m-9").with("item", "nd-3"),
                null);
        assertThat(new Words(Locale.ENGLISH).about(Samples.meeting().build()).finding(finding, null))
                .isEqualTo("The member m-9 is recused from the agenda item nd-3.");
    }

    @Test
    void writes_no_date_of_a_finding_as_a_computer_does() {
        for (String language : List.of("vi", "en")) {
            assertThat(Run.of("check", "--lang", language, "samples/broken-meeting.json")
                            .out())
                    .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        }
    }

    @Test
    void heads_the_rules_with_what_they_are_and_leaves_the_word_basis_to_provisions() {
        var words = new Words(Locale.forLanguageTag("vi"));
        var report = MeetingReport.of(
                "b.json", Samples.meeting().procedure(Samples.RULES).build());
        assertThat(Samples.text(report, false, words))
                .contains("  Quy chế áp dụng: Statute\n")
                .doesNotContain("  Căn cứ:");
    }

    @Test
    void calls_the_members_of_an_assembly_or_council_deputies_and_those_of_other_bodies_members() {
        for (BodyKind kind : List.of(BodyKind.NATIONAL_ASSEMBLY, BodyKind.PEOPLES_COUNCIL)) {
            assertThat(vietnamese(kind))
                    .contains("Đại biểu: 28 · có mặt khi biểu quyết: 28")
                    .contains("không tham gia: 8")
                    .contains("tổng số đại biểu (28)")
                    .contains("Số phiếu tán thành phải quá nửa tổng số đại biểu (28)")
                    .doesNotContainIgnoringCase("thành viên");
        }
        for (BodyKind kind : List.of(BodyKind.GOVERNMENT, BodyKind.BOARD, BodyKind.STANDING_COMMITTEE)) {
            assertThat(vietnamese(kind))
                    .contains("Thành viên: 28 · có mặt khi biểu quyết: 28")
                    .doesNotContainIgnoringCase("đại biểu");
        }
    }

    @Test
    void changes_no_word_of_the_document_itself() {
        var council = Body.of(BodyId.of("c"), "Council", BodyKind.PEOPLES_COUNCIL);
        var meeting = Meeting.builder(MeetingId.of("b-1"), MeetingKind.REGULAR, "Bầu thành viên Ủy ban", council);
        assertThat(Samples.text(
                        MeetingReport.of("b.json", meeting.build()), false, new Words(Locale.forLanguageTag("vi"))))
                .startsWith("Bầu thành viên Ủy ban");
    }

    private static String vietnamese(BodyKind kind) {
        var body = Body.of(BodyId.of("c"), "Body", kind);
        var meeting = Meeting.builder(MeetingId.of("b-1"), MeetingKind.REGULAR, "Meeting", body)
                .procedure(Samples.RULES)
                .motions(List.of(Motion.ordinary(MotionId.of("m-1"), null, "Shall it be?")))
                .votes(List.of(Samples.vote(Electorate.of(28, 28)).counted(Tally.of(20, 0, 0), null)))
                .build();
        return Samples.text(MeetingReport.of("b.json", meeting), true, new Words(Locale.forLanguageTag("vi")));
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
