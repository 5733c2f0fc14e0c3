package io.github.paperlessmeeting.examples.quarkus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.json.MeetingJson;
import io.github.paperlessmeeting.json.MeetingJsonException;
import io.github.paperlessmeeting.meeting.Meeting;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MeetingResourceTest {
    private static final Path GOLDEN = Path.of("../../meeting-json/src/test/resources/golden/v1/full-meeting.json");

    private static final String RIGHT = """
            {"schemaVersion":"1.0","id":"may","kind":"regular","title":"canary","body":"board","status":"DRAFT",
            "bodies":[{"id":"board","name":"canary","kind":"board"}],"agenda":{"revision":1}}""";

    private final MeetingJson json = MeetingJson.standard();
    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/meetings")
    URI meetings;

    @Inject
    ObjectMapper mapper;

    @Test
    void what_the_generator_makes_is_answered_and_kept_byte_for_byte_as_the_library_writes_it() throws Exception {
        for (long seed = 0; seed < 40; seed++) {
            assertAnsweredAndKept(MeetingGenerator.seeded(seed).anyMeeting());
        }
        assertAnsweredAndKept(MeetingGenerator.seeded(1).meeting(MeetingSize.M));
    }

    @Test
    void a_meeting_with_every_component_is_answered_and_kept_byte_for_byte_as_the_library_writes_it() throws Exception {
        assertAnsweredAndKept(json.read(Files.readAllBytes(GOLDEN)));
    }

    private void assertAnsweredAndKept(Meeting meeting) throws Exception {
        var written = new String(json.write(meeting), StandardCharsets.UTF_8);
        HttpResponse<String> answer = post(json.writePretty(meeting));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json;charset=UTF-8");
        assertThat(answer.body()).isEqualTo(written);

        HttpResponse<String> kept = get(meeting.id().value());
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
                    "kind"             | "canary":1,"kind"      | UNKNOWN_MEMBER      | /canary
                    "name"             | "a/b":[],"name"        | UNKNOWN_MEMBER      | /bodies/0/a~1b
                    "title"            | "title":"x","title"    | DUPLICATE_MEMBER    | /title
                    "revision":1       | "revision":null        | NULL_VALUE          | /agenda/revision
                    "title":"canary"   | "title":7              | WRONG_TYPE          | /title
                    "revision":1       | "revision":"1"         | WRONG_TYPE          | /agenda/revision
                    "revision":1       | "revision":1.5         | WRONG_TYPE          | /agenda/revision
                    "DRAFT"            | "draft"                | BAD_VALUE           | /status
                    "DRAFT"            | 0                      | WRONG_TYPE          | /status
                    "id":"board"       | "id":" board "         | BAD_VALUE           | /bodies/0/id
                    "status":"DRAFT",  | ''                     | MISSING_MEMBER      | /status
                    "1.0"              | "2.0"                  | UNSUPPORTED_VERSION | /schemaVersion
                    "revision":1}}     | "revision":            | UNEXPECTED_END      | /agenda/revision
                    "canary"           | canary                 | SYNTAX              | /title
                    """)
    void a_document_that_the_library_refuses_is_a_problem_with_code_and_pointer_and_no_content(
            String right, String wrong, String code, String pointer) throws Exception {
        byte[] document = RIGHT.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
        MeetingJsonException refusal = catchThrowableOfType(MeetingJsonException.class, () -> json.read(document));
        assertThat(refusal.code() + " at " + refusal.pointer())
                .as("the same by the library alone")
                .isEqualTo(code + " at " + pointer);
        String expected = refusal.expected() == null ? "" : ",\"expected\":\"" + refusal.expected() + "\"";
        assertProblem(document, ",\"code\":\"" + code + "\",\"pointer\":\"" + pointer + "\"" + expected);
    }

    @Test
    void a_document_of_another_type_is_a_problem_that_points_at_the_whole_document() throws Exception {
        assertProblem(
                "[\"canary\"]".getBytes(StandardCharsets.UTF_8),
                ",\"code\":\"WRONG_TYPE\",\"pointer\":\"\",\"expected\":\"an object\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "canary", RIGHT + "\"canary\""})
    void what_the_mapper_refuses_by_itself_is_a_problem_without_code(String document) throws Exception {
        assertProblem(document.getBytes(StandardCharsets.UTF_8), "");
    }

    private void assertProblem(byte[] document, String more) throws Exception {
        HttpResponse<String> answer = post(document);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        assertThat(answer.body()).isEqualTo("{\"title\":\"Bad Request\",\"status\":400" + more + "}");
        assertThat(get("may").statusCode()).as("nothing was kept").isEqualTo(404);
    }

    @Test
    void a_meeting_that_was_not_posted_is_not_found() throws Exception {
        assertThat(get("june").statusCode()).isEqualTo(404);
    }

    @Test
    void the_mapper_is_of_jackson_2_and_there_is_none_of_jackson_3() {
        assertThat(mapper.getClass().getPackageName()).isEqualTo("com.fasterxml.jackson.databind");
        assertThatThrownBy(() -> Class.forName("tools.jackson.databind.ObjectMapper"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void the_customizer_is_that_of_the_first_page() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/io/github/paperlessmeeting/examples/quarkus/Meetings.java"));
        String customizer = source.substring(source.indexOf("@Singleton"), source.indexOf("\n// end::readme[]"));
        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + customizer + "\n```");
    }

    private HttpResponse<String> post(byte[] document) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(meetings)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(document))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String id) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(meetings + "/" + id)).build(), BodyHandlers.ofString());
    }
}
