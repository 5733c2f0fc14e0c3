package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingId;
import io.github.paperlessmeeting.meeting.MeetingKind;
import io.github.paperlessmeeting.text.Extensions;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final String GOLDEN = "golden/v1/full-meeting.json";

    private final MeetingJson json = MeetingJson.standard();
    private final Meeting full = FullMeeting.meeting();

    private static Meeting small() {
        BodyId council = BodyId.of("b");
        return Meeting.builder(
                        MeetingId.of("m"),
                        MeetingKind.REGULAR,
                        "Họp",
                        new Body(council, "HĐND", BodyKind.of("council"), List.of(), null, null, Extensions.NONE))
                .build();
    }

    @Test
    void reads_what_it_wrote() {
        byte[] document = json.write(full);
        assertThat(json.read(document)).isEqualTo(full);
        assertThat(json.write(json.read(document))).isEqualTo(document);
    }

    @Test
    void reads_the_pretty_form_as_the_same_meeting() {
        byte[] pretty = json.writePretty(full);
        assertThat(json.read(pretty)).isEqualTo(full);
        assertThat(json.writePretty(json.read(pretty))).isEqualTo(pretty);
    }

    @Test
    void reads_the_same_from_bytes_a_text_and_a_stream() {
        byte[] document = json.write(full);
        assertThat(json.read(new String(document, StandardCharsets.UTF_8))).isEqualTo(full);
        assertThat(json.read(new ByteArrayInputStream(document))).isEqualTo(full);
    }

    @Test
    void writes_nothing_that_is_not_recorded() {
        assertThat(new String(json.write(small()), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"schemaVersion\":\"1.0\",\"id\":\"m\",\"kind\":\"regular\",\"title\":\"Họp\",\"body\":\"b\","
                                + "\"status\":\"DRAFT\",\"bodies\":[{\"id\":\"b\",\"name\":\"HĐND\",\"kind\":\"council\"}],"
                                + "\"agenda\":{\"revision\":1}}");
        assertThat(json.read(json.write(small()))).isEqualTo(small());
    }

    @Test
    void reads_an_empty_list_as_an_absent_one() {
        String document = new String(json.write(small()), StandardCharsets.UTF_8);
        assertThat(json.read(document.replace("\"revision\":1", "\"revision\":1,\"items\":[]")))
                .isEqualTo(small());
    }

    @Test
    void writes_the_golden_file() throws IOException {
        try (InputStream golden = RoundTripTest.class.getClassLoader().getResourceAsStream(GOLDEN)) {
            assertThat(golden).as(GOLDEN).isNotNull();
            byte[] expected = golden.readAllBytes();
            assertThat(new String(json.writePretty(full), StandardCharsets.UTF_8))
                    .isEqualTo(new String(expected, StandardCharsets.UTF_8));
            assertThat(json.read(expected)).isEqualTo(full);
        }
    }

    @Test
    void reads_members_in_any_order() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            Document shuffled = Document.of(json.write(full));
            shuffled.forEachObject((pointer, object) -> Collections.shuffle(object.members, random));
            assertThat(json.read(shuffled.print().text())).as("seed " + seed).isEqualTo(full);
        }
    }

    @Test
    void reads_a_decomposed_document_as_the_composed_one() {
        String document = new String(json.write(full), StandardCharsets.UTF_8);
        String decomposed = Normalizer.normalize(document, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(document);
        assertThat(json.write(json.read(decomposed))).isEqualTo(json.write(full));
    }

    @Test
    void reads_escapes_as_what_they_mean() {
        String document = new String(json.write(full), StandardCharsets.UTF_8);
        var escaped = new StringBuilder();
        document.chars().forEach(c -> escaped.append(c < 0x80 ? Character.toString(c) : String.format("\\u%04X", c)));
        assertThat(escaped.toString()).contains("\\uD83C\\uDFDB");
        assertThat(json.read(escaped.toString())).isEqualTo(full);
    }

    @Test
    void writes_characters_outside_the_basic_plane_as_themselves() {
        assertThat(new String(json.write(full), StandardCharsets.UTF_8)).contains("Kỳ họp thứ chín 🏛");
    }

    @Test
    void keeps_control_characters_of_a_text() {
        Meeting meeting =
                full.toBuilder().title("a\u0000\u0001\t\n\u2028\u007f").build();
        assertThat(json.read(json.write(meeting)).title()).isEqualTo("a\u0000\u0001\t\n\u2028\u007f");
    }

    @Test
    void gives_equal_identifiers_of_a_document_as_one_object() {
        Meeting read = json.read(json.write(full));
        assertThat(read.body()).isSameAs(read.bodies().get(0).id());
        assertThat(read.mandates().get(0).person())
                .isSameAs(read.persons().get(0).id())
                .isSameAs(read.sittings().get(0).chair());
    }

    @Test
    void leaves_the_stream_open() {
        var in = new ByteArrayInputStream(json.write(full));
        var open = new boolean[] {true};
        json.read(new FilterInputStream(in) {
            @Override
            public void close() {
                open[0] = false;
            }
        });
        assertThat(open[0]).isTrue();
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void tells_a_failure_of_the_stream_apart_from_a_fault_of_the_document() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        Assertions.assertThatThrownBy(() -> json.read(failing))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void refuses_null_arguments() {
        assertThatNullPointerException().isThrownBy(() -> json.read((byte[]) null));
        assertThatNullPointerException().isThrownBy(() -> json.read((InputStream) null));
        assertThatNullPointerException().isThrownBy(() -> json.read((String) null));
        assertThatNullPointerException().isThrownBy(() -> json.write(null));
        assertThatNullPointerException().isThrownBy(() -> json.writePretty(null));
        assertThatNullPointerException().isThrownBy(() -> json.withLimits(null));
    }
}
