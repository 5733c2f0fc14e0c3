package io.github.paperlessmeeting.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** True and false. */
enum BooleanCodec implements Codec {
    BOOLEAN;

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() == JsonToken.VALUE_TRUE) {
            return true;
        }
        if (parser.currentToken() == JsonToken.VALUE_FALSE) {
            return false;
        }
        throw Refusal.unexpected(parser, "true or false");
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        generator.writeBoolean((Boolean) value);
    }
}
