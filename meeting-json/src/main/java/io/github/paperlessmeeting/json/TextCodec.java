package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.meeting.SchemaVersion;
import io.github.paperlessmeeting.text.Message;
import java.util.HashMap;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A type whose values are JSON strings. */
final class TextCodec implements Codec {
    private final Class<?> type;
    private final Function<String, ?> parse;
    private final Function<Object, String> format;
    /** Also says that the text is made of ASCII. */
    private final boolean shared;

    private TextCodec(Class<?> type, Function<String, ?> parse, Function<Object, String> format, boolean shared) {
        this.type = type;
        this.parse = parse;
        this.format = format;
        this.shared = shared;
    }

    /** A type of which a document repeats the values, so that equal values of one document become one object. */
    static <T> TextCodec shared(Class<T> type, Function<String, T> parse, Function<T, String> format) {
        return new TextCodec(type, parse, value -> format.apply(type.cast(value)), true);
    }

    /** A type of which most values differ. */
    static <T> TextCodec distinct(Class<T> type, Function<String, T> parse, Function<T, String> format) {
        return new TextCodec(type, parse, value -> format.apply(type.cast(value)), false);
    }

    /** An enum by the names of its constants. */
    static TextCodec ofEnum(Class<?> type) {
        var constants = new HashMap<String, Enum<?>>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), (Enum<?>) constant);
        }
        return new TextCodec(
                type,
                name -> {
                    Enum<?> constant = constants.get(name);
                    if (constant == null) {
                        throw new IllegalArgumentException("No such constant");
                    }
                    return constant;
                },
                constant -> ((Enum<?>) constant).name(),
                true);
    }

    Class<?> type() {
        return type;
    }

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw Refusal.unexpected(parser);
        }
        if (shared) {
            return reading.sharedValue(parser, this);
        }
        String text = reading.text(parser);
        return reading.isLenient() && type == SchemaVersion.class
                ? newerVersion(parser, reading, text)
                : parse(parser, text);
    }

    /** A lenient reading comes to the version that this library understands, and tells of the other. */
    private Object newerVersion(JsonParser parser, Reading reading, String text) {
        reading.leaveOut(
                parser,
                Message.of("json.newer-version").with("version", text).with("understood", SchemaVersion.CURRENT));
        return SchemaVersion.CURRENT;
    }

    /** The value of a text that has no lone surrogates. */
    Object parse(JsonParser parser, String text) {
        try {
            return parse.apply(text);
        } catch (UnsupportedVersionException e) {
            throw Refusal.at(parser, MeetingJsonErrorCode.UNSUPPORTED_VERSION);
        } catch (IllegalArgumentException e) {
            throw Refusal.at(parser, MeetingJsonErrorCode.BAD_VALUE);
        }
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        String text;
        try {
            text = format.apply(value);
        } catch (IllegalArgumentException e) {
            throw unwritable(generator);
        }
        if (!shared && Surrogates.indexOfLone(text) >= 0) {
            throw unwritable(generator);
        }
        generator.writeString(text);
    }

    /** The text of a key. */
    String format(Object value) {
        return format.apply(value);
    }

    static IllegalArgumentException unwritable(JsonGenerator generator) {
        return new IllegalArgumentException(
                "No form in JSON for the value at " + Refusal.pointerTo(generator.streamWriteContext()));
    }
}
