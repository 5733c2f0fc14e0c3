package io.github.paperlessmeeting.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Identifiers and codes as keys of maps, inside the data binding of Jackson. */
final class TextKeySerializer<T> extends StdSerializer<T> {
    private final TextCodec codec;

    TextKeySerializer(Class<T> type, TextCodec codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(codec.format(value));
    }
}
