package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.decision.ConfidenceDecision;
import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.vote.ConsentVote;
import io.github.paperlessmeeting.vote.CountedVote;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Vote;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The codec of every type of this library that has a form in JSON, made once from the components of the records, so that the
 * form cannot drift from the model: a new component is a new member without a line here.
 */
final class Codecs {
    /** The records of a vote, with their {@code method}. */
    static final Map<Class<? extends Vote>, String> METHODS = methods();

    private static final Map<Class<?>, Codec> ALL = new Codecs(false).all();
    private static final Map<Class<?>, Codec> CANONICAL = new Codecs(true).all();

    private final Map<Class<?>, Codec> codecs = new LinkedHashMap<>();

    /** Whether members are written in the order of their names. */
    private final boolean sorted;

    private Codecs(boolean sorted) {
        this.sorted = sorted;
    }

    /** The codec of a type. */
    static Codec of(Class<?> type) {
        return find(ALL, type);
    }

    /** The codec of a type that writes the canonical form, and reads as the other does. */
    static Codec canonical(Class<?> type) {
        return find(CANONICAL, type);
    }

    private static Codec find(Map<Class<?>, Codec> all, Class<?> type) {
        Codec codec = all.get(type);
        if (codec == null) {
            throw new IllegalArgumentException("No form in JSON for " + type);
        }
        return codec;
    }

    static void forEach(BiConsumer<Class<?>, Codec> action) {
        ALL.forEach(action);
    }

    private static Map<Class<? extends Vote>, String> methods() {
        var methods = new LinkedHashMap<Class<? extends Vote>, String>();
        methods.put(NamedVote.class, "NAMED");
        methods.put(CountedVote.class, "COUNTED");
        methods.put(SecretVote.class, "SECRET");
        methods.put(ConsentVote.class, "CONSENT");
        return Collections.unmodifiableMap(methods);
    }

    private Map<Class<?>, Codec> all() {
        Scalars.OWN.forEach(codec -> codecs.put(codec.type(), codec));
        codecs.put(Extensions.class, sorted ? ExtensionsCodec.SORTED : ExtensionsCodec.AS_GIVEN);
        addVotes();
        codec(Meeting.class);
        codec(Report.class);
        codec(Decision.class);
        codec(ElectionDecision.class);
        codec(ConfidenceDecision.class);
        return Collections.unmodifiableMap(codecs);
    }

    private void addVotes() {
        var records = new HashMap<Class<?>, RecordCodec>();
        METHODS.keySet().forEach(type -> records.put(type, ofRecord(type, VoteCodec.METHOD)));
        codecs.put(Vote.class, new VoteCodec(Vote.class, METHODS, records));
        METHODS.keySet().forEach(type -> codecs.put(type, new VoteCodec(type, METHODS, records)));
    }

    private Codec codec(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? new ListCodec(codec(generic.getActualTypeArguments()[0]))
                    : MapCodec.TEXTS;
        }
        var plain = (Class<?>) type;
        Codec known = codecs.getOrDefault(plain, Scalars.codec(plain));
        if (known == null) {
            known = plain.isEnum() ? TextCodec.ofEnum(plain) : ofRecord(plain, null);
            codecs.put(plain, known);
        }
        return known;
    }

    private RecordCodec ofRecord(Class<?> type, @Nullable String tag) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("No form in JSON for " + type);
        }
        var types = new Class<?>[components.length];
        var members = new ArrayList<Member>();
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            members.add(new Member(components[i], codec(components[i].getGenericType())));
        }
        try {
            return new RecordCodec(type.getConstructor(types), members, tag, sorted);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("No public constructor of " + type, e);
        }
    }
}
