package io.github.paperlessmeeting.json;

import static io.github.paperlessmeeting.json.RealMeetings.code;
import static io.github.paperlessmeeting.json.RealMeetings.each;
import static io.github.paperlessmeeting.json.RealMeetings.extensions;
import static io.github.paperlessmeeting.json.RealMeetings.last;
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
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Identifier;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingId;
import io.github.paperlessmeeting.meeting.MeetingKind;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.meeting.Source;
import io.github.paperlessmeeting.meeting.Venue;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.time.Schedule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Meetings of the city of Karlsruhe as OParl gives them. Persons, attendance and numbers of votes are not among the data. A
 * paper of which the data has only the address stays an address.
 */
final class KarlsruheMeetings {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final SittingId SITTING = SittingId.of("sitting");

    private final Map<String, JsonNode> organizations = new HashMap<>();
    /** By the address of a consultation. */
    private final Map<String, JsonNode> papers = new HashMap<>();

    KarlsruheMeetings(Path folder) throws IOException {
        each(RealMeetings.tree(folder.resolve("organizations.json")))
                .forEach(organization -> organizations.put(required(organization, "id"), organization));
        for (JsonNode line : RealMeetings.lines(folder.resolve("papers.jsonl"))) {
            JsonNode paper = line.required("oparl");
            each(paper.path("consultation")).forEach(consultation -> papers.put(required(consultation, "id"), paper));
        }
    }

    Meeting meeting(JsonNode line) {
        JsonNode node = line.required("oparl");
        Map<AttachmentId, Attachment> files = new LinkedHashMap<>();
        Map<String, AgendaItemId> numbered = numbered(node);
        List<AgendaItem> items = each(node.path("agendaItem"))
                .sorted(Comparator.comparingInt(item -> item.path("order").asInt()))
                .map(item -> item(item, numbered, files))
                .toList();
        single(node, "invitation", AttachmentKind.INVITATION, files);
        single(node, "resultsProtocol", AttachmentKind.MINUTES, files);
        single(node, "verbatimProtocol", AttachmentKind.of("verbatim-minutes"), files);
        each(node.path("auxiliaryFile")).forEach(file -> add(file, AttachmentKind.OTHER, files));
        return Meeting.builder(
                        MeetingId.of(last(required(node, "id"))),
                        MeetingKind.of("meeting"),
                        required(node, "name"),
                        body(node))
                .status(status(node))
                .identifiers(List.of(new Identifier("oparl", required(node, "id"))))
                .venue(venue(node.path("location")))
                .attachments(List.copyOf(files.values()))
                .agenda(new Agenda(1, null, items))
                .sittings(List.of(sitting(node)))
                .sources(List.of(new Source("OParl", required(node, "id"), day(node, "modified"))))
                .build();
    }

    private Body body(JsonNode node) {
        String address = node.required("organization").get(0).asString();
        JsonNode organization = Objects.requireNonNull(organizations.get(address), address);
        String classification = text(organization, "classification");
        return new Body(
                BodyId.of(last(address)),
                required(organization, "name"),
                BodyKind.of(classification == null ? "organization" : code(classification)),
                List.of(new Identifier("oparl", address)),
                null,
                null,
                Extensions.NONE);
    }

    /** Whether it was held is not recorded, but a meeting with results or minutes was. */
    private static MeetingStatus status(JsonNode node) {
        boolean held = node.has("resultsProtocol")
                || node.has("verbatimProtocol")
                || each(node.path("agendaItem")).anyMatch(item -> text(item, "result") != null);
        return held ? MeetingStatus.CONCLUDED : MeetingStatus.CONVENED;
    }

    private static @Nullable Venue venue(JsonNode location) {
        String description = text(location, "description");
        String name = description == null ? text(location, "room") : description;
        return name == null ? null : new Venue(name, text(location, "streetAddress"));
    }

    /** An end at midnight before the beginning says that the end is not known. */
    private static Sitting sitting(JsonNode node) {
        LocalDateTime start = local(node, "start");
        LocalDateTime end = local(node, "end");
        boolean unknown = end.isBefore(start) && end.toLocalTime().equals(LocalTime.MIDNIGHT);
        return Sitting.builder(SITTING, SittingKind.PLENARY, new Schedule(start, unknown ? null : end, ZONE))
                .access(Access.PUBLIC)
                .build();
    }

    /** The items by their numbers, without those of which the number is borne by several. */
    private static Map<String, AgendaItemId> numbered(JsonNode node) {
        Map<String, List<JsonNode>> items =
                each(node.path("agendaItem")).collect(Collectors.groupingBy(item -> required(item, "number")));
        Map<String, AgendaItemId> numbered = new HashMap<>();
        items.forEach((number, bearers) -> {
            if (bearers.size() == 1) {
                numbered.put(number, AgendaItemId.of(last(required(bearers.get(0), "id"))));
            }
        });
        return numbered;
    }

    /** The number of which the last part is dropped: an item 9.1 is a part of the item 9. */
    private static String above(String number) {
        int point = number.lastIndexOf('.');
        return point < 0 ? "none" : number.substring(0, point);
    }

    private AgendaItem item(JsonNode item, Map<String, AgendaItemId> numbered, Map<AttachmentId, Attachment> files) {
        String result = text(item, "result");
        return AgendaItem.builder(
                        AgendaItemId.of(last(required(item, "id"))),
                        result == null && text(item, "number") == null
                                ? AgendaItemKind.HEADING
                                : AgendaItemKind.of("item"),
                        required(item, "name"))
                .number(text(item, "number"))
                .parent(numbered.get(above(required(item, "number"))))
                .sitting(SITTING)
                .access(item.path("public").asBoolean() ? Access.PUBLIC : Access.CLOSED)
                .papers(papers(item, files))
                .outcome(result == null ? null : outcome(result))
                .extensions(extensions("org.oparl", item, "result", "start", "end", "consultation"))
                .build();
    }

    private List<Paper> papers(JsonNode item, Map<AttachmentId, Attachment> files) {
        var used = new ArrayList<Paper>();
        JsonNode paper = papers.get(Objects.requireNonNullElse(text(item, "consultation"), ""));
        if (paper != null) {
            Attachment main = paper(paper);
            files.putIfAbsent(main.id(), main);
            used.add(new Paper(main.id(), PaperRole.MAIN));
            each(paper.path("auxiliaryFile"))
                    .forEach(file -> used.add(new Paper(add(file, AttachmentKind.OTHER, files), PaperRole.SUPPORTING)));
        }
        each(item.path("auxiliaryFile"))
                .forEach(file -> used.add(new Paper(add(file, AttachmentKind.OTHER, files), PaperRole.SUPPORTING)));
        return used.stream().distinct().toList();
    }

    private static Attachment paper(JsonNode paper) {
        return Attachment.builder(
                        AttachmentId.of("paper-" + last(required(paper, "id"))),
                        AttachmentKind.of(code(required(paper, "paperType"))),
                        required(paper, "name"))
                .issuedOn(day(paper, "date"))
                .extensions(extensions("org.oparl", paper, "id", "reference"))
                .build();
    }

    private static void single(JsonNode node, String member, AttachmentKind kind, Map<AttachmentId, Attachment> files) {
        if (node.has(member)) {
            add(node.required(member), kind, files);
        }
    }

    private static AttachmentId add(JsonNode file, AttachmentKind kind, Map<AttachmentId, Attachment> files) {
        var id = AttachmentId.of(last(required(file, "id")));
        files.putIfAbsent(
                id,
                Attachment.builder(id, kind, required(file, "name"))
                        .issuedOn(day(file, "date"))
                        .fileName(text(file, "fileName"))
                        .mediaType(text(file, "mimeType"))
                        .extensions(extensions("org.oparl", file, "accessUrl", "downloadUrl"))
                        .build());
        return id;
    }

    /** What a result comes to; null where its words leave that open. */
    private static @Nullable ItemOutcome outcome(String result) {
        String words = result.toLowerCase(Locale.ROOT);
        if (words.contains("teilweise") || words.startsWith("vorberaten")) {
            return null;
        } else if (words.contains("abgelehnt")) {
            return ItemOutcome.REJECTED;
        } else if (words.matches(".*(zugestimmt|zustimmung|beschlossen|genehmigt|gewählt|einverstanden).*")) {
            return ItemOutcome.ADOPTED;
        } else if (words.matches("(verwiesen|weiterbehandlung|beratung im|weitere beratung).*")) {
            return ItemOutcome.REFERRED;
        } else if (words.matches("vertagt|angehalten|wiedervorlage.*|abgesetzt")) {
            return ItemOutcome.DEFERRED;
        } else if (words.contains("zurückgezogen")) {
            return ItemOutcome.WITHDRAWN;
        }
        return words.matches(".*(kenntnis|erledigt|keine mitteilungen|keine abstimmung|nicht zur abstimmung|aushang).*")
                ? ItemOutcome.NOTED
                : null;
    }

    private static LocalDateTime local(JsonNode node, String member) {
        return OffsetDateTime.parse(required(node, member))
                .atZoneSameInstant(ZONE)
                .toLocalDateTime();
    }

    /** A day, of which a time may be given as well. */
    private static @Nullable LocalDate day(JsonNode node, String member) {
        String value = text(node, member);
        return value == null ? null : LocalDate.parse(value.substring(0, "2000-01-01".length()));
    }
}
