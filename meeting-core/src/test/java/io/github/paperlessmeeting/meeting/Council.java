package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.time.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** A council of three, and its sitting of 20 May 2024 from nine to eleven in Ho Chi Minh City. */
final class Council {
    static final BodyId BODY = BodyId.of("hdnd");
    static final SittingId SITTING = SittingId.of("s-1");
    static final Instant NINE = Instant.parse("2024-05-20T02:00:00Z");
    static final Instant TEN = Instant.parse("2024-05-20T03:00:00Z");
    static final Instant ELEVEN = Instant.parse("2024-05-20T04:00:00Z");
    static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    static final RulesOfProcedure RULES = new RulesOfProcedure(
            ProcedureId.of("qc"),
            "Quy chế",
            new QuorumRule(Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE), null),
            List.of(
                    new DecisionRule(
                            Matter.ORDINARY,
                            Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE),
                            TieRule.NONE,
                            null),
                    new DecisionRule(
                            Matter.REMOVAL,
                            Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE),
                            TieRule.NONE,
                            null)),
            null,
            null);

    private Council() {}

    static Mandate member(int number) {
        return Mandate.voting(MandateId.of("m-" + number), person(number), BODY, Role.MEMBER);
    }

    static List<Mandate> members() {
        return List.of(member(1), member(2), member(3));
    }

    static PersonId person(int number) {
        return PersonId.of("p-" + number);
    }

    static Sitting.Builder sitting() {
        var planned = new Schedule(LocalDateTime.parse("2024-05-20T09:00"), null, ZoneId.of("Asia/Ho_Chi_Minh"));
        return Sitting.builder(SITTING, SittingKind.PLENARY, planned)
                .openedAt(NINE)
                .closedAt(ELEVEN);
    }

    static Meeting meeting(Sitting.Builder sitting, List<Mandate> mandates) {
        Body body = Body.of(BODY, "Hội đồng nhân dân", BodyKind.PEOPLES_COUNCIL);
        return Meeting.builder(MeetingId.of("h-1"), MeetingKind.REGULAR, "Kỳ họp thứ nhất", body)
                .mandates(mandates)
                .sittings(List.of(sitting.build()))
                .procedure(RULES)
                .build();
    }

    static Presence onSite(int person, Instant from, Instant until) {
        return new Presence(person(person), AttendanceMode.ON_SITE, from, until);
    }

    static Presence remote(int person, Instant from, Instant until) {
        return new Presence(person(person), AttendanceMode.REMOTE, from, until);
    }

    static RollCall call(Instant at, int onSite) {
        return new RollCall(at, 3, onSite, 0);
    }
}
