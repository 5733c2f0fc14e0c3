package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.ballot;
import static io.github.paperlessmeeting.rule.Sample.ballots;
import static io.github.paperlessmeeting.rule.Sample.changed;
import static io.github.paperlessmeeting.rule.Sample.vote;
import static io.github.paperlessmeeting.rule.Sample.withVotes;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.ProxyRule;
import io.github.paperlessmeeting.procedure.RulesBuilder;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Annulment;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.Correction;
import io.github.paperlessmeeting.vote.DeclaredElection;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.ElectionBallot;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.GroupTally;
import io.github.paperlessmeeting.vote.LevelCount;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings that break, and that just keep, the rules on proxies, casting votes, corrections, groups, parts and elections. */
final class WaysCases {
    private static final String PROXY = "/votes/0/ballots/1/proxy";
    private static final MandateId M1 = MandateId.of("m1");
    private static final MandateId M2 = MandateId.of("m2");
    private static final MandateId M3 = MandateId.of("m3");
    private static final ProxyRule ONE = new ProxyRule(1, true, false, null);

    private WaysCases() {}

    static List<Breach> breaches() {
        return List.of(
                Breach.warning("vote.chair-differs", "/votes/0/chair", chaired("p2"))
                        .with("mandate", "m1"),
                Breach.error("vote.proxy-not-allowed", PROXY, proxies(null, own(M1), by(M2, M1)))
                        .with("mandate", "m2")
                        .with("proxy", "m1"),
                Breach.error(
                                "vote.proxy-over-limit",
                                "/votes/0/ballots/2/proxy",
                                proxies(ONE, own(M1), by(M2, M1), by(M3, M1)))
                        .with("proxy", "m1")
                        .with("count", 2)
                        .with("limit", 1),
                Breach.error("vote.proxy-chain", "/votes/0/ballots/0/proxy", proxies(ONE, by(M1, M2), by(M2, M3)))
                        .with("mandate", "m1")
                        .with("proxy", "m2"),
                Breach.error(
                                "vote.proxy-chain",
                                "/votes/0/ballots/0/proxy",
                                proxies(new ProxyRule(1, true, true, null), by(M1, M1)))
                        .with("mandate", "m1")
                        .with("proxy", "m1"),
                Breach.error("vote.proxy-absent", PROXY, holderAbsent(ONE))
                        .with("mandate", "m2")
                        .with("proxy", "m5"),
                Breach.warning("vote.groups-do-not-add-up", "/votes/0/tally/inFavour", groups(3, 1))
                        .with("stated", 3)
                        .with("count", 2),
                Breach.warning(
                                "vote.casting-vote-without-tie",
                                "/votes/0/castingVote",
                                castingVote(TieRule.CASTING_VOTE, 3, 2))
                        .with("reason", "THRESHOLD_REACHED"),
                Breach.warning("vote.casting-vote-without-tie", "/votes/0/castingVote", castingVote(TieRule.NONE, 2, 2))
                        .with("reason", "THRESHOLD_MISSED"),
                Breach.warning("vote.corrections-would-decide", "/votes/0/corrections", corrected(Choice.AGAINST, null))
                        .with("computed", "ADOPTED")
                        .with("corrected", "REJECTED"),
                Breach.warning("vote.whole-before-part", "/votes/1", parts("q1", "q2"))
                        .with("first", "/votes/0")
                        .basis("Law 77/2015/QH13, Art. 85(5)"),
                papers("collected", "/elections/0/collected", secret(4, 5, 0, 3))
                        .with("collected", 5)
                        .with("issued", 4),
                papers("invalid", "/elections/0/invalid", secret(5, 4, 5, 0))
                        .with("invalid", 5)
                        .with("collected", 4),
                papers("members", "/elections/0/collected", secret(6, 6, 0, 3))
                        .with("collected", 6)
                        .with("members", 5)
                        .alongside("election.voters-exceed-presence"),
                papers("votes", "/elections/0/candidates/0/votes", secret(5, 5, 1, 5))
                        .with("count", 5)
                        .with("valid", 4),
                papers("votes", "/confidencePolls/0/ratings/0/counts", poll(5, 1, 3, 2))
                        .with("count", 5)
                        .with("valid", 4),
                Breach.error("id.duplicate", "/elections/0/id", alongsideVote("e1"))
                        .with("id", "e1")
                        .with("first", "/votes/0"),
                unresolved(
                        "mandate", "/votes/0/ballots/1/proxy", proxies(ONE, own(M1), by(M2, MandateId.of("nobody")))),
                unresolved("mandate", "/votes/0/corrections/0/voter", correctedBy("nobody")),
                unresolved("person", "/votes/0/castingVote/person", castBy("nobody")),
                unresolved("motion", "/motions/1/partOf", partOf("nobody")),
                unresolved("person", "/elections/0/candidates/0", withElection(standing("nobody"))),
                unresolved("mandate", "/elections/0/ballots/0", withElection(byName("nobody"))),
                unresolved("person", "/confidencePolls/0/ratings/0", rated("nobody")),
                Breach.error("election.elected-differ", "/elections/0/declared/elected/0", elected(2, 1, "p1"))
                        .variant("not-elected")
                        .with("person", "p1"),
                Breach.error("election.elected-differ", "/elections/0/declared/elected", elected(3, 1))
                        .variant("left-out")
                        .with("person", "p1"));
    }

    static List<Kept> kept() {
        return List.of(
                new Kept("vote.chair-differs", "the same", chaired("p1")),
                new Kept("vote.chair-differs", "not recorded", chaired(null)),
                new Kept("vote.proxy-not-allowed", "in person", proxies(null, own(M1), own(M2))),
                new Kept(
                        "vote.proxy-over-limit",
                        "one each",
                        proxies(ONE, own(M1), by(M2, M1), by(M3, MandateId.of("m4")))),
                new Kept(
                        "vote.proxy-chain",
                        "allowed",
                        proxies(new ProxyRule(1, true, true, null), by(M1, M2), by(M2, M3))),
                new Kept(
                        "vote.proxy-absent", "need not be present", holderAbsent(new ProxyRule(1, false, false, null))),
                new Kept("vote.groups-do-not-add-up", "they do", groups(2, 1)),
                new Kept("vote.casting-vote-without-tie", "in a tie", castingVote(TieRule.CASTING_VOTE, 2, 2)),
                new Kept("vote.corrections-would-decide", "enough are left", enough()),
                new Kept("vote.corrections-would-decide", "they count", corrected(Choice.AGAINST, true)),
                new Kept("vote.whole-before-part", "the part first", parts("q2", "q1")),
                new Kept("vote.whole-before-part", "the whole again at the end", parts("q1", "q2", "q1")),
                new Kept("election.papers-do-not-add-up", "all valid", secret(5, 5, 0, 5)),
                new Kept("election.papers-do-not-add-up", "a poll", poll(5, 1, 2, 2)),
                new Kept("vote.outcome-differs", "declared void afterwards", declaredVoid()),
                new Kept("election.elected-differ", "a void round", voidRound()),
                new Kept("election.elected-differ", "elected", elected(3, 1, "p1")),
                new Kept("election.elected-differ", "leading is not elected", elected(2, 1)));
    }

    private static Breach papers(String variant, String pointer, Meeting meeting) {
        return Breach.error("election.papers-do-not-add-up", pointer, meeting).variant(variant);
    }

    private static Meeting chaired(@Nullable String presiding) {
        return Sample.withSitting(sitting -> sitting.chair(presiding == null ? null : PersonId.of(presiding)));
    }

    private static Ballot own(MandateId voter) {
        return ballot(voter.value(), Choice.IN_FAVOUR);
    }

    private static Ballot by(MandateId voter, MandateId holder) {
        return own(voter).by(holder);
    }

    private static RulesBuilder rules(TieRule tie) {
        return RulesOfProcedure.builder(ProcedureId.of("rules"), "Rules")
                .add(Sample.quorum(Base.MANDATES_IN_OFFICE))
                .add(Sample.rule(Matter.ORDINARY, tie));
    }

    private static Meeting proxies(@Nullable ProxyRule rule, Ballot... ballots) {
        return withVotes(vote("v1").named(null, List.of(ballots))).toBuilder()
                .procedure(rules(TieRule.NONE).proxies(rule).build())
                .build();
    }

    private static Meeting holderAbsent(ProxyRule rule) {
        Meeting meeting = proxies(rule, own(M1), by(M2, MandateId.of("m5")));
        return meeting.toBuilder()
                .sittings(List.of(Sample.sitting()
                        .rollCalls(List.of())
                        .presences(Sample.sitting().build().presences().subList(0, 4))
                        .build()))
                .votes(List.of(vote("v1", new Electorate(5, 5, 4))
                        .named(null, List.of(own(M1), by(M2, MandateId.of("m5"))))))
                .build();
    }

    private static Meeting groups(int inFavour, int inOne) {
        return withVotes(vote("v1")
                .groups(List.of(
                        new GroupTally(GroupCode.of("a"), Tally.of(inOne, 0, 0), null),
                        new GroupTally(GroupCode.of("b"), Tally.of(1, 2, 0), null)))
                .counted(Tally.of(inFavour, 2, 0), null));
    }

    private static Meeting castingVote(TieRule tie, int inFavour, int against) {
        Vote vote = vote("v1", Electorate.of(4, 4))
                .castingVote(new CastingVote(null, Choice.IN_FAVOUR))
                .counted(Tally.of(inFavour, against, 0), null);
        return Sample.leanWithVotes(inFavour + against > 4 ? five(vote) : vote).toBuilder()
                .procedure(rules(tie).build())
                .build();
    }

    private static Vote five(Vote vote) {
        return vote(vote.id().value()).castingVote(vote.castingVote()).counted(Tally.of(3, 2, 0), null);
    }

    private static Meeting corrected(Choice meant, @Nullable Boolean count) {
        NamedVote vote = vote("v1")
                .corrections(List.of(new Correction(M1, meant, null, null)))
                .named(null, ballots("m1", "m2", "m3"));
        return withVotes(vote).toBuilder()
                .procedure(rules(TieRule.NONE).correctionsCount(count).build())
                .build();
    }

    private static Meeting enough() {
        return withVotes(vote("v1")
                .corrections(List.of(new Correction(M1, Choice.AGAINST, null, null)))
                .named(null, ballots("m1", "m2", "m3", "m4")));
    }

    private static Meeting parts(String... order) {
        List<Motion> motions = List.of(
                Motion.ordinary(MotionId.of("q1"), null, "The whole?"),
                new Motion(MotionId.of("q2"), null, "A part?", Matter.ORDINARY, null, MotionId.of("q1")));
        var votes = new ArrayList<Vote>();
        for (String motion : order) {
            votes.add(Vote.builder(VoteId.of("v" + votes.size()), MotionId.of(motion), Sample.ALL_PRESENT)
                    .sitting(Sample.SITTING)
                    .counted(Tally.of(3, 2, 0), null));
        }
        return changed(meeting -> meeting.motions(motions).votes(votes));
    }

    private static Meeting withElection(Election election) {
        DecisionRule ordinary = Sample.rule(Matter.ORDINARY, TieRule.NONE);
        return changed(meeting -> meeting.votes(List.of())
                .elections(List.of(election))
                .procedure(rules(TieRule.NONE)
                        .add(new ElectionRule(Matter.ORDINARY, ordinary.threshold(), List.of(), null))
                        .build()));
    }

    private static Meeting secret(int issued, int collected, int invalid, int votes) {
        return withElection(Election.builder(VoteId.of("e1"), MotionId.of("q1"), Sample.ALL_PRESENT, 1)
                .sitting(Sample.SITTING)
                .secret(
                        issued,
                        collected,
                        invalid,
                        List.of(Candidate.of(PersonId.of("p1"), votes)),
                        List.of(),
                        List.of(PersonId.of("p2"))));
    }

    private static Meeting elected(int votes, int others, String... declared) {
        return withElection(Election.builder(VoteId.of("e1"), MotionId.of("q1"), Sample.ALL_PRESENT, 1)
                .declared(new DeclaredElection(
                        List.of(declared).stream().map(PersonId::of).toList()))
                .counted(List.of(Candidate.of(PersonId.of("p1"), votes), Candidate.of(PersonId.of("p2"), others))));
    }

    private static Meeting poll(int collected, int invalid, int confidence, int low) {
        ConfidenceRating rating = new ConfidenceRating(
                PersonId.of("p1"),
                List.of(
                        new LevelCount(ConfidenceLevel.CONFIDENCE, confidence),
                        new LevelCount(ConfidenceLevel.LOW, low)),
                null);
        return changed(meeting -> meeting.procedure(
                        rules(TieRule.NONE).add(PollCases.confidence()).build())
                .confidencePolls(List.of(ConfidencePoll.of(
                        VoteId.of("e1"), MotionId.of("q1"), Sample.ALL_PRESENT, collected, invalid, List.of(rating)))));
    }

    private static Breach unresolved(String kind, String pointer, Meeting meeting) {
        return Breach.error("reference.unresolved", pointer, meeting)
                .with("kind", kind)
                .with("id", "nobody");
    }

    private static Meeting alongsideVote(String id) {
        Vote vote = vote(id).counted(Tally.of(3, 2, 0), null);
        return withElection(standing("p1")).toBuilder().votes(List.of(vote)).build();
    }

    private static Meeting correctedBy(String voter) {
        return withVotes(vote("v1")
                .corrections(List.of(new Correction(MandateId.of(voter), null, null, null)))
                .named(null, ballots("m1", "m2", "m3")));
    }

    private static Meeting castBy(String person) {
        Vote vote = vote("v1", Electorate.of(4, 4))
                .castingVote(new CastingVote(PersonId.of(person), Choice.IN_FAVOUR))
                .counted(Tally.of(2, 2, 0), null);
        return Sample.leanWithVotes(vote).toBuilder()
                .procedure(rules(TieRule.CASTING_VOTE).build())
                .build();
    }

    private static Meeting partOf(String whole) {
        return changed(meeting -> meeting.motions(List.of(
                Motion.ordinary(MotionId.of("q1"), null, "The whole?"),
                new Motion(MotionId.of("q2"), null, "A part?", Matter.ORDINARY, null, MotionId.of(whole)))));
    }

    private static Election standing(String person) {
        return Election.builder(VoteId.of("e1"), MotionId.of("q1"), Sample.ALL_PRESENT, 1)
                .counted(List.of(Candidate.of(PersonId.of(person), 3)));
    }

    private static Election byName(String voter) {
        return Election.builder(VoteId.of("e1"), MotionId.of("q1"), Sample.ALL_PRESENT, 1)
                .named(
                        List.of(new Candidate(PersonId.of("p1"), null, null)),
                        List.of(new ElectionBallot(MandateId.of(voter), List.of(PersonId.of("p1")), null)));
    }

    private static Meeting rated(String person) {
        ConfidenceRating rating = new ConfidenceRating(PersonId.of(person), List.of(), null);
        return changed(meeting -> meeting.procedure(
                        rules(TieRule.NONE).add(PollCases.confidence()).build())
                .confidencePolls(List.of(ConfidencePoll.of(
                        VoteId.of("e1"), MotionId.of("q1"), Sample.ALL_PRESENT, null, null, List.of(rating)))));
    }

    private static Meeting declaredVoid() {
        return withVotes(vote("v1")
                .declared(Sample.announced(Outcome.ADOPTED))
                .castingVote(new CastingVote(null, Choice.IN_FAVOUR))
                .annulment(new Annulment("Miscounted", null))
                .named(null, ballots("m1", "m2", "m3")));
    }

    private static Meeting voidRound() {
        return withElection(Election.builder(VoteId.of("e1"), MotionId.of("q1"), Sample.ALL_PRESENT, 1)
                .declared(new DeclaredElection(List.of(PersonId.of("p1"))))
                .annulment(new Annulment(null, null))
                .counted(List.of(Candidate.of(PersonId.of("p1"), 3))));
    }
}
