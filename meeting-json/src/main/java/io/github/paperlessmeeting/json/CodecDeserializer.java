package io.github.paperlessmeeting.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A codec inside the data binding of Jackson. */
final class CodecDeserializer<T> extends StdDeserializer<T> {
    private final Class<T> type;
    private final Codec codec;

    CodecDeserializer(Class<T> type, Codec codec) {
        super(type);
        this.type = type;
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return type.cast(codec.read(parser, reading(context)));
        } catch (Refusal e) {
            throw Jackson3Refusal.at(parser, type, e);
        } catch (StreamReadException e) {
            throw Jackson3Refusal.at(e.getLocation(), type, Refusal.ofParser(parser, e));
        }
    }

    /** One for each call of the mapper. */
    private static Reading reading(DeserializationContext context) {
        if (context.getAttribute(Reading.class) instanceof Reading reading) {
            return reading;
        }
        var reading = new Reading(Integer.MAX_VALUE);
        context.setAttribute(Reading.class, reading);
        return reading;
    }
}
