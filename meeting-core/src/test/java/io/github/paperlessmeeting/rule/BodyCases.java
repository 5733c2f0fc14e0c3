package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.at;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Identifier;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.procedure.Verification;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.time.Schedule;
import io.github.paperlessmeeting.vote.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings that break, and that just keep, the rules on seats and codes of bodies, the plan of sittings, and who is there how. */
final class BodyCases {
    private static final String DECISION = "Quyết định số 20/2020/QĐ-TTg";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private BodyCases() {}

    static List<Breach> breaches() {
        return List.of(
                Breach.warning("body.mandates-exceed-seats", "/bodies/0/statutorySeats", seats(4))
                        .with("members", 5)
                        .with("seats", 4)
                        .with("day", "2024-05-10"),
                malformed("h55.242"),
                malformed("H55."),
                malformed(".H55"),
                malformed("H55..242"),
                malformed("H55-242"),
                malformed("Đ55"),
                malformed(""),
                malformed("H".repeat(36)),
                Breach.warning(
                                "body.identifier-repeated",
                                "/bodies/2/identifiers/1",
                                bodies(
                                        body("a", code("tax", "1"), code("other", "2")),
                                        body("b", code("tax", "2"), code("other", "2"))))
                        .with("body", "b")
                        .with("first", "/bodies/1/identifiers/1"),
                withoutSitting(MeetingStatus.CONVENED),
                withoutSitting(MeetingStatus.IN_SESSION),
                withoutSitting(MeetingStatus.CONCLUDED),
                order("2024-05-10T00:59:59Z", sitting("s2", "2024-05-10T07:59:59", null)),
                order(
                        "2024-05-10T00:00:00Z",
                        opened(sitting("s2", "2024-05-10T07:00", null), at("00:10"), at("00:30"))),
                order("2024-05-10T00:59:59Z", zoned("s2", "2024-05-10T09:59:59", null, "Asia/Tokyo")),
                overlap(
                        2,
                        "s2",
                        "2024-05-10T03:59:59Z",
                        "2024-05-10T04:00:00Z",
                        sitting("s2", "2024-05-10T10:00", "2024-05-10T11:00"),
                        sitting("s3", "2024-05-10T10:59:59", "2024-05-10T12:00")),
                overlap(
                        2,
                        "s2",
                        "2024-05-10T03:59:59Z",
                        "2024-05-10T04:00:00Z",
                        sitting("s2", "2024-05-10T10:00", "2024-05-10T11:00"),
                        zoned("s3", "2024-05-10T12:59:59", "2024-05-10T14:00", "Asia/Tokyo")),
                overlap(
                        3,
                        "s3",
                        "2024-05-10T06:00:00Z",
                        "2024-05-10T08:00:00Z",
                        sitting("s2", "2024-05-10T09:00", "2024-05-10T12:00"),
                        sitting("s3", "2024-05-10T12:00", "2024-05-10T15:00"),
                        sitting("s4", "2024-05-10T13:00", "2024-05-10T14:00")),
                chair(chaired()),
                chair(chaired(mandate(Sample.COUNCIL, "2024-05-09"))),
                chair(chaired(mandate(Sample.OFFICE, null))),
                remote(secret(false, presence(AttendanceMode.REMOTE, "00:50", null))),
                remote(secret(
                        false,
                        presence(AttendanceMode.ON_SITE, "00:50", "02:00"),
                        presence(AttendanceMode.REMOTE, "02:00", null))),
                remote(withBasis(secret(false, presence(AttendanceMode.REMOTE, "00:50", null))))
                        .basis("Article 9, Council Act"));
    }

    static List<Kept> kept() {
        return List.of(
                new Kept("body.mandates-exceed-seats", "one vacant", seats(6)),
                new Kept("body.mandates-exceed-seats", "all taken", seats(5)),
                new Kept(
                        "body.mandates-exceed-seats",
                        "members not recorded by name",
                        seats(4).toBuilder().mandates(List.of()).build()),
                new Kept("body.identifier-malformed", "a code", coded("H55.242")),
                new Kept("body.identifier-malformed", "the form before it", coded("000.00.00.H41")),
                new Kept("body.identifier-malformed", "as long as can be", coded("H".repeat(35))),
                new Kept("body.identifier-malformed", "another scheme", bodies(body("a", code("other", "h55 .")))),
                new Kept(
                        "body.identifier-repeated",
                        "another scheme",
                        bodies(body("a", code("tax", "1")), body("b", code("other", "1")))),
                new Kept(
                        "body.identifier-repeated",
                        "the same body",
                        bodies(body("a", code("tax", "1"), code("tax", "1")))),
                new Kept("meeting.no-sitting", "a draft", empty(MeetingStatus.DRAFT)),
                new Kept("meeting.no-sitting", "postponed", empty(MeetingStatus.POSTPONED)),
                new Kept("meeting.no-sitting", "cancelled", empty(MeetingStatus.CANCELLED)),
                new Kept("sitting.order", "at once", more(sitting("s2", "2024-05-10T08:00", null))),
                new Kept(
                        "sitting.order",
                        "the plan was changed",
                        more(opened(sitting("s2", "2024-05-10T07:00", null), at("04:00"), at("05:00")))),
                new Kept(
                        "sitting.planned-overlap",
                        "one after the other",
                        more(
                                sitting("s2", "2024-05-10T10:00", "2024-05-10T11:00"),
                                sitting("s3", "2024-05-10T11:00", "2024-05-10T12:00"))),
                new Kept(
                        "sitting.planned-overlap",
                        "a group beside the plenary",
                        more(
                                sitting("s2", "2024-05-10T10:00", "2024-05-10T11:00"),
                                sitting("s3", "2024-05-10T10:30", "2024-05-10T12:00").toBuilder()
                                        .kind(SittingKind.GROUP)
                                        .build())),
                new Kept(
                        "sitting.planned-overlap",
                        "no end planned",
                        more(
                                sitting("s2", "2024-05-10T10:00", "2024-05-10T11:00"),
                                sitting("s3", "2024-05-10T10:30", null))),
                new Kept("sitting.chair-not-in-office", "the last day", chaired(mandate(Sample.COUNCIL, "2024-05-10"))),
                new Kept(
                        "sitting.chair-not-in-office",
                        "members not recorded by name",
                        Sample.lean().toBuilder()
                                .persons(Sample.persons(7))
                                .sittings(List.of(Sample.sitting()
                                        .presences(List.of())
                                        .chair(PersonId.of("p7"))
                                        .build()))
                                .build()),
                new Kept(
                        "vote.secret-remote",
                        "on site",
                        secret(false, presence(AttendanceMode.ON_SITE, "00:50", null))),
                new Kept(
                        "vote.secret-remote",
                        "on site from the middle of the vote",
                        secret(
                                false,
                                presence(AttendanceMode.REMOTE, "00:50", "02:05"),
                                presence(AttendanceMode.ON_SITE, "02:05", null))),
                new Kept("vote.secret-remote", "allowed", secret(true, presence(AttendanceMode.REMOTE, "00:50", null))),
                new Kept(
                        "vote.secret-remote",
                        "the rules say nothing",
                        secret(null, presence(AttendanceMode.REMOTE, "00:50", null))),
                new Kept(
                        "vote.secret-remote",
                        "no rules",
                        secret(null, presence(AttendanceMode.REMOTE, "00:50", null)).toBuilder()
                                .procedure(null)
                                .votes(List.of())
                                .build()),
                new Kept(
                        "vote.secret-remote",
                        "present by network, but did not vote",
                        secret(false, presence(AttendanceMode.REMOTE, "00:50", null)).toBuilder()
                                .votes(List.of(Sample.vote("v1")
                                        .secret(
                                                4,
                                                4,
                                                0,
                                                Tally.of(3, 1, 0),
                                                Sample.ids("m1", "m2", "m3", "m4"),
                                                List.of())))
                                .build()));
    }

    private static Meeting seats(int seats) {
        Meeting meeting = Sample.withSittingOnly(sitting -> sitting);
        return meeting.toBuilder()
                .bodies(List.of(
                        meeting.bodies().get(0).withStatutorySeats(seats),
                        meeting.bodies().get(1)))
                .build();
    }

    private static Identifier code(String scheme, String value) {
        return new Identifier(scheme, value);
    }

    private static Body body(String id, Identifier... identifiers) {
        return new Body(BodyId.of(id), "Body", BodyKind.AGENCY, List.of(identifiers), null, null, Extensions.NONE);
    }

    private static Meeting bodies(Body... bodies) {
        return Sample.changed(
                meeting -> meeting.bodies(Sample.concat(Sample.valid().bodies().subList(0, 1), bodies)));
    }

    private static Meeting coded(String value) {
        return bodies(body("a", code("qd-20-2020", value)));
    }

    private static Breach malformed(String value) {
        return Breach.warning("body.identifier-malformed", "/bodies/1/identifiers/0/value", coded(value))
                .with("body", "a")
                .with("limit", 35)
                .basis(DECISION);
    }

    private static Meeting empty(MeetingStatus status) {
        return Sample.changed(
                meeting -> meeting.status(status).sittings(List.of()).votes(List.of()));
    }

    private static Breach withoutSitting(MeetingStatus status) {
        return Breach.warning("meeting.no-sitting", "/status", empty(status)).with("status", status);
    }

    private static Sitting sitting(String id, String start, @Nullable String end) {
        return zoned(id, start, end, VIETNAM.getId());
    }

    private static Sitting zoned(String id, String start, @Nullable String end, String zone) {
        LocalDateTime until = end == null ? null : LocalDateTime.parse(end);
        var plan = new Schedule(LocalDateTime.parse(start), until, ZoneId.of(zone));
        return Sitting.builder(SittingId.of(id), SittingKind.PLENARY, plan).build();
    }

    private static Sitting opened(Sitting sitting, Instant openedAt, Instant closedAt) {
        return sitting.toBuilder().openedAt(openedAt).closedAt(closedAt).build();
    }

    private static Meeting more(Sitting... sittings) {
        return Sample.changed(meeting ->
                meeting.sittings(Sample.concat(List.of(Sample.sitting().build()), sittings)));
    }

    private static Breach order(String from, Sitting second) {
        return Breach.warning("sitting.order", "/sittings/1/planned/start", more(second))
                .with("from", Instant.parse(from))
                .with("sitting", "s1")
                .with("first", Instant.parse("2024-05-10T01:00:00Z"));
    }

    private static Breach overlap(int position, String with, String from, String until, Sitting... sittings) {
        return Breach.warning("sitting.planned-overlap", "/sittings/" + position + "/planned/start", more(sittings))
                .with("sitting", with)
                .with("from", Instant.parse(from))
                .with("until", Instant.parse(until));
    }

    private static Mandate mandate(BodyId body, @Nullable String until) {
        return new Mandate(
                MandateId.of("m7"),
                PersonId.of("p7"),
                body,
                Role.CHAIR,
                false,
                null,
                null,
                until == null ? null : LocalDate.parse(until));
    }

    private static Meeting chaired(Mandate... mandates) {
        return Sample.withSitting(sitting -> sitting.chair(PersonId.of("p7"))).toBuilder()
                .persons(Sample.persons(7))
                .mandates(Sample.mandates(mandates))
                .votes(List.of())
                .build();
    }

    private static Breach chair(Meeting meeting) {
        return Breach.warning("sitting.chair-not-in-office", "/sittings/0/chair", meeting)
                .with("person", "p7")
                .with("day", "2024-05-10");
    }

    private static Presence presence(AttendanceMode mode, String from, @Nullable String until) {
        return new Presence(PersonId.of("p5"), mode, at(from), until == null ? null : at(until));
    }

    /** A secret vote in which all five take part, the fifth of them present in this way. */
    private static Meeting secret(@Nullable Boolean remote, Presence... fifth) {
        List<Presence> four = Sample.sitting().build().presences().subList(0, 4);
        return Sample.withSitting(sitting -> sitting.presences(Sample.concat(four, fifth))).toBuilder()
                .procedure(Sample.procedure(Sample.rule(Matter.ORDINARY, TieRule.NONE)).toBuilder()
                        .secretVotesMayBeRemote(remote)
                        .build())
                .votes(List.of(Sample.vote("v1")
                        .secret(5, 5, 1, Tally.of(3, 1, 0), Sample.ids("m1", "m2", "m3", "m4", "m5"), List.of())))
                .build();
    }

    private static Meeting withBasis(Meeting meeting) {
        return meeting.toBuilder()
                .procedure(Sample.procedure(Sample.rule(Matter.ORDINARY, TieRule.NONE)).toBuilder()
                        .secretVotesMayBeRemote(false)
                        .basis(Sample.basis("Article 9", Verification.PRIMARY_TEXT))
                        .build())
                .build();
    }

    private static Breach remote(Meeting meeting) {
        return Breach.error("vote.secret-remote", "/votes/0/participants/4", meeting)
                .with("mandate", "m5");
    }
}
