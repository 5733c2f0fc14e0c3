package io.github.paperlessmeeting.decision;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.text.Extensions;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All records up to the decision engine, and a plain instance of each, for tests of what all of them have in common. */
final class Records {
    private static final String ROOT = "io.github.paperlessmeeting.";

    private static final List<Class<?>> ALL = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(Stream.of(
                                    "text",
                                    "time",
                                    "finding",
                                    "body",
                                    "attachment",
                                    "agenda",
                                    "attendance",
                                    "procedure",
                                    "vote",
                                    "decision")
                            .map(ROOT::concat)
                            .toList())
                    .stream()
                    .filter(JavaClass::isRecord)
                    .<Class<?>>map(JavaClass::reflect)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();

    /** Components that may be null, but not together with the others that may. */
    private static final Set<String> NEEDED = Set.of("Invitation.person", "Threshold.number");

    /** Lists that must be empty where another list of the record is not. */
    private static final Map<String, String> EXCLUDED = Map.of("Election.ballots", "participants");

    private Records() {}

    static Stream<Class<?>> all() {
        return ALL.stream();
    }

    /** The records over one text of that name, such as {@code value} of an identifier and {@code code} of an open code. */
    static Stream<Class<?>> over(String component) {
        return all().filter(type -> type.getRecordComponents().length == 1)
                .filter(type -> type.getRecordComponents()[0].getName().equals(component))
                .filter(type -> type.getRecordComponents()[0].getType() == String.class);
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Arguments for the canonical constructor: every component that may be null is null. */
    static List<Object> arguments(Class<?> type) {
        var arguments = new ArrayList<Object>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean absent = isNullable(component) && !NEEDED.contains(nameOf(component));
            boolean left = EXCLUDED.containsKey(nameOf(component));
            arguments.add(absent ? null : left ? List.of() : sample(type, component));
        }
        return arguments;
    }

    /** The same with one component that holds something, at the cost of those that exclude it. */
    static List<Object> argumentsWith(Class<?> type, RecordComponent filled) {
        var arguments = arguments(type);
        RecordComponent[] components = type.getRecordComponents();
        String excluding = EXCLUDED.get(nameOf(filled));
        if (excluding != null) {
            for (int i = 0; i < components.length; i++) {
                if (components[i].getName().equals(filled.getName())) {
                    arguments.set(i, sample(type, filled));
                } else if (components[i].getName().equals(excluding)) {
                    arguments.set(i, List.of());
                }
            }
        }
        return arguments;
    }

    private static String nameOf(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static Object sample(Class<?> owner, RecordComponent component) {
        return nameOf(component).equals("ConfidenceRule.levels")
                ? List.of(ConfidenceLevel.HIGH, ConfidenceLevel.LOW)
                : sample(owner, component.getGenericType());
    }

    /** Calls the canonical constructor and throws what it throws. */
    static Object make(Class<?> type, List<Object> arguments) throws Throwable {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A value that a component of this type accepts. */
    static Object sample(Class<?> owner, Type type) {
        if (type instanceof ParameterizedType generic) {
            return sampleCollection(owner, generic);
        }
        if (type == String.class) {
            return owner == RuleId.class ? "a.b" : owner == Pointer.class ? "/a" : "a";
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        Object time = sampleTime(type);
        return time != null ? time : sampleOfOurs((Class<?>) type);
    }

    private static Object sampleCollection(Class<?> owner, ParameterizedType type) {
        if (type.getRawType() == List.class) {
            return List.of(sample(owner, type.getActualTypeArguments()[0]));
        }
        if (type.getRawType() == Map.class) {
            return Map.of(owner == Extensions.class ? "a.b:c" : "a", "b");
        }
        if (type.getRawType() == SortedSet.class) {
            return new TreeSet<PersonId>();
        }
        throw new IllegalStateException("No sample of " + type);
    }

    private static @Nullable Object sampleTime(Type type) {
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type == LocalDateTime.class) {
            return LocalDate.EPOCH.atStartOfDay();
        }
        if (type == Duration.class) {
            return Duration.ZERO;
        }
        return type == ZoneId.class ? ZoneId.of("Asia/Ho_Chi_Minh") : null;
    }

    private static Object sampleOfOurs(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        try {
            return make(type, arguments(type));
        } catch (Throwable e) {
            throw new IllegalStateException("No sample of " + type, e);
        }
    }
}
