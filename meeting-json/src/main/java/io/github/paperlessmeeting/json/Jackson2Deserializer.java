package io.github.paperlessmeeting.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** A codec inside the data binding of Jackson 2. */
final class Jackson2Deserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    Jackson2Deserializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Jackson2Copy copy = Jackson2Copy.of(parser);
        try {
            return type.cast(CodecText.read(Codecs.of(type), reading(context), copy.text(), copy.stop()));
        } catch (Refusal e) {
            throw copy.inDocument(e, type);
        }
    }

    /** One for each call of the mapper. */
    static Reading reading(DeserializationContext context) {
        if (context.getAttribute(Reading.class) instanceof Reading reading) {
            return reading;
        }
        Reading reading = CodecText.newReading();
        context.setAttribute(Reading.class, reading);
        return reading;
    }
}
