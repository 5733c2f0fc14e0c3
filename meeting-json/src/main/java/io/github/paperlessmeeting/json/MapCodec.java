package io.github.paperlessmeeting.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Texts by name, as an object in the order of the map. */
enum MapCodec implements Codec {
    TEXTS;

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw Refusal.unexpected(parser, "an object");
        }
        var texts = new LinkedHashMap<String, String>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (Surrogates.indexOfLone(name) >= 0) {
                throw Refusal.at(parser, MeetingJsonErrorCode.LONE_SURROGATE);
            }
            if (texts.containsKey(name)) {
                throw Refusal.at(parser, MeetingJsonErrorCode.DUPLICATE_MEMBER);
            }
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                throw Refusal.unexpected(parser, "a string");
            }
            texts.put(name, reading.text(parser));
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw Refusal.unexpected(parser, "an object");
        }
        return texts;
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        generator.writeStartObject();
        ((Map<?, ?>) value).forEach((name, text) -> {
            generator.writeName((String) name);
            generator.writeString((String) text);
        });
        generator.writeEndObject();
    }
}
