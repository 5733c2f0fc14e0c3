package io.github.paperlessmeeting.examples.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.fixture.Incomplete;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.json.MeetingJson;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.rule.MeetingRules;
import io.github.paperlessmeeting.text.Messages;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code @Valid} finds over HTTP is what the rules find. */
@QuarkusTest
class ValidatedMeetingTest {
    private static final Path BROKEN = Path.of("../quickstart/samples/broken-meeting.json");

    private final MeetingJson json = MeetingJson.standard();
    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/validated-meetings")
    URI meetings;

    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    @Test
    void a_meeting_without_errors_is_accepted() throws Exception {
        for (long seed = 0; seed < 20; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).anyMeeting();
            assertThat(errors(meeting)).isEmpty();
            assertAccepted(meeting);
        }
    }

    @Test
    void warnings_are_no_reason_to_refuse() throws Exception {
        Meeting meeting = MeetingGenerator.seeded(1).anyMeeting().toBuilder()
                .title("may\u202e")
                .build();
        assertThat(MeetingRules.standard().check(meeting).of(Severity.WARNING)).isNotEmpty();
        assertThat(errors(meeting)).isEmpty();
        assertAccepted(meeting);
    }

    private void assertAccepted(Meeting meeting) throws Exception {
        HttpResponse<String> answer = post(json.write(meeting), "vi");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(new String(json.write(meeting), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi                        | vi
            vi-VN, vi;q=0.9, en;q=0.5 | vi
            en                        | en
            en-GB, vi;q=0.5           | en
            """)
    void the_errors_of_a_broken_meeting_are_told_in_the_language_asked_for(String asked, String told) throws Exception {
        Meeting broken = json.read(Files.readAllBytes(BROKEN));
        assertThat(errors(broken).stream().map(Finding::rule).distinct()).hasSizeGreaterThan(10);
        assertRefused(broken, asked, Locale.forLanguageTag(told));
    }

    @Test
    void of_a_meeting_without_what_it_refers_to_every_error_is_told() throws Exception {
        int refused = 0;
        for (long seed = 0; seed < 8; seed++) {
            for (Meeting breached : Incomplete.of(MeetingGenerator.seeded(seed).anyMeeting())) {
                if (errors(breached).isEmpty()) {
                    assertAccepted(breached);
                } else {
                    assertRefused(breached, "vi", Locale.forLanguageTag("vi"));
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(40);
    }

    private void assertRefused(Meeting meeting, String asked, Locale told) throws Exception {
        HttpResponse<String> answer = post(json.write(meeting), asked);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        Map<?, ?> problem = mapper.readValue(answer.body(), Map.class);
        assertThat(problem.get("title")).isEqualTo("Unprocessable Content");
        assertThat(problem.get("status")).isEqualTo(422);

        var found = new ArrayList<Map<String, String>>();
        ((List<?>) problem.get("findings")).forEach(finding -> found.add(texts((Map<?, ?>) finding)));
        Messages sentences = MeetingRules.messages(told);
        List<Map<String, String>> expected = errors(meeting).stream()
                .map(error -> Map.of(
                        "rule", error.rule().value(),
                        "severity", "ERROR",
                        "pointer", error.pointer().value(),
                        "message", sentences.text(error.message())))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found)
                .extracting(finding -> finding.get("pointer"))
                .isEqualTo(
                        expected.stream().map(finding -> finding.get("pointer")).toList());
    }

    private static Map<String, String> texts(Map<?, ?> finding) {
        var texts = new LinkedHashMap<String, String>();
        finding.forEach((name, value) -> texts.put((String) name, (String) value));
        return texts;
    }

    private static List<Finding> errors(Meeting meeting) {
        return MeetingRules.standard().check(meeting).of(Severity.ERROR);
    }

    @Test
    void the_messages_of_the_violations_themselves_are_in_the_default_language() throws Exception {
        Meeting broken = json.read(Files.readAllBytes(BROKEN));
        Messages sentences = MeetingRules.messages(Locale.ENGLISH);
        assertThat(validator.validate(broken))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrderElementsOf(errors(broken).stream()
                        .map(error -> sentences.text(error.message()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void no_meeting_is_a_bad_request(String document) throws Exception {
        assertThat(post(document.getBytes(StandardCharsets.UTF_8), "en").statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_is_no_meeting_at_all_is_still_a_bad_request() throws Exception {
        HttpResponse<String> answer =
                post("{\"schemaVersion\":\"1.0\",\"titel\":\"May\"}".getBytes(StandardCharsets.UTF_8), "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"UNKNOWN_MEMBER\",\"pointer\":\"/titel\"");
    }

    @Test
    void the_validator_is_hibernate_validator_9() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith("9.");
    }

    /** Without it a validator that is injected where nothing bears {@code @Valid} would find nothing, in silence. */
    @Test
    void the_core_comes_with_an_index_that_has_the_constraint() throws IOException {
        var indexed = new StringBuilder();
        for (URL index : Collections.list(Meeting.class.getClassLoader().getResources("META-INF/jandex.idx"))) {
            try (InputStream in = index.openStream()) {
                indexed.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(indexed).contains("KeepsRules", "KeepsRulesValidator");
    }

    private HttpResponse<String> post(byte[] document, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(meetings)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(document))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
