package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.meeting.SchemaVersion;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.text.Token;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Percentage;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The definitions of the types whose values are JSON strings. The patterns keep to what every engine knows: no look-ahead, no
 * classes by name.
 */
final class SchemaTypes {
    private static final String CODE = "^[a-z]([a-z0-9-]{0,62}[a-z0-9])?$";
    private static final String ID = "^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$";
    /** A domain in reverse order, a colon, and a name within it. */
    static final String EXTENSION = "^[a-z0-9-]+(\\.[a-z0-9-]+)+:[A-Za-z][A-Za-z0-9._-]*$";

    private static final String CLOCK = "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?";
    private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String REAL_DAY = "([0-9]{4}-("
            + "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)";
    private static final String SECONDS = "[0-9]{1,10}(\\.[0-9]{1,9})?S";
    private static final String TIME_PART =
            "T([0-9]{1,10}H([0-9]{1,10}M)?(" + SECONDS + ")?|[0-9]{1,10}M(" + SECONDS + ")?|" + SECONDS + ")";
    private static final String DURATION = "^P([0-9]{1,10}D(" + TIME_PART + ")?|" + TIME_PART + ")$";
    /** Up to the hundredths that an int holds. */
    private static final String PERCENTAGE =
            "^((0|[1-9][0-9]{0,6}|1[0-9]{7}|20[0-9]{6}|21[0-3][0-9]{5}|214[0-6][0-9]{4}"
                    + "|2147[0-3][0-9]{3}|21474[0-7][0-9]{2}|214748[0-2][0-9]|2147483[0-5])\\.[0-9]{2}"
                    + "|21474836\\.([0-3][0-9]|4[0-7]))$";

    /** The definitions by name that belong to no type of the model alone. */
    static final Map<String, ObjectNode> NAMED = Map.of(
            "FreeText",
            text("Any text. A reader normalises it to Unicode Normalization Form C."),
            "Code",
            text("The name of a system of identifiers.")
                    .put("minLength", 1)
                    .put("maxLength", Token.MAX_LENGTH)
                    .put("pattern", CODE),
            SchemaGenerator.EXTENSION_TEXT,
            text("A text that others added.")
                    .put("maxLength", Extensions.MAX_LENGTH)
                    .put(
                            "$comment",
                            "A reader also refuses what it refuses of any text, and counts the length in units of"
                                    + " UTF-16 in Normalization Form C."),
            "Side",
            side(),
            "WeightOfOne",
            text("The weight of one vote in digits, with decimals after a point.")
                    .put("pattern", weight(Weight.MAX_DIGITS_OF_ONE)));

    private static final Map<Class<?>, ObjectNode> JAVA = Map.of(
            Duration.class,
                    text("A length of time in days of 24 hours, hours, minutes and seconds, such as PT1H30M; of ISO 8601.")
                            .put("pattern", DURATION),
            Instant.class,
                    text("An instant in UTC, such as 2019-06-24T02:00:00Z or 2019-06-24T02:00:00.5Z; of RFC 3339, with Z as"
                                    + " the only offset, without leap seconds.")
                            .put("format", "date-time")
                            .put("pattern", "^" + DAY + CLOCK + "Z$"),
            LocalDate.class,
                    text("A day, such as 2019-06-24; of RFC 3339.")
                            .put("format", "date")
                            .put("pattern", "^" + DAY + "$"),
            LocalDateTime.class,
                    text("A day and a time on the clocks of the place, such as 2019-06-24T09:00:00; without an offset.")
                            .put("pattern", "^" + REAL_DAY + CLOCK + "$"),
            String.class, text(""),
            ZoneId.class,
                    text("A time zone of the IANA database such as Asia/Ho_Chi_Minh, or a fixed offset such as +07:00.")
                            .put("minLength", 1)
                            .put(
                                    "pattern",
                                    "^(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?|(UTC|GMT|UT)[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?|[A-Za-z][A-Za-z0-9~/._+-]+)$"));

    private SchemaTypes() {}

    /** The definition of a type whose values are strings; null if it is not one. */
    static @Nullable ObjectNode of(Class<?> type, SourceDocs docs) {
        if (JAVA.containsKey(type)) {
            return JAVA.get(type).deepCopy();
        }
        if (type == SchemaVersion.class) {
            ObjectNode version = text(docs.type(type));
            IntStream.rangeClosed(0, SchemaVersion.CURRENT.minor())
                    .mapToObj(minor -> new SchemaVersion(SchemaVersion.CURRENT.major(), minor))
                    .forEach(each -> version.withArray("enum").add(each.toString()));
            return version;
        }
        if (type == Weight.class) {
            return text(docs.type(type)).put("pattern", weight(Weight.MAX_DIGITS));
        }
        if (type == Percentage.class) {
            return text(docs.type(type)).put("pattern", PERCENTAGE);
        }
        if (type.isEnum()) {
            return enumeration(type, docs);
        }
        return token(type, docs);
    }

    private static String weight(int digits) {
        return "^(0|[1-9][0-9]{0," + (digits - 1) + "})(\\.[0-9]{1," + Weight.MAX_DECIMALS + "})?$";
    }

    private static ObjectNode side() {
        ObjectNode side = text("A side of a vote.");
        side.putArray("enum").add(Choice.IN_FAVOUR.name()).add(Choice.AGAINST.name());
        return side;
    }

    private static ObjectNode enumeration(Class<?> type, SourceDocs docs) {
        var description = new StringBuilder(docs.type(type));
        var names = new ArrayList<String>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            names.add(name);
            description.append('\n').append(name).append(": ").append(docs.member(type, name));
        }
        ObjectNode node = text(description.toString());
        names.forEach(node.putArray("enum")::add);
        return node;
    }

    /** Identifiers, and codes of open vocabularies with the known ones as examples. */
    private static @Nullable ObjectNode token(Class<?> type, SourceDocs docs) {
        RecordComponent[] components = type.getRecordComponents();
        boolean text = components != null && components.length == 1 && components[0].getType() == String.class;
        if (text && components[0].getName().equals("value")) {
            return text(docs.type(type))
                    .put("minLength", 1)
                    .put("maxLength", Token.MAX_LENGTH)
                    .put("pattern", ID);
        }
        if (text && components[0].getName().equals("code")) {
            ObjectNode node = text(docs.type(type))
                    .put("minLength", 1)
                    .put("maxLength", Token.MAX_LENGTH)
                    .put("pattern", CODE);
            List<String> known = constants(type);
            if (!known.isEmpty()) {
                known.forEach(node.putArray("examples")::add);
            }
            return node;
        }
        return null;
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> {
                    try {
                        return field.get(null).toString();
                    } catch (IllegalAccessException e) {
                        throw new LinkageError(field.toString(), e);
                    }
                })
                .toList();
    }

    private static ObjectNode text(String description) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("description", description);
        return node.put("type", "string");
    }
}
