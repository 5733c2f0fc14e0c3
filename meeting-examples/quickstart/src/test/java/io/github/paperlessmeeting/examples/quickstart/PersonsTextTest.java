package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.ConfidenceBand;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.Consequence;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.DeclaredElection;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.LevelCount;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Elections and ratings of confidence as a reader sees them. */
class PersonsTextTest {
    private static final PersonId AN = PersonId.of("an");
    private static final PersonId BINH = PersonId.of("binh");
    private static final Threshold MORE_THAN_HALF = Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE);
    private static final RulesOfProcedure RULES = RulesOfProcedure.builder(ProcedureId.of("rules"), "Statute")
            .add(new ElectionRule(Matter.ORDINARY, MORE_THAN_HALF, List.of(ElectionRule.TieBreak.FURTHER_ROUND), null))
            .add(new ConfidenceRule(
                    Matter.ORDINARY,
                    List.of(ConfidenceLevel.HIGH, ConfidenceLevel.CONFIDENCE, ConfidenceLevel.LOW),
                    List.of(new ConfidenceBand(
                            ConfidenceLevel.LOW,
                            Threshold.moreThan(Fraction.HALF, Base.BALLOTS_COLLECTED),
                            Consequence.MAY_RESIGN)),
                    null))
            .build();

    @Test
    void says_who_is_elected_and_how_many_votes_that_took() {
        assertThat(text(election(15, 13, new DeclaredElection(List.of(AN)))))
                .contains("Election 1: to be elected 1, round 1 (e-1)")
                .contains("Votes needed: 15")
                .contains("Nguyễn Văn An: votes 15 · ELECTED")
                .contains("Trần Bình: votes 13 · not elected")
                .contains("All places are filled")
                .contains("Declared elected: Nguyễn Văn An");
    }

    @Test
    void says_that_leading_is_not_elected_and_what_follows_from_a_tie() {
        assertThat(text(election(14, 13, new DeclaredElection(List.of()))))
                .contains("votes 14 · leading, not elected")
                .contains("Not all places are filled")
                .contains("Declared elected: nobody");
        var tie = Election.builder(VoteId.of("e-1"), MotionId.of("m-1"), Electorate.of(13, 13), 1)
                .counted(List.of(Candidate.of(AN, 7), Candidate.of(BINH, 7)));
        assertThat(text(tie)).contains("votes 7 · tied").contains("A further round is to be held");
    }

    @Test
    void says_what_the_ballots_say_of_a_person_and_what_follows() {
        assertThat(text(poll(60, 31)))
                .contains("Confidence 1 (t-1)")
                .contains("Nguyễn Văn An: high 20 · confidence 9 · low 31")
                .contains("may resign");
        assertThat(text(poll(62, 31))).contains("nothing follows");
    }

    @Test
    void explains_on_request() {
        assertThat(Samples.text(report(election(15, 13, null)), true))
                .contains("- To be elected a candidate needs more than half of all members in office (28): 15 votes");
        assertThat(Samples.text(report(poll(60, 31)), true))
                .contains("- Low confidence: 31; it takes more than half of the ballots collected (60): 31 or more.");
    }

    private static Object election(int an, int binh, @Nullable DeclaredElection declared) {
        return Election.builder(VoteId.of("e-1"), MotionId.of("m-1"), Electorate.of(28, 28), 1)
                .declared(declared)
                .counted(List.of(Candidate.of(AN, an), Candidate.of(BINH, binh)));
    }

    private static ConfidencePoll poll(int collected, int low) {
        var rating = new ConfidenceRating(
                AN,
                List.of(
                        new LevelCount(ConfidenceLevel.HIGH, 20),
                        new LevelCount(ConfidenceLevel.CONFIDENCE, 9),
                        new LevelCount(ConfidenceLevel.LOW, low)),
                null);
        return ConfidencePoll.of(
                VoteId.of("t-1"), MotionId.of("m-1"), Electorate.of(64, 62), collected, 0, List.of(rating));
    }

    private static String text(Object electionOrPoll) {
        return Samples.text(report(electionOrPoll), false);
    }

    private static MeetingReport report(Object electionOrPoll) {
        return MeetingReport.of(
                "b.json",
                Samples.meeting()
                        .procedure(RULES)
                        .persons(List.of(new Person(AN, "Nguyễn Văn An", null), new Person(BINH, "Trần Bình", null)))
                        .motions(List.of(Motion.ordinary(MotionId.of("m-1"), null, "Who shall it be?")))
                        .elections(electionOrPoll instanceof Election election ? List.of(election) : List.of())
                        .confidencePolls(electionOrPoll instanceof ConfidencePoll poll ? List.of(poll) : List.of())
                        .build());
    }
}
