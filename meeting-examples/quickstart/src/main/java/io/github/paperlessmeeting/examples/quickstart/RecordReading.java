package io.github.paperlessmeeting.examples.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a record from the JSON of a line. Places are JSON Pointers; where a name of the record itself, such as that of a
 * candidate, would be in one, the pointer ends before it.
 */
final class RecordReading {
    private static final Set<String> OPTIONS =
            Set.of(VoteRecord.YES, VoteRecord.NO, VoteRecord.ABSTAIN, VoteRecord.PRESENT);

    private RecordReading() {}

    static VoteRecord of(JsonNode node) throws RefusedRecordException {
        if (!node.isObject()) {
            throw new RefusedRecordException(RefusedRecordException.BAD_RECORD, null);
        }
        JsonNode rule = object(node, "rule", "/rule");
        JsonNode counts = object(node, "counts", "/counts");
        return new VoteRecord(
                text(node, "id", "/id"),
                text(node, "body", "/body"),
                text(node, "kind", "/kind"),
                textOrNull(node, "category", "/category"),
                orEmpty(textOrNull(node, "question", "/question")),
                new VoteRecord.Rule(
                        text(rule, "basis", "/rule/basis"),
                        text(rule, "threshold", "/rule/threshold"),
                        text(rule, "comparison", "/rule/comparison"),
                        number(rule, "requiredVotes", "/rule/requiredVotes")),
                number(node, "eligible", "/eligible"),
                number(node, "seats", "/seats"),
                counts(counts),
                uncounted(counts),
                votes(node),
                groups(object(node, "groups", "/groups")),
                number(object(node, "overall", "/overall"), VoteRecord.PRESENT, "/overall/present"),
                corrections(object(node, "corrections", "/corrections")),
                orEmpty(textOrNull(node, "officialResult", "/officialResult")),
                passed(node),
                tags(node));
    }

    private static RefusedRecordException bad(String pointer) {
        return new RefusedRecordException(RefusedRecordException.BAD_RECORD, pointer);
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(JsonNode node, String member, String pointer) throws RefusedRecordException {
        String text = textOrNull(node, member, pointer);
        if (text == null) {
            throw bad(pointer);
        }
        return text;
    }

    private static @Nullable String textOrNull(JsonNode node, String member, String pointer)
            throws RefusedRecordException {
        JsonNode value = node.path(member);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isString()) {
            throw bad(pointer);
        }
        return value.asString();
    }

    private static @Nullable Boolean passed(JsonNode node) throws RefusedRecordException {
        JsonNode value = node.path("officialPassed");
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isBoolean()) {
            throw bad("/officialPassed");
        }
        return value.asBoolean();
    }

    private static @Nullable Integer number(JsonNode node, String member, String pointer)
            throws RefusedRecordException {
        JsonNode value = node.path(member);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isInt() || value.asInt() < 0) {
            throw bad(pointer);
        }
        return value.asInt();
    }

    /** An object; where there is none, a node without members. */
    private static JsonNode object(JsonNode node, String member, String pointer) throws RefusedRecordException {
        JsonNode value = node.path(member);
        if (!isAbsent(value) && !value.isObject()) {
            throw bad(pointer);
        }
        return value;
    }

    private static JsonNode array(JsonNode node, String member, String pointer) throws RefusedRecordException {
        JsonNode value = node.path(member);
        if (!isAbsent(value) && !value.isArray()) {
            throw bad(pointer);
        }
        return value;
    }

    private static Map<String, Integer> counts(JsonNode node) throws RefusedRecordException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String option : node.propertyNames()) {
            Integer count = number(node, option, OPTIONS.contains(option) ? "/counts/" + option : "/counts");
            if (count != null) {
                counts.put(option, count);
            }
        }
        return counts;
    }

    /** A null says that an option was there and not how many chose it, which is not zero. */
    private static Set<String> uncounted(JsonNode node) {
        Set<String> uncounted = new LinkedHashSet<>();
        for (String option : node.propertyNames()) {
            if (node.path(option).isNull()) {
                uncounted.add(option);
            }
        }
        return uncounted;
    }

    private static List<VoteRecord.Named> votes(JsonNode node) throws RefusedRecordException {
        JsonNode array = array(node, "votes", "/votes");
        var votes = new ArrayList<VoteRecord.Named>(array.size());
        for (JsonNode vote : array) {
            String pointer = "/votes/" + votes.size();
            votes.add(new VoteRecord.Named(
                    text(vote, "voter", pointer + "/voter"),
                    text(vote, "option", pointer + "/option"),
                    textOrNull(vote, "group", pointer + "/group")));
        }
        return votes;
    }

    private static Map<String, VoteRecord.Group> groups(JsonNode node) throws RefusedRecordException {
        Map<String, VoteRecord.Group> groups = new LinkedHashMap<>();
        for (String name : node.propertyNames()) {
            JsonNode group = object(node, name, "/groups");
            groups.put(
                    name,
                    new VoteRecord.Group(
                            number(group, "eligible", "/groups"),
                            number(group, VoteRecord.PRESENT, "/groups"),
                            number(group, VoteRecord.YES, "/groups"),
                            number(group, VoteRecord.NO, "/groups"),
                            number(group, VoteRecord.ABSTAIN, "/groups")));
        }
        return groups;
    }

    private static Map<String, List<String>> corrections(JsonNode node) throws RefusedRecordException {
        Map<String, List<String>> corrections = new LinkedHashMap<>();
        for (String option : node.propertyNames()) {
            corrections.put(
                    option.toLowerCase(Locale.ROOT), texts(array(node, option, "/corrections"), "/corrections"));
        }
        return corrections;
    }

    private static Set<String> tags(JsonNode node) throws RefusedRecordException {
        return new LinkedHashSet<>(texts(array(node, "tags", "/tags"), "/tags"));
    }

    private static List<String> texts(JsonNode array, String pointer) throws RefusedRecordException {
        var texts = new ArrayList<String>(array.size());
        for (JsonNode text : array) {
            if (!text.isString()) {
                throw bad(pointer);
            }
            texts.add(text.asString());
        }
        return texts;
    }
}
