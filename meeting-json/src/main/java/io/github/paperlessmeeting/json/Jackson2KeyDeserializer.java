package io.github.paperlessmeeting.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.io.Serializable;

/** Identifiers and codes as keys of maps, inside the data binding of Jackson 2. */
final class Jackson2KeyDeserializer extends KeyDeserializer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<?> type;

    Jackson2KeyDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return CodecText.readString(Codecs.of(type), Jackson2Deserializer.reading(context), key);
        } catch (Refusal e) {
            JsonParser parser = context.getParser();
            throw parser == null
                    ? new Jackson2Refusal(type, "", e, null)
                    : new Jackson2Refusal(type, Jackson2Copy.pointerTo(parser), e, parser.currentTokenLocation());
        }
    }
}
