package io.github.paperlessmeeting.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
    private final List<Member> written;
    private final PropertyNameMatcher names;
    private final Constructor<?> constructor;
    private final @Nullable String tag;
    /** The index of the first member that is written after the tag. */
    private final int tagPlace;

    /**
     * Makes the codec.
     *
     * @param constructor the canonical constructor
     * @param members its components in their order
     * @param tag the name of a member that somebody else reads before all others; null if there is none
     * @param sorted whether members are written in the order of their names instead of their own
     */
    RecordCodec(Constructor<?> constructor, List<Member> members, @Nullable String tag, boolean sorted) {
        this.constructor = constructor;
        this.members = List.copyOf(members);
        this.written = sorted
                ? members.stream().sorted(Comparator.comparing(Member::name)).toList()
                : this.members;
        this.tagPlace = tagPlace(sorted ? tag : null);
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
        while (index >= 0 || index == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            if (index < 0) {
                unknown(parser, reading);
            } else if (values[index] != null) {
                throw Refusal.at(parser, MeetingJsonErrorCode.DUPLICATE_MEMBER);
            } else {
                parser.nextToken();
                values[index] = members.get(index).codec().read(parser, reading);
            }
            index = parser.nextNameMatch(names);
        }
        return build(parser, start, values);
    }

    private void unknown(JsonParser parser, Reading reading) {
        String name = parser.currentName();
        if (name.equals(tag)) {
            throw Refusal.at(parser, MeetingJsonErrorCode.DUPLICATE_MEMBER);
        }
        if (!reading.isLenient()) {
            throw Refusal.unknownMember(parser, name);
        }
        reading.leaveOutMember(parser);
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
            if (e.getCause() instanceof RuntimeException refused) {
                throw badValue(parser, start, values, refused.getMessage());
            }
            throw new LinkageError(constructor.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(constructor.toString(), e);
        }
    }

    /**
     * A value that the constructor does not take. Its message begins with the name of the component where one alone is to
     * blame; if that member is there, its position is then looked for by its pointer.
     */
    private Refusal badValue(JsonParser parser, long start, @Nullable Object[] values, @Nullable String message) {
        String pointer = Refusal.pointerTo(parser.streamReadContext());
        String type = constructor.getDeclaringClass().getSimpleName();
        for (int i = 0; i < values.length; i++) {
            Member member = members.get(i);
            boolean present = values[i] != member.whenAbsent();
            if (present && message != null && message.startsWith(type + "." + member.name() + " ")) {
                return new Refusal(MeetingJsonErrorCode.BAD_VALUE, pointer + "/" + member.name(), Refusal.UNKNOWN);
            }
        }
        return new Refusal(MeetingJsonErrorCode.BAD_VALUE, pointer, start);
    }

    static Refusal missing(JsonParser parser, long start, String name) {
        return new Refusal(
                MeetingJsonErrorCode.MISSING_MEMBER, Refusal.pointerTo(parser.streamReadContext()) + "/" + name, start);
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        generator.writeStartObject();
        for (int i = 0; i < written.size(); i++) {
            written.get(i).write(value, generator);
        }
        generator.writeEndObject();
    }

    /** Writes a record with its tag, which comes first unless members are sorted. */
    void writeTagged(Object value, String tagged, JsonGenerator generator) {
        generator.writeStartObject();
        for (int i = 0; i <= written.size(); i++) {
            if (i == tagPlace) {
                generator.writeName(Objects.requireNonNull(tag));
                generator.writeString(tagged);
            }
            if (i < written.size()) {
                written.get(i).write(value, generator);
            }
        }
        generator.writeEndObject();
    }

    private int tagPlace(@Nullable String sortedTag) {
        int place = 0;
        while (sortedTag != null
                && place < written.size()
                && written.get(place).name().compareTo(sortedTag) < 0) {
            place++;
        }
        return place;
    }
}
