package io.github.paperlessmeeting.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The canonical form of any JSON document: the same bytes for the same content, so that it can be hashed and signed. Meetings
 * have it from {@link MeetingJson#writeCanonical}, without a detour through text; this is for what stands around them, such
 * as the header of a signature, and for documents of others.
 *
 * <p>Source: RFC 8785, JSON Canonicalization Scheme. Numbers are those of IEEE 754 with double precision, as it prescribes. A
 * whole number that would come out as another is refused rather than changed.
 */
public final class CanonicalJson {
    private static final MeetingJsonLimits LIMITS = MeetingJsonLimits.DEFAULT
            .withDepth(500)
            .withStringLength(MeetingJsonLimits.DEFAULT.documentBytes())
            .withNameLength(50_000)
            .withNumberLength(1_000)
            .withTokens(1_000_000);
    private static final JsonFactory FACTORY = Documents.factory(LIMITS);
    private static final Object NULL = new Object();

    private CanonicalJson() {}

    /**
     * The canonical form of a document of at most 64 MiB and 1,000,000 tokens, nested at most 500 deep, with names of at most
     * 50,000 bytes and numbers of at most 1,000 digits.
     *
     * @param utf8 the whole document in UTF-8, without byte order mark; not null, not changed, not kept
     * @return the canonical form in UTF-8; never null
     * @throws MeetingJsonException if the document is no JSON, exceeds the limits, has a member twice or a lone surrogate, or
     *     {@link MeetingJsonErrorCode#BAD_VALUE} if a number is beyond the range of double precision, or is written as a whole
     *     number and would come out as another
     */
    public static byte[] of(byte[] utf8) {
        return Documents.parse(utf8, LIMITS, FACTORY, parser -> {
            parser.nextToken();
            Object value = read(parser);
            var out = new ByteArrayOutputStream(utf8.length);
            try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
                write(value, generator);
            }
            return out.toByteArray();
        });
    }

    private static Object read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw Refusal.at(parser, MeetingJsonErrorCode.UNEXPECTED_END);
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> text(parser, parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> NULL;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, token);
            default -> throw Refusal.at(parser, MeetingJsonErrorCode.SYNTAX);
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        var members = new TreeMap<String, Object>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            text(parser, name);
            if (members.containsKey(name)) {
                throw Refusal.at(parser, MeetingJsonErrorCode.DUPLICATE_MEMBER);
            }
            parser.nextToken();
            members.put(name, read(parser));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) {
        var elements = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser));
        }
        return elements;
    }

    private static String text(JsonParser parser, String text) {
        if (Surrogates.indexOfLone(text) >= 0) {
            throw Refusal.at(parser, MeetingJsonErrorCode.LONE_SURROGATE);
        }
        return text;
    }

    private static Double number(JsonParser parser, JsonToken token) {
        double number = Double.parseDouble(parser.getString());
        if (Double.isInfinite(number)
                || (token == JsonToken.VALUE_NUMBER_INT && !comesOutAsItIs(parser.getString(), number))) {
            throw Refusal.badValue(parser, "a number of double precision");
        }
        return number;
    }

    private static boolean comesOutAsItIs(String whole, double number) {
        return new BigDecimal(whole).compareTo(new BigDecimal(EcmaScriptNumbers.format(number))) == 0;
    }

    private static void write(@Nullable Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            members.forEach((name, member) -> {
                generator.writeName((String) name);
                write(member, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> elements) {
            generator.writeStartArray();
            elements.forEach(element -> write(element, generator));
            generator.writeEndArray();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Double number) {
            generator.writeNumber(EcmaScriptNumbers.format(number));
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else {
            generator.writeNull();
        }
    }
}
