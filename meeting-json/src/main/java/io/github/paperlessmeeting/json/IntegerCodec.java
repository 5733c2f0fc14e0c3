package io.github.paperlessmeeting.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Whole numbers of Java's int or long, written without fraction and exponent; {@code -0} is not one of them. */
enum IntegerCodec implements Codec {
    INT {
        @Override
        Object boxed(JsonParser parser, long value) {
            if (value != (int) value) {
                throw Refusal.at(parser, MeetingJsonErrorCode.BAD_VALUE);
            }
            return (int) value;
        }
    },
    LONG {
        @Override
        Object boxed(JsonParser parser, long value) {
            return value;
        }
    };

    abstract Object boxed(JsonParser parser, long value);

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw Refusal.unexpected(parser);
        }
        long value;
        try {
            value = parser.getLongValue();
        } catch (InputCoercionException e) {
            throw Refusal.at(parser, MeetingJsonErrorCode.BAD_VALUE);
        }
        if (value == 0 && parser.getString().startsWith("-")) {
            throw Refusal.at(parser, MeetingJsonErrorCode.BAD_VALUE);
        }
        return boxed(parser, value);
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        generator.writeNumber(((Number) value).longValue());
    }
}
