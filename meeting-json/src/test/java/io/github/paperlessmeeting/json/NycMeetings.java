package io.github.paperlessmeeting.json;

import static io.github.paperlessmeeting.json.RealMeetings.code;
import static io.github.paperlessmeeting.json.RealMeetings.each;
import static io.github.paperlessmeeting.json.RealMeetings.extensions;
import static io.github.paperlessmeeting.json.RealMeetings.required;
import static io.github.paperlessmeeting.json.RealMeetings.text;

import io.github.paperlessmeeting.agenda.Access;
import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.AgendaItemKind;
import io.github.paperlessmeeting.agenda.ItemOutcome;
import io.github.paperlessmeeting.agenda.Paper;
import io.github.paperlessmeeting.agenda.PaperRole;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attachment.AttachmentKind;
import io.github.paperlessmeeting.attachment.DocumentNumber;
import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.attendance.AbsenceReason;
import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Identifier;
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
import io.github.paperlessmeeting.meeting.Source;
import io.github.paperlessmeeting.meeting.Venue;
import io.github.paperlessmeeting.time.Schedule;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Meetings of the New York City Council and its committees as they are recorded. Nobody's coming and going is recorded with a
 * time: whoever was present is taken to be so from the planned beginning. Of a vote nothing is recorded but its result.
 */
final class NycMeetings {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final BodyId BODY = BodyId.of("body");
    private static final SittingId SITTING = SittingId.of("sitting");
    private static final Pattern FILE = Pattern.compile("([A-Za-z]+) ?(\\d+)-(\\d{4})");
    private static final Pattern COMMUNICATION = Pattern.compile("T(\\d{4})-(\\d+)");

    private final JsonNode node;
    private final Instant start;

    private NycMeetings(JsonNode node) {
        this.node = node;
        this.start = OffsetDateTime.parse(required(node, "start")).toInstant();
    }

    static Meeting meeting(JsonNode node) {
        return new NycMeetings(node).map();
    }

    private Meeting map() {
        String body = required(node, "body");
        String location = text(node, "location");
        return Meeting.builder(
                        MeetingId.of(required(node, "id")),
                        MeetingKind.of("meeting"),
                        body,
                        Body.of(BODY, body, bodyKind(body)))
                .status(status())
                .identifiers(List.of(new Identifier("legistar-guid", required(node, "guid"))))
                .venue(location == null ? null : new Venue(location, null))
                .persons(distinct().map(NycMeetings::person).toList())
                .mandates(distinct().map(NycMeetings::mandate).toList())
                .attachments(Stream.concat(documents(), matters()).toList())
                .agenda(new Agenda(1, null, items().map(this::item).toList()))
                .absences(each(node.path("attendance"))
                        .filter(entry -> !present(entry))
                        .map(NycMeetings::absence)
                        .toList())
                .sittings(List.of(sitting()))
                .motions(voted().map(NycMeetings::motion).toList())
                .votes(voted().map(this::vote).toList())
                .sources(each(node.path("documents"))
                        .filter(document -> required(document, "role").equals("page"))
                        .map(page -> new Source("Legistar", required(page, "url"), null))
                        .toList())
                .extensions(extensions("com.legistar", node, "comment", "agendaStatus", "minutesStatus"))
                .build();
    }

    /** An agenda is "deferred" if its meeting was, minutes are "recessed" if the meeting was interrupted. */
    private MeetingStatus status() {
        return switch (required(node, "agendaStatus")) {
            case "Deferred" -> MeetingStatus.POSTPONED;
            case "Cancelled" -> MeetingStatus.CANCELLED;
            case "Draft" -> MeetingStatus.DRAFT;
            default ->
                switch (required(node, "minutesStatus")) {
                    case "Final" -> MeetingStatus.CONCLUDED;
                    case "Recessed" -> MeetingStatus.IN_SESSION;
                    case "Deferred" -> MeetingStatus.POSTPONED;
                    default -> MeetingStatus.CONVENED;
                };
        };
    }

    private static BodyKind bodyKind(String name) {
        if (name.equals("City Council")) {
            return BodyKind.of("city-council");
        }
        return name.toLowerCase(Locale.ROOT).contains("committee") ? BodyKind.COMMITTEE : BodyKind.of("body");
    }

    private Sitting sitting() {
        return Sitting.builder(
                        SITTING,
                        SittingKind.PLENARY,
                        new Schedule(start.atZone(ZONE).toLocalDateTime(), null, ZONE))
                .access(Access.PUBLIC)
                .presences(each(node.path("attendance"))
                        .filter(NycMeetings::present)
                        .map(entry -> new Presence(
                                PersonId.of(required(entry, "person")), AttendanceMode.ON_SITE, start, null))
                        .toList())
                .build();
    }

    /** Whoever is listed twice is one person with two entries. */
    private Stream<JsonNode> distinct() {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        each(node.path("attendance")).forEach(entry -> entries.putIfAbsent(required(entry, "person"), entry));
        return entries.values().stream();
    }

    private static Person person(JsonNode entry) {
        return new Person(PersonId.of(required(entry, "person")), required(entry, "name"), null);
    }

    private static Mandate mandate(JsonNode entry) {
        String person = required(entry, "person");
        boolean votes = !required(entry, "status").equals("Non-voting");
        return new Mandate(MandateId.of(person), PersonId.of(person), BODY, Role.MEMBER, votes, null, null, null);
    }

    private static boolean present(JsonNode entry) {
        String status = required(entry, "status");
        return status.equals("Present") || status.equals("Non-voting");
    }

    private static Absence absence(JsonNode entry) {
        String status = required(entry, "status");
        AbsenceReason reason = switch (status) {
            case "Absent", "Excused" -> null;
            case "Medical" -> AbsenceReason.HEALTH;
            default -> AbsenceReason.of(code(status));
        };
        return new Absence(
                MandateId.of(required(entry, "person")), SITTING, reason, status.equals("Excused") ? true : null, null);
    }

    /** The lines of the agenda in its order; then those that only the minutes have, in the order of the minutes. */
    private Stream<JsonNode> items() {
        return each(node.path("items"))
                .sorted(Comparator.<JsonNode>comparingInt(item -> sequence(item, "agendaSequence"))
                        .thenComparingInt(item -> sequence(item, "minutesSequence")));
    }

    private static int sequence(JsonNode item, String member) {
        int sequence = item.path(member).asInt();
        return sequence == 0 ? Integer.MAX_VALUE : sequence;
    }

    private AgendaItem item(JsonNode item) {
        String file = text(item, "matterFile");
        String number = text(item, "number");
        return AgendaItem.builder(itemId(item), kind(item), title(item))
                .number(number == null || number.startsWith("~") ? null : number)
                .sitting(SITTING)
                .papers(file == null ? List.of() : List.of(new Paper(matterId(file), PaperRole.MAIN)))
                .outcome(outcome(item))
                .extensions(extensions("com.legistar", item, "note", "minutesNote", "action", "actionText", "consent")
                        .with(
                                "com.legistar:sequence",
                                item.path("agendaSequence").asString() + "/"
                                        + item.path("minutesSequence").asString()))
                .build();
    }

    private static AgendaItemId itemId(JsonNode item) {
        return AgendaItemId.of(item.required("id").asString());
    }

    /** A line without a matter, on which nothing was done, heads or divides the agenda, or tells what happened. */
    private static AgendaItemKind kind(JsonNode item) {
        String type = text(item, "matterType");
        boolean treated = text(item, "action") != null || text(item, "result") != null;
        return type == null
                ? treated ? AgendaItemKind.of("line") : AgendaItemKind.HEADING
                : AgendaItemKind.of(code(type));
    }

    /** A line without a title consists of its note alone. */
    private static String title(JsonNode item) {
        return Stream.of("title", "note", "minutesNote")
                .map(member -> text(item, member))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static @Nullable ItemOutcome outcome(JsonNode item) {
        String action = Objects.requireNonNullElse(text(item, "action"), "");
        boolean passed = "Pass".equals(text(item, "result"));
        if (action.contains("Referred to Comm") || action.startsWith("Re-referred")) {
            return ItemOutcome.REFERRED;
        } else if (action.contains("Laid Over") || action.equals("Recessed")) {
            return ItemOutcome.DEFERRED;
        } else if (action.contains("Withdrawn")) {
            return ItemOutcome.WITHDRAWN;
        } else if (action.matches("(Filed|Rcvd|Hearing|Tour).*")) {
            return ItemOutcome.NOTED;
        } else if (action.startsWith("Disapproved")) {
            return ItemOutcome.REJECTED;
        }
        return passed || action.contains("Approved") ? ItemOutcome.ADOPTED : null;
    }

    private Stream<Attachment> documents() {
        return each(node.path("documents"))
                .filter(document -> !required(document, "role").equals("page"))
                .map(NycMeetings::document);
    }

    private static Attachment document(JsonNode document) {
        String role = required(document, "role");
        String url = required(document, "url");
        String name = url.substring(url.lastIndexOf('/') + 1);
        return Attachment.builder(AttachmentId.of(role), AttachmentKind.of(code(role)), role)
                .fileName(name.isEmpty() || name.contains("?") ? null : name)
                .extensions(extensions("com.legistar", document, "url"))
                .build();
    }

    /** The matters on the agenda, each once, with the title of the first line that names it. */
    private Stream<Attachment> matters() {
        Map<String, JsonNode> matters = new LinkedHashMap<>();
        items().filter(item -> text(item, "matterFile") != null)
                .forEach(item -> matters.putIfAbsent(required(item, "matterFile"), item));
        return matters.entrySet().stream().map(matter -> matter(matter.getKey(), matter.getValue()));
    }

    private static Attachment matter(String file, JsonNode item) {
        return Attachment.builder(matterId(file), AttachmentKind.of(kind(item).code()), title(item))
                .number(number(file))
                .extensions(extensions("com.legistar", item, "matterStatus"))
                .build();
    }

    private static AttachmentId matterId(String file) {
        return AttachmentId.of(file.replace(' ', '-'));
    }

    private static @Nullable DocumentNumber number(String file) {
        Matcher numbered = FILE.matcher(file);
        if (numbered.matches()) {
            return new DocumentNumber(
                    Integer.parseInt(numbered.group(2)), Integer.parseInt(numbered.group(3)), numbered.group(1));
        }
        Matcher received = COMMUNICATION.matcher(file);
        return received.matches()
                ? new DocumentNumber(Integer.parseInt(received.group(2)), Integer.parseInt(received.group(1)), "T")
                : null;
    }

    private Stream<JsonNode> voted() {
        return items().filter(item -> text(item, "result") != null);
    }

    private static Motion motion(JsonNode item) {
        String action = text(item, "action");
        return Motion.ordinary(MotionId.of(itemId(item).value()), itemId(item), action == null ? title(item) : action);
    }

    private Vote vote(JsonNode item) {
        int members = (int) distinct()
                .map(NycMeetings::mandate)
                .filter(Mandate::votingRight)
                .count();
        int present = (int) distinct()
                .filter(entry -> required(entry, "status").equals("Present"))
                .count();
        return Vote.builder(
                        VoteId.of(itemId(item).value()),
                        MotionId.of(itemId(item).value()),
                        Electorate.of(members, present))
                .sitting(SITTING)
                .declared(
                        DeclaredResult.of(required(item, "result").equals("Pass") ? Outcome.ADOPTED : Outcome.REJECTED))
                .counted(new Tally(null, null, null), null);
    }
}
