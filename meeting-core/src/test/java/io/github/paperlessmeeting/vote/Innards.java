package io.github.paperlessmeeting.vote;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that can be reached from an object by reflection, written out: all fields of the classes of this project,
 * static ones too, and the elements of collections in the order in which they come. Two objects that are written alike
 * hold the same, in the same order, shared in the same way.
 *
 * <p>A class of which it does not know what may hide in it is refused, so that nothing is overlooked in a thread-local
 * variable or an atomic reference.
 */
final class Innards {
    private static final String PROJECT = "io.github.paperlessmeeting.";

    private final StringBuilder text = new StringBuilder();
    private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();
    private final Set<Class<?>> classes = new HashSet<>();

    private Innards() {}

    static String of(Object object) {
        var innards = new Innards();
        innards.write(object);
        return innards.text.toString();
    }

    private void write(Object object) {
        if (object == null || object instanceof Boolean || object instanceof Number) {
            text.append(object).append(' ');
        } else if (object instanceof Enum<?> constant) {
            text.append(constant.name()).append(' ');
        } else if (object instanceof String || object instanceof Instant) {
            text.append('"').append(object).append("\" ");
        } else if (seen.putIfAbsent(object, seen.size()) != null) {
            text.append('^').append(seen.get(object)).append(' ');
        } else {
            writeOnce(object);
        }
    }

    private void writeOnce(Object object) {
        Class<?> type = object.getClass();
        text.append(type.getSimpleName()).append('(');
        if (type.isArray()) {
            for (int i = 0; i < Array.getLength(object); i++) {
                write(Array.get(object, i));
            }
        } else if (object instanceof Collection<?> elements && isOfJava(type)) {
            elements.forEach(this::write);
        } else if (object instanceof Map<?, ?> map && isOfJava(type)) {
            map.forEach((key, value) -> {
                write(key);
                write(value);
            });
        } else if (type.getName().startsWith(PROJECT)) {
            for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
                writeFields(part, object);
            }
        } else if (type != Object.class) {
            throw new AssertionError("nobody knows what hides in a " + type.getName());
        }
        text.append(") ");
    }

    private static boolean isOfJava(Class<?> type) {
        return type.getName().startsWith("java.util.");
    }

    private void writeFields(Class<?> type, Object object) {
        Field[] fields = type.getDeclaredFields();
        Arrays.sort(fields, Comparator.comparing(Field::getName));
        boolean first = classes.add(type);
        for (Field field : List.of(fields)) {
            if (first || !Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    text.append(field.getName()).append('=');
                    write(field.get(object));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
