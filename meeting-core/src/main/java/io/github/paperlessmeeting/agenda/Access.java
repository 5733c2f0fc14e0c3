package io.github.paperlessmeeting.agenda;

/** Who may be present at an item or a sitting. */
public enum Access {
    /** Open to the public (họp công khai). */
    PUBLIC,
    /** Members and those invited only (họp kín). */
    CLOSED
}
