package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.ItemOutcome;
import io.github.paperlessmeeting.agenda.Paper;
import io.github.paperlessmeeting.agenda.PaperRole;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attachment.AttachmentKind;
import io.github.paperlessmeeting.attachment.Delivery;
import io.github.paperlessmeeting.attachment.DeliveryForm;
import io.github.paperlessmeeting.attachment.Digest;
import io.github.paperlessmeeting.attachment.DigestAlgorithm;
import io.github.paperlessmeeting.attachment.DocumentNumber;
import io.github.paperlessmeeting.attendance.Absence;
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
import io.github.paperlessmeeting.meeting.Illustrative;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.ConfidenceBand;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.Consequence;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.NoticePeriod;
import io.github.paperlessmeeting.procedure.NoticeSubject;
import io.github.paperlessmeeting.procedure.Occasion;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.ProxyRule;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesBuilder;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.time.Schedule;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings that can be constructed and are as wrong as can be: few identifiers for many things, extreme numbers and times. */
final class HostileMeetings {
    private static final List<Instant> INSTANTS =
            List.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Sample.at("02:00"), Sample.at("02:00:00.000000001"));
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(2024, 5, 10));
    private static final List<String> TEXTS = List.of(
            "",
            ".",
            "/",
            ";",
            "a/b",
            "image/png",
            "A.pdf",
            "a.PDF",
            "\0",
            "NUL.",
            "\u202e",
            "\ud83d\ude00.jpg",
            "H55.242");
    private static final List<AttachmentKind> KINDS =
            List.of(AttachmentKind.DRAFT_RESOLUTION, AttachmentKind.SUBMISSION, AttachmentKind.MINUTES);
    private static final List<String> NAMES =
            List.of("", "\u00ad", "a\u0000", "\u202ea", "a\u0430", "\ud83d\ude00\u0301", "\u05d0\u200f\u0407i");
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 5, Integer.MAX_VALUE - 1, Integer.MAX_VALUE);

    private final Random later;
    private Random random;
    private final HostileVotes votes = new HostileVotes(this);

    HostileMeetings(long seed) {
        random = new Random(seed);
        later = new Random(~seed);
    }

    /** Adopted if more than almost all votes cast are in favour, of which there are more than arithmetic can multiply. */
    static Meeting withThresholdBeyondArithmetic(Tally tally) {
        var threshold = Threshold.moreThan(Fraction.of(Integer.MAX_VALUE - 1, Integer.MAX_VALUE), Base.VOTES_CAST);
        var rules = Sample.procedure(new DecisionRule(Matter.ORDINARY, threshold, TieRule.NONE, null));
        return Sample.leanWithVotes(Sample.vote("v1", new Electorate(5, null, null))
                        .declared(DeclaredResult.of(Outcome.ADOPTED))
                        .counted(tally, null))
                .toBuilder()
                .procedure(rules)
                .build();
    }

    Meeting next() {
        return Sample.lean().toBuilder()
                .body(BodyId.of(id()))
                .status(pick(List.of(MeetingStatus.values())))
                .bodies(many(() -> new Body(
                        BodyId.of(id()),
                        name(),
                        pick(List.of(BodyKind.AGENCY, BodyKind.PEOPLES_COUNCIL)),
                        beside(() -> many(() -> new Identifier(pick(List.of("qd-20-2020", "other")), pick(TEXTS)))),
                        maybe(number()),
                        maybe(BodyId.of(id())),
                        Extensions.NONE)))
                .persons(many(() -> new Person(PersonId.of(id()), name(), maybe(name()))))
                .mandates(many(this::mandate))
                .attachments(many(this::attachment))
                .agenda(new Agenda(1, instant(), many(this::item)))
                .invitations(many(this::invitation))
                .absences(many(() -> new Absence(
                        MandateId.of(id()), maybe(SittingId.of(id())), null, null, maybe(PersonId.of(id())))))
                .recusals(many(() -> new Recusal(MandateId.of(id()), AgendaItemId.of(id()))))
                .sittings(many(this::sitting))
                .procedure(maybe(procedure()))
                .motions(many(() -> new Motion(
                        MotionId.of(id()),
                        maybe(AgendaItemId.of(id())),
                        name(),
                        matter(),
                        maybe(PersonId.of(id())),
                        maybe(MotionId.of(id())))))
                .votes(many(votes::vote))
                .elections(many(votes::election))
                .confidencePolls(many(votes::poll))
                .illustrative(many(() -> new Illustrative(pick(List.of("", "/a", "~", "x")), null)))
                .build();
    }

    private Attachment attachment() {
        Attachment.Builder attachment = Attachment.builder(AttachmentId.of(id()), pick(KINDS), name())
                .deliveries(many(() -> new Delivery(pick(List.of(DeliveryForm.values())), instant(), null)))
                .version(Math.max(1, number()))
                .previousVersion(maybe(AttachmentId.of(id())));
        DigestAlgorithm algorithm = pick(List.of(DigestAlgorithm.values()));
        return attachment
                .digest(maybe(new Digest(algorithm, beside(() -> pick(List.of("", "0".repeat(64)))))))
                .number(beside(() -> maybe(new DocumentNumber(Math.max(1, number()), maybe(2024), ""))))
                .issuer(beside(() -> maybe(BodyId.of(id()))))
                .issuedOn(beside(() -> maybe(pick(DAYS))))
                .fileName(beside(() -> maybe(random.nextBoolean() ? pick(TEXTS) : name())))
                .mediaType(beside(() -> maybe(pick(TEXTS))))
                .size(beside(() -> maybe(pick(List.of(0L, 1L, Long.MAX_VALUE)))))
                .build();
    }

    private Mandate mandate() {
        LocalDate from = maybe(pick(DAYS));
        LocalDate until = maybe(pick(DAYS));
        boolean reversed = from != null && until != null && until.isBefore(from);
        return new Mandate(
                MandateId.of(id()),
                PersonId.of(id()),
                BodyId.of(id()),
                Role.MEMBER,
                random.nextBoolean(),
                maybe(GroupCode.of("g" + random.nextInt(2))),
                maybe(votes.weight()),
                reversed ? null : from,
                until);
    }

    private AgendaItem item() {
        return Sample.item(id(), maybe(id())).toBuilder()
                .number(maybe(pick(List.of("", "1", "1.", "1.10", "i", "II", "b)", "99999999999999999999", "\u0130"))))
                .sitting(maybe(SittingId.of(id())))
                .timeBudget(
                        maybe(pick(List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofSeconds(Long.MAX_VALUE)))))
                .papers(beside(() -> many(() -> new Paper(AttachmentId.of(id()), PaperRole.MAIN))))
                .outcome(maybe(pick(List.of(ItemOutcome.values()))))
                .build();
    }

    private Invitation invitation() {
        Reply reply = maybe(new Reply(ReplyStatus.ATTENDING, instant()));
        return random.nextBoolean()
                ? new Invitation(PersonId.of(id()), null, instant(), reply)
                : new Invitation(null, BodyId.of(id()), instant(), reply);
    }

    /** One in many is not fit to be seen. */
    private String name() {
        return random.nextInt(4) > 0 ? "Name" : pick(NAMES);
    }

    private Sitting sitting() {
        LocalDateTime start = pick(List.of(LocalDateTime.MIN, LocalDateTime.MAX, LocalDateTime.of(2024, 5, 10, 9, 0)));
        ZoneOffset zone = pick(List.of(ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.UTC));
        return Sitting.builder(
                        SittingId.of(id()),
                        pick(List.of(SittingKind.PLENARY, SittingKind.GROUP)),
                        new Schedule(start, beside(() -> maybe(pick(List.of(start, LocalDateTime.MAX)))), zone))
                .openedAt(instant())
                .closedAt(instant())
                .chair(maybe(PersonId.of(id())))
                .rollCalls(
                        random.nextBoolean()
                                ? List.of()
                                : many(() -> new RollCall(instant(), number(), number(), number())))
                .presences(many(() -> new Presence(
                        PersonId.of(id()), pick(List.of(AttendanceMode.values())), pick(INSTANTS), instant())))
                .build();
    }

    private RulesOfProcedure procedure() {
        Base base = random.nextBoolean() ? Base.STATUTORY_SEATS : Base.MANDATES_IN_OFFICE;
        RulesBuilder rules = RulesOfProcedure.builder(ProcedureId.of("rules"), "Rules")
                .add(new DecisionRule(
                        Matter.ORDINARY,
                        many(this::condition, threshold(pick(List.of(Base.values())))),
                        pick(List.of(TieRule.values())),
                        pick(List.of(DecisionRule.Effect.values())),
                        null))
                .add(new ElectionRule(
                        Matter.ORDINARY,
                        maybe(threshold(pick(List.of(Base.values())))),
                        many(() -> pick(List.of(ElectionRule.TieBreak.values()))),
                        null))
                .add(new ConfidenceRule(
                        Matter.ORDINARY,
                        List.of(ConfidenceLevel.HIGH, ConfidenceLevel.LOW),
                        many(() -> new ConfidenceBand(
                                ConfidenceLevel.LOW, threshold(pick(List.of(Base.values()))), Consequence.FACES_VOTE)),
                        null))
                .proxies(maybe(new ProxyRule(1, random.nextBoolean(), random.nextBoolean(), null)))
                .correctionsCount(maybe(random.nextBoolean()))
                .secretVotesMayBeRemote(beside(() -> maybe(random.nextBoolean())))
                .valid(maybe(LocalDate.of(2024, 5, 10)), maybe(LocalDate.of(2024, 5, 10)));
        for (NoticeSubject subject : List.of(NoticeSubject.CONVENING, NoticeSubject.AGENDA, NoticeSubject.DOCUMENTS)) {
            rules.add(new NoticePeriod(
                    subject,
                    maybe(pick(List.of(Occasion.REGULAR, Occasion.URGENT))),
                    pick(List.of(1, 366)),
                    pick(List.of(NoticePeriod.Unit.values())),
                    null));
        }
        if (random.nextInt(3) > 0) {
            rules.add(new QuorumRule(threshold(base), null));
        }
        return rules.build();
    }

    private Condition condition() {
        return new Condition(
                threshold(pick(List.of(Base.values()))),
                pick(List.of(Condition.Measured.values())),
                pick(List.of(Condition.Unit.values())),
                random.nextBoolean() ? List.of() : List.of(GroupCode.of("g0"), GroupCode.of("g1")));
    }

    /** A condition or several different ones, the first often a plain one under which votes can be equal. */
    private List<Condition> many(Supplier<Condition> more, Threshold threshold) {
        Condition plain = Condition.votes(
                random.nextBoolean() ? threshold : Threshold.moreThan(Fraction.HALF, Base.FOR_AND_AGAINST));
        return Stream.concat(Stream.of(plain), Stream.generate(more).limit(random.nextInt(3)))
                .distinct()
                .toList();
    }

    private Threshold threshold(Base base) {
        int denominator = Math.max(1, number());
        int numerator = Math.min(denominator, Math.max(1, number()));
        return new Threshold(pick(List.of(Comparison.values())), Fraction.of(numerator, denominator), base);
    }

    private Matter matter() {
        return random.nextBoolean() ? Matter.ORDINARY : Matter.REMOVAL;
    }

    /** By chance of its own, so that what came later leaves the rest of each meeting as it was. */
    private <T extends @Nullable Object> T beside(Supplier<T> draw) {
        Random former = random;
        random = later;
        T drawn = draw.get();
        random = former;
        return drawn;
    }

    String id() {
        return "x" + random.nextInt(5);
    }

    int number() {
        return pick(NUMBERS);
    }

    @Nullable
    Instant instant() {
        return maybe(pick(INSTANTS));
    }

    <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> List<T> many(Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(7)).toList();
    }
}
