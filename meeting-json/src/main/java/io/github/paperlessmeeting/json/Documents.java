package io.github.paperlessmeeting.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Reads documents that are one JSON value of some bytes and nothing else, within limits and in clean UTF-8. */
final class Documents {
    private Documents() {}

    /** A factory of parsers and generators; control characters are written in lower-case hexadecimal, as RFC 8785 has it. */
    static JsonFactory factory(MeetingJsonLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.numberLength())
                        .maxTokenCount(limits.tokens())
                        .build())
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }

    /**
     * Reads a document.
     *
     * @param reader takes the value from a parser that has not begun, and leaves its last token current
     * @throws MeetingJsonException if the bytes are not such a document, or the reader refuses it
     */
    static <T> T parse(byte[] utf8, MeetingJsonLimits limits, JsonFactory factory, Function<JsonParser, T> reader) {
        if (utf8.length > limits.documentBytes()) {
            throw refused(MeetingJsonErrorCode.LIMIT_EXCEEDED, "", utf8, limits.documentBytes());
        }
        if (Utf8.beginsWithByteOrderMark(utf8)) {
            throw refused(MeetingJsonErrorCode.BYTE_ORDER_MARK, "", utf8, 0);
        }
        int malformed = Utf8.indexOfMalformed(utf8, utf8.length);
        if (malformed >= 0) {
            throw refused(MeetingJsonErrorCode.BAD_UTF8, placeOf(factory, utf8, malformed), utf8, malformed);
        }
        return parse(utf8, factory, reader);
    }

    private static <T> T parse(byte[] utf8, JsonFactory factory, Function<JsonParser, T> reader) {
        try (JsonParser parser = parser(factory, utf8, utf8.length)) {
            try {
                T value = reader.apply(parser);
                refuseTrailingData(utf8, (int) parser.currentLocation().getByteOffset());
                return value;
            } catch (Refusal e) {
                int offset = e.code() == MeetingJsonErrorCode.UNEXPECTED_END ? utf8.length : (int) e.offset();
                if (e.offset() == Refusal.UNKNOWN) {
                    offset = offsetOf(factory, utf8, e.pointer());
                }
                throw refused(e.code(), e.pointer(), e.expected(), utf8, offset);
            } catch (JacksonException e) {
                int offset = offsetOf(e, parser);
                MeetingJsonErrorCode code = Refusal.codeOf(e);
                boolean ended =
                        offset == utf8.length && code != MeetingJsonErrorCode.LIMIT_EXCEEDED && !endsInWord(utf8);
                throw refused(
                        ended ? MeetingJsonErrorCode.UNEXPECTED_END : code,
                        Refusal.pointerTo(parser.streamReadContext()),
                        utf8,
                        offset);
            }
        }
    }

    /** Whether the last byte is a letter, as of a word that JSON does not know; inside a string the parser tells the end. */
    private static boolean endsInWord(byte[] utf8) {
        return utf8.length > 0 && Character.isLetter(utf8[utf8.length - 1]);
    }

    private static JsonParser parser(JsonFactory factory, byte[] utf8, int length) {
        return factory.createParser(ObjectReadContext.empty(), utf8, 0, length);
    }

    private static void refuseTrailingData(byte[] utf8, int from) {
        for (int i = from; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                throw refused(MeetingJsonErrorCode.TRAILING_DATA, "", utf8, i);
            }
        }
    }

    /** Where the value at a pointer begins that was read already. */
    private static int offsetOf(JsonFactory factory, byte[] utf8, String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        try (JsonParser parser = parser(factory, utf8, utf8.length)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME
                        && name.equals(parser.currentName())
                        && Refusal.pointerTo(parser.streamReadContext()).equals(pointer)) {
                    return (int) Refusal.offsetOf(parser);
                }
            }
        } catch (JacksonException e) {
            // what was read up to here is no more than what is wanted
        }
        return 0;
    }

    /** Where the parser gave up; exceeded limits do not tell it themselves. */
    private static int offsetOf(JacksonException e, JsonParser parser) {
        TokenStreamLocation location = e.getLocation();
        return (int) (location == null ? parser.currentLocation() : location).getByteOffset();
    }

    /** The innermost member or element that the first bytes of a document enter. */
    static String placeOf(JsonFactory factory, byte[] utf8, int length) {
        try (JsonParser parser = parser(factory, utf8, length)) {
            try {
                while (parser.nextToken() != null) {
                    // only to know the place
                }
            } catch (JacksonException e) {
                return Refusal.pointerTo(parser.streamReadContext());
            }
            return "";
        }
    }

    static MeetingJsonException refused(MeetingJsonErrorCode code, String pointer, byte[] utf8, int offset) {
        return refused(code, pointer, null, utf8, offset);
    }

    private static MeetingJsonException refused(
            MeetingJsonErrorCode code, String pointer, @Nullable String expected, byte[] utf8, int offset) {
        return new MeetingJsonException(code, pointer, expected, Utf8.line(utf8, offset), Utf8.column(utf8, offset));
    }
}
