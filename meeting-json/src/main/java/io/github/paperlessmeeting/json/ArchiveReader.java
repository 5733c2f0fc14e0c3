package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.meeting.Meeting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes an archive apart into lines, of which one at a time is held, and reads each by itself. */
final class ArchiveReader extends AbstractSpliterator<ArchivedMeeting> {
    private static final int BUFFER = 1 << 16;

    private final MeetingJson json;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private byte[] line = new byte[BUFFER];
    private int length;
    private boolean overlong;
    private long number;
    private long consumed;

    ArchiveReader(MeetingJson json, InputStream in) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.json = json;
        this.in = in;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ArchivedMeeting> action) {
        while (nextLine()) {
            number++;
            if (overlong || !isBlank()) {
                action.accept(read());
                return true;
            }
        }
        return false;
    }

    private ArchivedMeeting read() {
        Meeting meeting = null;
        MeetingJsonException refusal = null;
        try {
            if (overlong) {
                throw Documents.refused(MeetingJsonErrorCode.LIMIT_EXCEEDED, "", line, length);
            }
            meeting = json.read(Arrays.copyOf(line, length));
        } catch (MeetingJsonException e) {
            refusal = e.atLine((int) Math.min(number, Integer.MAX_VALUE));
        }
        return new ArchivedMeeting(number, consumed, meeting, refusal);
    }

    /** Reads up to the next line feed or the end; of a line over the limit only as much as the limit. False at the end. */
    private boolean nextLine() {
        length = 0;
        overlong = false;
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            append(position, end);
            consumed += end - position;
            position = end;
            if (position < filled) {
                position++;
                consumed++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() {
        try {
            position = 0;
            filled = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
            return filled > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(int from, int to) {
        int limit = json.limits().documentBytes();
        int taken = Math.min(to - from, limit - length);
        overlong |= taken < to - from;
        if (length + taken > line.length) {
            long doubled = Math.max(2L * line.length, (long) length + taken);
            line = Arrays.copyOf(line, (int) Math.min(doubled, limit));
        }
        System.arraycopy(buffer, from, line, length, taken);
        length += taken;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** One line is read after the other, so that no two are held. */
    @Override
    public @Nullable Spliterator<ArchivedMeeting> trySplit() {
        return null;
    }
}
