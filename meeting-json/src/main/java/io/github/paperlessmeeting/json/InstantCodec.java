package io.github.paperlessmeeting.json;

import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Instants, of which a vote by name has hundreds, without making a text of each. */
enum InstantCodec implements Codec {
    INSTANT;

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw Refusal.unexpected(parser, "a string");
        }
        reading.requireLength(parser, parser.getStringLength());
        try {
            return IsoTime.parseInstant(
                    parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        } catch (IllegalArgumentException e) {
            reading.text(parser); // for the faults that any text can have
            throw Refusal.badValue(parser, "a time in UTC such as 2019-06-24T02:00:00Z");
        }
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        char[] text = new char[IsoTime.MAX_INSTANT_LENGTH];
        int length;
        try {
            length = IsoTime.format((Instant) value, text);
        } catch (IllegalArgumentException e) {
            throw TextCodec.unwritable(generator);
        }
        generator.writeString(text, 0, length);
    }
}
