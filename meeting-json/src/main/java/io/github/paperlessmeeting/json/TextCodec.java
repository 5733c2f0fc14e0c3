package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.meeting.SchemaVersion;
import io.github.paperlessmeeting.text.Message;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A type whose values are JSON strings. */
final class TextCodec implements Codec {
    private final Class<?> type;
    private final Function<String, ?> parse;
    private final Function<Object, String> format;
    /** Also says that the text is made of ASCII. */
    private final boolean shared;

    private final int seed;
    private final @Nullable String expected;

    /** The texts of the constants of an enum, ready to be written; null for other types. */
    private final @Nullable Map<Object, SerializableString> constants;

    private TextCodec(
            Class<?> type,
            Function<String, ?> parse,
            Function<Object, String> format,
            boolean shared,
            @Nullable String expected,
            @Nullable Map<Object, SerializableString> constants) {
        this.type = type;
        this.parse = parse;
        this.format = format;
        this.shared = shared;
        this.seed = type.getName().hashCode();
        this.expected = expected;
        this.constants = constants;
    }

    /** A type of which a document repeats the values, so that equal values of one document become one object. */
    static <T> TextCodec shared(Class<T> type, Function<String, T> parse, Function<T, String> format) {
        return new TextCodec(type, parse, value -> format.apply(type.cast(value)), true, null, null);
    }

    /** A type of which most values differ. */
    static <T> TextCodec distinct(Class<T> type, Function<String, T> parse, Function<T, String> format) {
        return new TextCodec(type, parse, value -> format.apply(type.cast(value)), false, null, null);
    }

    /** An enum by the names of its constants. */
    static TextCodec ofEnum(Class<?> type) {
        var constants = new LinkedHashMap<String, Enum<?>>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), (Enum<?>) constant);
        }
        String expected = "one of " + String.join(", ", constants.keySet());
        var written = new HashMap<Object, SerializableString>();
        constants.forEach((name, constant) -> written.put(constant, new SerializedString(name)));
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
                true,
                expected,
                written);
    }

    /** The same, telling what it expects where the exceptions of the type do not. */
    TextCodec expecting(String form) {
        return new TextCodec(type, parse, format, shared, form, constants);
    }

    /** Where the hash of a text of this type begins; the same on every virtual machine, so that reading is, too. */
    int seed() {
        return seed;
    }

    Class<?> type() {
        return type;
    }

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw Refusal.unexpected(parser, "a string");
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
            throw Refusal.unsupportedVersion(parser, "version " + SchemaVersion.CURRENT);
        } catch (IllegalArgumentException e) {
            throw Refusal.badValue(parser, expected == null ? e.getMessage() : expected);
        }
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        SerializableString constant = constants == null ? null : constants.get(value);
        if (constant != null) {
            generator.writeString(constant);
            return;
        }
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
