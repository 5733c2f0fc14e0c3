package io.github.paperlessmeeting.json;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** One value as a JSON text in memory, between a codec and a token stream of another make. */
final class CodecText {
    private static final MeetingJsonLimits LIMITS = MeetingJsonLimits.DEFAULT;

    private static final JsonFactory LIMITED = Documents.factory(LIMITS);

    /** For texts of our own making, and for texts that are only collected. */
    private static final JsonFactory FREE = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private CodecText() {}

    /** A generator of text that leaves open what is open when it is closed. */
    static JsonGenerator generator(StringWriter out) {
        return FREE.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** What belongs to the reading of one document. */
    static Reading newReading() {
        return new Reading(LIMITS.stringLength());
    }

    /**
     * Reads a value.
     *
     * @param text one value, or what there is of it
     * @param stop why the text ends before the value does; null if it is whole
     * @throws Refusal if the value is not in the one form of its type; also for whatever is no JSON; the stop itself where
     *     nothing before it is wrong
     */
    static Object read(Codec codec, Reading reading, String text, @Nullable Refusal stop) {
        try (JsonParser parser = LIMITED.createParser(ObjectReadContext.empty(), text)) {
            try {
                parser.nextToken();
                Object value = codec.read(parser, reading);
                if (stop != null) {
                    throw stop;
                }
                return value;
            } catch (Refusal e) {
                throw stop != null && e.code() == MeetingJsonErrorCode.UNEXPECTED_END ? stop : e;
            } catch (JacksonException e) {
                throw stop != null && e instanceof UnexpectedEndOfInputException ? stop : Refusal.ofParser(parser, e);
            }
        }
    }

    /**
     * Reads a value whose JSON is a string.
     *
     * @param text the characters of the string
     * @throws Refusal if they are not in the one form of the type
     */
    static Object readString(Codec codec, Reading reading, String text) {
        var out = new StringWriter();
        try (JsonGenerator generator = generator(out)) {
            generator.writeString(text);
        }
        return read(codec, reading, out.toString(), null);
    }

    /**
     * The tokens of a value, before the first of them. To be closed.
     *
     * @throws IllegalArgumentException if the value has no form that {@link #read} accepts
     */
    static JsonParser tokens(Codec codec, Object value) {
        var out = new StringWriter();
        try (JsonGenerator generator = generator(out)) {
            codec.write(value, generator);
        }
        return FREE.createParser(ObjectReadContext.empty(), out.toString());
    }
}
