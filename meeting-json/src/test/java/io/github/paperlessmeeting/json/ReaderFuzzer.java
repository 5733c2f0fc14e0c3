package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.meeting.Meeting;
import java.io.ByteArrayInputStream;
import java.util.Arrays;

/**
 * What a fuzzer throws its inputs at: every way to read. Nothing but the documented refusal may come of them, and what was read
 * must be the same when it is written and read again. See CONTRIBUTING.md for the command.
 */
public final class ReaderFuzzer {
    private static final MeetingJson JSON = MeetingJson.standard();

    private ReaderFuzzer() {}

    /** The name and the form are those that Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            check(JSON.read(input));
        } catch (MeetingJsonException refused) {
            requirePlace(refused);
        }
        try {
            check(JSON.readLenient(input).meeting());
        } catch (MeetingJsonException refused) {
            requirePlace(refused);
        }
        try {
            byte[] canonical = CanonicalJson.of(input);
            if (!Arrays.equals(CanonicalJson.of(canonical), canonical)) {
                throw new IllegalStateException("The canonical form has another canonical form");
            }
        } catch (MeetingJsonException refused) {
            requirePlace(refused);
        }
        long end = JSON.readArchive(new ByteArrayInputStream(input))
                .mapToLong(ArchivedMeeting::end)
                .max()
                .orElse(0);
        if (end > input.length) {
            throw new IllegalStateException("An archive is longer than it is");
        }
    }

    private static void check(Meeting meeting) {
        if (!JSON.read(JSON.write(meeting)).equals(meeting)
                || !JSON.read(JSON.writeCanonical(meeting)).equals(sorted(meeting))) {
            throw new IllegalStateException("A meeting is not read back as it was written");
        }
    }

    /** The order of extensions is the one thing that the canonical form does not keep. */
    private static Meeting sorted(Meeting meeting) {
        return JSON.read(CanonicalJson.of(JSON.write(meeting)));
    }

    private static void requirePlace(MeetingJsonException refused) {
        if (refused.line() < 1 || refused.column() < 1 || refused.pointer() == null) {
            throw new IllegalStateException("A refusal without a place", refused);
        }
    }
}
