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

    /** As long as an array can be on every virtual machine. */
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private final MeetingJson json;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private byte[] line = new byte[BUFFER];
    private int length;
    /** Whether the line goes on after what is held of it. */
    private boolean cut;

    private boolean blank;
    private boolean failed;
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
            if (!blank) {
                action.accept(read());
                return true;
            }
        }
        return false;
    }

    private ArchivedMeeting read() {
        Meeting meeting = null;
        MeetingJsonException refusal = null;
        byte[] document = Arrays.copyOf(line, length);
        try {
            meeting = json.read(document);
        } catch (MeetingJsonException e) {
            // A carriage return ends a line of the document, but none of the archive.
            int before = Utf8.codePointsBefore(document, e.line(), e.column());
            refusal = e.at((int) Math.min(number, Integer.MAX_VALUE), before + 1);
        }
        return new ArchivedMeeting(number, consumed, meeting, refusal);
    }

    /**
     * Reads up to the next line feed or the end; of a line over the limit only so much that it exceeds it. False at the end, and
     * after a failure, with which the line is lost in which it came.
     */
    private boolean nextLine() {
        length = 0;
        cut = false;
        blank = true;
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
                break;
            }
        }
        if (length > 0 && line[length - 1] == '\r' && !cut) {
            length--;
        }
        return any;
    }

    private boolean fill() {
        position = 0;
        filled = 0;
        if (failed) {
            return false;
        }
        try {
            int read;
            do {
                read = in.read(buffer, 0, buffer.length);
            } while (read == 0);
            filled = Math.max(0, read);
            return filled > 0;
        } catch (IOException e) {
            failed = true;
            throw new UncheckedIOException(e);
        }
    }

    private void append(int from, int to) {
        // One byte more than the limit shows that it is exceeded, and one more may be the carriage return before the
        // line feed.
        int most = (int) Math.min(json.limits().documentBytes() + 2L, MAX_ARRAY);
        int taken = Math.min(to - from, most - length);
        cut |= taken < to - from;
        for (int i = from; blank && i < to; i++) {
            blank = buffer[i] == ' ' || buffer[i] == '\t' || buffer[i] == '\r';
        }
        if (length + taken > line.length) {
            long doubled = Math.max(2L * line.length, (long) length + taken);
            line = Arrays.copyOf(line, (int) Math.min(doubled, most));
        }
        System.arraycopy(buffer, from, line, length, taken);
        length += taken;
    }

    /** One line is read after the other, so that no two are held. */
    @Override
    public @Nullable Spliterator<ArchivedMeeting> trySplit() {
        return null;
    }
}
