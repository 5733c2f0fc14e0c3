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
 * One official vote as a line of a record file: what was asked, under which rule, the counts, perhaps who voted how, and what
 * was announced. Members that it does not know are passed over.
 *
 * @param id its identifier in its source
 * @param body whose vote it is
 * @param kind what was voted on: {@code decision}, {@code election}, {@code quorum}, {@code confidence}
 * @param category what kind of question it was, as the source calls it; null if it says nothing
 * @param question the question
 * @param rule the rule that the source states
 * @param eligible how many could vote; null if not recorded
 * @param counts how many chose each option, by the name of the option
 * @param votes who chose what; empty if not recorded by name
 * @param groups the groups that were counted apart, by name; empty if there are none
 * @param present how many were present, where the source counts them; null if not recorded
 * @param corrections what voters declared afterwards, by option
 * @param result what was announced, in the words of the source
 * @param passed whether it was announced as passed; null if it was not
 * @param tags what the source says of the record itself
 */
record VoteRecord(
        String id,
        String body,
        String kind,
        @Nullable String category,
        String question,
        Rule rule,
        @Nullable Integer eligible,
        Map<String, Integer> counts,
        List<Named> votes,
        Map<String, Group> groups,
        @Nullable Integer present,
        Map<String, List<String>> corrections,
        String result,
        @Nullable Boolean passed,
        Set<String> tags) {
    /** The names of the options that the model knows; any other is a way of not voting. */
    static final String YES = "yes";

    static final String NO = "no";
    static final String ABSTAIN = "abstain";

    /** Present without pressing any button. */
    static final String PRESENT = "present";

    /** The voter who is no member and may vote only in a tie, as the records call the Vice President of the United States. */
    static final String OUTSIDER = "VP";

    /** Stands before the name of somebody who can be elected. */
    static final String CANDIDATE = "candidate:";

    /** The rule that the source states: a fraction of a base, and how the two are compared. */
    record Rule(
            String basis,
            String threshold,
            String comparison,
            @Nullable Integer requiredVotes) {}

    /** Who chose what, and with which group. */
    record Named(String voter, String option, @Nullable String group) {}

    /** The official numbers of a group. */
    record Group(
            @Nullable Integer present,
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer abstain) {}

    /** A record that has not the form of one. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1;

        MalformedException(String member) {
            super(member);
        }
    }

    static VoteRecord of(JsonNode node) throws MalformedException {
        JsonNode rule = node.path("rule");
        return new VoteRecord(
                text(node, "id"),
                text(node, "body"),
                text(node, "kind"),
                node.path("category").isString() ? node.path("category").asString() : null,
                node.path("question").asString(""),
                new Rule(
                        text(rule, "basis"),
                        text(rule, "threshold"),
                        text(rule, "comparison"),
                        number(rule, "requiredVotes")),
                number(node, "eligible"),
                counts(node.path("counts")),
                votes(node.path("votes")),
                groups(node.path("groups")),
                number(node.path("overall"), "present"),
                corrections(node.path("corrections")),
                node.path("officialResult").asString(""),
                node.path("officialPassed").isBoolean()
                        ? node.path("officialPassed").asBoolean()
                        : null,
                tags(node.path("tags")));
    }

    /** The names of those who can be elected, in the order of the counts. */
    List<String> candidates() {
        return counts.keySet().stream()
                .filter(option -> option.startsWith(CANDIDATE))
                .toList();
    }

    /** Whether the counts are ratings of confidence, which have consequences and no outcome that is announced. */
    boolean isConfidence() {
        return kind.equals("confidence");
    }

    /** How many chose an option; 0 where the counts do not name it. */
    int count(String option) {
        return counts.getOrDefault(option, 0);
    }

    /** Whether any way of voting was counted at all. */
    boolean hasNumbers() {
        return counts.containsKey(YES)
                || counts.containsKey(NO)
                || counts.containsKey(ABSTAIN)
                || (kind.equals("quorum") && counts.containsKey(PRESENT))
                || !candidates().isEmpty();
    }

    /** The counts of one group, or of all, from the votes by name. */
    Map<String, Integer> countedByName(@Nullable String group) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (Named vote : votes) {
            if (group == null || group.equals(vote.group())) {
                counted.merge(vote.option(), 1, Integer::sum);
            }
        }
        return counted;
    }

    private static String text(JsonNode node, String member) throws MalformedException {
        JsonNode value = node.path(member);
        if (!value.isString()) {
            throw new MalformedException(member);
        }
        return value.asString();
    }

    private static @Nullable Integer number(JsonNode node, String member) throws MalformedException {
        JsonNode value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isInt() || value.asInt() < 0) {
            throw new MalformedException(member);
        }
        return value.asInt();
    }

    private static Map<String, Integer> counts(JsonNode node) throws MalformedException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String option : node.propertyNames()) {
            Integer count = number(node, option);
            if (count != null) {
                counts.put(option, count);
            }
        }
        return counts;
    }

    private static List<Named> votes(JsonNode node) throws MalformedException {
        var votes = new ArrayList<Named>(node.size());
        for (JsonNode vote : node) {
            votes.add(new Named(
                    text(vote, "voter"),
                    text(vote, "option"),
                    vote.path("group").isString() ? vote.path("group").asString() : null));
        }
        return votes;
    }

    private static Map<String, Group> groups(JsonNode node) throws MalformedException {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (String name : node.propertyNames()) {
            JsonNode group = node.path(name);
            groups.put(
                    name,
                    new Group(number(group, PRESENT), number(group, YES), number(group, NO), number(group, ABSTAIN)));
        }
        return groups;
    }

    private static Map<String, List<String>> corrections(JsonNode node) {
        Map<String, List<String>> corrections = new LinkedHashMap<>();
        for (String option : node.propertyNames()) {
            var voters = new ArrayList<String>();
            node.path(option).forEach(voter -> voters.add(voter.asString("")));
            corrections.put(option.toLowerCase(Locale.ROOT), voters);
        }
        return corrections;
    }

    private static Set<String> tags(JsonNode node) {
        Set<String> tags = new LinkedHashSet<>();
        node.forEach(tag -> tags.add(tag.asString("")));
        return tags;
    }
}
