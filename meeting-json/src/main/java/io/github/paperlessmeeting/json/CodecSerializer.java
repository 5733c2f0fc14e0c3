package io.github.paperlessmeeting.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** A codec inside the data binding of Jackson. */
final class CodecSerializer<T> extends StdSerializer<T> {
    private final Codec codec;

    CodecSerializer(Class<T> type, Codec codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, generator);
    }
}
