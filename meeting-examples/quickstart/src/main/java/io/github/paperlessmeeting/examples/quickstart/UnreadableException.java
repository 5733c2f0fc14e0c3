package io.github.paperlessmeeting.examples.quickstart;

/** No meeting could be read from an input. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Unreadable reason;

    UnreadableException(Unreadable reason) {
        super(reason.text());
        this.reason = reason;
    }

    Unreadable reason() {
        return reason;
    }
}
