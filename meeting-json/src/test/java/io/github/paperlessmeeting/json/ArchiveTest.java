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
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
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

    /** Gives some bytes, then fails once, then gives them again. */
    private static InputStream failingAfter(byte[] bytes) {
        return new InputStream() {
            private int given;
            private boolean failed;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (given == bytes.length && !failed) {
                    failed = true;
                    given = 0;
                    throw new IOException("broken");
                }
                int count = Math.min(length, bytes.length - given);
                System.arraycopy(bytes, given, into, from, count);
                given += count;
                return count == 0 ? -1 : count;
            }
        };
    }

    @Test
    void whole_lines_before_a_failure_are_given_and_nothing_after_it() {
        byte[] three = archive(meetings.subList(0, 3));
        byte[] cut = Arrays.copyOf(three, three.length - 10);
        Iterator<ArchivedMeeting> lines = json.readArchive(failingAfter(cut)).iterator();

        assertThat(lines.next().orThrow()).isEqualTo(meetings.get(0));
        assertThat(lines.next().orThrow()).isEqualTo(meetings.get(1));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(lines::hasNext);
        assertThat(lines.hasNext()).isFalse();
    }

    @Test
    void a_line_is_given_as_soon_as_it_is_there() throws IOException {
        byte[] line = archive(meetings.subList(0, 1));
        try (var out = new PipedOutputStream();
                var in = new PipedInputStream(out, line.length)) {
            out.write(line);
            out.flush();

            assertThat(json.readArchive(in).iterator().next().orThrow()).isEqualTo(meetings.get(0));
        }
    }

    @Test
    void a_column_is_counted_in_the_line_of_the_archive_though_carriage_returns_stand_in_it() {
        String least = "{\"schemaVersion\":\"1.0\",\r\"x\":1}\n";
        String two = "{}\r{}\r\n";
        String broken = "\r\r{\"\ud83c\udfdb\":\r1}";
        List<ArchivedMeeting> lines = read(json, (least + two + broken).getBytes(StandardCharsets.UTF_8));

        assertThat(lines.get(0).refusal()).hasMessage("UNKNOWN_MEMBER at /x, line 1, column 25");
        assertThat(lines.get(1).refusal().line()).isEqualTo(2);
        assertThat(lines.get(1).refusal().column()).isEqualTo(1);
        assertThat(lines.get(2).refusal()).hasMessage("UNKNOWN_MEMBER at /\ud83c\udfdb, line 3, column 4");
    }

    @Test
    void what_ends_a_line_is_not_of_its_length_and_a_blank_line_may_be_of_any() {
        byte[] document = json.write(meetings.get(1));
        MeetingJson limited = json.withLimits(json.limits().withDocumentBytes(document.length));
        for (String end : new String[] {"\n", "\r\n", "", "\r"}) {
            var out = new ByteArrayOutputStream();
            out.writeBytes((" ".repeat(document.length + 9) + "\t\r\n").getBytes(StandardCharsets.UTF_8));
            out.writeBytes(document);
            out.writeBytes(end.getBytes(StandardCharsets.UTF_8));
            List<ArchivedMeeting> lines = read(limited, out.toByteArray());

            assertThat(lines).as(end).hasSize(1);
            assertThat(lines.get(0).orThrow()).as(end).isEqualTo(meetings.get(1));
            assertThat(lines.get(0).line()).isEqualTo(2);
            assertThat(lines.get(0).end()).isEqualTo(out.size());
        }
        byte[] longer = Arrays.copyOf(document, document.length + 3);
        Arrays.fill(longer, document.length, longer.length, (byte) ' ');
        for (int more = 1; more <= 3; more++) {
            assertThat(read(limited, Arrays.copyOf(longer, document.length + more))
                            .get(0)
                            .refusal()
                            .code())
                    .isEqualTo(MeetingJsonErrorCode.LIMIT_EXCEEDED);
        }
    }

    @Test
    void an_element_is_a_meeting_or_a_refusal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ArchivedMeeting(1, 1, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ArchivedMeeting(0, 1, meetings.get(0), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ArchivedMeeting(1, 0, meetings.get(0), null));
        assertThat(new ArchivedMeeting(1, 1, meetings.get(0), null)).hasToString("ArchivedMeeting[1]");
    }
}
