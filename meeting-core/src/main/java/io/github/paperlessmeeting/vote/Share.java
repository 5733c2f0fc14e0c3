package io.github.paperlessmeeting.vote;

/** Of whom a published percentage speaks. */
public enum Share {
    /** Those who took part in the vote (tham gia biểu quyết). */
    PARTICIPATED,
    /** Those in favour (tán thành). */
    IN_FAVOUR,
    /** Those against (không tán thành). */
    AGAINST,
    /** Those who abstained (không biểu quyết). */
    ABSTAINED
}
