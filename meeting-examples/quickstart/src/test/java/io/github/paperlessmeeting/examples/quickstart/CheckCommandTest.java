package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private String good;

    @BeforeEach
    void write_the_sample() throws IOException {
        good = file("good.json", Samples.resource("council.json"));
    }

    @Test
    void a_meeting_without_errors_ends_with_zero() {
        var run = Run.of("check", good);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("không có lỗi");
        assertThat(run.status()).isZero();
    }

    @Test
    void a_meeting_with_errors_ends_with_one() throws IOException {
        var run = Run.of("check", "--lang=en", good, faulty());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("no errors").contains("1 error").contains("Errors (1)");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void an_unreadable_file_ends_with_two_after_all_others_are_checked() throws IOException {
        String bad = file("bad.json", "{\n  \"schemaVersion\": \"1.0\",\n  \"titel\": 1\n}");
        var run = Run.of("check", "--lang=en", bad, faulty(), good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(bad + ": UNKNOWN_MEMBER at /titel, line 3, column 3\n");
        assertThat(run.out())
                .containsSubsequence("bad.json", "CANNOT BE READ: UNKNOWN_MEMBER at /titel", "1 error", "no errors");
    }

    @Test
    void shows_all_that_is_wrong_with_a_broken_meeting() {
        var run = Run.of("check", "samples/broken-meeting.json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Lỗi (", "Cảnh báo (", "CÔNG BỐ KHÁC");
        assertThat(run.out().lines()).allMatch(line -> Layout.width(line) <= Layout.WIDTH);
    }

    @Test
    void two_wins_over_one_in_any_order() throws IOException {
        assertThat(Run.of("check", "nowhere.json", faulty()).status()).isEqualTo(2);
        assertThat(Run.of("check", faulty(), "nowhere.json").status()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_is_one_line() {
        var run = Run.of("check", "không-có.json", good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().toList()).containsExactly("không-có.json: NOT_FOUND");
        assertThat(run.out()).contains("Kỳ họp thứ bảy");
    }

    @Test
    void a_directory_is_no_file() {
        assertThat(Run.of("check", folder.toString()).err()).isEqualTo(folder + ": NOT_A_FILE\n");
    }

    @Test
    void a_name_that_cannot_be_a_name_is_not_found_and_cannot_command_the_terminal() {
        assertThat(Run.of("check", "a\0\u001B[2Jb").err()).isEqualTo("a\\u0000\\u001b[2Jb: NOT_FOUND\n");
    }

    @Test
    void a_file_that_may_not_be_read_is_one_line() throws IOException {
        Path locked = Path.of(good);
        assumeThat(locked.toFile().setReadable(false) && !Files.isReadable(locked))
                .as("this user can take the right to read from itself")
                .isTrue();
        assertThat(Run.of("check", good).err()).isEqualTo(good + ": NO_ACCESS\n");
    }

    @Test
    void an_empty_file_and_other_encodings_are_refused() throws IOException {
        assertThat(Run.of("check", file("empty.json", "")).err()).contains("empty.json: UNEXPECTED_END");
        Path utf16 = Path.of(good);
        Files.writeString(utf16, Samples.resource("council.json"), StandardCharsets.UTF_16);
        assertThat(Run.of("check", good).err()).contains("good.json: BAD_UTF8");
        Files.writeString(utf16, "[\"\u00E9\"]", Charset.forName("ISO-8859-1"));
        assertThat(Run.of("check", good).err()).contains("good.json: BAD_UTF8");
    }

    @Test
    void a_member_name_in_a_pointer_cannot_command_the_terminal() throws IOException {
        String bad = file("bad.json", "{\"a\\u001b[2Jb\": 1}");
        assertThat(Run.of("check", bad).err()).doesNotContain("\u001B");
    }

    @Test
    void speaks_both_languages_and_takes_them_in_any_case() {
        assertThat(Run.of("check", "--lang", "vi", good)).isEqualTo(Run.of("check", good));
        assertThat(Run.of("check", "--lang", "EN", good)).isEqualTo(Run.of("check", "--lang=en", good));
        assertThat(Run.of("check", "--lang", "en", good).out()).contains("Quorum: yes");
    }

    @Test
    void explains_on_request() {
        assertThat(Run.of("check", good).out()).doesNotContain("Giải thích");
        assertThat(Run.of("check", "--explain", good).out()).contains("Giải thích");
    }

    @Test
    void separates_the_reports_of_several_meetings() {
        String once = Run.of("check", good).out();
        String twice = Run.of("check", good, good).out();
        assertThat(twice).isEqualTo(once + "\n" + "─".repeat(Layout.WIDTH) + "\n\n" + once);
    }

    @Test
    void checks_the_bundled_meetings_when_no_file_is_given() {
        var run = Run.of("check");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Input.BUNDLED.forEach(name -> assertThat(run.out()).contains(name));
    }

    @Test
    void does_not_depend_on_the_locale_or_the_zone_of_the_machine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        var expected = Run.of("check", "--explain", good);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Run.of("check", "--explain", good)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_wrong_command_line_ends_with_two_and_shows_a_right_one() {
        for (String[] args : new String[][] {
            {"check", "--no-such-option"}, {"check", "--lang=fr"}, {"check", "--format=xml"}, {"no-such-command"}, {}
        }) {
            var run = Run.of(args);
            assertThat(run.status()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.err()).as(String.join(" ", args)).containsPattern("(?i)usage: meeting|meeting check");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void a_name_that_begins_with_an_at_sign_is_a_file_like_any_other() {
        assertThat(Run.of("check", "@nowhere.json").err()).isEqualTo("@nowhere.json: NOT_FOUND\n");
    }

    @Test
    void a_fault_of_the_program_is_not_taken_for_a_meeting_with_errors() {
        var err = new ByteArrayOutputStream();
        var commandLine = MeetingCommand.commandLine(new ByteArrayOutputStream(), err);
        commandLine.addSubcommand(new FaultyCommand());
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        assertThat(MeetingCommand.run(commandLine, "fault")).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a fault");
    }

    @Test
    void help_tells_the_exit_codes() {
        var run = Run.of("check", "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Usage: meeting check")
                .contains("--explain")
                .contains("Exit codes:");
        assertThat(Run.of("--help").out())
                .containsPattern("check +Checks meetings")
                .containsPattern("replay +Decides recorded votes");
    }

    @Test
    void tells_its_version() {
        assertThat(Run.of("--version").out()).startsWith("meeting ");
        assertThat(Run.of("check", "--version").out()).startsWith("meeting ");
    }

    @Command(name = "fault")
    private static final class FaultyCommand implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("a fault");
        }
    }

    /** A copy of the sample in which one paper is a document that is not there. */
    private String faulty() throws IOException {
        return file(
                "faulty.json",
                Samples.resource("council.json").replace("\"attachment\": \"d-2\"", "\"attachment\": \"d-9\""));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
