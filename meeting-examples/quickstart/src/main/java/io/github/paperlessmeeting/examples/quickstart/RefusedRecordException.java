package io.github.paperlessmeeting.examples.quickstart;

import org.jspecify.annotations.Nullable;

/** A line is no record that can be decided. Says what is wrong and where, and never what stands there. */
final class RefusedRecordException extends Exception {
    /** No object, or a member is missing, of another type or out of range. */
    static final String BAD_RECORD = "BAD_RECORD";

    /** The kind is none of those that are known. */
    static final String UNKNOWN_KIND = "UNKNOWN_KIND";

    /** The names of two groups give the same code. */
    static final String GROUPS_NOT_DISTINCT = "GROUPS_NOT_DISTINCT";

    /** Numbers that cannot all be true, such as more votes than members. */
    static final String CONTRADICTORY_NUMBERS = "CONTRADICTORY_NUMBERS";

    /** Counts whose sum is more than 2,147,483,647. */
    static final String NUMBER_TOO_GREAT = "NUMBER_TOO_GREAT";

    /** A quorum is of seats or of members, and not of those who came or voted. */
    static final String BASIS_UNFIT_FOR_QUORUM = "BASIS_UNFIT_FOR_QUORUM";

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String pointer;

    RefusedRecordException(String code, @Nullable String pointer) {
        super(code);
        this.code = code;
        this.pointer = pointer;
    }

    /**
     * As a reason with a place.
     *
     * @param line the line of the record, from 1
     */
    Unreadable at(int line) {
        return new Unreadable(code, pointer, line, null);
    }
}
