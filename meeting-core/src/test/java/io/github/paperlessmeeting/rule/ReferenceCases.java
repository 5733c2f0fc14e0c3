package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.changed;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.Paper;
import io.github.paperlessmeeting.agenda.PaperRole;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.attendance.Invitation;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.List;
import java.util.function.UnaryOperator;

/** Meetings with one reference each to something that is not there; together they have every reference that there is. */
final class ReferenceCases {
    private static final PersonId PERSON = PersonId.of("nobody");
    private static final BodyId BODY = BodyId.of("nowhere");
    private static final SittingId SITTING = SittingId.of("never");
    private static final MandateId MANDATE = MandateId.of("none");
    private static final AgendaItemId ITEM = AgendaItemId.of("nothing");
    private static final AttachmentId ATTACHMENT = AttachmentId.of("blank");

    private ReferenceCases() {}

    static List<Breach> breaches() {
        return List.of(
                unresolved(
                        "/body",
                        "body",
                        BODY,
                        Sample.lean().toBuilder().body(BODY).build()),
                unresolved(
                        "/bodies/2/parent",
                        "body",
                        BODY,
                        changed(m -> m.bodies(Sample.concat(
                                Sample.valid().bodies(),
                                new Body(
                                        BodyId.of("b"),
                                        "Body",
                                        BodyKind.AGENCY,
                                        List.of(),
                                        null,
                                        BODY,
                                        Extensions.NONE))))),
                unresolved("/mandates/6/person", "person", PERSON, mandate(PERSON, Sample.OFFICE)),
                unresolved("/mandates/6/body", "body", BODY, mandate(PersonId.of("p6"), BODY)),
                unresolved(
                        "/attachments/0/issuer",
                        "body",
                        BODY,
                        changed(m -> m.attachments(
                                List.of(Sample.attachment("a1").issuer(BODY).build())))),
                unresolved(
                        "/attachments/0/previousVersion",
                        "attachment",
                        ATTACHMENT,
                        changed(m -> m.attachments(List.of(Sample.attachment("a1")
                                .previousVersion(ATTACHMENT)
                                .build())))),
                unresolved("/agenda/items/4/parent", "agenda-item", ITEM, item(item -> item.parent(ITEM))),
                unresolved("/agenda/items/4/sitting", "sitting", SITTING, item(item -> item.sitting(SITTING))),
                unresolved("/agenda/items/4/presenter", "person", PERSON, item(item -> item.presenter(PERSON))),
                unresolved("/agenda/items/4/leadBody", "body", BODY, item(item -> item.leadBody(BODY))),
                unresolved(
                        "/agenda/items/4/papers/1/attachment",
                        "attachment",
                        ATTACHMENT,
                        item(item -> item.papers(List.of(
                                new Paper(AttachmentId.of("a1"), PaperRole.MAIN),
                                new Paper(ATTACHMENT, PaperRole.MAIN))))),
                unresolved(
                        "/invitations/0/person",
                        "person",
                        PERSON,
                        changed(m -> m.invitations(List.of(Invitation.ofPerson(PERSON, null))))),
                unresolved(
                        "/invitations/0/body",
                        "body",
                        BODY,
                        changed(m -> m.invitations(List.of(Invitation.ofBody(BODY, null))))),
                unresolved(
                        "/absences/0/mandate",
                        "mandate",
                        MANDATE,
                        absence(new Absence(MANDATE, null, null, null, null))),
                unresolved(
                        "/absences/0/sitting",
                        "sitting",
                        SITTING,
                        absence(new Absence(MandateId.of("m1"), SITTING, null, null, null))),
                unresolved(
                        "/absences/0/substitute",
                        "person",
                        PERSON,
                        absence(new Absence(MandateId.of("m6"), null, null, null, PERSON))),
                unresolved(
                        "/recusals/0/mandate",
                        "mandate",
                        MANDATE,
                        changed(m -> m.recusals(List.of(new Recusal(MANDATE, AgendaItemId.of("i3")))))),
                unresolved(
                        "/recusals/0/item",
                        "agenda-item",
                        ITEM,
                        changed(m -> m.recusals(List.of(new Recusal(MandateId.of("m1"), ITEM))))),
                unresolved("/sittings/0/chair", "person", PERSON, Sample.withSitting(s -> s.chair(PERSON))),
                unresolved("/sittings/0/secretary", "person", PERSON, Sample.withSitting(s -> s.secretary(PERSON))),
                unresolved(
                        "/sittings/0/presences/5/person",
                        "person",
                        PERSON,
                        Sample.withPresences(Sample.presence("nobody", "01:00", null))),
                unresolved(
                        "/motions/1/item",
                        "agenda-item",
                        ITEM,
                        motion(Motion.ordinary(MotionId.of("q2"), ITEM, "Shall it?"))),
                unresolved(
                        "/motions/1/proposer",
                        "person",
                        PERSON,
                        motion(new Motion(MotionId.of("q2"), null, "Shall it?", Matter.ORDINARY, PERSON))),
                unresolved(
                        "/votes/0/motion",
                        "motion",
                        "what",
                        Sample.withVotes(Vote.builder(VoteId.of("v1"), MotionId.of("what"), Electorate.of(5, 5))
                                .sitting(Sample.SITTING)
                                .counted(Tally.of(3, 1, 1), null))),
                unresolved(
                        "/votes/0/sitting",
                        "sitting",
                        SITTING,
                        Sample.withVotes(Sample.vote("v1").sitting(SITTING).counted(Tally.of(3, 1, 1), null))),
                unresolved(
                        "/votes/0/chair",
                        "mandate",
                        MANDATE,
                        Sample.withVotes(Sample.vote("v1").named(MANDATE, Sample.ballots("m1", "m2")))),
                unresolved(
                        "/votes/0/ballots/2/voter",
                        "mandate",
                        MANDATE,
                        Sample.withVotes(Sample.vote("v1").named(null, Sample.ballots("m1", "m2", "none")))),
                unresolved(
                        "/votes/0/participants/2",
                        "mandate",
                        MANDATE,
                        Sample.withVotes(Sample.vote("v1")
                                .secret(5, 3, 0, Tally.of(2, 1, 0), Sample.ids("m1", "none", "m2"), List.of()))),
                unresolved(
                        "/votes/0/countingCommittee/1",
                        "person",
                        PERSON,
                        Sample.withVotes(Sample.vote("v1")
                                .secret(
                                        5,
                                        2,
                                        0,
                                        Tally.of(1, 1, 0),
                                        Sample.ids("m1", "m2"),
                                        List.of(PersonId.of("p1"), PERSON)))));
    }

    static List<Kept> kept() {
        return List.of(
                new Kept(
                        "reference.unresolved",
                        "references of every kind",
                        changed(m -> m.agenda(Agenda.of(
                                        Sample.item("i2", null),
                                        Sample.item("i1", "i2").toBuilder()
                                                .sitting(Sample.SITTING)
                                                .presenter(PersonId.of("p6"))
                                                .leadBody(Sample.OFFICE)
                                                .papers(List.of(new Paper(AttachmentId.of("a2"), PaperRole.MAIN)))
                                                .build()))
                                .invitations(List.of(Invitation.ofBody(Sample.OFFICE, null)))
                                .absences(List.of(new Absence(
                                        MandateId.of("m6"), Sample.SITTING, null, null, PersonId.of("p6")))))),
                new Kept("reference.unresolved", "a document that refers to nothing", Sample.lean()));
    }

    private static Breach unresolved(String pointer, String kind, Object id, Meeting meeting) {
        return Breach.error("reference.unresolved", pointer, meeting)
                .with("kind", kind)
                .with("id", id);
    }

    private static Meeting mandate(PersonId person, BodyId body) {
        return changed(m -> m.mandates(Sample.mandates(Mandate.voting(MandateId.of("m7"), person, body, Role.MEMBER))));
    }

    private static Meeting item(UnaryOperator<AgendaItem.Builder> change) {
        AgendaItem item = change.apply(Sample.item("i5", null).toBuilder()).build();
        return changed(m -> m.agenda(
                new Agenda(1, null, Sample.concat(Sample.valid().agenda().items(), item))));
    }

    private static Meeting absence(Absence absence) {
        return changed(m -> m.absences(List.of(absence)));
    }

    private static Meeting motion(Motion motion) {
        return changed(m -> m.motions(Sample.concat(Sample.valid().motions(), motion)));
    }
}
