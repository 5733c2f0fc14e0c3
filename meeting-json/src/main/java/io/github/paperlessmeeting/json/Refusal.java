package io.github.paperlessmeeting.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What a codec throws at the place where it stops; never leaves this package. It costs no stack trace. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The offset of a place that is known by its pointer alone. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private final MeetingJsonErrorCode code;
    private final String pointer;
    private final long offset;
    private final @Nullable String expected;

    Refusal(MeetingJsonErrorCode code, String pointer, long offset) {
        this(code, pointer, offset, null);
    }

    /**
     * A refusal that tells what is wanted instead.
     *
     * @param expected without anything of the document; null if the code says all
     */
    Refusal(MeetingJsonErrorCode code, String pointer, long offset, @Nullable String expected) {
        super(null, null, false, false);
        this.code = code;
        this.pointer = pointer;
        this.offset = offset;
        this.expected = expected;
    }

    /** At the current token. */
    static Refusal at(JsonParser parser, MeetingJsonErrorCode code) {
        return at(parser, code, null);
    }

    private static Refusal at(JsonParser parser, MeetingJsonErrorCode code, @Nullable String expected) {
        return new Refusal(code, pointerTo(parser.streamReadContext()), offsetOf(parser), expected);
    }

    /** At the current token, which is the version of a document that is not read. */
    static Refusal unsupportedVersion(JsonParser parser, String expected) {
        return at(parser, MeetingJsonErrorCode.UNSUPPORTED_VERSION, expected);
    }

    /** At the current token, whose value is not one of its type. */
    static Refusal badValue(JsonParser parser, @Nullable String expected) {
        return at(parser, MeetingJsonErrorCode.BAD_VALUE, expected);
    }

    /**
     * At the current token, which is not of the type required.
     *
     * @param expected the type, such as {@code a string}
     */
    static Refusal unexpected(JsonParser parser, String expected) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return at(parser, MeetingJsonErrorCode.UNEXPECTED_END);
        }
        if (token == JsonToken.VALUE_NULL) {
            return at(parser, MeetingJsonErrorCode.NULL_VALUE);
        }
        return at(parser, MeetingJsonErrorCode.WRONG_TYPE, expected);
    }

    /** At a member name that is not one of the object. */
    static Refusal unknownMember(JsonParser parser, String name) {
        return at(
                parser,
                Surrogates.indexOfLone(name) < 0
                        ? MeetingJsonErrorCode.UNKNOWN_MEMBER
                        : MeetingJsonErrorCode.LONE_SURROGATE);
    }

    /** Where a parser found what is no JSON, or exceeds its limits. */
    static Refusal ofParser(JsonParser parser, JacksonException e) {
        return at(parser, codeOf(e));
    }

    /** Why a parser gave up. */
    static MeetingJsonErrorCode codeOf(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return MeetingJsonErrorCode.LIMIT_EXCEEDED;
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return MeetingJsonErrorCode.UNEXPECTED_END;
        }
        return tellsLoneSurrogate(e.getOriginalMessage())
                ? MeetingJsonErrorCode.LONE_SURROGATE
                : MeetingJsonErrorCode.SYNTAX;
    }

    /** The parsers refuse these themselves in names, though not in values, and only their message tells. */
    static boolean tellsLoneSurrogate(String message) {
        return message.startsWith("Broken surrogate pair") || message.startsWith("Unexpected low surrogate");
    }

    static long offsetOf(JsonParser parser) {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** The place of the innermost member or element that the context has entered. */
    static String pointerTo(TokenStreamContext context) {
        var pointer = new StringBuilder();
        for (TokenStreamContext at = context; at != null; at = at.getParent()) {
            String token = tokenOf(at);
            if (token != null) {
                pointer.insert(0, token).insert(0, '/');
            }
        }
        return pointer.toString();
    }

    private static @Nullable String tokenOf(TokenStreamContext context) {
        if (context.inObject()) {
            String name = context.currentName();
            return name == null
                    ? null
                    : Surrogates.replaceLone(name).replace("~", "~0").replace("/", "~1");
        }
        return context.inArray() && context.hasCurrentIndex() ? Integer.toString(context.getCurrentIndex()) : null;
    }

    String message() {
        return place(code, pointer) + wanted(expected);
    }

    static String wanted(@Nullable String expected) {
        return expected == null ? "" : "; expected: " + expected;
    }

    /** The names in a pointer come from the document, so that control characters in them must not reach a log. */
    static String place(MeetingJsonErrorCode code, String pointer) {
        if (pointer.isEmpty()) {
            return code + " at the whole document";
        }
        var message = new StringBuilder(code.name()).append(" at ");
        pointer.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.UNASSIGNED,
                        Character.PRIVATE_USE -> message.append(String.format("\\u{%X}", c));
                default -> message.appendCodePoint(c);
            }
        });
        return message.toString();
    }

    MeetingJsonErrorCode code() {
        return code;
    }

    String pointer() {
        return pointer;
    }

    /** What is wanted instead; null if the code says all. */
    @Nullable
    String expected() {
        return expected;
    }

    /** The position in bytes; negative if the parser does not know it. */
    long offset() {
        return offset;
    }
}
