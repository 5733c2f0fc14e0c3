package io.github.paperlessmeeting.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import tools.jackson.core.JsonParser;

/** Identifiers and codes as keys of maps, inside the data binding of Jackson 2. */
final class Jackson2KeySerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    Jackson2KeySerializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try (JsonParser tokens = CodecText.tokens(Codecs.of(type), value)) {
            tokens.nextToken();
            generator.writeFieldName(tokens.getString());
        }
    }
}
