package io.github.paperlessmeeting.examples.quickstart;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file as bytes, which are decoded one by one: malformed UTF-8 in one line is no fault of another. Malformed
 * UTF-8 is refused and not replaced.
 */
final class RecordLines implements Closeable {
    /** The bytes of a line above which it is refused. */
    static final int LIMIT = 64 * 1024 * 1024;

    /** The bytes of the line are not UTF-8. */
    static final String BAD_ENCODING = "BAD_ENCODING";

    /** The line is longer than {@link #LIMIT}. */
    static final String LINE_TOO_LONG = "LINE_TOO_LONG";

    private final InputStream in;
    private final int limit;
    private int number;

    RecordLines(InputStream in) {
        this(in, LIMIT);
    }

    RecordLines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The number of the line that was read last, from 1; 0 before the first. */
    int number() {
        return number;
    }

    /**
     * Reads the next line.
     *
     * @return the line without its end; null behind the last
     * @throws RefusedRecordException if the line is too long or no UTF-8; the next can be read all the same
     * @throws IOException if the file cannot be read any further
     */
    @Nullable
    String next() throws IOException, RefusedRecordException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            tooLong |= line.size() >= limit;
            if (!tooLong) {
                line.write(next);
            }
        }
        if (tooLong) {
            throw new RefusedRecordException(LINE_TOO_LONG, null);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedRecordException(BAD_ENCODING, null);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
