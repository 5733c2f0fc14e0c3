package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.finding.Pointer;

/**
 * A document was refused. The message and the fields tell why and where, and hold nothing of the content: no value, and of
 * the names only those on the way to the place. There is never a cause.
 */
public final class MeetingJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final MeetingJsonErrorCode code;
    private final String pointer;
    private final int line;
    private final int column;

    MeetingJsonException(MeetingJsonErrorCode code, String pointer, int line, int column) {
        super(Refusal.message(code, pointer) + ", line " + line + ", column " + column);
        this.code = code;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /** The same in an archive, of which the document is one line. */
    MeetingJsonException atLine(int lineOfArchive) {
        return new MeetingJsonException(code, pointer, lineOfArchive, column);
    }

    /**
     * Why the document was refused.
     *
     * @return the code; never null
     */
    public MeetingJsonErrorCode code() {
        return code;
    }

    /**
     * The place in the document: the member or element that is wrong; of a missing member where it should be; of a text that
     * is no JSON the innermost place reached. The whole document if there is no narrower one.
     *
     * @return the pointer; never null
     */
    public Pointer pointer() {
        return Pointer.of(pointer);
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
