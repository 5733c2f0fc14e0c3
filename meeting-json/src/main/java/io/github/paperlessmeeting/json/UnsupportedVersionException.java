package io.github.paperlessmeeting.json;

/** A well-formed version that is not read; never leaves this package. */
final class UnsupportedVersionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnsupportedVersionException() {
        super("Unsupported version");
    }
}
