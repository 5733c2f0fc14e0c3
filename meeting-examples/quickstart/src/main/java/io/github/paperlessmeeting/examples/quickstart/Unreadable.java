package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.json.MeetingJsonException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * Why no meeting could be read from an input.
 *
 * @param code what is wrong: a code of the JSON module or one of this class
 * @param pointer where in the document, as a JSON Pointer; null if nowhere in particular
 * @param line the line, from 1; null if not known
 * @param column the column, from 1; null if not known
 */
record Unreadable(
        String code,
        @Nullable String pointer,
        @Nullable Integer line,
        @Nullable Integer column) {
    /** There is no such file. */
    static final String NOT_FOUND = "NOT_FOUND";

    /** It is a directory. */
    static final String NOT_A_FILE = "NOT_A_FILE";

    /** The system does not allow to read it. */
    static final String NO_ACCESS = "NO_ACCESS";

    /** It could not be read to its end. */
    static final String READ_FAILED = "READ_FAILED";

    static Unreadable because(String code) {
        return new Unreadable(code, null, null, null);
    }

    static Unreadable of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return because(NOT_FOUND);
        }
        return because(failure instanceof AccessDeniedException ? NO_ACCESS : READ_FAILED);
    }

    static Unreadable of(MeetingJsonException failure) {
        Pointer pointer = failure.pointer();
        return new Unreadable(failure.code().toString(), pointer.toString(), failure.line(), failure.column());
    }

    /** Such as {@code UNKNOWN_MEMBER at /agenda/titel, line 4, column 12}. */
    String text() {
        var text = new StringBuilder(code);
        if (pointer != null && !pointer.isEmpty()) {
            text.append(" at ").append(pointer);
        }
        if (line != null) {
            text.append(", line ").append(line);
        }
        if (column != null) {
            text.append(", column ").append(column);
        }
        return text.toString();
    }
}
