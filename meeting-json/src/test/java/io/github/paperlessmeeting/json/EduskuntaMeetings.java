package io.github.paperlessmeeting.json;

import static io.github.paperlessmeeting.json.RealMeetings.each;
import static io.github.paperlessmeeting.json.RealMeetings.last;
import static io.github.paperlessmeeting.json.RealMeetings.required;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.AgendaItemKind;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingId;
import io.github.paperlessmeeting.meeting.MeetingKind;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.time.Schedule;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Sittings of the parliament of Finland, of which votes by name are recorded, without the names of the members, the time of the
 * beginning, the rules and the results. The plan has the first moment of the day, since it needs one.
 */
final class EduskuntaMeetings {
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final BodyId BODY = BodyId.of("eduskunta");

    private EduskuntaMeetings() {}

    /** The meeting of one file; none if no vote was taken in it. */
    static Stream<Meeting> meetings(String id, JsonNode motions) {
        if (motions.isEmpty()) {
            return Stream.empty();
        }
        Map<String, JsonNode> voters = new LinkedHashMap<>();
        events(motions)
                .flatMap(event -> each(event.required("votes")))
                .forEach(vote -> voters.putIfAbsent(required(vote, "voter_id"), vote));
        String title = motions.get(0).required("context").required("sitting").asString();
        return Stream.of(Meeting.builder(
                        MeetingId.of(id),
                        MeetingKind.of("meeting"),
                        title,
                        Body.of(BODY, "Eduskunta", BodyKind.NATIONAL_ASSEMBLY))
                .status(MeetingStatus.CONCLUDED)
                .persons(voters.keySet().stream()
                        .map(voter -> new Person(PersonId.of(last(voter)), last(voter), null))
                        .toList())
                .mandates(
                        voters.values().stream().map(EduskuntaMeetings::mandate).toList())
                .agenda(new Agenda(1, null, items(motions)))
                .sittings(each(motions)
                        .map(motion -> motion.required("context"))
                        .distinct()
                        .map(EduskuntaMeetings::sitting)
                        .toList())
                .motions(each(motions).map(EduskuntaMeetings::motion).toList())
                .votes(each(motions)
                        .flatMap(motion -> each(motion.required("vote_events")).map(event -> vote(motion, event)))
                        .toList())
                .build());
    }

    private static Stream<JsonNode> events(JsonNode motions) {
        return each(motions).flatMap(motion -> each(motion.required("vote_events")));
    }

    private static Mandate mandate(JsonNode vote) {
        String voter = last(required(vote, "voter_id"));
        return new Mandate(MandateId.of(voter), PersonId.of(voter), BODY, Role.MEMBER, true, group(vote), null, null);
    }

    private static GroupCode group(JsonNode vote) {
        return GroupCode.of(last(required(vote, "party_id")));
    }

    private static Sitting sitting(JsonNode context) {
        LocalDateTime day = LocalDate.parse(required(context, "date")).atStartOfDay();
        return Sitting.builder(sittingId(context), SittingKind.PLENARY, new Schedule(day, null, ZONE))
                .build();
    }

    private static SittingId sittingId(JsonNode context) {
        return SittingId.of(required(context, "sitting").replace('/', '-'));
    }

    /** The subjects of the motions, each once, in the order in which they were voted on. */
    private static List<AgendaItem> items(JsonNode motions) {
        Map<String, AgendaItem> items = new LinkedHashMap<>();
        for (JsonNode motion : motions) {
            items.computeIfAbsent(
                    subject(motion),
                    subject -> AgendaItem.builder(
                                    AgendaItemId.of("item-" + required(motion, "id")),
                                    AgendaItemKind.RESOLUTION,
                                    subject)
                            .sitting(sittingId(motion.required("context")))
                            .build());
        }
        return List.copyOf(items.values());
    }

    private static String subject(JsonNode motion) {
        return motion.required("object").required("subject").asString();
    }

    private static Motion motion(JsonNode motion) {
        return Motion.ordinary(MotionId.of(required(motion, "id")), null, required(motion, "text"));
    }

    private static Vote vote(JsonNode motion, JsonNode event) {
        List<JsonNode> votes = each(event.required("votes")).toList();
        List<Ballot> ballots = votes.stream()
                .filter(vote -> !required(vote, "option").equals("absent"))
                .map(EduskuntaMeetings::ballot)
                .toList();
        String id = required(motion, "id");
        return Vote.builder(VoteId.of(id), MotionId.of(id), Electorate.of(votes.size(), ballots.size()))
                .sitting(sittingId(motion.required("context")))
                .openedAt(LocalDateTime.parse(required(event, "start_date"))
                        .atZone(ZONE)
                        .toInstant())
                .named(null, ballots);
    }

    private static Ballot ballot(JsonNode vote) {
        Choice choice = switch (required(vote, "option")) {
            case "yes" -> Choice.IN_FAVOUR;
            case "no" -> Choice.AGAINST;
            default -> Choice.ABSTAIN;
        };
        return Ballot.of(MandateId.of(last(required(vote, "voter_id"))), choice).inGroup(group(vote));
    }
}
