package io.github.paperlessmeeting.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A codec inside the data binding of Jackson 2. */
final class Jackson2Serializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    Jackson2Serializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try (JsonParser tokens = CodecText.tokens(Codecs.of(type), value)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                write(token, tokens, generator);
            }
        }
    }

    private static void write(JsonToken token, JsonParser tokens, JsonGenerator generator) throws IOException {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeFieldName(tokens.currentName());
            case VALUE_STRING -> generator.writeString(tokens.getString());
            case VALUE_NUMBER_INT -> writeNumber(tokens.getLongValue(), generator);
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            default -> throw new IllegalStateException("No codec writes " + token);
        }
    }

    /** As an int where it is one, as a parser would take it into a tree. */
    private static void writeNumber(long number, JsonGenerator generator) throws IOException {
        if (number == (int) number) {
            generator.writeNumber((int) number);
        } else {
            generator.writeNumber(number);
        }
    }
}
