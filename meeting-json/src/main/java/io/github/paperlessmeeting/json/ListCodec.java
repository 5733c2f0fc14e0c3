package io.github.paperlessmeeting.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Lists of elements of one type. */
record ListCodec(Codec element) implements Codec {
    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw Refusal.unexpected(parser);
        }
        var elements = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object read = element.read(parser, reading);
            if (read != VoteCodec.LEFT_OUT) {
                elements.add(read);
            }
        }
        return elements;
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
