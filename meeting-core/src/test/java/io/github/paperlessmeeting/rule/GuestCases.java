package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.changed;

import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.attendance.Invitation;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.attendance.Reply;
import io.github.paperlessmeeting.attendance.ReplyStatus;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.NoticePeriod;
import io.github.paperlessmeeting.procedure.NoticeSubject;
import io.github.paperlessmeeting.procedure.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings that break, and that just keep, the rules on who is invited, absent, represented and recused. */
final class GuestCases {
    private static final LegalBasis LAW = Sample.basis("Article 3", Verification.PRIMARY_TEXT);
    private static final PersonId P1 = PersonId.of("p1");
    private static final PersonId P6 = PersonId.of("p6");
    private static final PersonId P7 = PersonId.of("p7");

    private GuestCases() {}

    static List<Breach> breaches() {
        var all = new ArrayList<Breach>();
        for (NoticePeriod.Unit unit : NoticePeriod.Unit.values()) {
            all.add(Breach.warning("notice.convened-late", "/invitations/0/sentAt", convened(unit, P1, "00:30"))
                    .variant(
                            unit == NoticePeriod.Unit.HOURS
                                    ? "hours"
                                    : unit == NoticePeriod.Unit.CALENDAR_DAYS ? "calendar-days" : "working-days")
                    .with("sent", Sample.at("00:30"))
                    .with("needed", 1)
                    .basis(LAW.citation()));
        }
        all.addAll(List.of(
                Breach.error("invitation.reply-before-sent", "/invitations/0/reply/at", replied("00:19:59"))
                        .with("at", Sample.at("00:19:59"))
                        .with("sent", Sample.at("00:20")),
                Breach.warning(
                                "invitation.repeated",
                                "/invitations/2",
                                invitations(
                                        Invitation.ofPerson(P1, null),
                                        Invitation.ofPerson(P6, null),
                                        Invitation.ofPerson(P1, null)))
                        .with("first", "/invitations/0"),
                Breach.warning(
                                "invitation.repeated",
                                "/invitations/1",
                                invitations(
                                        Invitation.ofBody(Sample.OFFICE, null), Invitation.ofBody(Sample.OFFICE, null)))
                        .with("first", "/invitations/0"),
                Breach.warning(
                                "absence.repeated",
                                "/absences/1",
                                absent(absence("m6", null, null), absence("m6", null, null)))
                        .with("mandate", "m6")
                        .with("first", "/absences/0"),
                Breach.warning("absence.and-presence", "/absences/0", absent(absence("m5", null, null)))
                        .with("mandate", "m5")
                        .with("sitting", "s1"),
                Breach.warning("absence.and-presence", "/absences/0", absent(absence("m5", Sample.SITTING, null)))
                        .with("mandate", "m5")
                        .with("sitting", "s1"),
                Breach.warning(
                                "substitute.present-with-substituted",
                                "/absences/0/substitute",
                                beside("03:00", "02:59:59"))
                        .with("person", "p7")
                        .with("mandate", "m6")
                        .with("sitting", "s1"),
                Breach.warning(
                                "substitute.with-vote",
                                "/votes/0/ballots/0",
                                unnamed(voting("m1", absence("m1", Sample.SITTING, P7))))
                        .with("mandate", "m1"),
                Breach.warning(
                                "substitute.with-vote",
                                "/votes/0/ballots/0",
                                ofGovernment(unnamed(voting("m1", absence("m1", null, P7)))))
                        .with("mandate", "m1")
                        .basis("Điều 28, Quy chế làm việc của Chính phủ (Nghị định số 138/2016/NĐ-CP)"),
                Breach.info("recusal.repeated", "/recusals/1", recused("i3", "i3"))
                        .with("mandate", "m6")
                        .with("item", "i3")
                        .with("first", "/recusals/0")));
        return all;
    }

    static List<Kept> kept() {
        return List.of(
                new Kept("notice.convened-late", "a guest", convened(NoticePeriod.Unit.HOURS, P7, "00:30")),
                new Kept("notice.convened-late", "to the hour", convened(NoticePeriod.Unit.HOURS, P1, "00:00")),
                new Kept("invitation.reply-before-sent", "at once", replied("00:20")),
                new Kept(
                        "invitation.repeated",
                        "a body and a person",
                        invitations(Invitation.ofPerson(P1, null), Invitation.ofBody(Sample.OFFICE, null))),
                new Kept(
                        "absence.repeated",
                        "the whole meeting and a sitting",
                        absent(absence("m6", null, null), absence("m6", Sample.SITTING, null))),
                new Kept("absence.and-presence", "leaves early", leaving("03:59:59")),
                new Kept("substitute.present-with-substituted", "one after the other", beside("03:00", "03:00")),
                new Kept(
                        "substitute.with-vote",
                        "the member is there",
                        voting("m1", absence("m1", Sample.SITTING, P7)).toBuilder()
                                .sittings(List.of(Sample.sitting()
                                        .presences(lateAndOthers())
                                        .rollCalls(List.of())
                                        .build()))
                                .votes(List.of(Sample.vote("v1").named(null, Sample.ballots("m1"))))
                                .build()),
                new Kept("substitute.with-vote", "a member attends for another", voting("m1", absence("m6", null, P1))),
                new Kept("substitute.with-vote", "nobody instead", unnamed(voting("m1", absence("m1", null, null)))),
                new Kept("recusal.repeated", "from another item", recused("i3", "i4")));
    }

    private static Meeting ofGovernment(Meeting meeting) {
        return meeting.toBuilder()
                .bodies(meeting.bodies().stream()
                        .map(body -> body.id().equals(meeting.body())
                                ? Body.of(body.id(), body.name(), BodyKind.GOVERNMENT)
                                : body)
                        .toList())
                .build();
    }

    private static Meeting invitations(Invitation... invitations) {
        return changed(meeting -> meeting.invitations(List.of(invitations)));
    }

    private static Meeting replied(String at) {
        return invitations(
                new Invitation(P1, null, Sample.at("00:20"), new Reply(ReplyStatus.ATTENDING, Sample.at(at))));
    }

    private static Meeting convened(NoticePeriod.Unit unit, PersonId person, String sent) {
        return AgendaCases.noticed(new NoticePeriod(NoticeSubject.CONVENING, null, 1, unit, LAW)).toBuilder()
                .persons(Sample.persons(7))
                .invitations(List.of(Invitation.ofPerson(person, Sample.at(sent))))
                .build();
    }

    private static Absence absence(String mandate, @Nullable SittingId sitting, @Nullable PersonId substitute) {
        return new Absence(MandateId.of(mandate), sitting, null, null, substitute);
    }

    private static Meeting absent(Absence... absences) {
        return changed(meeting -> meeting.absences(List.of(absences)));
    }

    private static Meeting leaving(String until) {
        return changed(meeting -> meeting.absences(List.of(absence("m6", null, null)))
                .sittings(List.of(Sample.sitting()
                        .presences(Sample.concat(
                                Sample.sitting().build().presences(), Sample.presence("p6", "01:00", until)))
                        .build())));
    }

    private static Meeting beside(String until, String from) {
        return changed(meeting -> meeting.persons(Sample.persons(7))
                .absences(List.of(absence("m6", null, P7)))
                .sittings(List.of(Sample.sitting()
                        .presences(Sample.concat(
                                Sample.sitting().build().presences(),
                                Sample.presence("p6", "01:00", until),
                                Sample.presence("p7", from, null)))
                        .build())));
    }

    private static Meeting voting(String voter, Absence absence) {
        return changed(meeting -> meeting.persons(Sample.persons(7))
                .absences(List.of(absence))
                .votes(List.of(Sample.vote("v1").named(null, Sample.ballots(voter)))));
    }

    private static Meeting unnamed(Meeting meeting) {
        return meeting.toBuilder()
                .sittings(List.of(Sample.sitting().presences(List.of()).build()))
                .build();
    }

    private static List<Presence> lateAndOthers() {
        var presences = new ArrayList<>(Sample.sitting().build().presences());
        presences.set(0, Sample.presence("p1", "01:30", null));
        return presences;
    }

    private static Meeting recused(String... items) {
        return changed(meeting -> meeting.recusals(Stream.of(items)
                .map(item -> new Recusal(MandateId.of("m6"), AgendaItemId.of(item)))
                .toList()));
    }
}
