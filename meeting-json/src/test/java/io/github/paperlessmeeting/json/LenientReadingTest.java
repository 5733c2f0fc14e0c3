package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.meeting.Meeting;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that a newer version of this library wrote. */
class LenientReadingTest {
    private static final JsonMapper TREES = new JsonMapper();

    private final MeetingJson json = MeetingJson.standard();
    private final Meeting meeting = MeetingGenerator.seeded(5).meeting(MeetingSize.S);

    private ObjectNode newer() {
        ObjectNode document = (ObjectNode) TREES.readTree(json.write(meeting));
        document.put("schemaVersion", "1.7");
        return document;
    }

    private static byte[] bytes(JsonNode document) {
        return TREES.writeValueAsBytes(document);
    }

    @Test
    void a_newer_minor_version_is_read_and_said_to_be_one() {
        PartialMeeting partial = json.readLenient(bytes(newer()));

        assertThat(partial.meeting()).isEqualTo(meeting);
        assertThat(partial.whole()).isFalse();
        assertThat(partial.notUnderstood().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.of("json.newer-version"));
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.pointer()).isEqualTo(Pointer.of("/schemaVersion"));
            assertThat(MeetingJsonMessages.in(Locale.ENGLISH).text(finding.message()))
                    .isEqualTo("The document is of version 1.7; this software understands up to 1.0.");
            assertThat(MeetingJsonMessages.in(Locale.forLanguageTag("vi")).text(finding.message()))
                    .isEqualTo("Tài liệu thuộc phiên bản 1.7; phần mềm này chỉ đọc được đến phiên bản 1.0.");
        });
    }

    @Test
    void members_that_are_not_known_are_left_out_and_told_wherever_they_are() {
        ObjectNode document = newer();
        document.putObject("livestream").putArray("urls").add("x").addObject().put("y", 1);
        ((ObjectNode) document.get("agenda")).putNull("colour");
        ((ObjectNode) document.get("votes").get(0)).put("weather", 3);
        ((ObjectNode) document.get("bodies").get(0)).put("a/b~c", true);
        PartialMeeting partial = json.readLenient(bytes(document));

        assertThat(partial.meeting()).isEqualTo(meeting);
        assertThat(partial.notUnderstood().findings())
                .extracting(Finding::pointer)
                .extracting(Pointer::value)
                .containsExactlyInAnyOrder(
                        "/schemaVersion", "/livestream", "/agenda/colour", "/votes/0/weather", "/bodies/0/a~1b~0c");
    }

    @Test
    void a_vote_taken_in_a_way_that_is_not_known_is_left_out_and_told() {
        ObjectNode document = newer();
        var votes = (ArrayNode) document.get("votes");
        ObjectNode strange = votes.insertObject(1);
        strange.put("id", "strange")
                .put("method", "BY_ACCLAMATION")
                .putObject("loudness")
                .put("dB", 90);
        ObjectNode last = votes.addObject();
        last.put("method", "BY_DIVISION").putArray("lobbies").add(1).add(2);
        PartialMeeting partial = json.readLenient(bytes(document));

        assertThat(partial.meeting()).isEqualTo(meeting);
        assertThat(partial.notUnderstood().findings())
                .extracting(finding -> finding.rule() + " " + finding.pointer().value())
                .containsExactly(
                        "json.newer-version /schemaVersion",
                        "json.unknown-method /votes/1/method",
                        "json.unknown-method /votes/" + (votes.size() - 1) + "/method");
    }

    @Test
    void a_member_of_another_way_of_voting_is_left_out_before_and_after_the_method() {
        ObjectNode document = newer();
        var votes = (ArrayNode) document.get("votes");
        ObjectNode secret = null;
        for (int i = 0; i < votes.size(); i++) {
            if (votes.get(i).get("method").stringValue().equals("SECRET")) {
                secret = (ObjectNode) votes.get(i);
            }
        }
        assertThat(secret).isNotNull();
        secret.putArray("ballots");
        PartialMeeting after = json.readLenient(bytes(document));
        ObjectNode turned = TREES.createObjectNode();
        turned.putArray("ballots");
        secret.remove("ballots");
        turned.setAll(secret);
        votes.set(votes.valueStream().toList().indexOf(secret), turned);
        PartialMeeting before = json.readLenient(bytes(document));

        assertThat(after.meeting()).isEqualTo(before.meeting()).isEqualTo(meeting);
        assertThat(after.notUnderstood()).isEqualTo(before.notUnderstood());
        assertThat(after.notUnderstood().findings()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":1,\"schemaVersion\":\"1.0\"",
                "{\"schemaVersion\":\"2.0\",\"x\":\"\\ud800\",[",
                "[",
                "{\"schemaVersion\":\"1.7\",\"x\":tru}",
                "{\"schemaVersion\":\"1.0\",\"id\":7} 8"
            })
    void what_cannot_be_looked_through_is_refused_as_by_a_strict_reading(String document) {
        byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
        MeetingJsonException strict = Refusals.refusal(document);

        assertThatExceptionOfType(MeetingJsonException.class)
                .isThrownBy(() -> json.readLenient(utf8))
                .withMessage(strict.getMessage());
    }

    /** The version need not come first. */
    @Test
    void the_version_is_found_wherever_it_is() {
        ObjectNode document = newer();
        document.remove("schemaVersion");
        document.put("later", 1);
        document.put("schemaVersion", "1.1");

        assertThat(json.readLenient(bytes(document)).meeting()).isEqualTo(meeting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"status\":\"DREAMT\"", "\"kind\":7", "\"title\":null"})
    void what_is_wrong_in_any_version_is_refused_in_a_newer_one(String wrong) {
        String document = "{\"schemaVersion\":\"1.5\",\"extra\":0," + wrong + "}";

        assertThatExceptionOfType(MeetingJsonException.class)
                .isThrownBy(() -> json.readLenient(document.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_document_of_a_known_version_is_read_as_strictly_as_ever() {
        ObjectNode document = (ObjectNode) TREES.readTree(json.write(meeting));
        PartialMeeting whole = json.readLenient(bytes(document));
        document.put("extra", 1);

        assertThat(whole.whole()).isTrue();
        assertThat(whole.meeting()).isEqualTo(meeting);
        assertThat(whole).hasToString("PartialMeeting[" + meeting.id() + ", 0]");
        assertThatExceptionOfType(MeetingJsonException.class)
                .isThrownBy(() -> json.readLenient(bytes(document)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(MeetingJsonErrorCode.UNKNOWN_MEMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "1", "one", "01.0"})
    void another_major_version_or_none_is_refused(String version) {
        ObjectNode document = newer();
        document.put("schemaVersion", version);

        assertThatExceptionOfType(MeetingJsonException.class)
                .isThrownBy(() -> json.readLenient(bytes(document)))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(Pointer.of("/schemaVersion")));
    }

    @Test
    void a_strict_reading_refuses_a_newer_version() {
        assertThatExceptionOfType(MeetingJsonException.class)
                .isThrownBy(() -> json.read(bytes(newer())))
                .satisfies(e -> assertThat(e.code()).isEqualTo(MeetingJsonErrorCode.UNSUPPORTED_VERSION));
    }
}
