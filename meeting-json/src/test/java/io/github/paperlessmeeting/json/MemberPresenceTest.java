package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.vote.Vote;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Which members may be absent. The expectation does not come from the annotations that the reader goes by but from the
 * constructors: what a constructor refuses as null is required.
 */
class MemberPresenceTest {
    private final Meeting meeting = FullMeeting.meeting();
    private final Map<String, Record> records = new LinkedHashMap<>();

    MemberPresenceTest() {
        collect("", meeting);
    }

    /** Every record of the full meeting that is an object in JSON, by its pointer. */
    private void collect(String pointer, @Nullable Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(pointer + "/" + i, list.get(i));
            }
        } else if (value instanceof Record record
                && !(record instanceof Extensions)
                && !(Codecs.of(record.getClass()) instanceof TextCodec)) {
            records.put(pointer, record);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(pointer + "/" + component.getName(), get(record, component));
            }
        }
    }

    private static @Nullable Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.toString(), e);
        }
    }

    private static boolean isFilled(@Nullable Object value) {
        if (value instanceof Extensions extensions) {
            return !extensions.none();
        }
        return value instanceof List<?> list ? !list.isEmpty() : value != null;
    }

    @Test
    void the_full_meeting_has_every_component_of_every_record_of_a_meeting() {
        Set<Class<?>> reachable = new LinkedHashSet<>();
        reach(Meeting.class, reachable);
        var missing = new TreeSet<String>();
        for (Class<?> type : reachable) {
            for (RecordComponent component : type.getRecordComponents()) {
                missing.add(type.getSimpleName() + "." + component.getName());
            }
        }
        assertThat(missing).hasSizeGreaterThan(150);
        for (Record record : records.values()) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (isFilled(get(record, component))) {
                    missing.remove(record.getClass().getSimpleName() + "." + component.getName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void reach(Class<?> type, Set<Class<?>> reachable) {
        if (type == Vote.class) {
            Arrays.stream(Vote.class.getPermittedSubclasses()).forEach(vote -> reach(vote, reachable));
        } else if (type.isRecord() && type != Extensions.class && Scalars.codec(type) == null && reachable.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                reach(component.getType(), reachable);
                if (component.getGenericType() instanceof java.lang.reflect.ParameterizedType list) {
                    reach((Class<?>) list.getActualTypeArguments()[0], reachable);
                }
            }
        }
    }

    @Test
    void refuses_the_absence_of_exactly_what_the_constructors_refuse_as_null() {
        int required = 0;
        int optional = 0;
        int together = 0;
        for (Map.Entry<String, Record> place : records.entrySet()) {
            for (RecordComponent component : place.getValue().getClass().getRecordComponents()) {
                if (!isFilled(get(place.getValue(), component))) {
                    continue;
                }
                switch (whenAbsent(place.getValue(), component)) {
                    case REQUIRED -> {
                        Refusals.assertRefusedAtMark(
                                without(place.getKey(), component.getName()),
                                MeetingJsonErrorCode.MISSING_MEMBER,
                                place.getKey() + "/" + component.getName());
                        required++;
                    }
                    case NOT_TOGETHER -> {
                        Refusals.assertRefusedAtMark(
                                without(place.getKey(), component.getName()),
                                MeetingJsonErrorCode.BAD_VALUE,
                                place.getKey());
                        together++;
                    }
                    case OPTIONAL -> {
                        Meeting read = MeetingJson.standard()
                                .read(without(place.getKey(), component.getName())
                                        .print()
                                        .text());
                        assertThat(isFilled(valueAt(read, place.getKey() + "/" + component.getName())))
                                .as(place.getKey() + "/" + component.getName())
                                .isFalse();
                        assertThat(read).isNotEqualTo(meeting);
                        optional++;
                    }
                }
            }
        }
        assertThat(required).isGreaterThan(120);
        assertThat(optional).isGreaterThan(100);
        assertThat(together).isPositive();
    }

    private enum Absence {
        REQUIRED,
        OPTIONAL,
        NOT_TOGETHER
    }

    private static Absence whenAbsent(Record record, RecordComponent absent) {
        if (absent.getType().isPrimitive()) {
            return Absence.REQUIRED;
        }
        var types = new ArrayList<Class<?>>();
        var values = new ArrayList<@Nullable Object>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            types.add(component.getType());
            if (!component.getName().equals(absent.getName())) {
                values.add(get(record, component));
            } else {
                values.add(
                        component.getType() == List.class
                                ? List.of()
                                : component.getType() == Extensions.class ? Extensions.NONE : null);
            }
        }
        try {
            Constructor<?> constructor = record.getClass().getConstructor(types.toArray(new Class<?>[0]));
            constructor.newInstance(values.toArray());
            return Absence.OPTIONAL;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException ? Absence.REQUIRED : Absence.NOT_TOGETHER;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.toString(), e);
        }
    }

    private Document without(String objectPointer, String name) {
        Document document = Document.of(MeetingJson.standard().write(meeting));
        document.forEachObject((pointer, object) -> {
            if (pointer.equals(objectPointer)) {
                object.members.remove(object.indexOf(name));
                object.mark();
            }
        });
        return document;
    }

    private static @Nullable Object valueAt(Object root, String pointer) {
        Object at = root;
        for (String token : pointer.substring(1).split("/", -1)) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(token)) : component((Record) at, token);
        }
        return at;
    }

    private static @Nullable Object component(Record record, String name) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return get(record, component);
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void refuses_a_vote_without_a_method() {
        for (int i = 0; i < meeting.votes().size(); i++) {
            Refusals.assertRefusedAtMark(
                    without("/votes/" + i, "method"), MeetingJsonErrorCode.MISSING_MEMBER, "/votes/" + i + "/method");
        }
    }

    @Test
    void names_the_first_missing_member_when_all_are() {
        Document document = Document.of(MeetingJson.standard().write(meeting));
        document.forEachObject((pointer, object) -> {
            if (pointer.equals("/persons/1")) {
                object.members.clear();
                object.mark();
            }
        });
        Refusals.assertRefusedAtMark(document, MeetingJsonErrorCode.MISSING_MEMBER, "/persons/1/id");
    }
}
