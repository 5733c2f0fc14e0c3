package io.github.paperlessmeeting.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.Arrays;
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
    private final Member[] written;
    private final PropertyNameMatcher names;
    private final Codec[] codecs;
    private final Class<?> type;

    /** Takes the values as one array. */
    private final MethodHandle constructor;

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
        this.type = constructor.getDeclaringClass();
        this.constructor = ofArray(constructor);
        this.members = List.copyOf(members);
        this.written = members.toArray(Member[]::new);
        if (sorted) {
            Arrays.sort(written, Comparator.comparing(Member::name));
        }
        this.tagPlace = tagPlace(sorted ? tag : null);
        this.names = matcher(members.stream().map(Member::name).toList());
        this.tag = tag;
        this.codecs = members.stream().map(Member::codec).toArray(Codec[]::new);
    }

    private static MethodHandle ofArray(Constructor<?> constructor) {
        try {
            return MethodHandles.publicLookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, constructor.getParameterCount())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("No public constructor of " + constructor.getDeclaringClass(), e);
        }
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
            throw Refusal.unexpected(parser, "an object");
        }
        return readMembers(parser, reading, Refusal.offsetOf(parser), reading.takeArray(codecs.length));
    }

    /**
     * Reads what is left of an object and makes the record.
     *
     * @param start where the object began
     * @param values the members read so far, by index; from {@link Reading#takeArray}, and given back
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
                values[index] = codecs[index].read(parser, reading);
            }
            index = parser.nextNameMatch(names);
        }
        Object built = build(parser, start, values);
        reading.giveBack(values);
        return built;
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
            throw Refusal.unexpected(parser, "an object");
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
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException e) {
            throw badValue(parser, start, values, e.getMessage());
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError(type.toString(), e);
        }
    }

    /**
     * A value that the constructor does not take. Its message begins with the name of the component where one alone is to
     * blame; if that member is there, its position is then looked for by its pointer.
     */
    private Refusal badValue(JsonParser parser, long start, @Nullable Object[] values, @Nullable String message) {
        String pointer = Refusal.pointerTo(parser.streamReadContext());
        for (int i = 0; i < values.length; i++) {
            Member member = members.get(i);
            boolean present = values[i] != member.whenAbsent();
            if (present && message != null && message.startsWith(type.getSimpleName() + "." + member.name() + " ")) {
                return new Refusal(
                        MeetingJsonErrorCode.BAD_VALUE, pointer + "/" + member.name(), Refusal.UNKNOWN, message);
            }
        }
        return new Refusal(MeetingJsonErrorCode.BAD_VALUE, pointer, start, message);
    }

    static Refusal missing(JsonParser parser, long start, String name) {
        return new Refusal(
                MeetingJsonErrorCode.MISSING_MEMBER, Refusal.pointerTo(parser.streamReadContext()) + "/" + name, start);
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        generator.writeStartObject();
        for (Member member : written) {
            member.write(value, generator);
        }
        generator.writeEndObject();
    }

    /** Writes a record with its tag, which comes first unless members are sorted. */
    void writeTagged(Object value, String tagged, JsonGenerator generator) {
        generator.writeStartObject();
        for (int i = 0; i <= written.length; i++) {
            if (i == tagPlace) {
                generator.writeName(Objects.requireNonNull(tag));
                generator.writeString(tagged);
            }
            if (i < written.length) {
                written[i].write(value, generator);
            }
        }
        generator.writeEndObject();
    }

    private int tagPlace(@Nullable String sortedTag) {
        int place = 0;
        while (sortedTag != null
                && place < written.length
                && written[place].name().compareTo(sortedTag) < 0) {
            place++;
        }
        return place;
    }
}
