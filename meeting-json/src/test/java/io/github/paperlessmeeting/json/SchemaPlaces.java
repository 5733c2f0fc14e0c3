package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.vote.Vote;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The types of the model, and which of them stands where in a meeting. */
final class SchemaPlaces {
    /** Every record that has a form as an object in a meeting. */
    static final Set<Class<?>> RECORDS = new LinkedHashSet<>();

    /** Every type of a component of these, or of the elements of its list. */
    static final Set<Class<?>> TYPES = new LinkedHashSet<>();

    /** The names of all constants of all enums among these. */
    static final Set<String> CONSTANTS = new TreeSet<>();

    static {
        reach(Meeting.class);
        for (Class<?> type : TYPES) {
            if (type.isEnum()) {
                Arrays.stream(type.getEnumConstants()).forEach(constant -> CONSTANTS.add(((Enum<?>) constant).name()));
            }
        }
    }

    private SchemaPlaces() {}

    private static void reach(Class<?> type) {
        TYPES.add(type);
        if (type == Vote.class) {
            Arrays.stream(Vote.class.getPermittedSubclasses()).forEach(SchemaPlaces::reach);
        } else if (type != Extensions.class && type.isRecord() && Scalars.codec(type) == null && RECORDS.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                reach(elementType(component));
            }
        }
    }

    private static Class<?> elementType(RecordComponent component) {
        return component.getType() == List.class
                        && component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }

    /**
     * The type at a place of a meeting: of the object there, or of the component if it is no object. An index beyond the end
     * of a list stands for its last element.
     */
    static Class<?> at(Meeting meeting, String pointer) {
        Object value = meeting;
        Class<?> type = Meeting.class;
        for (String token : pointer.split("/", -1)) {
            if (token.isEmpty()) {
                continue;
            }
            if (value instanceof Map<?, ?> || value instanceof Extensions || type == String.class) {
                value = null;
                type = String.class;
            } else if (value instanceof List<?> list) {
                value = list.isEmpty() ? null : list.get(Math.min(Integer.parseInt(token), list.size() - 1));
            } else {
                for (RecordComponent component : type.getRecordComponents()) {
                    if (component.getName().equals(token)) {
                        value = get(value, component);
                        type = elementType(component);
                    }
                }
            }
            if (value instanceof Record && RECORDS.contains(value.getClass())) {
                type = value.getClass();
            }
        }
        return type;
    }

    private static @Nullable Object get(@Nullable Object record, RecordComponent component) {
        try {
            return record == null ? null : component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.toString(), e);
        }
    }
}
