package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.changed;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.AgendaItemKind;
import io.github.paperlessmeeting.agenda.ItemOutcome;
import io.github.paperlessmeeting.agenda.Paper;
import io.github.paperlessmeeting.agenda.PaperRole;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attachment.AttachmentKind;
import io.github.paperlessmeeting.attachment.Delivery;
import io.github.paperlessmeeting.attachment.DeliveryForm;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.NoticePeriod;
import io.github.paperlessmeeting.procedure.NoticeSubject;
import io.github.paperlessmeeting.procedure.Occasion;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.RulesBuilder;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.procedure.Verification;
import io.github.paperlessmeeting.time.Schedule;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Meetings that break, and that just keep, the rules on what stands on the agenda and on when it was sent. */
final class AgendaCases {
    private static final LegalBasis LAW = Sample.basis("Article 3", Verification.PRIMARY_TEXT);

    private AgendaCases() {}

    static List<Breach> breaches() {
        return List.of(
                Breach.warning("agenda.number-repeated", "/agenda/items/1/number", items(top("1"), top("1")))
                        .with("item", "x1")
                        .with("first", "/agenda/items/0"),
                outOfOrder("1.10", "1.9"),
                outOfOrder("II", "I"),
                outOfOrder("b)", "a)"),
                outOfOrder("e)", "đ)"),
                outOfOrder("1.2", "1"),
                outOfOrder("Mục 10", "Mục 9"),
                Breach.warning("agenda.too-deep", "/agenda/items/8", chain(5_000))
                        .with("item", "x8")
                        .with("limit", 8),
                Breach.warning("agenda.time-budget-exceeds-sitting", "/sittings/0/planned", timed(91, 90))
                        .with("sitting", "s1")
                        .with("count", 181)
                        .with("limit", 180),
                Breach.warning("agenda.time-budget-exceeds-sitting", "/sittings/0/planned", nested(100, 60, 121))
                        .with("sitting", "s1")
                        .with("count", 181)
                        .with("limit", 180),
                Breach.info(
                                "agenda.item-without-outcome",
                                "/agenda/items/1",
                                items(top("1").outcome(ItemOutcome.NOTED), top("2")))
                        .with("item", "x1"),
                Breach.info("agenda.item-without-outcome", "/agenda/items/1", sharing(PaperRole.SUPPORTING))
                        .with("item", "x1"),
                Breach.info(
                                "agenda.papers-missing",
                                "/agenda/items/0/papers",
                                papers(AttachmentKind.DRAFT_RESOLUTION, AttachmentKind.VERIFICATION_REPORT))
                        .with("item", "x0")
                        .with("kind", "submission"),
                Breach.info(
                                "agenda.papers-missing",
                                "/agenda/items/0/papers",
                                papers(AttachmentKind.DRAFT_RESOLUTION, AttachmentKind.SUBMISSION))
                        .with("item", "x0")
                        .with("kind", "verification-report"),
                Breach.warning(
                                "agenda.outcome-differs",
                                "/agenda/items/0/outcome",
                                voted(ItemOutcome.ADOPTED, Matter.ORDINARY, Tally.of(2, 3, 0)))
                        .with("item", "x0")
                        .with("recorded", "ADOPTED")
                        .with("computed", "REJECTED"),
                Breach.warning(
                                "agenda.outcome-differs",
                                "/agenda/items/0/outcome",
                                voted(ItemOutcome.REJECTED, Matter.ORDINARY, Tally.of(3, 2, 0)))
                        .with("item", "x0")
                        .with("recorded", "REJECTED")
                        .with("computed", "ADOPTED"),
                agendaLate("hours", issued(NoticePeriod.Unit.HOURS, 24, "2024-05-09T01:00:00.000000001Z"), 24),
                agendaLate("calendar-days", issued(NoticePeriod.Unit.CALENDAR_DAYS, 3, "2024-05-07T17:00:00Z"), 3),
                agendaLate("working-days", issued(NoticePeriod.Unit.WORKING_DAYS, 5, "2024-05-03T17:00:00Z"), 5),
                documentsLate("hours", NoticePeriod.Unit.HOURS),
                documentsLate("calendar-days", NoticePeriod.Unit.CALENDAR_DAYS),
                documentsLate("working-days", NoticePeriod.Unit.WORKING_DAYS));
    }

    static List<Kept> kept() {
        return List.of(
                new Kept("agenda.number-repeated", "in lower items", chain("1", "1")),
                new Kept(
                        "agenda.number-repeated",
                        "in another sitting",
                        items(top("1"), top("1").sitting(Sample.SITTING))),
                order("1.2", "1.10"),
                order("1", "1.2"),
                order("IX", "X"),
                order("d)", "đ)"),
                order("h", "i"),
                order("m)", "v)"),
                order("2", "b"),
                order("2", " "),
                new Kept("agenda.too-deep", "eight levels", chain(8)),
                new Kept("agenda.time-budget-exceeds-sitting", "to the minute", timed(90, 90)),
                new Kept("agenda.time-budget-exceeds-sitting", "time of lower items is within", nested(180, 90, 90)),
                new Kept(
                        "agenda.item-without-outcome",
                        "not concluded",
                        items(top("1").outcome(ItemOutcome.NOTED), top("2")).toBuilder()
                                .status(MeetingStatus.IN_SESSION)
                                .build()),
                new Kept(
                        "agenda.item-without-outcome",
                        "a heading, the opening and the closing",
                        items(
                                top("1"),
                                top("1.1").parent(AgendaItemId.of("x0")).outcome(ItemOutcome.NOTED),
                                top("2").kind(AgendaItemKind.OPENING),
                                top("3").kind(AgendaItemKind.HEADING),
                                top("4").kind(AgendaItemKind.CLOSING))),
                new Kept("agenda.item-without-outcome", "settled under another item", sharing(PaperRole.MAIN)),
                new Kept("agenda.papers-missing", "no draft resolution", papers(AttachmentKind.SUBMISSION)),
                new Kept(
                        "agenda.papers-missing",
                        "all three",
                        papers(
                                AttachmentKind.SUBMISSION,
                                AttachmentKind.DRAFT_RESOLUTION,
                                AttachmentKind.VERIFICATION_REPORT)),
                new Kept(
                        "agenda.papers-missing",
                        "of another body",
                        changed(m -> m.bodies(List.of(Body.of(Sample.COUNCIL, "Board", BodyKind.BOARD)
                                        .withStatutorySeats(5)))
                                .attachments(
                                        papers(AttachmentKind.DRAFT_RESOLUTION).attachments())
                                .agenda(papers(AttachmentKind.DRAFT_RESOLUTION).agenda())
                                .motions(List.of(Motion.ordinary(MotionId.of("q1"), null, "Shall it be?"))))),
                new Kept(
                        "agenda.outcome-differs",
                        "the same",
                        voted(ItemOutcome.ADOPTED, Matter.ORDINARY, Tally.of(3, 2, 0))),
                new Kept(
                        "agenda.outcome-differs",
                        "deferred after all",
                        voted(ItemOutcome.DEFERRED, Matter.ORDINARY, Tally.of(3, 2, 0))),
                new Kept(
                        "agenda.outcome-differs",
                        "a motion on procedure",
                        voted(ItemOutcome.ADOPTED, Matter.CLOTURE, Tally.of(2, 3, 0))),
                new Kept(
                        "agenda.outcome-differs",
                        "two votes",
                        voted(ItemOutcome.ADOPTED, Matter.ORDINARY, Tally.of(2, 3, 0), Tally.of(3, 2, 0))),
                new Kept(
                        "notice.agenda-late",
                        "to the hour",
                        issued(NoticePeriod.Unit.HOURS, 24, "2024-05-09T01:00:00Z")),
                new Kept(
                        "notice.agenda-late",
                        "late on the last day",
                        issued(NoticePeriod.Unit.CALENDAR_DAYS, 3, "2024-05-07T16:59:59Z")),
                new Kept(
                        "notice.agenda-late",
                        "on the Friday of the week before",
                        issued(NoticePeriod.Unit.WORKING_DAYS, 5, "2024-05-03T16:59:59Z")),
                new Kept(
                        "notice.agenda-late",
                        "a longer period for another occasion",
                        noticed(
                                        new NoticePeriod(
                                                NoticeSubject.AGENDA,
                                                Occasion.URGENT,
                                                20,
                                                NoticePeriod.Unit.CALENDAR_DAYS,
                                                LAW),
                                        new NoticePeriod(NoticeSubject.AGENDA, null, 1, NoticePeriod.Unit.HOURS, LAW))
                                .toBuilder()
                                .agenda(new Agenda(1, Instant.parse("2024-05-10T00:00:00Z"), List.of()))
                                .motions(List.of())
                                .votes(List.of())
                                .build()),
                new Kept(
                        "notice.agenda-late",
                        "the meeting was postponed",
                        issued(NoticePeriod.Unit.HOURS, 24, "2024-05-10T00:00:00Z").toBuilder()
                                .status(MeetingStatus.POSTPONED)
                                .sittings(List.of(Sample.sitting()
                                        .openedAt(null)
                                        .closedAt(null)
                                        .build()))
                                .build()),
                new Kept(
                        "notice.documents-late",
                        "what comes out of a meeting",
                        delivered(NoticePeriod.Unit.HOURS, AttachmentKind.RESOLUTION, "2024-05-12T00:00:00Z")),
                new Kept(
                        "notice.documents-late",
                        "in time first and again later",
                        delivered(
                                NoticePeriod.Unit.HOURS,
                                AttachmentKind.REPORT,
                                "2024-05-12T00:00:00Z",
                                "2024-05-09T22:00:00Z")));
    }

    private static AgendaItem.Builder top(String number) {
        return AgendaItem.builder(AgendaItemId.of("x"), AgendaItemKind.RESOLUTION, "Item")
                .number(number);
    }

    /** These items, x0, x1 and so on, and nothing that speaks of others. */
    private static Meeting items(AgendaItem.Builder... builders) {
        var items = new ArrayList<AgendaItem>();
        for (AgendaItem.Builder builder : builders) {
            items.add(builder.id(AgendaItemId.of("x" + items.size())).build());
        }
        return changed(meeting -> meeting.agenda(new Agenda(1, null, items))
                .motions(List.of(Motion.ordinary(MotionId.of("q1"), null, "Shall it be?"))));
    }

    private static Breach outOfOrder(String first, String second) {
        return Breach.info("agenda.number-out-of-order", "/agenda/items/1/number", items(top(first), top(second)))
                .with("item", "x1")
                .with("previous", "x0");
    }

    private static Kept order(String first, String second) {
        return new Kept("agenda.number-out-of-order", first + " before " + second, items(top(first), top(second)));
    }

    private static Meeting chain(String... numbers) {
        var builders = new AgendaItem.Builder[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            builders[i] = top(numbers[i]).parent(i == 0 ? null : AgendaItemId.of("x" + (i - 1)));
        }
        return items(builders);
    }

    private static Meeting chain(int levels) {
        return chain(Stream.generate(() -> "1").limit(levels).toArray(String[]::new));
    }

    private static AgendaItem.Builder lasting(int minutes) {
        return AgendaItem.builder(AgendaItemId.of("x"), AgendaItemKind.REPORT, "Item")
                .sitting(Sample.SITTING)
                .timeBudget(Duration.ofMinutes(minutes));
    }

    private static Meeting timed(int first, int second) {
        return threeHours(items(lasting(first), lasting(second)));
    }

    private static Meeting nested(int above, int first, int second) {
        return threeHours(items(
                lasting(above),
                lasting(first).parent(AgendaItemId.of("x0")),
                lasting(second).parent(AgendaItemId.of("x0")).sitting(null)));
    }

    private static Meeting threeHours(Meeting meeting) {
        var plan = new Schedule(
                LocalDateTime.parse("2024-05-10T08:00"),
                LocalDateTime.parse("2024-05-10T11:00"),
                ZoneId.of("Asia/Ho_Chi_Minh"));
        return meeting.toBuilder()
                .sittings(List.of(Sample.sitting().planned(plan).build()))
                .build();
    }

    private static Meeting papers(AttachmentKind... kinds) {
        var attachments = new ArrayList<Attachment>();
        var papers = new ArrayList<Paper>();
        for (AttachmentKind kind : kinds) {
            AttachmentId id = AttachmentId.of("d" + papers.size());
            attachments.add(Attachment.builder(id, kind, "Document").build());
            papers.add(new Paper(id, PaperRole.SUPPORTING));
        }
        return items(top("1").papers(papers)).toBuilder()
                .attachments(attachments)
                .build();
    }

    /** Two items with one document, the first of them with an outcome. */
    private static Meeting sharing(PaperRole role) {
        Meeting meeting = papers(AttachmentKind.REPORT);
        var paper = new Paper(meeting.attachments().get(0).id(), role);
        return meeting.toBuilder()
                .agenda(items(
                                top("1").outcome(ItemOutcome.NOTED).papers(List.of(paper)),
                                top("2").papers(List.of(paper)))
                        .agenda())
                .build();
    }

    private static Meeting voted(ItemOutcome outcome, Matter matter, Tally... tallies) {
        var votes = new ArrayList<Vote>();
        for (Tally tally : tallies) {
            votes.add(Sample.vote("v" + votes.size()).counted(tally, null));
        }
        return items(top("1").outcome(outcome)).toBuilder()
                .procedure(Sample.procedure(
                        Sample.rule(Matter.ORDINARY, TieRule.NONE), Sample.rule(Matter.CLOTURE, TieRule.NONE)))
                .motions(List.of(new Motion(MotionId.of("q1"), AgendaItemId.of("x0"), "Shall it be?", matter, null)))
                .votes(votes)
                .build();
    }

    static Meeting noticed(NoticePeriod... periods) {
        RulesBuilder rules = RulesOfProcedure.builder(ProcedureId.of("rules"), "Rules")
                .add(Sample.quorum(Base.MANDATES_IN_OFFICE))
                .add(Sample.rule(Matter.ORDINARY, TieRule.NONE));
        for (NoticePeriod period : periods) {
            rules.add(period);
        }
        return changed(meeting -> meeting.procedure(rules.build()));
    }

    static Meeting issued(NoticePeriod.Unit unit, int length, String at) {
        return noticed(new NoticePeriod(NoticeSubject.AGENDA, null, length, unit, LAW)).toBuilder()
                .agenda(new Agenda(1, Instant.parse(at), List.of()))
                .motions(List.of())
                .votes(List.of())
                .build();
    }

    private static Breach agendaLate(String variant, Meeting meeting, int needed) {
        return Breach.warning("notice.agenda-late", "/agenda/issuedAt", meeting)
                .variant(variant)
                .with("sent", meeting.agenda().issuedAt())
                .with("needed", needed)
                .basis(LAW.citation());
    }

    private static Breach documentsLate(String variant, NoticePeriod.Unit unit) {
        return Breach.warning(
                        "notice.documents-late",
                        "/attachments/0/deliveries/0/at",
                        delivered(unit, AttachmentKind.REPORT, "2024-05-10T00:30:00Z"))
                .variant(variant)
                .with("sent", "2024-05-10T00:30:00Z")
                .with("needed", 1)
                .basis(LAW.citation());
    }

    private static Meeting delivered(NoticePeriod.Unit unit, AttachmentKind kind, String... times) {
        List<Delivery> deliveries = Stream.of(times)
                .map(time -> new Delivery(DeliveryForm.PAPER, Instant.parse(time), null))
                .toList();
        Meeting meeting = papers(kind);
        return meeting.toBuilder()
                .procedure(noticed(new NoticePeriod(NoticeSubject.DOCUMENTS, Occasion.REGULAR, 1, unit, LAW))
                        .procedure())
                .attachments(List.of(meeting.attachments().get(0).toBuilder()
                        .deliveries(deliveries)
                        .build()))
                .build();
    }
}
