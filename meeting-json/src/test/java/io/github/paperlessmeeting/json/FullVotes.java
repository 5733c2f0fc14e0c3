package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.vote.Annulment;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.Correction;
import io.github.paperlessmeeting.vote.DeclaredElection;
import io.github.paperlessmeeting.vote.DeclaredPercentage;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.ElectionBallot;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.ElectorateWeights;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.GroupTally;
import io.github.paperlessmeeting.vote.LevelCount;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Percentage;
import io.github.paperlessmeeting.vote.Share;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteBuilder;
import io.github.paperlessmeeting.vote.VoteId;
import io.github.paperlessmeeting.vote.WeightTally;
import java.time.Instant;
import java.util.List;

/** Votes, elections and a poll in which every component is there. */
final class FullVotes {
    private static final Instant OPENED = Instant.parse("2019-06-24T03:00:00Z");
    private static final Instant CLOSED = Instant.parse("2019-06-24T03:01:00Z");
    private static final Annulment VOID = new Annulment("Kiểm phiếu sai", Instant.parse("2019-06-24T03:30:00Z"));
    private static final ElectorateWeights WEIGHTS =
            new ElectorateWeights(Weight.parse("2.5"), Weight.of(4), Weight.parse("2.5"));
    private static final Electorate ELECTORATE =
            new Electorate(2, 3, 2, List.of(new GroupSize(GroupCode.of("to-1"), 1, 2, 1, WEIGHTS)), WEIGHTS);
    private static final DeclaredResult DECLARED = new DeclaredResult(
            Outcome.ADOPTED,
            List.of(new DeclaredPercentage(Share.IN_FAVOUR, Base.MANDATES_IN_OFFICE, new Percentage(9686))));
    private static final MandateId M1 = FullMeeting.M1;
    private static final MandateId M2 = FullMeeting.M2;

    private FullVotes() {}

    static List<Vote> votes() {
        return List.of(
                vote("v-1")
                        .corrections(List.of(
                                new Correction(M2, Choice.AGAINST, Instant.parse("2019-06-24T03:05:00Z"), "Bấm nhầm")))
                        .castingVote(new CastingVote(FullMeeting.AN, Choice.IN_FAVOUR))
                        .named(
                                M1,
                                List.of(
                                        new Ballot(
                                                M1,
                                                Choice.IN_FAVOUR,
                                                Instant.parse("2019-06-24T03:00:10.123456Z"),
                                                GroupCode.of("to-1"),
                                                Weight.parse("1.5"),
                                                M2),
                                        new Ballot(M2, Choice.ABSTAIN, null))),
                vote("v-2")
                        .remainder(Choice.IN_FAVOUR)
                        .groups(List.of(new GroupTally(GroupCode.of("to-1"), Tally.of(1, 0, 0), weights())))
                        .weights(weights())
                        .castingVote(new CastingVote(FullMeeting.BINH, Choice.AGAINST))
                        .counted(new Tally(null, 0, 1), Choice.AGAINST),
                vote("v-3")
                        .secret(2, 2, 0, Tally.of(2, 0, 0), List.of(M2, M1), List.of(FullMeeting.AN, FullMeeting.BINH)),
                vote("v-4").byConsent(),
                Vote.builder(VoteId.of("v-5"), FullMeeting.MOTION, new Electorate(2, null, null))
                        .counted(Tally.of(1, 0, 1), null));
    }

    static Election election() {
        return Election.builder(VoteId.of("b-1"), FullMeeting.MOTION, ELECTORATE, 1)
                .round(2)
                .sitting(FullMeeting.MORNING)
                .between(OPENED, CLOSED)
                .declared(new DeclaredElection(List.of(FullMeeting.AN)))
                .annulment(VOID)
                .secret(
                        2,
                        2,
                        0,
                        List.of(new Candidate(FullMeeting.AN, 2, 1), new Candidate(FullMeeting.BINH, 0, null)),
                        List.of(M2, M1),
                        List.of(FullMeeting.BINH));
    }

    static Election electionByName() {
        return Election.builder(VoteId.of("b-2"), FullMeeting.MOTION, ELECTORATE, 1)
                .named(
                        List.of(new Candidate(FullMeeting.AN, null, null)),
                        List.of(
                                new ElectionBallot(M1, List.of(FullMeeting.AN), OPENED),
                                new ElectionBallot(M2, List.of(), null)));
    }

    static ConfidencePoll poll() {
        var rating = new ConfidenceRating(
                FullMeeting.BINH,
                List.of(new LevelCount(ConfidenceLevel.HIGH, 1), new LevelCount(ConfidenceLevel.LOW, 0)),
                1);
        return new ConfidencePoll(
                VoteId.of("t-1"),
                FullMeeting.MOTION,
                FullMeeting.MORNING,
                OPENED,
                CLOSED,
                ELECTORATE,
                2,
                2,
                0,
                List.of(rating),
                List.of(M1, M2),
                List.of(FullMeeting.AN),
                VOID);
    }

    private static WeightTally weights() {
        return new WeightTally(Weight.parse("1.5"), Weight.ZERO, Weight.ONE);
    }

    private static VoteBuilder vote(String id) {
        return Vote.builder(VoteId.of(id), FullMeeting.MOTION, ELECTORATE)
                .sitting(FullMeeting.MORNING)
                .openedAt(OPENED)
                .closedAt(CLOSED)
                .declared(DECLARED)
                .annulment(VOID);
    }
}
