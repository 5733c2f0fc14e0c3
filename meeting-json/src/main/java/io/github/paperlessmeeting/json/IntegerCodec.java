package io.github.paperlessmeeting.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Whole numbers of the range of an int, or of what double precision holds exactly, written without fraction and exponent; {@code -0} is not one of them. */
enum IntegerCodec implements Codec {
    INT(Integer.MIN_VALUE, Integer.MAX_VALUE) {
        @Override
        Object boxed(long value) {
            return (int) value;
        }
    },
    LONG(-IntegerCodec.GREATEST, IntegerCodec.GREATEST) {
        @Override
        Object boxed(long value) {
            return value;
        }
    };

    /** The greatest that every reader of JSON holds exactly; RFC 7493 section 2.2. */
    static final long GREATEST = (1L << 53) - 1;

    private final long least;
    private final long greatest;
    private final String expected;

    IntegerCodec(long least, long greatest) {
        this.least = least;
        this.greatest = greatest;
        this.expected = "a whole number from " + least + " to " + greatest;
    }

    abstract Object boxed(long value);

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw Refusal.unexpected(parser, "a whole number without fraction and exponent");
        }
        long value;
        try {
            value = parser.getLongValue();
        } catch (InputCoercionException e) {
            throw Refusal.badValue(parser, expected);
        }
        boolean minusZero = value == 0 && parser.getString().startsWith("-");
        if (minusZero || value < least || value > greatest) {
            throw Refusal.badValue(parser, expected);
        }
        return boxed(value);
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        long number = ((Number) value).longValue();
        if (number < least || number > greatest) {
            throw TextCodec.unwritable(generator);
        }
        generator.writeNumber(number);
    }
}
