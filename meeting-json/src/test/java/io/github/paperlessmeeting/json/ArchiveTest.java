package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.meeting.Meeting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Archives of meetings, one a line. */
class ArchiveTest {
    private final MeetingJson json = MeetingJson.standard();
    private final List<Meeting> meetings = LongStream.range(0, 50)
            .mapToObj(seed -> MeetingGenerator.seeded(seed).anyMeeting())
            .toList();

    private static List<ArchivedMeeting> read(MeetingJson json, byte[] archive) {
        return json.readArchive(new ByteArrayInputStream(archive)).toList();
    }

    private byte[] archive(List<Meeting> content) {
        var out = new ByteArrayOutputStream();
        json.writeArchive(content.stream(), out);
        return out.toByteArray();
    }

    @Test
    void an_archive_is_read_back_line_by_line() {
        byte[] archive = archive(meetings);
        List<ArchivedMeeting> lines = read(json, archive);

        assertThat(lines).extracting(ArchivedMeeting::orThrow).isEqualTo(meetings);
        assertThat(lines)
                .extracting(ArchivedMeeting::line)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList());
        assertThat(lines.get(49).end()).isEqualTo(archive.length);
        assertThat(lines.get(0).end()).isEqualTo(json.write(meetings.get(0)).length + 1L);
    }

    @Test
    void an_archive_of_nothing_has_no_lines() {
        assertThat(archive(List.of())).isEmpty();
        assertThat(read(json, new byte[0])).isEmpty();
        assertThat(read(json, "\n \r\n\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void a_line_that_is_refused_tells_where_and_harms_no_other() {
        String one = new String(json.write(meetings.get(1)), StandardCharsets.UTF_8);
        String text = one + "\r\n\n{\"schemaVersion\":\"1.0\",\"x\":1}\nnonsense\n" + one + "\n" + one.substring(0, 9)
                + "\n" + one;
        List<ArchivedMeeting> lines = read(json, text.getBytes(StandardCharsets.UTF_8));

        assertThat(lines).extracting(ArchivedMeeting::line).containsExactly(1L, 3L, 4L, 5L, 6L, 7L);
        for (int whole : new int[] {0, 3, 5}) {
            assertThat(lines.get(whole).orThrow()).isEqualTo(meetings.get(1));
        }
        MeetingJsonException unknown = lines.get(1).refusal();
        assertThat(unknown).hasMessage("UNKNOWN_MEMBER at /x, line 3, column 24");
        assertThat(unknown.line()).isEqualTo(3);
        assertThat(lines.get(2).refusal().code()).isEqualTo(MeetingJsonErrorCode.SYNTAX);
        assertThat(lines.get(4).refusal().code()).isEqualTo(MeetingJsonErrorCode.UNEXPECTED_END);
        assertThat(lines.get(2)).hasToString("ArchivedMeeting[4, SYNTAX]");
        assertThatExceptionOfType(MeetingJsonException.class).isThrownBy(lines.get(2)::orThrow);
    }

    @Test
    void a_line_over_the_limit_is_refused_and_passed_over_whatever_its_length() {
        byte[] small = json.write(meetings.get(1));
        MeetingJson limited = json.withLimits(json.limits().withDocumentBytes(small.length));
        var out = new ByteArrayOutputStream();
        out.writeBytes(small);
        out.writeBytes((" ".repeat(300_000) + "x").getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        out.writeBytes(small);
        out.writeBytes("\n \n".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(small);
        List<ArchivedMeeting> lines = read(limited, out.toByteArray());

        assertThat(lines).extracting(ArchivedMeeting::line).containsExactly(1L, 2L, 4L);
        assertThat(lines.get(0).refusal().code()).isEqualTo(MeetingJsonErrorCode.LIMIT_EXCEEDED);
        assertThat(lines.get(0).refusal().line()).isEqualTo(1);
        assertThat(lines.get(1).orThrow()).isEqualTo(meetings.get(1));
        assertThat(lines.get(2).orThrow()).isEqualTo(meetings.get(1));
    }

    /** A stream that never ends: whoever takes three lines reads no more than these, and the memory of one. */
    @Test
    void lines_are_read_when_they_are_asked_for() {
        byte[] line = archive(meetings.subList(0, 1));
        @SuppressWarnings("InputStreamSlowMultibyteRead")
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                return line[(int) (given++ % line.length)];
            }
        };

        assertThat(json.readArchive(endless).limit(3).map(ArchivedMeeting::orThrow))
                .hasSize(3);
        assertThat(endless.given).isLessThanOrEqualTo(4 * 65_536L + 4L * line.length);
    }

    @Test
    void a_stream_that_fails_is_no_refusal() {
        @SuppressWarnings("InputStreamSlowMultibyteRead")
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> json.readArchive(failing).count());
        var taken = new ArrayList<ArchivedMeeting>();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> json.readArchive(failing).forEach(taken::add));
        assertThat(taken).isEmpty();
    }

    @Test
    void an_element_is_a_meeting_or_a_refusal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ArchivedMeeting(1, 1, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ArchivedMeeting(0, 1, meetings.get(0), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ArchivedMeeting(1, 0, meetings.get(0), null));
        assertThat(new ArchivedMeeting(1, 1, meetings.get(0), null)).hasToString("ArchivedMeeting[1]");
    }
}
