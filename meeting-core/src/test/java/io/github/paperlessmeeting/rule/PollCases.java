package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.changed;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.RulesBuilder;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.Correction;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings that break, and that just keep, the rules on secret votes, corrections and rounds of elections. */
final class PollCases {
    private static final Electorate FOUR_OF_FIVE = new Electorate(5, 5, 4);

    private PollCases() {}

    static List<Breach> breaches() {
        return List.of(
                Breach.info("vote.secret-gives-away", "/votes/0/participants", secret(Tally.of(5, 0, 0)))
                        .with("count", 5),
                Breach.info("vote.secret-gives-away", "/votes/0/participants", secret(Tally.of(0, 5, 0)))
                        .with("count", 5),
                Breach.warning("vote.no-ballots", "/votes/0/ballots", announced(1))
                        .with("share", "IN_FAVOUR")
                        .alongside("vote.percentage-differs"),
                Breach.info("vote.choice-and-correction-same", "/votes/0/corrections/0", corrected(Choice.IN_FAVOUR))
                        .with("mandate", "m1"),
                Breach.info(
                                "vote.choice-and-correction-same",
                                "/votes/0/corrections/1",
                                corrected(Choice.AGAINST, Choice.AGAINST))
                        .with("mandate", "m1"),
                Breach.error(
                                "election.voters-exceed-presence",
                                "/elections/0/collected",
                                elections(papers(FOUR_OF_FIVE, 5, 5, 1, 3, 2)))
                        .with("count", 5)
                        .with("present", 4),
                Breach.error("election.voters-exceed-presence", "/confidencePolls/0/collected", polled(5, 4))
                        .with("count", 5)
                        .with("present", 4),
                Breach.error(
                                "election.votes-exceed-papers",
                                "/elections/0/candidates",
                                elections(papers(Sample.ALL_PRESENT, 5, 4, 1, 3, 2)))
                        .with("count", 5)
                        .with("limit", 4),
                Breach.warning(
                                "election.round-after-complete",
                                "/elections/1/round",
                                elections(round("e1", 1, 3, 2), round("e2", 2, 3, 2)))
                        .with("first", "/elections/0"),
                Breach.warning("election.no-rule", "/elections/0/motion", without(elections(round("e1", 1, 3, 2))))
                        .with("matter", "ordinary"),
                Breach.warning("confidence.no-rule", "/confidencePolls/0/motion", without(polled(4, 4)))
                        .with("matter", "ordinary"));
    }

    static List<Kept> kept() {
        return List.of(
                new Kept("vote.secret-gives-away", "one is otherwise", secret(Tally.of(4, 1, 0))),
                new Kept("vote.secret-gives-away", "one paper is invalid", secret(Tally.of(4, 0, 0))),
                new Kept(
                        "vote.secret-gives-away",
                        "nobody is on record",
                        Sample.withVotes(Sample.vote("v1").secret(5, 5, 0, Tally.of(5, 0, 0), List.of(), List.of()))),
                new Kept("vote.no-ballots", "nothing in favour", announced(0)),
                new Kept("vote.choice-and-correction-same", "withdrawn", corrected((Choice) null)),
                new Kept("vote.choice-and-correction-same", "back again", corrected(Choice.AGAINST, Choice.IN_FAVOUR)),
                new Kept("election.voters-exceed-presence", "all", elections(papers(FOUR_OF_FIVE, 4, 4, 1, 2, 2))),
                new Kept("election.voters-exceed-presence", "all in a poll", polled(4, 4)),
                new Kept(
                        "election.voters-exceed-presence",
                        "for others who are not there",
                        Sample.lettingMembersVoteForOthers(polled(5, 4))),
                new Kept(
                        "election.votes-exceed-papers",
                        "two places",
                        elections(papers(Sample.ALL_PRESENT, 5, 4, 2, 4, 4))),
                new Kept(
                        "election.round-after-complete",
                        "a place was open",
                        elections(round("e1", 1, 2, 2), round("e2", 2, 3, 2))),
                new Kept("election.no-rule", "there is one", elections(round("e1", 1, 3, 2))),
                new Kept(
                        "election.no-rule",
                        "no rules at all",
                        elections(round("e1", 1, 3, 2)).toBuilder()
                                .procedure(null)
                                .build()),
                new Kept("confidence.no-rule", "there is one", polled(4, 4)));
    }

    private static Meeting secret(Tally tally) {
        int valid = (int) tally.counted();
        return Sample.withVotes(
                Sample.vote("v1").secret(5, 5, 5 - valid, tally, Sample.ids("m1", "m2", "m3", "m4", "m5"), List.of()));
    }

    private static Meeting announced(int hundredths) {
        return Sample.withVotes(Sample.vote("v1")
                .declared(Sample.announced(Outcome.REJECTED, hundredths))
                .named(null, List.of()));
    }

    private static Meeting corrected(@Nullable Choice... choices) {
        var corrections = new ArrayList<Correction>();
        for (Choice choice : choices) {
            corrections.add(new Correction(MandateId.of("m1"), choice, null, null));
        }
        return Sample.withVotes(
                Sample.vote("v1").corrections(corrections).named(null, Sample.ballots("m1", "m2", "m3", "m4")));
    }

    private static RulesBuilder rules() {
        return RulesOfProcedure.builder(ProcedureId.of("rules"), "Rules")
                .add(Sample.quorum(Base.MANDATES_IN_OFFICE))
                .add(Sample.rule(Matter.ORDINARY, TieRule.NONE));
    }

    private static Meeting ruled(Meeting meeting) {
        var majority = Sample.rule(Matter.ORDINARY, TieRule.NONE).threshold();
        return meeting.toBuilder()
                .votes(List.of())
                .procedure(rules().add(new ElectionRule(Matter.ORDINARY, majority, List.of(), null))
                        .add(confidence())
                        .build())
                .build();
    }

    static ConfidenceRule confidence() {
        return new ConfidenceRule(
                Matter.ORDINARY,
                List.of(ConfidenceLevel.HIGH, ConfidenceLevel.CONFIDENCE, ConfidenceLevel.LOW),
                List.of(),
                null);
    }

    private static Meeting without(Meeting meeting) {
        return meeting.toBuilder().procedure(rules().build()).build();
    }

    private static Meeting elections(Election... elections) {
        return ruled(changed(meeting -> meeting.elections(List.of(elections))));
    }

    private static Election papers(Electorate electorate, int collected, int valid, int places, int first, int second) {
        return Election.builder(VoteId.of("e1"), MotionId.of("q1"), electorate, places)
                .secret(collected, collected, collected - valid, candidates(first, second), List.of(), List.of());
    }

    private static Election round(String id, int round, int first, int second) {
        return Election.builder(VoteId.of(id), MotionId.of("q1"), Sample.ALL_PRESENT, 1)
                .round(round)
                .counted(candidates(first, second));
    }

    private static List<Candidate> candidates(int first, int second) {
        return List.of(Candidate.of(PersonId.of("p1"), first), Candidate.of(PersonId.of("p2"), second));
    }

    private static Meeting polled(int collected, int present) {
        return ruled(changed(meeting -> meeting.confidencePolls(List.of(ConfidencePoll.of(
                VoteId.of("c1"), MotionId.of("q1"), new Electorate(5, 5, present), collected, 0, List.of())))));
    }
}
