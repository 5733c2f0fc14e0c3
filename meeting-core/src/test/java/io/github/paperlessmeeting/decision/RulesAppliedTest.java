package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.ConfidenceBand;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.Consequence;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.VoteId;
import io.github.paperlessmeeting.vote.WeightTally;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of some rules of procedure are applied, and what a record says of itself. */
class RulesAppliedTest {
    private static final QuorumRule HALF_PRESENT =
            new QuorumRule(Threshold.atLeast(Fraction.HALF, Base.MANDATES_IN_OFFICE), Samples.law("Điều 1", "Quy chế"));
    private static final QuorumRule ALL_PRESENT_TO_ELECT =
            new QuorumRule(Matter.ELECTION, Threshold.atLeast(Fraction.of(1, 1), Base.MANDATES_IN_OFFICE), null);
    private static final QuorumRule ALL_PRESENT_TO_RATE = new QuorumRule(
            Matter.CONFIDENCE_RATING, Threshold.atLeast(Fraction.of(1, 1), Base.MANDATES_IN_OFFICE), null);
    private static final ElectionRule MOST_VOTES = new ElectionRule(Matter.ELECTION, null, List.of(), null);
    private static final ConfidenceRule RATING = new ConfidenceRule(
            Matter.CONFIDENCE_RATING,
            List.of(ConfidenceLevel.HIGH, ConfidenceLevel.LOW),
            List.of(new ConfidenceBand(ConfidenceLevel.LOW, Threshold.atLeast(1), Consequence.MAY_RESIGN)),
            null);
    private static final RulesOfProcedure RULES = RulesOfProcedure.builder(ProcedureId.of("r"), "Quy chế")
            .add(HALF_PRESENT)
            .add(ALL_PRESENT_TO_ELECT)
            .add(ALL_PRESENT_TO_RATE)
            .add(MOST_VOTES)
            .add(RATING)
            .build();
    private static final Electorate HALF = Electorate.of(4, 2);

    @Test
    void a_vote_without_a_rule_still_has_the_quorum_of_the_body() {
        var vote = Samples.vote(4, null, 2).counted(Tally.of(2, 0, 0), null);
        var unknown = new QuorumCheck(QuorumStatus.UNDETERMINED, null, null, 2L, null);

        assertThat(Decisions.decideWithoutRule(vote, RULES).quorum()).isEqualTo(Quorum.check(HALF_PRESENT, HALF));
        assertThat(Decisions.decideWithoutRule(vote, null).quorum()).isEqualTo(unknown);
        assertThat(Decisions.decide(vote, null, Matter.ORDINARY).quorum()).isEqualTo(unknown);
    }

    @Test
    void an_election_has_the_rule_and_the_quorum_of_its_matter_and_of_no_matter_those_of_the_body() {
        Election election = Election.builder(VoteId.of("v"), MotionId.of("q"), HALF, 1)
                .counted(List.of(Candidate.of(PersonId.of("an"), 2)));
        ElectionDecision few = Elections.decide(election, RULES, Matter.ELECTION);
        ElectionDecision open = Elections.decide(election, RULES, null);
        ElectionDecision without = Elections.decide(election, null, Matter.ELECTION);

        assertThat(few.rule()).isEqualTo(MOST_VOTES);
        assertThat(few.quorum()).isEqualTo(Quorum.check(ALL_PRESENT_TO_ELECT, HALF));
        assertThat(few.status()).isEqualTo(ElectionStatus.NOT_QUORATE);
        assertThat(open.rule()).isNull();
        assertThat(open.quorum()).isEqualTo(Quorum.check(HALF_PRESENT, HALF));
        assertThat(without.quorum().present()).isEqualTo(2L);
        assertThat(without.quorum().status()).isEqualTo(QuorumStatus.UNDETERMINED);
        assertThat(few).hasToString("ElectionDecision[v, NOT_QUORATE]");
        assertThat(few.candidates().get(0)).hasToString("CandidateResult[an, NOT_ELECTED]");
    }

    @Test
    void a_poll_has_the_rule_and_the_quorum_of_its_matter_and_of_no_matter_those_of_the_body() {
        var poll = ConfidencePoll.of(VoteId.of("v"), MotionId.of("q"), HALF, null, null, List.of());
        ConfidenceDecision few = Confidence.decide(poll, RULES, Matter.CONFIDENCE_RATING);
        ConfidenceDecision open = Confidence.decide(poll, RULES, null);
        ConfidenceDecision without = Confidence.decide(poll, null, Matter.CONFIDENCE_RATING);

        assertThat(few.rule()).isEqualTo(RATING);
        assertThat(few.quorum()).isEqualTo(Quorum.check(ALL_PRESENT_TO_RATE, HALF));
        assertThat(few.valid()).isFalse();
        assertThat(open.rule()).isNull();
        assertThat(open.quorum()).isEqualTo(Quorum.check(HALF_PRESENT, HALF));
        assertThat(without.quorum().present()).isEqualTo(2L);
        assertThat(without.quorum().status()).isEqualTo(QuorumStatus.UNDETERMINED);
        assertThat(few).hasToString("ConfidenceDecision[v]");
    }

    @Test
    void a_poll_or_an_election_of_unknown_presence_under_no_rules_has_no_number_present() {
        var electorate = new Electorate(4, null, null);
        var poll = ConfidencePoll.of(VoteId.of("v"), MotionId.of("q"), electorate, null, null, List.of());
        Election election = Election.builder(VoteId.of("v"), MotionId.of("q"), electorate, 1)
                .counted(List.of());
        var vote = Samples.vote(4, null, null).counted(Tally.of(2, 0, 0), null);

        assertThat(Confidence.decide(poll, (RulesOfProcedure) null, null)
                        .quorum()
                        .present())
                .isNull();
        assertThat(Elections.decide(election, (RulesOfProcedure) null, null)
                        .quorum()
                        .present())
                .isNull();
        assertThat(Decisions.decideWithoutRule(vote, null).quorum().present()).isNull();
    }

    @Test
    void a_roll_call_under_no_known_rules_tells_who_was_there_and_not_whether_that_is_enough() {
        assertThat(Quorum.under(null, new RollCall(null, 9, 2, 1), null))
                .isEqualTo(new QuorumCheck(QuorumStatus.UNDETERMINED, null, null, 3L, null));
        assertThat(Quorum.under(null, null, null).present()).isNull();
        assertThat(Quorum.under(RULES, new RollCall(null, 4, 1, 1), null)).isEqualTo(Quorum.check(HALF_PRESENT, HALF));
    }

    @Test
    void a_decision_names_the_provision_on_the_quorum_if_that_was_missed_and_of_none_nothing() {
        var vote = Samples.vote(4, null, 1).counted(Tally.of(1, 0, 0), null);
        var unnamed = new QuorumRule(HALF_PRESENT.threshold(), null);
        var check = new QuorumCheck(QuorumStatus.NOT_QUORATE, null, null, 1L, null);

        assertThat(Decisions.decide(vote, Samples.GOVERNMENT, HALF_PRESENT).basis())
                .isEqualTo(HALF_PRESENT.basis());
        assertThat(Decisions.decide(vote, Samples.GOVERNMENT, unnamed).basis()).isNull();
        assertThat(new Course(vote, Samples.GOVERNMENT, check).decision().basis())
                .isNull();
        assertThat(Decisions.decide(vote, Samples.GOVERNMENT, unnamed))
                .hasToString("Decision[v, NOT_QUORATE, QUORUM_MISSED]");
    }

    @Test
    void a_decision_by_weight_has_no_numbers_in_heads_and_a_group_no_margin_of_what_is_not_counted() {
        Threshold half = Threshold.moreThan(Fraction.HALF, Base.VOTES_CAST);
        Condition heads = Condition.votes(half).inEach(GroupCode.of("a"));
        var rule = new DecisionRule(
                Matter.ORDINARY,
                List.of(Condition.votes(half).weighted(), heads),
                TieRule.NONE,
                DecisionRule.Effect.ADOPTED_IF_REACHED,
                null);
        var vote = Samples.vote(4, null, 4)
                .weights(new WeightTally(Weight.of(2), Weight.ONE, Weight.ZERO))
                .counted(Tally.of(2, 1, 0), null);
        Decision decision = Decisions.decide(vote, rule, null);

        assertThat(decision.base()).isNull();
        assertThat(decision.reached()).isNull();
        assertThat(decision.needed()).isNull();
        assertThat(decision.margin()).isNull();
        assertThat(decision.measurements().get(0).margin()).isNull();
        assertThat(decision.measurements().get(1).margin()).isNull();
        assertThat(Decisions.decide(vote, (DecisionRule) null, null).base()).isNull();
        Decision open =
                Decisions.decide(Samples.vote(4, null, 4).counted(new Tally(null, 1, 0), null), Samples.COUNCIL, null);
        assertThat(open.measurements().get(0).margin()).isNull();
        assertThat(open.needed()).isEqualTo(3L);
        assertThat(open.margin()).isNull();
    }
}
