package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.text.Extensions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Extensions as an object. */
enum ExtensionsCodec implements Codec {
    /** Written in the order that they have. */
    AS_GIVEN,
    /** Written in the order of their names. */
    SORTED;

    private static final int FEW = 4;

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw Refusal.unexpected(parser, "an object");
        }
        var texts = new LinkedHashMap<String, String>(FEW);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (texts.containsKey(name)) {
                throw Refusal.at(parser, MeetingJsonErrorCode.DUPLICATE_MEMBER);
            }
            requireKey(parser, name);
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                throw Refusal.unexpected(parser, "a string");
            }
            if (texts.size() == Extensions.MAX_ENTRIES) {
                throw Refusal.badValue(parser, "no more than " + Extensions.MAX_ENTRIES + " extensions");
            }
            texts.put(name, text(parser, reading));
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw Refusal.unexpected(parser, "an object");
        }
        return texts.isEmpty() ? Extensions.NONE : new Extensions(texts);
    }

    private static void requireKey(JsonParser parser, String name) {
        if (Surrogates.indexOfLone(name) >= 0) {
            throw Refusal.at(parser, MeetingJsonErrorCode.LONE_SURROGATE);
        }
        try {
            Extensions.requireKey(name);
        } catch (IllegalArgumentException e) {
            throw Refusal.badValue(parser, e.getMessage());
        }
    }

    private static String text(JsonParser parser, Reading reading) {
        String text = reading.text(parser);
        try {
            return Extensions.requireText(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.badValue(parser, e.getMessage());
        }
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        Map<String, String> values = ((Extensions) value).values();
        MapCodec.TEXTS.write(this == SORTED ? new TreeMap<>(values) : values, generator);
    }
}
