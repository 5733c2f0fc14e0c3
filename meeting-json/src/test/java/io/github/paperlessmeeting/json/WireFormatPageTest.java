package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.rule.MeetingRules;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/wire-format.md shows. */
class WireFormatPageTest {
    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "wire-format.md"));
    }

    private static String least() throws IOException {
        String page = page();
        int start = page.indexOf("```json") + "```json".length();
        return page.substring(start, page.indexOf("```", start));
    }

    @Test
    void the_least_meeting_of_the_page_is_read_and_has_no_fault() throws IOException {
        Meeting meeting = MeetingJson.standard().read(least());

        assertThat(MeetingRules.standard().check(meeting).findings()).isEmpty();
    }

    @Test
    void the_digest_on_the_page_is_that_of_the_least_meeting() throws IOException {
        Meeting meeting = MeetingJson.standard().read(least());

        assertThat(page()).contains("\n" + MeetingDigests.of(meeting).value() + "\n");
        assertThat(CanonicalJson.of(least().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(MeetingJson.standard().writeCanonical(meeting));
    }

    @Test
    void the_limits_on_the_page_are_those_that_hold() throws Exception {
        for (RecordComponent limit : MeetingJsonLimits.class.getRecordComponents()) {
            var value = (Integer) limit.getAccessor().invoke(MeetingJsonLimits.DEFAULT);
            assertThat(page())
                    .containsPattern(
                            "\\| `" + limit.getName() + "` \\| " + String.format(Locale.ROOT, "%,d", value) + "[ ;]");
        }
    }

    /** Each in a meeting that has nothing but what is needed and this. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "2024-05-20T01:00:00Z > 2024-05-20T01:00:00Z",
                "2024-05-20T01:00:00.000Z > 2024-05-20T01:00:00Z",
                "2024-05-20T01:00:00.5Z > 2024-05-20T01:00:00.500Z",
                "2024-05-20T01:00:00.1234Z > 2024-05-20T01:00:00.123400Z",
                "2024-05-20T01:00:00.123456700Z > 2024-05-20T01:00:00.123456700Z"
            })
    void fractions_of_seconds_are_read_and_written_as_the_page_says(String read, String written) throws IOException {
        assertThat(rewritten("\"agenda\": {\"revision\": 1, \"issuedAt\": \"" + read + "\"}"))
                .contains("\"issuedAt\":\"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource({"PT1H30M, PT1H30M", "PT90M, PT1H30M", "P1DT90M, PT25H30M", "P0D, PT0S", "PT1.50S, PT1.5S"})
    void durations_are_read_and_written_as_the_page_says(String read, String written) throws IOException {
        assertThat(rewritten("\"agenda\": {\"revision\": 1, \"items\": [{\"id\": \"a\", \"kind\": \"report\","
                        + " \"title\": \"A\", \"access\": \"PUBLIC\", \"timeBudget\": \"" + read + "\"}]}"))
                .contains("\"timeBudget\":\"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1.5", "1.50, 1.5", "2.0, 2", "0.0, 0"})
    void weights_are_read_and_written_as_the_page_says(String read, String written) throws IOException {
        assertThat(rewritten("\"mandates\": [{\"id\": \"m\", \"person\": \"p\", \"body\": \"board\","
                        + " \"role\": \"member\", \"votingRight\": true, \"weight\": \"" + read
                        + "\"}], \"agenda\": {\"revision\": 1}"))
                .contains("\"weight\":\"" + written + "\"");
    }

    @Test
    void what_is_empty_is_left_out_and_texts_come_to_form_c() throws IOException {
        assertThat(rewritten("\"agenda\": {\"revision\": 1, \"items\": []}, \"votes\": [], \"extensions\": {},"
                        + " \"term\": \"e\u0302\u0301\""))
                .contains("\"agenda\":{\"revision\":1}", "\"term\":\"ế\"")
                .doesNotContain("votes", "extensions");
    }

    /** The least meeting with other members in the place of its agenda, read and written again. */
    private static String rewritten(String members) throws IOException {
        String least = least();
        String other = least.replace("\"agenda\": {\"revision\": 1}", members);
        assertThat(other).contains(members);
        return new String(MeetingJson.standard().write(MeetingJson.standard().read(other)), StandardCharsets.UTF_8);
    }
}
