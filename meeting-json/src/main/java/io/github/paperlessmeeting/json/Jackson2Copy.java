package io.github.paperlessmeeting.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The value at which a parser of Jackson 2 stands, copied token by token as it is: each member as often as it occurs, each
 * number as it is spelled. Leaves the last token of the value current. Where the parser cannot go on, or where it gives what
 * is no JSON, the copy ends, and what it holds until then is still to be judged first.
 */
final class Jackson2Copy {
    private final JsonParser source;
    private final String pointer;
    private final StringWriter text = new StringWriter();
    private final @Nullable JsonLocation place;
    private @Nullable JsonLocation stopPlace;
    private @Nullable Refusal stop;
    private long length;

    private Jackson2Copy(JsonParser source) {
        this.source = source;
        this.pointer = pointerTo(source);
        this.place = source.currentTokenLocation();
    }

    /**
     * Copies the value whose first token is the current one.
     *
     * @throws IOException if the source of the parser fails
     */
    static Jackson2Copy of(JsonParser source) throws IOException {
        var copy = new Jackson2Copy(source);
        try (JsonGenerator generator = CodecText.generator(copy.text)) {
            copy.copyValue(generator);
        } catch (JsonProcessingException e) {
            copy.stop = new Refusal(codeOf(e), pointerTo(source.getParsingContext()), -1);
            copy.stopPlace = e.getLocation();
        }
        return copy;
    }

    private static MeetingJsonErrorCode codeOf(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return MeetingJsonErrorCode.LIMIT_EXCEEDED;
        }
        if (e instanceof JsonEOFException) {
            return MeetingJsonErrorCode.UNEXPECTED_END;
        }
        return Refusal.tellsLoneSurrogate(e.getOriginalMessage())
                ? MeetingJsonErrorCode.LONE_SURROGATE
                : MeetingJsonErrorCode.SYNTAX;
    }

    /** The place of the value at which a parser stands. */
    static String pointerTo(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        JsonToken token = parser.currentToken();
        if (token != null && token.isStructStart() && context.getParent() != null) {
            context = context.getParent();
        }
        return pointerTo(context);
    }

    private static String pointerTo(JsonStreamContext context) {
        return Surrogates.replaceLone(context.pathAsPointer().toString());
    }

    /** The place without the source, which would quote the document. */
    static @Nullable JsonLocation withoutSource(@Nullable JsonLocation place) {
        return place == null
                ? null
                : new JsonLocation(
                        ContentReference.unknown(),
                        place.getByteOffset(),
                        place.getCharOffset(),
                        place.getLineNr(),
                        place.getColumnNr());
    }

    private void copyValue(JsonGenerator generator) throws IOException {
        if (source.currentToken() == JsonToken.FIELD_NAME) {
            // Somebody else has read the beginning of this object.
            stop = new Refusal(MeetingJsonErrorCode.WRONG_TYPE, pointerTo(source), -1, "an object of its own");
            return;
        }
        int depth = 0;
        do {
            MeetingJsonErrorCode fault = copyToken(generator);
            if (fault != null) {
                stop = new Refusal(fault, pointerTo(source), -1);
                return;
            }
            JsonToken token = source.currentToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
            if (depth > 0) {
                source.nextToken();
            }
        } while (depth > 0);
    }

    private @Nullable MeetingJsonErrorCode copyToken(JsonGenerator generator) throws IOException {
        JsonToken token = source.currentToken();
        if (token == null) {
            return MeetingJsonErrorCode.UNEXPECTED_END;
        }
        length++;
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            case VALUE_NULL -> generator.writeNull();
            case FIELD_NAME -> generator.writeName(counted(source.currentName()));
            case VALUE_STRING -> generator.writeString(counted(source.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String number = counted(source.getText());
                if (!isNumber(number)) {
                    return MeetingJsonErrorCode.SYNTAX;
                }
                // A tree may hold a fraction without showing it; it is one all the same.
                boolean hidden = token == JsonToken.VALUE_NUMBER_FLOAT && isInteger(number);
                generator.writeNumber(hidden ? number + ".0" : number);
            }
            default -> {
                // An object of Java in a tree, or nothing yet from a source that does not wait: neither is JSON.
                return MeetingJsonErrorCode.WRONG_TYPE;
            }
        }
        return length > MeetingJsonLimits.DEFAULT.documentBytes() ? MeetingJsonErrorCode.LIMIT_EXCEEDED : null;
    }

    private String counted(String characters) {
        length += characters.length();
        return characters;
    }

    private static boolean isInteger(String number) {
        return number.chars().noneMatch(c -> ".eE".indexOf(c) >= 0);
    }

    /** Whether the characters can only be read as one number, or as none. */
    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0);
    }

    /** The JSON of the value, as far as it was copied. */
    String text() {
        return text.toString();
    }

    /** Why the text ends before the value does, with the place in the whole document; null if it is whole. */
    @Nullable
    Refusal stop() {
        return stop;
    }

    /** A refusal of the text as one of the whole document. */
    Jackson2Refusal inDocument(Refusal refusal, Class<?> type) {
        return refusal == stop
                ? new Jackson2Refusal(type, "", refusal, stopPlace == null ? place : stopPlace)
                : new Jackson2Refusal(type, pointer, refusal, place);
    }
}
