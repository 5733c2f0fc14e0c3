package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.Paper;
import io.github.paperlessmeeting.agenda.PaperRole;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attachment.AttachmentKind;
import io.github.paperlessmeeting.attachment.Digest;
import io.github.paperlessmeeting.attachment.DigestAlgorithm;
import io.github.paperlessmeeting.attachment.DocumentNumber;
import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.Identifier;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.time.Schedule;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Vote;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault put into a generated meeting adds exactly the finding of its rule, at exactly its place. */
class InjectedFaultsTest {
    private static final int SEEDS = 60;
    private static final Digest DIGEST = Digest.of(DigestAlgorithm.SHA_256, new byte[1]);
    private static final PersonId STRANGER = PersonId.of("nguoi-la");

    /** A meeting before and after the fault was put into it. */
    private record Injected(Meeting before, Meeting after, String pointer) {}

    /** A way to put a fault into a meeting; gives null for a meeting that has no place for it. */
    private record Fault(String rule, Function<Meeting, @Nullable Injected> injection) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("body.mandates-exceed-seats", InjectedFaultsTest::tooFewSeats),
                new Fault("body.identifier-malformed", meeting -> identifiers(meeting, "qd-20-2020", "h55", null)),
                new Fault("body.identifier-repeated", meeting -> identifiers(meeting, "ma-thu", "A", "A")),
                new Fault("meeting.no-sitting", InjectedFaultsTest::noSitting),
                new Fault("attachment.digest-missing", meeting -> file(meeting, "", paper -> paper.digest(null))),
                new Fault("attachment.empty-with-content", meeting -> file(meeting, "/size", paper -> paper.size(0L))),
                new Fault(
                        "attachment.file-name-unsafe",
                        meeting -> file(meeting, "/fileName", paper -> paper.fileName("../bao-cao.pdf"))),
                new Fault("attachment.file-name-repeated", InjectedFaultsTest::sameFileName),
                new Fault(
                        "attachment.media-type-malformed",
                        meeting -> file(meeting, "/mediaType", paper -> paper.mediaType("pdf"))),
                new Fault(
                        "attachment.media-type-differs",
                        meeting -> file(meeting, "/mediaType", paper -> paper.mediaType("image/png"))),
                new Fault("attachment.number-repeated", InjectedFaultsTest::sameNumber),
                new Fault("sitting.order", InjectedFaultsTest::plannedBeforeTheLast),
                new Fault("sitting.planned-overlap", InjectedFaultsTest::plannedAtOneTime),
                new Fault("sitting.chair-not-in-office", InjectedFaultsTest::strangerPresides),
                new Fault("vote.secret-remote", InjectedFaultsTest::voterByNetwork));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void adds_exactly_its_finding(Fault fault) {
        int places = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Injected injected = fault.injection().apply(meeting(seed));
            if (injected != null) {
                places++;
                assertThat(Added.between(injected.before(), injected.after()))
                        .as("seed %d", seed)
                        .containsExactly(fault.rule() + " " + injected.pointer());
            }
        }
        assertThat(places).isGreaterThan(SEEDS / 20);
    }

    private static Meeting meeting(long seed) {
        return seed % 2 == 0
                ? MeetingGenerator.seeded(seed).meeting(MeetingSize.S)
                : MeetingGenerator.seeded(seed).anyMeeting();
    }

    /** Without anything that depends on who presides and how many seats there are. */
    private static Meeting withoutVotes(Meeting meeting) {
        return meeting.toBuilder()
                .procedure(null)
                .votes(List.of())
                .elections(List.of())
                .confidencePolls(List.of())
                .build();
    }

    private static @Nullable Injected tooFewSeats(Meeting meeting) {
        Meeting before = withoutVotes(meeting);
        if (before.sittings().isEmpty() || before.mandates().isEmpty()) {
            return null;
        }
        LocalDate day = before.sittings().get(0).day();
        long members = before.mandates().stream()
                .filter(mandate ->
                        mandate.votingRight() && mandate.body().equals(before.body()) && mandate.inOfficeOn(day))
                .count();
        var bodies = new ArrayList<>(before.bodies());
        bodies.set(0, bodies.get(0).withStatutorySeats((int) members - 1));
        return new Injected(before, before.toBuilder().bodies(bodies).build(), "/bodies/0/statutorySeats");
    }

    /** A code for the first body, and one for the second if it is not null. */
    private static Injected identifiers(Meeting meeting, String scheme, String first, @Nullable String second) {
        var bodies = new ArrayList<>(meeting.bodies());
        bodies.set(0, coded(bodies.get(0), new Identifier(scheme, first)));
        String pointer = "/bodies/0/identifiers/" + (bodies.get(0).identifiers().size() - 1) + "/value";
        if (second != null) {
            bodies.set(1, coded(bodies.get(1), new Identifier(scheme, second)));
            pointer = "/bodies/1/identifiers/" + (bodies.get(1).identifiers().size() - 1);
        }
        return new Injected(meeting, meeting.toBuilder().bodies(bodies).build(), pointer);
    }

    private static Body coded(Body body, Identifier code) {
        return new Body(
                body.id(),
                body.name(),
                body.kind(),
                Sample.concat(body.identifiers(), code),
                body.statutorySeats(),
                body.parent(),
                body.extensions());
    }

    private static Injected noSitting(Meeting meeting) {
        Meeting before = withoutVotes(meeting).toBuilder()
                .status(MeetingStatus.DRAFT)
                .agenda(Agenda.of())
                .absences(List.of())
                .recusals(List.of())
                .motions(List.of())
                .sittings(List.of())
                .build();
        return new Injected(
                before, before.toBuilder().status(MeetingStatus.CONVENED).build(), "/status");
    }

    private static @Nullable Injected file(
            Meeting meeting, String component, UnaryOperator<Attachment.Builder> change) {
        int position = position(
                meeting.attachments(),
                paper -> paper.digest() != null
                        && paper.fileName() != null
                        && paper.fileName().endsWith(".pdf"));
        if (position < 0) {
            return null;
        }
        var papers = new ArrayList<>(meeting.attachments());
        papers.set(position, change.apply(papers.get(position).toBuilder()).build());
        return new Injected(
                meeting, meeting.toBuilder().attachments(papers).build(), "/attachments/" + position + component);
    }

    private static @Nullable Injected sameFileName(Meeting meeting) {
        List<AgendaItem> items = meeting.agenda().items();
        int position = position(
                items,
                item -> item.papers().size() > 0
                        && fileName(meeting, item.papers().get(0)) != null);
        if (position < 0) {
            return null;
        }
        AgendaItem item = items.get(position);
        String name = Objects.requireNonNull(fileName(meeting, item.papers().get(0)));
        Attachment added = paper("them")
                .fileName(name.toUpperCase(Locale.ROOT))
                .digest(DIGEST)
                .build();
        var changed = new ArrayList<>(items);
        changed.set(
                position,
                item.toBuilder()
                        .papers(Sample.concat(item.papers(), new Paper(added.id(), PaperRole.REFERENCE)))
                        .build());
        Agenda agenda = meeting.agenda();
        return new Injected(
                meeting,
                meeting.toBuilder()
                        .attachments(Sample.concat(meeting.attachments(), added))
                        .agenda(new Agenda(agenda.revision(), agenda.issuedAt(), changed))
                        .build(),
                "/agenda/items/" + position + "/papers/" + item.papers().size());
    }

    private static @Nullable String fileName(Meeting meeting, Paper paper) {
        Attachment attachment = meeting.attachment(paper.attachment());
        return attachment == null ? null : attachment.fileName();
    }

    private static Injected sameNumber(Meeting meeting) {
        Meeting before = adding(meeting, "so-1");
        return new Injected(
                before,
                adding(before, "so-2"),
                "/attachments/" + before.attachments().size() + "/number");
    }

    private static Meeting adding(Meeting meeting, String id) {
        Attachment numbered = paper(id)
                .number(DocumentNumber.of(9999, "TTr-UBND"))
                .issuer(meeting.body())
                .issuedOn(LocalDate.of(2024, 2, 29))
                .build();
        return meeting.toBuilder()
                .attachments(Sample.concat(meeting.attachments(), numbered))
                .build();
    }

    private static Attachment.Builder paper(String id) {
        return Attachment.builder(AttachmentId.of(id), AttachmentKind.OTHER, "Tài liệu");
    }

    private static @Nullable Injected plannedBeforeTheLast(Meeting meeting) {
        return meeting.sittings().isEmpty()
                ? null
                : new Injected(
                        meeting,
                        sitting(meeting, "truoc", SittingKind.GROUP, -1, 0),
                        "/sittings/" + meeting.sittings().size() + "/planned/start");
    }

    private static @Nullable Injected plannedAtOneTime(Meeting meeting) {
        if (meeting.sittings().isEmpty()) {
            return null;
        }
        Meeting before = sitting(meeting, "sau", SittingKind.PLENARY, 240, 242);
        return new Injected(
                before,
                sitting(before, "cung-luc", SittingKind.PLENARY, 1, 3),
                "/sittings/" + before.sittings().size() + "/planned/start");
    }

    /** One more sitting, planned so many hours after the beginning of the last. */
    private static Meeting sitting(Meeting meeting, String id, SittingKind kind, int from, int until) {
        Schedule last = meeting.sittings().get(meeting.sittings().size() - 1).planned();
        LocalDateTime start = last.start();
        var plan = new Schedule(start.plusHours(from), start.plusHours(until), last.zone());
        Sitting added = Sitting.builder(SittingId.of(id), kind, plan).build();
        return meeting.toBuilder()
                .sittings(Sample.concat(meeting.sittings(), added))
                .build();
    }

    private static @Nullable Injected strangerPresides(Meeting meeting) {
        if (meeting.sittings().isEmpty() || meeting.mandates().isEmpty()) {
            return null;
        }
        Meeting before = withoutVotes(meeting).toBuilder()
                .persons(Sample.concat(meeting.persons(), new Person(STRANGER, "Người lạ", null)))
                .build();
        var sittings = new ArrayList<>(before.sittings());
        sittings.set(0, sittings.get(0).toBuilder().chair(STRANGER).build());
        return new Injected(before, before.toBuilder().sittings(sittings).build(), "/sittings/0/chair");
    }

    private static @Nullable Injected voterByNetwork(Meeting meeting) {
        for (Vote vote : meeting.votes()) {
            int position = position(meeting.sittings(), sitting -> sitting.id().equals(vote.sitting()));
            if (meeting.procedure() != null
                    && vote instanceof SecretVote secret
                    && !secret.participants().isEmpty()
                    && position >= 0
                    && !meeting.sittings().get(position).presences().isEmpty()) {
                Meeting before = meeting.toBuilder()
                        .votes(List.of(vote))
                        .procedure(meeting.procedure().toBuilder()
                                .secretVotesMayBeRemote(false)
                                .build())
                        .build();
                PersonId person = Objects.requireNonNull(
                                meeting.mandate(secret.participants().get(0)))
                        .person();
                var sittings = new ArrayList<>(meeting.sittings());
                sittings.set(position, byNetwork(sittings.get(position), person));
                return new Injected(
                        before, before.toBuilder().sittings(sittings).build(), "/votes/0/participants/0");
            }
        }
        return null;
    }

    private static Sitting byNetwork(Sitting sitting, PersonId person) {
        return sitting.toBuilder()
                .presences(sitting.presences().stream()
                        .map(presence -> presence.person().equals(person)
                                ? new Presence(person, AttendanceMode.REMOTE, presence.from(), presence.until())
                                : presence)
                        .toList())
                .build();
    }

    private static <T> int position(List<T> list, Predicate<T> wanted) {
        for (int i = 0; i < list.size(); i++) {
            if (wanted.test(list.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
