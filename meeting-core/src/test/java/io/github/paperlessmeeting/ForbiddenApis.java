package io.github.paperlessmeeting;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the library never calls, since its results depend on nothing but the arguments and are exact: clocks, default zones
 * and locales, chance, files, the network, the console, system properties, floating point, rounding of decimal numbers, JSON
 * libraries.
 *
 * <p>Floating point that never leaves a method body, neither as an argument nor as a result, cannot be seen here.
 */
final class ForbiddenApis {
    private static final List<String> ALLOWED_PACKAGES = List.of(
            PackageArrows.ROOT, "java", "org.jspecify", "jakarta.validation", "org.hibernate.validator", "org.slf4j");

    private static final List<String> PACKAGES = List.of(
            "java.net",
            "java.nio.file",
            "java.nio.channels",
            "java.util.logging",
            "java.util.prefs",
            "java.sql",
            "java.rmi",
            "java.awt",
            "java.beans",
            "java.lang.reflect",
            "java.lang.invoke");

    /** Of java.io only what it takes to read a resource beside a class. */
    private static final Set<String> ALLOWED_IO = Set.of(
            "java.io.InputStream", "java.io.InputStreamReader", "java.io.IOException", "java.io.UncheckedIOException");

    private static final Set<String> TYPES = Set.of(
            "double",
            "float",
            "java.lang.Double",
            "java.lang.Float",
            "java.math.MathContext",
            "java.math.RoundingMode",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.Timer",
            "java.util.TimeZone",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "java.lang.Thread",
            "java.lang.Runtime",
            "java.lang.ProcessBuilder");

    /** {@code System.arraycopy} and {@code identityHashCode} are harmless, the rest of System is not. */
    private static final Set<String> ALLOWED_OF_SYSTEM = Set.of("arraycopy", "identityHashCode");

    /** Of an exact decimal number only what gives an exact result, whatever the number is. */
    private static final Set<String> ROUNDING_OF_DECIMALS =
            Set.of("divide", "divideToIntegralValue", "sqrt", "intValue", "longValue", "toBigInteger");

    private ForbiddenApis() {}

    static ArchRule rule() {
        return classes().should(new ArchCondition<>("use no forbidden API") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    if (forbidden(dependency.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
                    }
                }
                // ArchUnit does not count the use of a primitive type as a dependency.
                for (JavaField field : origin.getFields()) {
                    if (forbidden(field.getRawType().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(origin, field.getDescription()));
                    }
                }
                for (JavaCodeUnit unit : origin.getCodeUnits()) {
                    if (inexact(unit.getRawReturnType(), unit.getRawParameterTypes())) {
                        events.add(SimpleConditionEvent.violated(origin, unit.getDescription()));
                    }
                }
                origin.getAccessesFromSelf().stream()
                        .filter(access -> forbidden(access.getTarget()))
                        .forEach(access -> events.add(violation(origin, access)));
            }
        });
    }

    private static ConditionEvent violation(JavaClass origin, JavaAccess<?> access) {
        return SimpleConditionEvent.violated(origin, access.getDescription());
    }

    private static boolean forbidden(JavaClass type) {
        String name = type.getName();
        String home = type.getPackageName();
        boolean foreign = !type.isPrimitive() && ALLOWED_PACKAGES.stream().noneMatch(allowed -> within(home, allowed));
        return foreign
                || TYPES.contains(name)
                || PACKAGES.stream().anyMatch(forbidden -> within(home, forbidden) && !generated(name))
                || (home.equals("java.io") && !ALLOWED_IO.contains(name));
    }

    /** What javac itself puts into records, enums, lambdas and pattern switches. */
    private static boolean generated(String name) {
        return name.equals("java.lang.invoke.MethodHandles")
                || name.equals("java.lang.invoke.MethodHandles$Lookup")
                || name.equals("java.lang.invoke.LambdaMetafactory");
    }

    private static boolean within(String home, String parent) {
        return home.equals(parent) || home.startsWith(parent + ".");
    }

    private static boolean inexact(JavaClass result, List<JavaClass> parameters) {
        return Stream.concat(Stream.of(result), parameters.stream())
                .map(JavaClass::getBaseComponentType)
                .anyMatch(type -> type.isPrimitive() && TYPES.contains(type.getName()));
    }

    private static boolean forbidden(AccessTarget target) {
        if (target instanceof AccessTarget.CodeUnitAccessTarget unit
                && inexact(unit.getRawReturnType(), unit.getRawParameterTypes())) {
            return true;
        }
        String owner = target.getOwner().getName();
        String name = target.getName();
        if (owner.equals("java.lang.System")) {
            return !ALLOWED_OF_SYSTEM.contains(name);
        }
        if (owner.equals("java.math.BigDecimal") && ROUNDING_OF_DECIMALS.contains(name)) {
            return true;
        }
        boolean now = owner.startsWith("java.time.") && (name.equals("now") || name.equals("systemDefault"));
        if (now || name.equals("printStackTrace")) {
            return true;
        }
        return switch (owner + "." + name) {
            case "java.util.Locale.getDefault",
                    "java.lang.Math.random",
                    "java.util.UUID.randomUUID",
                    "java.lang.String.formatted",
                    "java.nio.charset.Charset.defaultCharset",
                    "java.text.Collator.getInstance" -> true;
            default -> dependsOnDefaults(target, owner, name);
        };
    }

    /** Methods that ask for the default locale or charset unless they are given one as first or last argument. */
    private static boolean dependsOnDefaults(AccessTarget target, String owner, String name) {
        Set<String> cultured = Set.of(
                "java.lang.String.format",
                "java.lang.String.toLowerCase",
                "java.lang.String.toUpperCase",
                "java.lang.String.getBytes",
                "java.io.InputStreamReader.<init>",
                "java.time.format.DateTimeFormatter.ofPattern");
        boolean bytesToText = owner.equals("java.lang.String")
                && name.equals("<init>")
                && takes(target, describe("bytes", type -> type.getName().equals("[B")));
        return (cultured.contains(owner + "." + name) || bytesToText)
                && !takes(
                        target,
                        describe(
                                "locale or charset",
                                type -> type.getName().equals("java.util.Locale")
                                        || type.getName().equals("java.nio.charset.Charset")));
    }

    private static boolean takes(AccessTarget target, DescribedPredicate<JavaClass> parameter) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(parameter);
    }
}
