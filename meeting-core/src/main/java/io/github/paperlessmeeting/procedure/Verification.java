package io.github.paperlessmeeting.procedure;

/** How sure it is that a rule says what the law says. */
public enum Verification {
    /** Compared with the text of the instrument itself. */
    PRIMARY_TEXT,
    /** Taken from a publication that quotes or reports the instrument. */
    SECONDARY_SOURCE,
    /** Not compared with any text. */
    UNVERIFIED
}
