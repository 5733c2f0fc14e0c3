package io.github.paperlessmeeting.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A component of a record as a member of an object. */
final class Member {
    private final String name;
    private final SerializableString quotedName;
    private final Method accessor;
    private final Codec codec;
    private final boolean required;
    private final @Nullable Object whenAbsent;

    /**
     * Takes from the component what its type says: a component marked {@code @Nullable} may be absent and is null then, a
     * list or a map may be absent and is empty then, anything else is required.
     */
    Member(RecordComponent component, Codec codec) {
        this.name = component.getName();
        this.quotedName = new SerializedString(name);
        this.accessor = component.getAccessor();
        this.codec = codec;
        if (component.getType() == List.class) {
            this.whenAbsent = List.of();
            this.required = false;
        } else if (component.getType() == Map.class) {
            this.whenAbsent = Map.of();
            this.required = false;
        } else {
            this.whenAbsent = null;
            this.required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }

    String name() {
        return name;
    }

    Codec codec() {
        return codec;
    }

    boolean required() {
        return required;
    }

    @Nullable
    Object whenAbsent() {
        return whenAbsent;
    }

    /** Writes the component of a record, or nothing if it is null or empty. */
    void write(Object owner, JsonGenerator generator) {
        Object value;
        try {
            value = accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor.toString(), e);
        }
        if (value != null && !isEmpty(value)) {
            generator.writeName(quotedName);
            codec.write(value, generator);
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> elements
                ? elements.isEmpty()
                : value instanceof Map<?, ?> map && map.isEmpty();
    }
}
