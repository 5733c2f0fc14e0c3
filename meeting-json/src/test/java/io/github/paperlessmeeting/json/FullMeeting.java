package io.github.paperlessmeeting.json;

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
import io.github.paperlessmeeting.attachment.Classification;
import io.github.paperlessmeeting.attachment.Delivery;
import io.github.paperlessmeeting.attachment.DeliveryForm;
import io.github.paperlessmeeting.attachment.Digest;
import io.github.paperlessmeeting.attachment.DigestAlgorithm;
import io.github.paperlessmeeting.attachment.DocumentNumber;
import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.attendance.AbsenceReason;
import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Invitation;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.attendance.Reply;
import io.github.paperlessmeeting.attendance.ReplyStatus;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.Identifier;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.meeting.Illustrative;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingId;
import io.github.paperlessmeeting.meeting.MeetingKind;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import io.github.paperlessmeeting.meeting.SchemaVersion;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.meeting.Source;
import io.github.paperlessmeeting.meeting.Venue;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.Verification;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.time.Schedule;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A made-up meeting in which every component of every record is there at least once. Written with canonical constructors, so
 * that a new component does not compile until it has a value here.
 */
final class FullMeeting {
    private static final BodyId COUNCIL = BodyId.of("council");
    private static final BodyId OFFICE = BodyId.of("office");
    static final PersonId AN = PersonId.of("an");
    static final PersonId BINH = PersonId.of("binh");
    static final MandateId M1 = MandateId.of("m-1");
    static final MandateId M2 = MandateId.of("m-2");
    static final SittingId MORNING = SittingId.of("s-1");
    private static final AgendaItemId ITEM = AgendaItemId.of("i-1");
    private static final AttachmentId DRAFT = AttachmentId.of("d-1");
    static final MotionId MOTION = MotionId.of("q-1");
    private static final LegalBasis BASIS = new LegalBasis(
            "Luật Tổ chức chính quyền địa phương",
            "Điều 83",
            LocalDate.of(2015, 6, 19),
            "https://vanban.example/77-2015",
            Verification.SECONDARY_SOURCE);

    private FullMeeting() {}

    static Meeting meeting() {
        return new Meeting(
                SchemaVersion.CURRENT,
                MeetingId.of("ky-hop-9"),
                MeetingKind.REGULAR,
                "Kỳ họp thứ chín 🏛",
                COUNCIL,
                MeetingStatus.CONCLUDED,
                "Khóa IX",
                9,
                List.of(new Identifier("so-ky-hop", "KH-9")),
                new Venue("Hội trường \"A\"", "Số 1, đường \\ Trần Phú"),
                bodies(),
                List.of(new Person(AN, "Nguyễn Thị Hường", "Chủ tịch"), new Person(BINH, "Đặng Văn Bình", null)),
                List.of(
                        new Mandate(
                                M1,
                                AN,
                                COUNCIL,
                                Role.of("chair"),
                                true,
                                GroupCode.of("to-1"),
                                Weight.parse("1.5"),
                                LocalDate.of(2016, 6, 15),
                                LocalDate.of(2021, 6, 20)),
                        new Mandate(M2, BINH, COUNCIL, Role.of("member"), true, null, null, null)),
                attachments(),
                agenda(),
                List.of(
                        new Invitation(
                                BINH,
                                null,
                                Instant.parse("2019-06-01T01:00:00.250Z"),
                                new Reply(ReplyStatus.ATTENDING, Instant.parse("2019-06-02T01:00:00Z"))),
                        new Invitation(null, OFFICE, null, null)),
                List.of(new Absence(M2, MORNING, AbsenceReason.OFFICIAL, false, AN)),
                List.of(new Recusal(M2, ITEM)),
                List.of(sitting()),
                FullRules.procedure(BASIS),
                List.of(
                        new Motion(MOTION, ITEM, "Có thông qua nghị quyết không?", Matter.ORDINARY, BINH),
                        new Motion(
                                MotionId.of("q-2"), ITEM, "Có thông qua điều 1 không?", Matter.ORDINARY, BINH, MOTION)),
                FullVotes.votes(),
                List.of(FullVotes.election(), FullVotes.electionByName()),
                List.of(FullVotes.poll()),
                List.of(new Source("Biên bản", "https://example.org/bien-ban", LocalDate.of(2019, 7, 1))),
                List.of(new Illustrative("/votes/0", "Số liệu minh họa")),
                new Extensions(Map.of("vn.example:a-b.C_1", "Phòng họp số 1")));
    }

    private static List<Body> bodies() {
        return List.of(
                new Body(
                        COUNCIL,
                        "Hội đồng nhân dân",
                        BodyKind.of("peoples-council"),
                        List.of(new Identifier("ma-dinh-danh", "H57.1")),
                        3,
                        OFFICE,
                        new Extensions(Map.of("vn.example:a-b.C_2", "Phòng họp số 2"))),
                new Body(
                        OFFICE,
                        "Văn phòng",
                        BodyKind.of("office"),
                        List.of(),
                        null,
                        null,
                        new Extensions(Map.of("vn.example:a-b.C_3", "Phòng họp số 3"))));
    }

    private static List<Attachment> attachments() {
        var next = new Attachment(
                AttachmentId.of("d-2"),
                AttachmentKind.DRAFT_RESOLUTION,
                "Dự thảo nghị quyết",
                new DocumentNumber(5, 2019, "NQ-HĐND"),
                COUNCIL,
                LocalDate.of(2019, 5, 31),
                "du-thao.pdf",
                "application/pdf",
                5_000_000_000L,
                12,
                new Digest(DigestAlgorithm.SHA_256, "ab".repeat(32)),
                Classification.UNCLASSIFIED,
                2,
                DRAFT,
                List.of(new Delivery(DeliveryForm.ELECTRONIC, Instant.parse("2019-06-01T01:00:00Z"), 2)),
                new Extensions(Map.of("vn.example:a-b.C_4", "Phòng họp số 4")));
        var first = new Attachment(
                DRAFT,
                AttachmentKind.DRAFT_RESOLUTION,
                "Dự thảo",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                null,
                List.of(),
                new Extensions(Map.of("vn.example:a-b.C_5", "Phòng họp số 5")));
        return List.of(next, first);
    }

    private static Agenda agenda() {
        var item = new AgendaItem(
                ITEM,
                AgendaItemKind.of("decision"),
                "Thông qua nghị quyết",
                "II.3",
                AgendaItemId.of("i-0"),
                MORNING,
                Access.CLOSED,
                BINH,
                OFFICE,
                Duration.ofMinutes(90),
                List.of(new Paper(DRAFT, PaperRole.of("subject"))),
                ItemOutcome.ADOPTED,
                new Extensions(Map.of("vn.example:a-b.C_6", "Phòng họp số 6")));
        return new Agenda(2, Instant.parse("2019-06-01T01:00:00.000000001Z"), List.of(item));
    }

    private static Sitting sitting() {
        return new Sitting(
                MORNING,
                SittingKind.of("plenary"),
                new Schedule(
                        LocalDateTime.of(2019, 6, 24, 9, 0),
                        LocalDateTime.of(2019, 6, 24, 11, 30, 15),
                        ZoneId.of("Asia/Ho_Chi_Minh")),
                Instant.parse("2019-06-24T02:00:00Z"),
                Instant.parse("2019-06-24T04:30:00Z"),
                Access.PUBLIC,
                AN,
                BINH,
                List.of(new RollCall(Instant.parse("2019-06-24T02:01:00Z"), 2, 1, 1)),
                List.of(new Presence(
                        AN,
                        AttendanceMode.ON_SITE,
                        Instant.parse("2019-06-24T01:55:00Z"),
                        Instant.parse("2019-06-24T04:30:00Z"))));
    }
}
