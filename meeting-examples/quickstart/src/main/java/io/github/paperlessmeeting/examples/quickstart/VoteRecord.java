package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.vote.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param seats how many seats the body has by law or statute, filled or not; null if not recorded
 * @param counts how many chose each option, by the name of the option
 * @param uncounted the options that are named without a number, which is not zero
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
        @Nullable Integer seats,
        Map<String, Integer> counts,
        Set<String> uncounted,
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
            @Nullable Integer eligible,
            @Nullable Integer present,
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer abstain) {}

    /**
     * Reads a record.
     *
     * @param node the JSON of a line
     * @return the record, whose numbers do not contradict each other
     * @throws RefusedRecordException if it is no record, or none that can be decided
     */
    static VoteRecord of(JsonNode node) throws RefusedRecordException {
        VoteRecord vote = RecordReading.of(node);
        RecordChecks.check(vote);
        return vote;
    }

    /** The names of those who can be elected, in the order of the counts; last those whose votes are not known. */
    List<String> candidates() {
        return Stream.concat(counts.keySet().stream(), uncounted.stream())
                .filter(option -> option.startsWith(CANDIDATE))
                .toList();
    }

    /** Whether the counts are ratings of confidence, which have consequences and no outcome that is announced. */
    boolean isConfidence() {
        return kind.equals("confidence");
    }

    /** How many chose an option; 0 where the counts do not name it, null where they name it without a number. */
    @Nullable
    Integer count(String option) {
        return uncounted.contains(option) ? null : counts.getOrDefault(option, 0);
    }

    /** How many are known to have voted, for or against something, with an abstention or for somebody. */
    long voted() {
        return counts.entrySet().stream()
                .filter(entry -> isVoting(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether it is known how many voted in every way in which somebody could. */
    boolean knowsVotes() {
        return uncounted.stream().noneMatch(VoteRecord::isVoting);
    }

    /** Whether whoever chose an option voted. */
    static boolean isVoting(String option) {
        return option.equals(YES) || option.equals(NO) || option.equals(ABSTAIN) || option.startsWith(CANDIDATE);
    }

    /** Whether any way of voting was counted at all. */
    boolean hasNumbers() {
        return counts.keySet().stream().anyMatch(VoteRecord::isVoting)
                || (kind.equals("quorum") && (present != null || counts.containsKey(PRESENT)));
    }

    /**
     * The side of a casting vote that is in the counts of a decision: there is one vote more than there are members, and
     * without it the votes are equal.
     *
     * @return the side; null if there is no casting vote, or if it cannot be told since a count is not known
     */
    @Nullable
    Choice castingSide() {
        if (eligible == null || !uncounted.isEmpty() || !kind.equals("decision")) {
            return null;
        }
        long all = counts.values().stream().mapToLong(Integer::longValue).sum();
        int lead = counts.getOrDefault(YES, 0) - counts.getOrDefault(NO, 0);
        if (all != eligible + 1L || Math.abs(lead) != 1) {
            return null;
        }
        return lead > 0 ? Choice.IN_FAVOUR : Choice.AGAINST;
    }

    /** The counts of all votes by name. */
    Map<String, Integer> countedByName() {
        Map<String, Integer> counted = new HashMap<>();
        votes.forEach(vote -> counted.merge(vote.option(), 1, Integer::sum));
        return counted;
    }

    /** How many are listed by name with each group, whatever they chose. */
    Map<String, Integer> listedByGroup() {
        Map<String, Integer> listed = new HashMap<>();
        for (Named vote : votes) {
            if (vote.group() != null) {
                listed.merge(vote.group(), 1, Integer::sum);
            }
        }
        return listed;
    }
}
