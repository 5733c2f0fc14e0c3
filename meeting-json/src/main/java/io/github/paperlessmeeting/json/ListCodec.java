package io.github.paperlessmeeting.json;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Lists of elements of one type; unmodifiable, so that the record which takes one need not copy it. */
record ListCodec(Codec element) implements Codec {
    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw Refusal.unexpected(parser, "an array");
        }
        int start = reading.held();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object read = element.read(parser, reading);
            if (read != VoteCodec.LEFT_OUT) {
                reading.hold(read);
            }
        }
        return reading.takeFrom(start);
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        generator.writeStartArray();
        for (Object each : (List<?>) value) {
            element.write(each, generator);
        }
        generator.writeEndArray();
    }
}
