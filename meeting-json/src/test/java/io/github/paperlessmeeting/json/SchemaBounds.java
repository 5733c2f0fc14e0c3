package io.github.paperlessmeeting.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only the constructors of the records know, in the words of JSON Schema, and what JSON Schema has no words for. By
 * record, or by record and component.
 */
final class SchemaBounds {
    private static final int MAX = Integer.MAX_VALUE;

    /** The keywords of components; a whole number must have an entry. */
    static final Map<String, String> COMPONENTS = Map.ofEntries(
            Map.entry("Agenda.revision", range(1, MAX)),
            Map.entry("Attachment.pages", range(0, MAX)),
            Map.entry("Attachment.size", range(0, IntegerCodec.GREATEST)),
            Map.entry("Attachment.version", range(1, MAX)),
            Map.entry("Body.statutorySeats", range(0, MAX)),
            Map.entry("Candidate.seniority", range(1, MAX)),
            Map.entry("Candidate.votes", range(0, MAX)),
            Map.entry("Condition.groups", "{'uniqueItems': true}"),
            Map.entry("ConfidencePoll.collected", range(0, MAX)),
            Map.entry("ConfidencePoll.invalid", range(0, MAX)),
            Map.entry("ConfidencePoll.issued", range(0, MAX)),
            Map.entry("ConfidenceRating.invalid", range(0, MAX)),
            Map.entry("ConfidenceRule.levels", "{'minItems': 2, 'maxItems': 3, 'uniqueItems': true}"),
            Map.entry("DecisionRule.conditions", "{'minItems': 1, 'uniqueItems': true}"),
            Map.entry("Delivery.recipients", range(0, MAX)),
            Map.entry("DocumentNumber.number", range(1, MAX)),
            Map.entry("DocumentNumber.year", range(1, 9999)),
            Map.entry("Election.collected", range(0, MAX)),
            Map.entry("Election.invalid", range(0, MAX)),
            Map.entry("Election.issued", range(0, MAX)),
            Map.entry("Election.places", range(1, MAX)),
            Map.entry("Election.round", range(1, MAX)),
            Map.entry("ElectionBallot.candidates", "{'uniqueItems': true}"),
            Map.entry("Electorate.mandatesInOffice", range(0, MAX)),
            Map.entry("Electorate.present", range(0, MAX)),
            Map.entry("Electorate.statutorySeats", range(0, MAX)),
            Map.entry("Fraction.denominator", range(1, MAX)),
            Map.entry("Fraction.numerator", range(1, MAX)),
            Map.entry("GroupSize.mandatesInOffice", range(0, MAX)),
            Map.entry("GroupSize.present", range(0, MAX)),
            Map.entry("GroupSize.statutorySeats", range(0, MAX)),
            Map.entry("LevelCount.count", range(0, MAX)),
            Map.entry("Meeting.number", range(1, MAX)),
            Map.entry("NoticePeriod.length", range(1, 366)),
            Map.entry("ProxyRule.mostPerHolder", range(1, MAX)),
            Map.entry(
                    "QuorumRule.threshold",
                    "{'type': 'object', 'properties': {'base': {'type': 'string', 'enum': ['STATUTORY_SEATS', 'MANDATES_IN_OFFICE', 'REMAINING_MANDATES']}}}"),
            Map.entry("RollCall.mandatesInOffice", range(0, MAX)),
            Map.entry("RollCall.onSite", range(0, MAX)),
            Map.entry("RollCall.remote", range(0, MAX)),
            Map.entry("SecretVote.collected", range(0, MAX)),
            Map.entry("SecretVote.invalid", range(0, MAX)),
            Map.entry("SecretVote.issued", range(0, MAX)),
            Map.entry("Tally.abstained", range(0, MAX)),
            Map.entry("Tally.against", range(0, MAX)),
            Map.entry("Tally.inFavour", range(0, MAX)),
            Map.entry("Threshold.number", range(0, MAX)));

    /** Components of a narrower type than their Java type. */
    static final Map<String, String> NARROWER = Map.of(
            "Ballot.weight", "WeightOfOne",
            "CastingVote.choice", "Side",
            "Identifier.scheme", "Code",
            "Mandate.weight", "WeightOfOne");

    /** What holds between the members of one object, each as a condition with a consequence. */
    static final Map<String, List<String>> CONDITIONS = Map.of(
            "Threshold",
            List.of(
                    "{'if': {'properties': {'number': true}, 'required': ['number']},"
                            + " 'then': {'properties': {'fraction': false, 'base': false}},"
                            + " 'else': {'properties': {'fraction': true, 'base': true}, 'required': ['fraction', 'base']}}",
                    "{'if': {'properties': {'comparison': {'const': 'AT_LEAST'}}, 'required': ['comparison']},"
                            + " 'then': {'properties': {'number': {'type': 'integer', 'minimum': 1}}}}"),
            "Invitation",
            List.of("{'if': {'properties': {'person': true}, 'required': ['person']},"
                    + " 'then': {'properties': {'body': false}},"
                    + " 'else': {'properties': {'body': true}, 'required': ['body']}}"),
            "CountedVote",
            List.of(
                    remainder("IN_FAVOUR", "inFavour"),
                    remainder("AGAINST", "against"),
                    remainder("ABSTAIN", "abstained")),
            "Election",
            List.of("{'if': {'properties': {'ballots': {'type': 'array', 'minItems': 1}}, 'required': ['ballots']},"
                    + " 'then': {'properties': {'issued': false, 'collected': false, 'invalid': false,"
                    + " 'participants': {'type': 'array', 'maxItems': 0}, 'candidates': {'type': 'array',"
                    + " 'items': {'type': 'object', 'properties': {'votes': false}}}}}}"));

    /** What the reader refuses and the schema has no words for, by the type where it is refused. */
    static final Map<String, List<String>> BEYOND = Map.ofEntries(
            Map.entry(
                    "ConfidencePoll",
                    List.of(
                            "ratings that name a person twice",
                            "participants that are not in ascending order of their characters")),
            Map.entry("ConfidenceRating", List.of("counts that name a level twice")),
            Map.entry("ConfidenceRule", List.of("bands with a level that is not one of the levels")),
            Map.entry("CountedVote", List.of("groups that name a group twice")),
            Map.entry("DecisionRule", List.of("conditions that differ only in an empty list of groups")),
            Map.entry(
                    "Election",
                    List.of(
                            "candidates that name a person twice",
                            "participants that are not in ascending order of their characters",
                            "ballots for more candidates than there are places, or for somebody who is no candidate")),
            Map.entry("Electorate", List.of("groups that name a group twice")),
            Map.entry("Duration", List.of("10,000,000,000 hours and more")),
            Map.entry("FreeText", List.of("half of a surrogate pair", "more than 30 combining marks in a row")),
            Map.entry("Fraction", List.of("a numerator greater than the denominator")),
            Map.entry("Mandate", List.of("an end before the beginning")),
            Map.entry("RulesOfProcedure", List.of("an end before the beginning")),
            Map.entry("Schedule", List.of("an end before the beginning")),
            Map.entry("SecretVote", List.of("participants that are not in ascending order of their characters")),
            Map.entry(
                    "ZoneId", List.of("a zone that the machine of the reader does not know, or by another spelling")));

    private SchemaBounds() {}

    static @Nullable String of(String record, String component) {
        return COMPONENTS.get(record + "." + component);
    }

    private static String range(long least, long most) {
        return "{'minimum': " + least + ", 'maximum': " + most + "}";
    }

    private static String remainder(String choice, String count) {
        return "{'if': {'properties': {'remainder': {'const': '" + choice + "'}}, 'required': ['remainder']},"
                + " 'then': {'properties': {'tally': {'type': 'object', 'properties': {'" + count + "': false}}}}}";
    }
}
