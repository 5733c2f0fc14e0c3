package io.github.paperlessmeeting.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A record as an object whose members are its components. */
final class RecordCodec implements Codec {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<Member> members;
    private final PropertyNameMatcher names;
    private final Constructor<?> constructor;
    private final @Nullable String tag;

    /**
     * Makes the codec.
     *
     * @param constructor the canonical constructor
     * @param members its components in their order
     * @param tag the name of a member that somebody else reads before all others; null if there is none
     */
    RecordCodec(Constructor<?> constructor, List<Member> members, @Nullable String tag) {
        this.constructor = constructor;
        this.members = List.copyOf(members);
        this.names = matcher(members.stream().map(Member::name).toList());
        this.tag = tag;
    }

    /** Finds the index of a name by its bytes. */
    static PropertyNameMatcher matcher(List<String> names) {
        return FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    List<Member> members() {
        return members;
    }

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw Refusal.unexpected(parser);
        }
        return readMembers(parser, reading, Refusal.offsetOf(parser), new Object[members.size()]);
    }

    /**
     * Reads what is left of an object and makes the record.
     *
     * @param start where the object began
     * @param values the members read so far, by index
     */
    Object readMembers(JsonParser parser, Reading reading, long start, @Nullable Object[] values) {
        int index = parser.nextNameMatch(names);
        while (index >= 0) {
            if (values[index] != null) {
                throw Refusal.at(parser, MeetingJsonErrorCode.DUPLICATE_MEMBER);
            }
            parser.nextToken();
            values[index] = members.get(index).codec().read(parser, reading);
            index = parser.nextNameMatch(names);
        }
        if (index == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            String name = parser.currentName();
            throw name.equals(tag)
                    ? Refusal.at(parser, MeetingJsonErrorCode.DUPLICATE_MEMBER)
                    : Refusal.unknownMember(parser, name);
        }
        return build(parser, start, values);
    }

    /** Makes the record when the current token is the end of its object. */
    private Object build(JsonParser parser, long start, @Nullable Object[] values) {
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw Refusal.unexpected(parser);
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                Member member = members.get(i);
                if (member.required()) {
                    throw missing(parser, start, member.name());
                }
                values[i] = member.whenAbsent();
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException) {
                throw new Refusal(MeetingJsonErrorCode.BAD_VALUE, Refusal.pointerTo(parser.streamReadContext()), start);
            }
            throw new LinkageError(constructor.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(constructor.toString(), e);
        }
    }

    static Refusal missing(JsonParser parser, long start, String name) {
        return new Refusal(
                MeetingJsonErrorCode.MISSING_MEMBER, Refusal.pointerTo(parser.streamReadContext()) + "/" + name, start);
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        generator.writeStartObject();
        writeMembers(value, generator);
        generator.writeEndObject();
    }

    void writeMembers(Object value, JsonGenerator generator) {
        for (Member member : members) {
            member.write(value, generator);
        }
    }
}
