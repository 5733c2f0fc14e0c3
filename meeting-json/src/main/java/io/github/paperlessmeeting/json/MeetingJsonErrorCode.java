package io.github.paperlessmeeting.json;

/**
 * Why a document was refused. Where a document is wrong in several ways, the first in the order of the document counts, save
 * that its length, a byte order mark and its encoding are examined before anything else, and that a missing member is
 * noticed at the end of its object.
 */
public enum MeetingJsonErrorCode {
    /** Not JSON (RFC 8259): a character where none of its kind may stand, a bad escape, a raw control character. */
    SYNTAX,
    /**
     * A sequence of bytes that is not UTF-8, among them overlong forms, encoded surrogates and what is above U+10FFFF.
     * UTF-16 with a byte order mark is reported so; without one it is {@link #SYNTAX}.
     */
    BAD_UTF8,
    /** The document begins with U+FEFF, which RFC 8259 section 8.1 forbids to write. */
    BYTE_ORDER_MARK,
    /**
     * The document ends before its value does, or has no value at all. Where it ends inside {@code true}, {@code false} or
     * {@code null}, or after the point of a number, that is {@link #SYNTAX}.
     */
    UNEXPECTED_END,
    /** Something other than white space follows the value. */
    TRAILING_DATA,
    /** A member occurs twice in one object. The pointer is that of the member, the position that of the second one. */
    DUPLICATE_MEMBER,
    /** An object has a member that is not its own. */
    UNKNOWN_MEMBER,
    /** A required member is absent. The pointer is that of the absent member, the position that of its object. */
    MISSING_MEMBER,
    /** A null; what is not recorded is left out. */
    NULL_VALUE,
    /** A value of another JSON type than the one required. A number with a fraction or an exponent is no integer. */
    WRONG_TYPE,
    /**
     * A value that its type refuses: a malformed identifier or time, an unknown enum constant, a number out of range, or an
     * object whose members do not go together, such as an end before the start. Where one member alone is to blame and is
     * there, such as that end, the pointer is that of the member, otherwise that of the object.
     */
    BAD_VALUE,
    /**
     * A string or a member name with half of a surrogate pair, which is no character. Where a name has it, the pointer is that of
     * the last place before it.
     */
    LONE_SURROGATE,
    /** The document follows a version of the format that this library does not read. */
    UNSUPPORTED_VERSION,
    /** The document exceeds one of the {@link MeetingJsonLimits}. */
    LIMIT_EXCEEDED
}
