package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.AgendaItemKind;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attachment.AttachmentKind;
import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingBuilder;
import io.github.paperlessmeeting.meeting.MeetingId;
import io.github.paperlessmeeting.meeting.MeetingKind;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.ProxyRule;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesBuilder;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.procedure.Verification;
import io.github.paperlessmeeting.time.Schedule;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.DeclaredPercentage;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Percentage;
import io.github.paperlessmeeting.vote.Share;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteBuilder;
import io.github.paperlessmeeting.vote.VoteId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A council of five, p1 to p5 with the mandates m1 to m5, and the guest p6 with the mandate m6 without a vote. It sits on
 * 10 May 2024 in Vietnam from 01:00Z to 04:00Z; two thirds of five are a quorum, so four; more than half of five adopt, so
 * three.
 */
final class Sample {
    static final BodyId COUNCIL = BodyId.of("council");
    static final BodyId OFFICE = BodyId.of("office");
    static final SittingId SITTING = SittingId.of("s1");
    static final String QUORUM_LAW = "Article 1, Council Act";
    static final String MAJORITY_LAW = "Article 2, Council Act";
    static final Electorate ALL_PRESENT = new Electorate(5, 5, 5);

    private Sample() {}

    /** Everything in it is as it should be. */
    static Meeting valid() {
        return base().persons(persons(6))
                .mandates(mandates())
                .attachments(List.of(
                        attachment("a1").build(),
                        attachment("a2")
                                .version(2)
                                .previousVersion(AttachmentId.of("a1"))
                                .build()))
                .sittings(List.of(sitting().build()))
                .votes(List.of(
                        vote("v1")
                                .declared(announced(Outcome.ADOPTED))
                                .named(
                                        MandateId.of("m1"),
                                        List.of(
                                                ballot("m1", Choice.IN_FAVOUR),
                                                ballot("m2", Choice.IN_FAVOUR),
                                                ballot("m3", Choice.IN_FAVOUR),
                                                ballot("m4", Choice.AGAINST),
                                                ballot("m5", Choice.ABSTAIN))),
                        vote("v2")
                                .secret(
                                        5,
                                        5,
                                        1,
                                        Tally.of(3, 1, 0),
                                        ids("m1", "m2", "m3", "m4", "m5"),
                                        List.of(PersonId.of("p2"))),
                        vote("v3").declared(announced(Outcome.REJECTED, 4000)).counted(Tally.of(2, 2, 0), null),
                        vote("v4").declared(DeclaredResult.of(Outcome.ADOPTED)).byConsent()))
                .build();
    }

    /** The same council, but members are counted and not named, and there are no votes yet. */
    static Meeting lean() {
        return base().sittings(List.of(sitting().presences(List.of()).build())).build();
    }

    private static MeetingBuilder base() {
        Body council = Body.of(COUNCIL, "Council", BodyKind.PEOPLES_COUNCIL).withStatutorySeats(5);
        return Meeting.builder(MeetingId.of("meeting"), MeetingKind.REGULAR, "Meeting", council)
                .bodies(List.of(council, Body.of(OFFICE, "Office", BodyKind.AGENCY)))
                .status(MeetingStatus.CONCLUDED)
                .agenda(Agenda.of(item("i1", null), item("i2", "i1"), item("i3", null), item("i4", "i2")))
                .procedure(procedure(rule(Matter.ORDINARY, TieRule.NONE)))
                .motions(List.of(Motion.ordinary(MotionId.of("q1"), AgendaItemId.of("i2"), "Shall it be?")));
    }

    static Meeting changed(UnaryOperator<MeetingBuilder> change) {
        return change.apply(valid().toBuilder()).build();
    }

    static Meeting withVotes(Vote... votes) {
        return changed(meeting -> meeting.votes(List.of(votes)));
    }

    static Meeting leanWithVotes(Vote... votes) {
        return lean().toBuilder().votes(List.of(votes)).build();
    }

    static Meeting withSitting(UnaryOperator<Sitting.Builder> change) {
        return changed(
                meeting -> meeting.sittings(List.of(change.apply(sitting()).build())));
    }

    /** The sitting without votes, so that its times can be changed alone. */
    static Meeting withSittingOnly(UnaryOperator<Sitting.Builder> change) {
        return withSitting(change).toBuilder().votes(List.of()).build();
    }

    static Meeting withPresences(Presence... more) {
        return withSitting(sitting -> sitting.presences(concat(sitting().build().presences(), more)));
    }

    static Instant at(String time) {
        return Instant.parse("2024-05-10T" + time + (time.length() == 5 ? ":00Z" : "Z"));
    }

    static Sitting.Builder sitting() {
        var plan = new Schedule(LocalDateTime.parse("2024-05-10T08:00"), null, ZoneId.of("Asia/Ho_Chi_Minh"));
        return Sitting.builder(SITTING, SittingKind.PLENARY, plan)
                .openedAt(at("01:00"))
                .closedAt(at("04:00"))
                .rollCalls(List.of(new RollCall(at("01:00"), 5, 4, 1)))
                .presences(IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> presence("p" + i, "00:50", null))
                        .toList());
    }

    static Presence presence(String person, String from, @Nullable String until) {
        return new Presence(PersonId.of(person), AttendanceMode.ON_SITE, at(from), until == null ? null : at(until));
    }

    static List<Person> persons(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Person(PersonId.of("p" + i), "Person " + i, null))
                .toList();
    }

    static List<Mandate> mandates(Mandate... more) {
        return concat(
                IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> new Mandate(
                                MandateId.of("m" + i),
                                PersonId.of("p" + i),
                                COUNCIL,
                                Role.MEMBER,
                                i < 6,
                                null,
                                null,
                                null))
                        .toList(),
                more);
    }

    static Attachment.Builder attachment(String id) {
        return Attachment.builder(AttachmentId.of(id), AttachmentKind.REPORT, "Report");
    }

    static AgendaItem item(String id, @Nullable String parent) {
        return AgendaItem.builder(AgendaItemId.of(id), AgendaItemKind.RESOLUTION, "Item")
                .parent(parent == null ? null : AgendaItemId.of(parent))
                .build();
    }

    static RulesOfProcedure procedure(DecisionRule... rules) {
        return new RulesOfProcedure(
                ProcedureId.of("rules"), "Rules", quorum(Base.MANDATES_IN_OFFICE), List.of(rules), null, null);
    }

    static QuorumRule quorum(Base base) {
        return new QuorumRule(
                Threshold.atLeast(Fraction.TWO_THIRDS, base), basis("Article 1", Verification.PRIMARY_TEXT));
    }

    static DecisionRule rule(Matter matter, TieRule tie) {
        return new DecisionRule(
                matter,
                Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE),
                tie,
                basis("Article 2", Verification.PRIMARY_TEXT));
    }

    static LegalBasis basis(String article, Verification verification) {
        return new LegalBasis("Council Act", article, null, null, verification);
    }

    /** A vote on q1 from 02:00Z to 02:10Z with all five present. */
    static VoteBuilder vote(String id) {
        return vote(id, ALL_PRESENT);
    }

    static VoteBuilder vote(String id, Electorate electorate) {
        return Vote.builder(VoteId.of(id), MotionId.of("q1"), electorate)
                .sitting(SITTING)
                .openedAt(at("02:00"))
                .closedAt(at("02:10"));
    }

    static Ballot ballot(String voter, Choice choice) {
        return new Ballot(MandateId.of(voter), choice, at("02:05"));
    }

    static Ballot ballot(String voter, String castAt) {
        return new Ballot(MandateId.of(voter), Choice.IN_FAVOUR, at(castAt));
    }

    static List<Ballot> ballots(String... voters) {
        return Stream.of(voters).map(voter -> ballot(voter, Choice.IN_FAVOUR)).toList();
    }

    static List<Ballot> untimedBallots(String... voters) {
        return Stream.of(voters)
                .map(voter -> Ballot.of(MandateId.of(voter), Choice.IN_FAVOUR))
                .toList();
    }

    static List<MandateId> ids(String... mandates) {
        return Stream.of(mandates).map(MandateId::of).toList();
    }

    static DeclaredResult announced(Outcome outcome) {
        return announced(outcome, 6000);
    }

    static DeclaredResult announced(Outcome outcome, int hundredths) {
        return new DeclaredResult(
                outcome,
                List.of(new DeclaredPercentage(Share.IN_FAVOUR, Base.MANDATES_IN_OFFICE, new Percentage(hundredths))));
    }

    @SafeVarargs
    static <T> List<T> concat(List<T> list, T... more) {
        var all = new ArrayList<>(list);
        for (T element : more) {
            all.add(element);
        }
        return all;
    }

    /** The same under rules of procedure that let a member vote for another who is not there. */
    static Meeting lettingMembersVoteForOthers(Meeting meeting) {
        RulesOfProcedure rules = meeting.procedure();
        RulesBuilder builder =
                rules == null ? RulesOfProcedure.builder(ProcedureId.of("with-proxies"), "Rules") : rules.toBuilder();
        return meeting.toBuilder()
                .procedure(builder.proxies(new ProxyRule(1, false, false, null)).build())
                .build();
    }
}
