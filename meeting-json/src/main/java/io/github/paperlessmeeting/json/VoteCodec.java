package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Vote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A vote: the member {@code method} names the record, the others are its components.
 *
 * <p>The method is written first. Where it comes later, the members before it are read as what they are in any of the
 * records, since a name means the same in all of them, and are compared with the record named afterwards. So no document
 * is held twice, and each place is known exactly.
 */
final class VoteCodec implements Codec {
    static final String METHOD = "method";

    /** What a lenient reading makes of a vote that it does not understand; lists pass it over. */
    static final Object LEFT_OUT = new Object();

    private final Class<? extends Vote> accepted;
    private final Map<Class<?>, String> methods;
    private final Map<String, RecordCodec> records = new LinkedHashMap<>();

    /** The members of all records. */
    private final List<Member> members = new ArrayList<>();

    /** The names of {@link #members}, and behind them the method. */
    private final PropertyNameMatcher names;

    /**
     * Makes the codec.
     *
     * @param accepted which votes it reads: all, or those of one record
     * @param methods the name of each record
     * @param records the codec of each record
     */
    VoteCodec(
            Class<? extends Vote> accepted,
            Map<Class<? extends Vote>, String> methods,
            Map<Class<?>, RecordCodec> records) {
        this.accepted = accepted;
        this.methods = Map.copyOf(methods);
        var byName = new LinkedHashMap<String, Member>();
        methods.forEach((type, method) -> {
            RecordCodec codec = records.get(type);
            if (codec == null) {
                throw new IllegalArgumentException("No codec for " + type);
            }
            this.records.put(method, codec);
            for (Member member : codec.members()) {
                Member other = byName.putIfAbsent(member.name(), member);
                if (other != null && !other.codec().equals(member.codec())) {
                    throw new IllegalArgumentException(member.name() + " has two meanings");
                }
            }
        });
        members.addAll(byName.values());
        var all = new ArrayList<>(byName.keySet());
        all.add(METHOD);
        names = RecordCodec.matcher(all);
    }

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw Refusal.unexpected(parser, "an object");
        }
        long start = Refusal.offsetOf(parser);
        var early = new LinkedHashMap<String, Early>();
        int index = parser.nextNameMatch(names);
        while (index != members.size() && (index >= 0 || index == PropertyNameMatcher.MATCH_UNKNOWN_NAME)) {
            if (index >= 0) {
                readEarly(parser, reading, members.get(index), early);
            } else if (reading.isLenient()) {
                reading.leaveOutMember(parser);
            } else {
                throw Refusal.unknownMember(parser, parser.currentName());
            }
            index = parser.nextNameMatch(names);
        }
        if (index < 0) {
            throw parser.currentToken() == JsonToken.END_OBJECT
                    ? RecordCodec.missing(parser, start, METHOD)
                    : Refusal.unexpected(parser, "an object");
        }
        RecordCodec codec = readMethod(parser, reading);
        if (codec == null) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                parser.skipChildren();
            }
            return LEFT_OUT;
        }
        return codec.readMembers(parser, reading, start, take(early, codec, reading));
    }

    /** A member read before the method was known, with its place. */
    private record Early(Object value, String pointer, long offset) {}

    private static void readEarly(JsonParser parser, Reading reading, Member member, Map<String, Early> early) {
        if (early.containsKey(member.name())) {
            throw Refusal.at(parser, MeetingJsonErrorCode.DUPLICATE_MEMBER);
        }
        String pointer = Refusal.pointerTo(parser.streamReadContext());
        long offset = Refusal.offsetOf(parser);
        parser.nextToken();
        early.put(member.name(), new Early(member.codec().read(parser, reading), pointer, offset));
    }

    /** The codec of the method; null if it is not known and is left out. */
    private @Nullable RecordCodec readMethod(JsonParser parser, Reading reading) {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw Refusal.unexpected(parser, "a string");
        }
        String method = reading.text(parser);
        RecordCodec codec = records.get(method);
        if (codec == null || (accepted != Vote.class && !method.equals(methods.get(accepted)))) {
            if (codec == null && reading.isLenient()) {
                reading.leaveOut(parser, Message.of("json.unknown-method"));
                return null;
            }
            throw Refusal.badValue(
                    parser,
                    accepted == Vote.class ? "one of " + String.join(", ", records.keySet()) : methods.get(accepted));
        }
        return codec;
    }

    /** The values read early by the index of their members; refused is the first that the record has no member for. */
    private static @Nullable Object[] take(Map<String, Early> early, RecordCodec codec, Reading reading) {
        List<Member> members = codec.members();
        @Nullable Object[] values = reading.takeArray(members.size());
        for (int i = 0; !early.isEmpty() && i < values.length; i++) {
            Early member = early.remove(members.get(i).name());
            values[i] = member == null ? null : member.value();
        }
        for (Early unknown : early.values()) {
            if (!reading.isLenient()) {
                throw new Refusal(MeetingJsonErrorCode.UNKNOWN_MEMBER, unknown.pointer(), unknown.offset());
            }
            reading.leaveOut(unknown.pointer(), unknown.offset(), Reading.UNKNOWN_MEMBER);
        }
        return values;
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        String method = methods.get(value.getClass());
        RecordCodec codec = method == null ? null : records.get(method);
        if (method == null || codec == null) {
            throw new IllegalArgumentException("No form in JSON for " + value.getClass());
        }
        codec.writeTagged(value, method, generator);
    }
}
