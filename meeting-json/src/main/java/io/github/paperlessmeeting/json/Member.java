package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.text.Extensions;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A component of a record as a member of an object. */
final class Member {
    private static final Map<Class<?>, Object> EMPTY =
            Map.of(List.class, List.of(), Map.class, Map.of(), Extensions.class, Extensions.NONE);

    private final String name;
    private final SerializableString quotedName;
    private final MethodHandle accessor;
    private final Codec codec;
    private final boolean required;
    private final @Nullable Object whenAbsent;
    private final boolean container;

    /**
     * Takes from the component what its type says: a component marked {@code @Nullable} may be absent and is null then, a
     * list, a map or extensions may be absent and are empty then, anything else is required.
     */
    Member(RecordComponent component, Codec codec) {
        this.name = component.getName();
        this.quotedName = new SerializedString(name);
        this.accessor = accessor(component);
        this.codec = codec;
        this.whenAbsent = EMPTY.get(component.getType());
        this.container = whenAbsent != null;
        this.required = !container && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("No access to " + component, e);
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
            value = (Object) accessor.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError(name, e);
        }
        if (value != null && !(container && isEmpty(value))) {
            generator.writeName(quotedName);
            codec.write(value, generator);
        }
    }

    private static boolean isEmpty(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty();
        }
        return value instanceof Extensions extensions ? extensions.none() : ((Map<?, ?>) value).isEmpty();
    }
}
