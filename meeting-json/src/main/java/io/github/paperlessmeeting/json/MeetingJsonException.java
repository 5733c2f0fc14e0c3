package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A document was refused. The message and the fields tell why and where, and hold nothing of the content: no value, and of
 * the names only those on the way to the place. There is never a cause.
 */
public final class MeetingJsonException extends RuntimeException implements MeetingJsonRefusal {
    private static final long serialVersionUID = 1L;

    private final MeetingJsonErrorCode code;
    private final String pointer;
    private final @Nullable String expected;
    private final int line;
    private final int column;

    MeetingJsonException(MeetingJsonErrorCode code, String pointer, @Nullable String expected, int line, int column) {
        super(Refusal.place(code, pointer) + ", line " + line + ", column " + column + Refusal.wanted(expected));
        this.code = code;
        this.pointer = pointer;
        this.expected = expected;
        this.line = line;
        this.column = column;
    }

    /** The same in an archive, of which the document is one line. */
    MeetingJsonException at(int lineOfArchive, int columnOfLine) {
        return new MeetingJsonException(code, pointer, expected, lineOfArchive, columnOfLine);
    }

    @Override
    public MeetingJsonErrorCode code() {
        return code;
    }

    @Override
    public Pointer pointer() {
        return Pointer.of(pointer);
    }

    @Override
    public @Nullable String expected() {
        return expected;
    }

    /**
     * The line of the place. Lines end with a line feed, a carriage return, or both.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column of the place in its line, counted in code points: a letter outside the Basic Multilingual Plane is one.
     *
     * @return the column, from 1
     */
    public int column() {
        return column;
    }
}
