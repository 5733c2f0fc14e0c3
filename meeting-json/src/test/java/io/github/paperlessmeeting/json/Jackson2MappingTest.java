package io.github.paperlessmeeting.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Jackson2MappingTest extends OneMapping {
    private final Meeting full = FullMeeting.meeting();
    private final JsonMapper jackson2 = JsonMapper.builder().findAndAddModules().build();

    Jackson2MappingTest() {
        super("jackson2", new Jackson2Mapper());
    }

    @Test
    void serves_a_mapper_that_registers_it_or_finds_it() throws Exception {
        for (ObjectMapper one : new ObjectMapper[] {
            new ObjectMapper().registerModule(new MeetingJackson2Module()), new ObjectMapper().findAndRegisterModules()
        }) {
            assertThat(one.readValue(one.writeValueAsBytes(full), Meeting.class))
                    .isEqualTo(full);
        }
    }

    @Test
    void a_fraction_that_a_tree_does_not_show_is_no_whole_number() throws Exception {
        String written = new String(MeetingJson.standard().write(full), StandardCharsets.UTF_8);
        var mapper = JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        for (String spelled : new String[] {"1.0", "1e0", "2.000", "0.2e1"}) {
            String text = written.replaceFirst("\"statutorySeats\":\\d+", "\"statutorySeats\":" + spelled);
            assertThatThrownBy(() -> mapper.treeToValue(mapper.readTree(text), Meeting.class))
                    .as(spelled)
                    .hasMessageStartingWith("WRONG_TYPE at /bodies/0/statutorySeats");
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@t")
    private interface Marked {}

    @Test
    void an_object_of_which_somebody_else_read_the_beginning_is_refused() throws Exception {
        var mapper =
                new ObjectMapper().registerModule(new MeetingJackson2Module()).addMixIn(Meeting.class, Marked.class);
        String text = "{\"@t\":\"Meeting\"," + new String(MeetingJson.standard().write(full), UTF_8).substring(1);

        assertThatThrownBy(() -> mapper.readValue(text, Meeting.class))
                .isInstanceOf(JsonMappingException.class)
                .satisfies(e -> assertThat(e instanceof MeetingJsonRefusal
                                || e.getMessage().contains("type id"))
                        .isTrue());
    }

    /** As the README warns. */
    @Test
    void without_the_module_a_mapper_writes_another_form_that_meeting_json_refuses() throws Exception {
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
    void a_member_of_a_record_that_is_null_or_absent_is_null_unless_the_mapper_forbids_it() throws Exception {
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
            assertThat(jackson2.readValue(document, Envelope.class).meeting()).isNull();
            assertThatThrownBy(() -> noNull.readValue(document, Envelope.class))
                    .isInstanceOf(MismatchedInputException.class);
        }
        assertThat(noAbsence.readValue(ofNull, Envelope.class).meeting()).isNull();
        assertThatThrownBy(() -> noAbsence.readValue(ofNone, Envelope.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void a_tree_of_a_meeting_is_the_tree_of_its_document() throws Exception {
        assertThat(mapper.toTree(full))
                .isEqualTo(jackson2.readTree(MeetingJson.standard().write(full)));
    }

    @Test
    void a_refusal_has_the_location_where_the_value_begins() {
        var refusal = (JsonMappingException)
                catchThrowable(() -> mapper.read("{\"number\":1,\n \"meeting\":{\n\"votes\":[7]}}", Bean.class));
        assertThat(refusal).isInstanceOf(MismatchedInputException.class);
        assertThat(refusal.getOriginalMessage()).isEqualTo("WRONG_TYPE at /meeting/votes/0; expected: an object");
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(2);
        assertThat(refusal.getLocation().getColumnNr()).isEqualTo(12);
        assertThat(refusal.getCause()).isNull();
    }

    @Test
    void what_is_no_json_is_refused_where_it_stops_being_json() {
        var refusal = (JsonProcessingException)
                catchThrowable(() -> mapper.read("{\"meeting\":{\n\"id\":\"m\",\n\"title\":x}}", Bean.class));
        assertThat(refusal.getOriginalMessage()).isEqualTo("SYNTAX at /meeting/title");
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(3);
        assertThatThrownBy(() -> mapper.read("{\"id\":\"m\"", Meeting.class))
                .hasMessageStartingWith("UNEXPECTED_END at ");
        assertThatThrownBy(() -> mapper.read("{\"id\":7, x", Meeting.class))
                .hasMessageStartingWith("WRONG_TYPE at /id");
    }

    @Test
    void trailing_data_is_the_business_of_the_mapper() throws Exception {
        String document = new String(MeetingJson.standard().write(full), StandardCharsets.UTF_8);
        assertThat(mapper.read(document + " {}", Meeting.class)).isEqualTo(full);
        ObjectMapper watching = JsonMapper.builder()
                .findAndAddModules()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        assertThatThrownBy(() -> watching.readValue(document + " {}", Meeting.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void objects_of_java_and_decimals_in_a_tree_are_refused() {
        ObjectNode tally = JsonNodeFactory.instance.objectNode();
        tally.putPOJO("inFavour", 1);
        assertThatThrownBy(() -> jackson2.treeToValue(tally, Tally.class))
                .hasMessageContaining("WRONG_TYPE at /inFavour");
        for (double number : new double[] {1.0, Double.NaN, 1e300}) {
            tally.put("inFavour", number);
            assertThatThrownBy(() -> jackson2.treeToValue(tally, Tally.class)).isInstanceOf(JsonMappingException.class);
        }
        tally.put("inFavour", new BigDecimal("1E+1"));
        assertThatThrownBy(() -> jackson2.treeToValue(tally, Tally.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void limits_hold_at_their_borders() {
        MeetingJsonLimits limits = MeetingJsonLimits.DEFAULT;
        assertThatThrownBy(() -> mapper.read("[".repeat(limits.depth() + 1), Meeting.class))
                .hasMessageStartingWith("WRONG_TYPE at the whole document");
        assertThatThrownBy(() -> mapper.read("{\"id\":\"" + "a".repeat(limits.stringLength()) + "\"}", Meeting.class))
                .hasMessageStartingWith("BAD_VALUE at /id");
        assertThatThrownBy(() ->
                        mapper.read("{\"id\":\"" + "a".repeat(limits.stringLength() + 1) + "\"}", Meeting.class))
                .hasMessageStartingWith("LIMIT_EXCEEDED at /id");
        assertThatThrownBy(() ->
                        mapper.read("{\"inFavour\":" + "1".repeat(limits.numberLength() + 1) + "}", Tally.class))
                .hasMessageStartingWith("LIMIT_EXCEEDED at /inFavour");
    }

    @Test
    void a_failing_source_fails_as_it_does() {
        var source = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the source fails");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        var begin = new ByteArrayInputStream("{\"id\":\"m\",".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> jackson2.readValue(new java.io.SequenceInputStream(begin, source), Meeting.class))
                .isInstanceOf(IOException.class)
                .hasMessage("the source fails");
    }

    @Test
    void the_mapper_stays_serializable() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(jackson2);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var copy = (JsonMapper) in.readObject();
            assertThat(copy.readValue(copy.writeValueAsBytes(full), Meeting.class))
                    .isEqualTo(full);
        }
    }
}
