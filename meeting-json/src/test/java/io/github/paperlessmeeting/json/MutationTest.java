package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.meeting.Meeting;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Damaged documents, made from seeds: whatever comes, it is read or refused, and what is read is written and read again. */
class MutationTest {
    /** In all; every fiftieth is the meeting that has everything, which takes as long as all the others. */
    private static final int DOCUMENTS = 1_000_000;

    private static final int SMALL_DOCUMENTS = 40;
    private static final int SMALL = 2_500;
    private static final String[] PIECES = {
        "null",
        "true",
        "[]",
        "{}",
        "\"\"",
        "-0",
        "1e999",
        "\\ud800",
        "\\u0000",
        ",",
        ":",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "\\",
        "\"method\":\"SECRET\",",
        "\"id\":\"x\",",
        "\uFEFF",
        "99999999999",
        "0000-01-01T00:00:00Z",
        "\u0000",
        "\n",
        "/**/"
    };

    private final Set<MeetingJsonErrorCode> codes = EnumSet.noneOf(MeetingJsonErrorCode.class);
    private int read;

    private final MeetingJson json = MeetingJson.standard();
    private final byte[] full = json.write(FullMeeting.meeting());
    private final List<byte[]> small = LongStream.range(0, 10_000)
            .mapToObj(seed -> json.write(MeetingGenerator.seeded(seed).anyMeeting()))
            .filter(written -> written.length <= SMALL)
            .limit(SMALL_DOCUMENTS)
            .toList();

    /** Nothing is written to the console meanwhile: a library that logs what it refuses logs what strangers send. */
    @Test
    void reads_or_refuses_every_damaged_document_and_logs_nothing() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var logged = new ByteArrayOutputStream();
        var log = new PrintStream(logged, true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
        try {
            damageAll();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(logged.toString(StandardCharsets.UTF_8)).isEmpty();
        System.out.println("MutationTest: " + DOCUMENTS + " damaged documents, " + read + " of them still meetings, "
                + codes.size() + " codes");
    }

    private void damageAll() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            byte[] document = seed % 50 == 0 ? full : small.get(seed % small.size());
            byte[] damaged = damage(document, new Random(seed));
            try {
                Meeting meeting = json.read(damaged);
                read++;
                if (!json.read(json.write(meeting)).equals(meeting)) {
                    fail("seed " + seed + " is not read back as it was written");
                }
            } catch (MeetingJsonException e) {
                codes.add(e.code());
                if (e.line() < 1 || e.column() < 1) {
                    fail("seed " + seed + " is refused nowhere");
                }
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(read).isPositive();
        assertThat(codes)
                .contains(
                        MeetingJsonErrorCode.SYNTAX,
                        MeetingJsonErrorCode.BAD_UTF8,
                        MeetingJsonErrorCode.UNEXPECTED_END,
                        MeetingJsonErrorCode.TRAILING_DATA,
                        MeetingJsonErrorCode.DUPLICATE_MEMBER,
                        MeetingJsonErrorCode.UNKNOWN_MEMBER,
                        MeetingJsonErrorCode.MISSING_MEMBER,
                        MeetingJsonErrorCode.NULL_VALUE,
                        MeetingJsonErrorCode.WRONG_TYPE,
                        MeetingJsonErrorCode.BAD_VALUE,
                        MeetingJsonErrorCode.LONE_SURROGATE);
    }

    /** The document with one to three damages. */
    static byte[] damage(byte[] document, Random random) {
        byte[] damaged = document;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times && damaged.length > 0; i++) {
            int at = random.nextInt(damaged.length);
            int end = Math.min(damaged.length, at + 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 5));
            damaged = switch (random.nextInt(6)) {
                case 0 -> replace(damaged, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> replace(damaged, at, end, new byte[0]);
                case 2 -> replace(damaged, at, at, Arrays.copyOfRange(damaged, at, end));
                case 3 -> replace(damaged, at, at, piece(random));
                case 4 -> replaceValue(damaged, at, piece(random));
                default ->
                    random.nextInt(4) == 0 ? Arrays.copyOf(damaged, at + 1) : replace(damaged, at, end, piece(random));
            };
        }
        return damaged;
    }

    private static byte[] piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
    }

    /** Replaces what stands between the next colon and the comma after it. */
    private static byte[] replaceValue(byte[] bytes, int from, byte[] by) {
        int colon = from;
        while (colon < bytes.length - 1 && bytes[colon] != ':') {
            colon++;
        }
        int comma = colon;
        while (comma < bytes.length - 1 && bytes[comma] != ',' && bytes[comma] != '}') {
            comma++;
        }
        return replace(bytes, Math.min(colon + 1, comma), comma, by);
    }

    private static byte[] replace(byte[] bytes, int from, int to, byte[] by) {
        byte[] replaced = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, replaced, 0, from);
        System.arraycopy(by, 0, replaced, from, by.length);
        System.arraycopy(bytes, to, replaced, from + by.length, bytes.length - to);
        return replaced;
    }
}
