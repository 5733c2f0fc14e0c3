package io.github.paperlessmeeting.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A record as an object whose members are its components. */
final class RecordCodec implements Codec {
    private final List<Member> members;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Constructor<?> constructor;

    RecordCodec(Constructor<?> constructor, List<Member> members) {
        this.constructor = constructor;
        this.members = List.copyOf(members);
        for (int i = 0; i < members.size(); i++) {
            indexes.put(members.get(i).name(), i);
        }
    }

    List<Member> members() {
        return members;
    }

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw Refusal.unexpected(parser);
        }
        long start = Refusal.offsetOf(parser);
        @Nullable Object[] values = new Object[members.size()];
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            readMember(parser, reading, name, values);
        }
        return build(parser, start, values);
    }

    /** Reads the value of the member whose name is the current token. */
    void readMember(JsonParser parser, Reading reading, String name, @Nullable Object[] values) {
        Integer index = indexes.get(name);
        if (index == null) {
            throw Refusal.unknownMember(parser, name);
        }
        if (values[index] != null) {
            throw Refusal.at(parser, MeetingJsonErrorCode.DUPLICATE_MEMBER);
        }
        parser.nextToken();
        values[index] = members.get(index).codec().read(parser, reading);
    }

    /** Makes the record when the current token is the end of its object. */
    Object build(JsonParser parser, long start, @Nullable Object[] values) {
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
