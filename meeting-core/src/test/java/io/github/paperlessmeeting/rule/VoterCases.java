package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.at;
import static io.github.paperlessmeeting.rule.Sample.ballot;
import static io.github.paperlessmeeting.rule.Sample.ballots;
import static io.github.paperlessmeeting.rule.Sample.ids;
import static io.github.paperlessmeeting.rule.Sample.presence;
import static io.github.paperlessmeeting.rule.Sample.untimedBallots;
import static io.github.paperlessmeeting.rule.Sample.vote;
import static io.github.paperlessmeeting.rule.Sample.withVotes;

import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings that break, and that just keep, the rules on the time of a vote and on those who take part in it. */
final class VoterCases {
    private static final String BALLOT = "/votes/0/ballots/0";
    private static final Electorate FOUR_PRESENT = new Electorate(5, 5, 4);

    private VoterCases() {}

    static List<Breach> breaches() {
        return List.of(
                Breach.error(
                                "vote.closes-before-opening",
                                "/votes/0/closedAt",
                                withVotes(vote("v1").closedAt(at("01:59:59")).named(null, ballots("m1"))))
                        .with("opened", at("02:00"))
                        .with("closed", at("01:59:59")),
                outside(
                        "openedAt",
                        "before-opening",
                        "00:59:59",
                        vote("v1").openedAt(at("00:59:59")).named(null, ballots("m1"))),
                outside(
                        "openedAt",
                        "after-closing",
                        "04:00",
                        vote("v1").openedAt(at("04:00")).closedAt(at("04:10")).named(null, untimedBallots("m1"))),
                outside(
                        "closedAt",
                        "before-opening",
                        "00:59:59",
                        vote("v1").openedAt(null).closedAt(at("00:59:59")).named(null, untimedBallots("m1"))),
                outside(
                        "closedAt",
                        "after-closing",
                        "04:00:01",
                        vote("v1").closedAt(at("04:00:01")).named(null, ballots("m1"))),
                Breach.error(
                                "vote.ballot-before-opening",
                                BALLOT + "/castAt",
                                withVotes(vote("v1").named(null, List.of(ballot("m1", "01:59:59")))))
                        .with("at", at("01:59:59"))
                        .with("opened", at("02:00")),
                Breach.error(
                                "vote.ballot-after-closing",
                                BALLOT + "/castAt",
                                withVotes(vote("v1").named(null, List.of(ballot("m1", "02:10")))))
                        .with("at", at("02:10"))
                        .with("closed", at("02:10")),
                Breach.error(
                                "vote.ballot-without-voting-right",
                                "/votes/0/ballots/1",
                                guestVotes(vote("v1").named(null, ballots("m1", "m6"))))
                        .with("mandate", "m6"),
                Breach.error(
                                "vote.ballot-without-voting-right",
                                "/votes/0/participants/1",
                                guestVotes(secret("m1", "m6")))
                        .with("mandate", "m6"),
                notInOffice(
                                BALLOT,
                                mandate(
                                        Sample.COUNCIL,
                                        null,
                                        "2024-05-09",
                                        vote("v1").named(null, ballots("m7"))))
                        .with("day", "2024-05-10"),
                notInOffice("/votes/0/participants/1", mandate(Sample.COUNCIL, "2024-05-11", null, secret("m1", "m7")))
                        .with("day", "2024-05-10"),
                Breach.error(
                                "vote.voter-not-in-office",
                                BALLOT,
                                mandate(Sample.OFFICE, null, null, vote("v1").named(null, ballots("m7"))))
                        .variant("other-body")
                        .with("mandate", "m7")
                        .with("body", "office"),
                absent(BALLOT, fifth("00:50", "02:05", vote("v1").named(null, ballots("m5"))))
                        .with("at", at("02:05"))
                        .with("mandate", "m5"),
                absent(
                                BALLOT,
                                fifth(
                                        "02:00:01",
                                        null,
                                        vote("v1", FOUR_PRESENT).closedAt(null).named(null, untimedBallots("m5"))))
                        .with("at", at("02:00"))
                        .with("mandate", "m5"),
                absent(BALLOT, fifth("00:50", "02:00", vote("v1", FOUR_PRESENT).named(null, untimedBallots("m5"))))
                        .variant("during-vote")
                        .with("opened", at("02:00"))
                        .with("closed", at("02:10"))
                        .with("mandate", "m5"),
                absent("/votes/0/participants/1", fifth("02:10", null, secret(FOUR_PRESENT, "m1", "m5")))
                        .variant("during-vote")
                        .with("opened", at("02:00"))
                        .with("closed", at("02:10"))
                        .with("mandate", "m5"),
                absent(
                                BALLOT,
                                fifth(
                                        null,
                                        null,
                                        vote("v1", FOUR_PRESENT).openedAt(null).named(null, untimedBallots("m5"))))
                        .variant("at-all")
                        .with("mandate", "m5"),
                absent(
                                BALLOT,
                                fifth(
                                        "00:50",
                                        "02:05",
                                        vote("v1").named(null, ballots("m5")),
                                        new RollCall(at("01:00"), 5, 5, 0),
                                        new RollCall(at("02:05"), 5, 4, 0),
                                        new RollCall(null, 5, 5, 0)))
                        .with("at", at("02:05"))
                        .with("mandate", "m5"),
                recused(BALLOT, "i2", vote("v1").named(null, ballots("m5"))),
                recused(BALLOT, "i1", vote("v1").named(null, ballots("m5"))),
                recused("/votes/0/participants/1", "i1", secret("m1", "m5")),
                Breach.error(
                                "vote.second-ballot",
                                "/votes/0/ballots/2",
                                withVotes(vote("v1").named(null, ballots("m1", "m2", "m1"))))
                        .with("mandate", "m1")
                        .with("first", "/votes/0/ballots/0"),
                Breach.error("vote.second-ballot", "/votes/0/participants/2", withVotes(secret("m1", "m2", "m2")))
                        .with("mandate", "m2")
                        .with("first", "/votes/0/participants/1"));
    }

    static List<Kept> kept() {
        return List.of(
                new Kept(
                        "vote.closes-before-opening",
                        "at once",
                        withVotes(vote("v1").closedAt(at("02:00")).named(null, untimedBallots("m1")))),
                new Kept(
                        "vote.outside-sitting",
                        "as long as the sitting",
                        withVotes(vote("v1")
                                .openedAt(at("01:00"))
                                .closedAt(at("04:00"))
                                .named(null, ballots("m1")))),
                new Kept(
                        "vote.ballot-before-opening",
                        "at the opening",
                        withVotes(vote("v1").named(null, List.of(ballot("m1", "02:00"))))),
                new Kept(
                        "vote.ballot-after-closing",
                        "the last instant",
                        withVotes(vote("v1").named(null, List.of(ballot("m1", "02:09:59.999999999"))))),
                new Kept(
                        "vote.ballot-without-voting-right",
                        "a guest is present and does not vote",
                        guestVotes(vote("v1").named(null, ballots("m1")))),
                new Kept(
                        "vote.voter-not-in-office",
                        "the last day",
                        mandate(
                                Sample.COUNCIL,
                                null,
                                "2024-05-10",
                                vote("v1", Electorate.of(6, 6)).named(null, ballots("m7")))),
                new Kept(
                        "vote.voter-not-in-office",
                        "the first day",
                        mandate(
                                Sample.COUNCIL,
                                "2024-05-10",
                                null,
                                vote("v1", Electorate.of(6, 6)).named(null, ballots("m7")))),
                new Kept(
                        "vote.voter-absent",
                        "the last instant",
                        fifth("00:50", "02:05:00.000000001", vote("v1").named(null, ballots("m5")))),
                new Kept(
                        "vote.voter-absent",
                        "came as the vote was going on",
                        fifth("02:09:59", null, vote("v1", FOUR_PRESENT).named(null, untimedBallots("m5")))),
                new Kept(
                        "vote.voter-absent",
                        "left as the secret vote had begun",
                        fifth("00:50", "02:00:01", secret("m1", "m5"))),
                new Kept(
                        "vote.voter-absent",
                        "a roll call counts more than are ever named",
                        fifth(
                                null,
                                null,
                                vote("v1", FOUR_PRESENT).named(null, ballots("m5")),
                                new RollCall(null, 5, 4, 1))),
                new Kept(
                        "vote.voter-absent",
                        "only a guest is named",
                        Sample.withSitting(s -> s.presences(List.of(presence("p6", "00:50", null))))),
                new Kept("vote.voter-absent", "no presence recorded", Sample.withSitting(s -> s.presences(List.of()))),
                new Kept(
                        "vote.voter-recused",
                        "from another item",
                        recusal("i3", vote("v1").named(null, ballots("m5")))),
                new Kept(
                        "vote.voter-recused",
                        "from an item below",
                        recusal("i4", vote("v1").named(null, ballots("m5")))),
                new Kept(
                        "vote.voter-recused",
                        "does not vote",
                        recusal("i2", vote("v1").named(null, ballots("m4")))),
                new Kept(
                        "vote.second-ballot",
                        "once in each vote",
                        withVotes(
                                vote("v1").named(null, ballots("m1")),
                                vote("v2").named(null, ballots("m1")))));
    }

    private static Vote secret(String... participants) {
        return secret(Sample.ALL_PRESENT, participants);
    }

    private static Vote secret(Electorate electorate, String... participants) {
        return vote("v1", electorate).secret(5, 2, 0, Tally.of(1, 1, 0), ids(participants), List.of());
    }

    private static Breach outside(String member, String variant, String time, Vote vote) {
        return Breach.error("vote.outside-sitting", "/votes/0/" + member, withVotes(vote))
                .variant(variant)
                .with("at", at(time))
                .with(
                        variant.startsWith("before") ? "opened" : "closed",
                        at(variant.startsWith("before") ? "01:00" : "04:00"));
    }

    private static Meeting guestVotes(Vote vote) {
        return Sample.withPresences(presence("p6", "00:50", null)).toBuilder()
                .votes(List.of(vote))
                .build();
    }

    /** The guest p6 holds a mandate m7 for some time; how many seats there are is not recorded. */
    private static Meeting mandate(BodyId body, @Nullable String from, @Nullable String until, Vote vote) {
        var mandate = new Mandate(
                MandateId.of("m7"),
                PersonId.of("p6"),
                body,
                Role.MEMBER,
                true,
                null,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
        Sitting sitting = guestVotes(vote).sittings().get(0);
        return guestVotes(vote).toBuilder()
                .bodies(List.of(
                        Body.of(Sample.COUNCIL, "Council", BodyKind.PEOPLES_COUNCIL),
                        Body.of(Sample.OFFICE, "Office", BodyKind.AGENCY)))
                .sittings(List.of(sitting.toBuilder().rollCalls(List.of()).build()))
                .mandates(Sample.mandates(mandate))
                .build();
    }

    private static Breach notInOffice(String pointer, Meeting meeting) {
        return Breach.error("vote.voter-not-in-office", pointer, meeting).with("mandate", "m7");
    }

    private static Breach absent(String pointer, Meeting meeting) {
        return Breach.error("vote.voter-absent", pointer, meeting);
    }

    /** The members p1 to p4 stay throughout, p5 comes and goes; perhaps somebody counts. */
    private static Meeting fifth(@Nullable String from, @Nullable String until, Vote vote, RollCall... calls) {
        List<Presence> four = Sample.sitting().build().presences().subList(0, 4);
        List<Presence> all = from == null ? four : Sample.concat(four, presence("p5", from, until));
        return Sample.withSitting(sitting -> sitting.presences(all).rollCalls(List.of(calls))).toBuilder()
                .votes(List.of(vote))
                .build();
    }

    private static Meeting recusal(String item, Vote vote) {
        return Sample.changed(meeting ->
                meeting.votes(List.of(vote)).recusals(List.of(new Recusal(MandateId.of("m5"), AgendaItemId.of(item)))));
    }

    private static Breach recused(String pointer, String item, Vote vote) {
        return Breach.error("vote.voter-recused", pointer, recusal(item, vote))
                .with("mandate", "m5")
                .with("item", item);
    }
}
