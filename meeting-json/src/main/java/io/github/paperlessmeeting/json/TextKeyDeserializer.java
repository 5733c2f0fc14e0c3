package io.github.paperlessmeeting.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Identifiers and codes as keys of maps, inside the data binding of Jackson. */
final class TextKeyDeserializer extends KeyDeserializer {
    private final TextCodec codec;

    TextKeyDeserializer(TextCodec codec) {
        this.codec = codec;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            if (Surrogates.indexOfLone(key) >= 0) {
                throw Refusal.at(context.getParser(), MeetingJsonErrorCode.LONE_SURROGATE);
            }
            return codec.parse(context.getParser(), key);
        } catch (Refusal e) {
            throw Jackson3Refusal.at(context.getParser(), codec.type(), e);
        }
    }
}
