package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.ConsentVote;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class MeetingJacksonModuleTest {
    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    private final Meeting full = FullMeeting.meeting();

    @Test
    void is_found_by_the_service_loader() {
        assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(MeetingJacksonModule.class);
    }

    /** As the README warns. */
    @Test
    void without_the_module_a_mapper_writes_another_form_that_meeting_json_refuses() {
        Meeting bare = Meeting.builder(
                        full.id(), full.kind(), full.title(), Body.of(full.body(), "Board", BodyKind.of("board")))
                .votes(List.of(Vote.builder(VoteId.of("v"), MotionId.of("q"), Electorate.of(3, 3))
                        .byConsent()))
                .build();
        byte[] other = new JsonMapper().writeValueAsBytes(bare);

        assertThat(new String(other, StandardCharsets.UTF_8))
                .contains("\"id\":{\"value\":\"v\"}")
                .doesNotContain("\"method\"", "CONSENT");
        assertThatThrownBy(() -> MeetingJson.standard().read(other)).isInstanceOf(MeetingJsonException.class);
    }

    record Envelope(String sender, @Nullable Meeting meeting) {}

    /** As the README says. */
    @Test
    void a_member_of_a_record_that_is_null_or_absent_is_null_unless_the_mapper_forbids_it() {
        String ofNull = "{\"sender\":\"a\",\"meeting\":null}";
        String ofNone = "{\"sender\":\"a\"}";
        var noNull = JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        var noAbsence = JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();

        for (String document : List.of(ofNull, ofNone)) {
            assertThat(mapper.readValue(document, Envelope.class).meeting()).isNull();
            assertThatThrownBy(() -> noNull.readValue(document, Envelope.class)).isInstanceOf(DatabindException.class);
        }
        assertThat(noAbsence.readValue(ofNull, Envelope.class).meeting()).isNull();
        assertThatThrownBy(() -> noAbsence.readValue(ofNone, Envelope.class)).isInstanceOf(DatabindException.class);
    }

    @Test
    void writes_and_reads_the_same_as_meeting_json() {
        byte[] document = MeetingJson.standard().write(full);
        assertThat(MeetingJson.standard().read(mapper.writeValueAsBytes(full))).isEqualTo(full);
        assertThat(mapper.readTree(mapper.writeValueAsBytes(full))).isEqualTo(mapper.readTree(document));
        assertThat(mapper.readValue(document, Meeting.class)).isEqualTo(full);
        assertThat(mapper.readValue(
                        new String(mapper.writeValueAsBytes(full), java.nio.charset.StandardCharsets.UTF_8),
                        Meeting.class))
                .isEqualTo(full);
    }

    @Test
    void reads_from_a_tree_and_writes_to_one() {
        JsonNode tree = mapper.valueToTree(full);
        assertThat(mapper.treeToValue(tree, Meeting.class)).isEqualTo(full);
        assertThat(tree.path("votes").path(0).path("method").stringValue()).isEqualTo("NAMED");
    }

    /** A type of an application. */
    record Minutes(
            Meeting meeting,
            @Nullable Meeting none,
            List<PersonId> present,
            Map<MandateId, Choice> choices,
            Instant at,
            int number,
            String note) {}

    @Test
    void serves_inside_types_of_the_application() {
        var minutes = new Minutes(
                full,
                null,
                List.of(PersonId.of("an")),
                Map.of(MandateId.of("m-1"), Choice.AGAINST),
                Instant.EPOCH,
                3,
                "x");
        String json = mapper.writeValueAsString(minutes);
        assertThat(json).contains("\"choices\":{\"m-1\":\"AGAINST\"}").contains("\"present\":[\"an\"]");
        assertThat(mapper.readValue(json, Minutes.class)).isEqualTo(minutes);
        Minutes read = mapper.readValue(json, Minutes.class);
        assertThat(read.present().get(0))
                .isSameAs(read.meeting().persons().get(0).id());
    }

    @Test
    void leaves_the_other_types_of_the_mapper_as_they_were() {
        var plain = JsonMapper.builder().build();
        for (String json : List.of("[7,\"7\",true]", "[\"2019-06-24T02:00:00.5+07:00\"]")) {
            var type =
                    json.contains("T") ? new TypeReference<List<Instant>>() {} : new TypeReference<List<String>>() {};
            assertThat((Object) mapper.readValue(json, type)).isEqualTo(plain.readValue(json, type));
        }
        assertThat(mapper.writeValueAsString(Instant.EPOCH)).isEqualTo(plain.writeValueAsString(Instant.EPOCH));
        assertThat(mapper.readValue("\"7\"", int.class)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"inFavour\":\"1\"}",
                "{\"inFavour\":1.0}",
                "{\"inFavour\":true}",
                "{\"inFavour\":null}",
                "{\"inFavour\":1,\"inFavour\":1}",
                "{\"inFavour\":1,\"more\":1}",
                "{\"inFavour\":-1}",
                "{\"inFavour\":[1]}",
                "{\"inFavour\":\"\"}",
                "{\"inFavour\":99999999999}",
                "[1]",
                "\"\"",
                "1"
            })
    void stays_strict_in_a_mapper_with_default_settings(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Tally.class)).isInstanceOf(DatabindException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "\"\"", "\" m\"", "\"m \"", "[\"m\"]", "{\"value\":\"m\"}", "1.5"})
    void stays_strict_for_single_values(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, MandateId.class)).isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> mapper.readValue(json, Choice.class)).isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"/\\ud800\":1}", new TypeReference<Map<Pointer, Integer>>() {}))
                .isInstanceOfSatisfying(
                        MeetingJsonRefusal.class,
                        told -> assertThat(told.code()).isEqualTo(MeetingJsonErrorCode.LONE_SURROGATE));
        assertThatThrownBy(() -> mapper.readValue("{" + "\"\":1}", new TypeReference<Map<MandateId, Integer>>() {}))
                .isInstanceOf(DatabindException.class);
    }

    @Test
    void tells_code_pointer_and_place() {
        Throwable refusal = catchThrowable(
                () -> mapper.readValue("{\"meeting\":{\"votes\":[\n{\"method\":\"NAMED\"}]}}", Minutes.class));
        assertThat(refusal)
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("MISSING_MEMBER at /meeting/votes/0/id");
        assertThat(((DatabindException) refusal).getLocation().getLineNr()).isEqualTo(2);
    }

    @Test
    void reads_a_record_of_a_vote_only_as_what_it_is() {
        Vote named = full.votes().get(0);
        String json = mapper.writeValueAsString(named);
        assertThat(json).startsWith("{\"method\":\"NAMED\",");
        assertThat(mapper.readValue(json, Vote.class)).isEqualTo(named);
        assertThat(mapper.readValue(json, NamedVote.class)).isEqualTo(named);
        assertThatThrownBy(() -> mapper.readValue(json, ConsentVote.class))
                .hasMessageContaining("BAD_VALUE at /method");
        assertThat(mapper.writeValueAsString(full.votes())).startsWith("[{\"method\":\"NAMED\",");
    }

    @Test
    void writes_and_reads_reports_and_decisions() {
        var report = new Report(List.of(
                new Finding(
                        RuleId.of("vote.second-ballot"),
                        Severity.ERROR,
                        Pointer.of("/votes/0"),
                        Message.of("second-ballot").with("voter", "m-1").with("a", 2),
                        "Điều 91"),
                new Finding(RuleId.of("a.b"), Severity.INFO, Pointer.ROOT, Message.of("k"), null)));
        String json = mapper.writeValueAsString(report);
        assertThat(json)
                .isEqualTo(
                        "{\"findings\":[{\"rule\":\"vote.second-ballot\",\"severity\":\"ERROR\",\"pointer\":\"/votes/0\","
                                + "\"message\":{\"key\":\"second-ballot\",\"arguments\":{\"voter\":\"m-1\",\"a\":\"2\"}},"
                                + "\"basis\":\"Điều 91\"},{\"rule\":\"a.b\",\"severity\":\"INFO\",\"pointer\":\"\","
                                + "\"message\":{\"key\":\"k\"}}]}");
        assertThat(mapper.readValue(json, Report.class)).isEqualTo(report);
        for (Decision decision : full.decisions()) {
            assertThat(mapper.readValue(mapper.writeValueAsString(decision), Decision.class))
                    .isEqualTo(decision);
        }
        for (String wrong : List.of(
                "{\"key\":\"k\",\"arguments\":{\"a\":1}}",
                "{\"key\":\"k\",\"arguments\":{\"a\":null}}",
                "{\"key\":\"k\",\"arguments\":{\"a\":\"1\",\"a\":\"1\"}}",
                "{\"key\":\"k\",\"arguments\":{\"a\":\"\\udc00\"}}",
                "{\"key\":\"k\",\"arguments\":[]}")) {
            assertThatThrownBy(() -> mapper.readValue(wrong, Message.class)).isInstanceOf(DatabindException.class);
        }
    }

    @Test
    void is_not_moved_by_settings_of_the_mapper() {
        var other = JsonMapper.builder()
                .findAndAddModules()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS))
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .build();
        assertThat(MeetingJson.standard().read(other.writeValueAsBytes(full))).isEqualTo(full);
        assertThat(other.readValue(MeetingJson.standard().write(full), Meeting.class))
                .isEqualTo(full);
    }
}
