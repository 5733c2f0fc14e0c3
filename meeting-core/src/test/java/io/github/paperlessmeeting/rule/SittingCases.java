package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.at;
import static io.github.paperlessmeeting.rule.Sample.presence;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings that break, and that just keep, the rules on sittings and presence. */
final class SittingCases {
    private SittingCases() {}

    static List<Breach> breaches() {
        var all = new ArrayList<Breach>();
        for (MeetingStatus status : List.of(
                MeetingStatus.DRAFT, MeetingStatus.CONVENED, MeetingStatus.POSTPONED, MeetingStatus.CANCELLED)) {
            all.add(Breach.warning("meeting.status-disagrees", "/sittings/0/openedAt", status(status, "01:00", null))
                    .variant("opened")
                    .with("status", status)
                    .with("opened", at("01:00")));
        }
        all.addAll(List.of(
                Breach.warning(
                                "meeting.status-disagrees",
                                "/sittings/0",
                                status(MeetingStatus.CONCLUDED, "01:00", null))
                        .variant("not-closed")
                        .with("status", "CONCLUDED")
                        .with("opened", at("01:00")),
                Breach.warning(
                                "meeting.recorded-in-future",
                                "/sittings/0/closedAt",
                                Sample.withSitting(s -> s.closedAt(at("05:00"))))
                        .asOf(at("04:59:59"))
                        .with("at", at("05:00"))
                        .with("checked", at("04:59:59")),
                Breach.error(
                                "sitting.closes-before-opening",
                                "/sittings/0/closedAt",
                                Sample.withSitting(s -> s.closedAt(at("00:59:59"))))
                        .with("opened", at("01:00"))
                        .with("closed", at("00:59:59")),
                overlap(1, "s1", "04:00", plenary("s2", "03:59:59", "05:00")),
                overlap(2, "s1", "04:00", plenary("s2", "00:00", "00:30"), plenary("s3", "03:00", "03:30")),
                overlap(2, "s2", "06:00", plenary("s2", "04:00", "06:00"), plenary("s3", "05:00", "05:30")),
                Breach.error(
                                "presence.reversed",
                                "/sittings/0/presences/5/until",
                                Sample.withPresences(presence("p6", "02:00", "01:59:59")))
                        .with("from", at("02:00"))
                        .with("until", at("01:59:59")),
                Breach.warning(
                                "presence.overlap",
                                "/sittings/0/presences/5",
                                Sample.withPresences(
                                        presence("p6", "02:00", null), presence("p6", "01:00", "02:00:01")))
                        .with("person", "p6")
                        .with("first", "/sittings/0/presences/6"),
                Breach.warning(
                                "presence.overlap",
                                "/sittings/0/presences/7",
                                Sample.withPresences(
                                        presence("p6", "01:00", "01:10"),
                                        presence("p6", "01:10", null),
                                        presence("p6", "03:00", null)))
                        .with("person", "p6")
                        .with("first", "/sittings/0/presences/6"),
                Breach.warning(
                                "presence.outside-sitting",
                                "/sittings/0/presences/5/until",
                                Sample.withPresences(presence("p6", "00:30", "01:00")))
                        .variant("before-opening")
                        .with("until", at("01:00"))
                        .with("opened", at("01:00")),
                Breach.warning(
                                "presence.outside-sitting",
                                "/sittings/0/presences/5/from",
                                Sample.withPresences(presence("p6", "04:00", null)))
                        .variant("after-closing")
                        .with("from", at("04:00"))
                        .with("closed", at("04:00")),
                Breach.error("roll-call.exceeds-members", "/sittings/0/rollCalls/0", rollCall(5, 5, 1))
                        .with("present", 6)
                        .with("members", 5),
                Breach.error(
                                "roll-call.exceeds-members",
                                "/sittings/0/rollCalls/0",
                                rollCall(Integer.MAX_VALUE, Integer.MAX_VALUE, 1))
                        .with("present", 2_147_483_648L)
                        .with("members", 2_147_483_647),
                notQuorate(named(presences(3, "01:00"))),
                notQuorate(named(presences(3, "01:00"), new RollCall(at("01:00"), 5, 3, 0))),
                notQuorate(named(presences(3, "01:00"), new RollCall(null, 5, 5, 0))),
                notQuorate(Sample.withSittingOnly(s -> s.presences(presences(5, "00:50"))
                        .openedAt(null)
                        .rollCalls(List.of(new RollCall(null, 5, 1, 2))))),
                notQuorate(rollCall(5, 3, 0)),
                differs(0, "01:00", 5, 4, named(presences(4, "00:50"), call("01:00", 5))),
                differs(0, "01:00", 4, 5, named(presences(5, "00:50"), call("01:00", 4))),
                differs(1, "02:00", 4, 5, named(presences(5, "00:50"), call("01:00", 5), call("02:00", 4))),
                differs(
                        0,
                        "02:00",
                        5,
                        4,
                        named(
                                Sample.concat(presences(4, "00:50"), presence("p5", "00:50", "02:00")),
                                call("02:00", 5))),
                differs(0, "01:00", 5, 4, missingName()),
                differs(0, "01:00", 5, 0, named(presences(5, "01:00:00.000000001"), call("01:00", 5))),
                differs(
                                0,
                                "01:00",
                                2_147_483_648L,
                                5,
                                named(
                                        presences(5, "00:50"),
                                        new RollCall(at("01:00"), Integer.MAX_VALUE, Integer.MAX_VALUE, 1)))
                        .alongside("roll-call.exceeds-members"),
                Breach.error("sitting.not-quorate", "/sittings/0", emptySeats())
                        .variant("empty-base")
                        .with("base", "STATUTORY_SEATS")
                        .basis(Sample.QUORUM_LAW)));
        return all;
    }

    static List<Kept> kept() {
        return List.of(
                new Kept("meeting.recorded-in-future", "no time of the check", Sample.valid()),
                new Kept(
                        "meeting.status-disagrees",
                        "in session and open",
                        status(MeetingStatus.IN_SESSION, "01:00", null)),
                new Kept("meeting.status-disagrees", "convened, no times", status(MeetingStatus.CONVENED, null, null)),
                new Kept(
                        "meeting.status-disagrees", "concluded, no times", status(MeetingStatus.CONCLUDED, null, null)),
                new Kept(
                        "sitting.closes-before-opening",
                        "at once",
                        Sample.withSittingOnly(s -> s.closedAt(at("01:00")))),
                new Kept("sitting.overlap", "one after the other", more(plenary("s2", "04:00", "05:00"))),
                new Kept(
                        "sitting.overlap",
                        "a group beside the plenary",
                        more(plenary("s2", "02:00", "05:00").toBuilder()
                                .kind(SittingKind.GROUP)
                                .build())),
                new Kept(
                        "sitting.overlap",
                        "end not recorded",
                        more(plenary("s2", "02:00", "05:00").toBuilder()
                                .openedAt(null)
                                .build())),
                new Kept("sitting.overlap", "of no length", more(plenary("s2", "02:00", "02:00"))),
                new Kept("presence.reversed", "of no length", Sample.withPresences(presence("p6", "02:00", "02:00"))),
                new Kept(
                        "presence.overlap",
                        "touching",
                        Sample.withPresences(presence("p6", "02:00", null), presence("p6", "01:00", "02:00"))),
                new Kept(
                        "presence.overlap",
                        "one of no length within another",
                        Sample.withPresences(presence("p6", "01:00", null), presence("p6", "02:00", "02:00"))),
                new Kept(
                        "presence.outside-sitting",
                        "the last instant",
                        Sample.withPresences(presence("p6", "03:59:59.999999999", "05:00"))),
                new Kept(
                        "presence.outside-sitting",
                        "the first instant",
                        Sample.withPresences(presence("p6", "00:30", "01:00:00.000000001"))),
                new Kept("roll-call.exceeds-members", "all", rollCall(5, 3, 2)),
                new Kept(
                        "roll-call.differs-from-names",
                        "they come at that instant",
                        named(presences(5, "01:00"), call("01:00", 5))),
                new Kept(
                        "roll-call.differs-from-names",
                        "one leaves just after it",
                        named(
                                Sample.concat(presences(4, "00:50"), presence("p5", "00:50", "01:00:00.000000001")),
                                call("01:00", 5))),
                new Kept(
                        "roll-call.differs-from-names",
                        "as many came as went",
                        named(
                                Sample.concat(
                                        presences(3, "00:50"),
                                        presence("p4", "00:50", "02:00"),
                                        presence("p5", "02:00", null)),
                                new RollCall(at("02:00"), 5, 2, 2))),
                new Kept(
                        "roll-call.differs-from-names",
                        "one of those counted is no member",
                        named(Sample.concat(presences(4, "00:50"), presence("p6", "00:50", null)), call("01:00", 4))),
                new Kept(
                        "roll-call.differs-from-names",
                        "nobody knows when it was taken",
                        named(presences(4, "00:50"), new RollCall(null, 5, 5, 0))),
                new Kept(
                        "roll-call.differs-from-names",
                        "only a guest is named",
                        named(List.of(presence("p6", "00:50", null)), call("01:00", 5))),
                new Kept(
                        "roll-call.differs-from-names",
                        "a member is named for no time at all",
                        named(List.of(presence("p1", "02:00", "02:00")), call("02:00", 5))),
                new Kept("sitting.not-quorate", "four by name", named(presences(4, "01:00"))),
                new Kept(
                        "sitting.not-quorate",
                        "nobody checked in yet, and no roll call was taken",
                        named(presences(5, "01:00:01"))),
                new Kept(
                        "sitting.not-quorate",
                        "only a guest is named, and no roll call was taken",
                        named(List.of(presence("p6", "00:50", null)))),
                new Kept("sitting.not-quorate", "four counted", rollCall(5, 3, 1)),
                new Kept(
                        "sitting.not-quorate",
                        "nobody checked in yet, but a roll call was taken",
                        named(presences(5, "01:00:01"), new RollCall(null, 5, 4, 1))),
                new Kept(
                        "sitting.not-quorate",
                        "presence not recorded",
                        Sample.withSittingOnly(s -> s.presences(List.of()).rollCalls(List.of()))),
                new Kept(
                        "sitting.not-quorate",
                        "a group",
                        Sample.withSittingOnly(s -> s.presences(presences(1, "01:00"))
                                .rollCalls(List.of())
                                .kind(SittingKind.GROUP))));
    }

    private static Meeting status(MeetingStatus status, @Nullable String opened, @Nullable String closed) {
        return Sample.withSittingOnly(sitting -> sitting.openedAt(opened == null ? null : at(opened))
                        .closedAt(closed == null ? null : at(closed)))
                .toBuilder()
                .status(status)
                .build();
    }

    private static Sitting plenary(String id, String opened, String closed) {
        return Sample.sitting()
                .id(SittingId.of(id))
                .openedAt(at(opened))
                .closedAt(at(closed))
                .presences(List.of())
                .build();
    }

    private static Meeting more(Sitting... sittings) {
        return Sample.changed(meeting ->
                meeting.sittings(Sample.concat(List.of(Sample.sitting().build()), sittings)));
    }

    private static Breach overlap(int position, String with, String closed, Sitting... sittings) {
        return Breach.warning("sitting.overlap", "/sittings/" + position + "/openedAt", more(sittings))
                .with("sitting", with)
                .with("opened", String.valueOf(sittings[position - 1].openedAt()))
                .with("closed", at(closed));
    }

    private static Meeting rollCall(int members, int onSite, int remote) {
        return Sample.lean().toBuilder()
                .sittings(List.of(Sample.sitting()
                        .presences(List.of())
                        .rollCalls(List.of(new RollCall(at("01:00"), members, onSite, remote)))
                        .build()))
                .build();
    }

    /** A sitting without votes at which these are named and counted. */
    private static Meeting named(List<Presence> presences, RollCall... calls) {
        return Sample.withSittingOnly(s -> s.presences(presences).rollCalls(List.of(calls)));
    }

    private static RollCall call(String at, int present) {
        return new RollCall(at(at), 5, present, 0);
    }

    /** All five are counted at the opening and all five vote, but p5 is not on the list: which does not make p5 absent. */
    private static Meeting missingName() {
        return Sample.withSitting(s -> s.presences(presences(4, "00:50")));
    }

    private static Breach differs(int position, String at, long present, int recorded, Meeting meeting) {
        return Breach.warning("roll-call.differs-from-names", "/sittings/0/rollCalls/" + position, meeting)
                .with("at", at(at))
                .with("present", present)
                .with("recorded", recorded);
    }

    private static List<Presence> presences(int count, String from) {
        return Stream.of("p1", "p2", "p3", "p4", "p5")
                .limit(count)
                .map(person -> presence(person, from, null))
                .toList();
    }

    private static Breach notQuorate(Meeting meeting) {
        return Breach.error("sitting.not-quorate", "/sittings/0", meeting)
                .with("present", 3)
                .with("needed", 4)
                .basis(Sample.QUORUM_LAW);
    }

    private static Meeting emptySeats() {
        Meeting lean = Sample.lean();
        return lean.toBuilder()
                .bodies(List.of(
                        lean.bodies().get(0).withStatutorySeats(0),
                        lean.bodies().get(1)))
                .procedure(new RulesOfProcedure(
                        ProcedureId.of("rules"), "Rules", Sample.quorum(Base.STATUTORY_SEATS), List.of(), null, null))
                .build();
    }
}
