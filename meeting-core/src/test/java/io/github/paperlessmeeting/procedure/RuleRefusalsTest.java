package io.github.paperlessmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.procedure.ElectionRule.TieBreak;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no rule can say, and what each can at most. */
class RuleRefusalsTest {
    private static final Threshold MAJORITY = Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE);
    private static final GroupCode A = GroupCode.of("a");

    @Test
    void a_threshold_is_either_a_fraction_of_a_base_or_a_number() {
        String message = "Threshold must be either a fraction of a base or a fixed number";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(Comparison.AT_LEAST, null, null, null))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(Comparison.AT_LEAST, Fraction.HALF, null, null))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(Comparison.AT_LEAST, null, Base.PRESENT, null))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(Comparison.AT_LEAST, Fraction.HALF, null, 5))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(Comparison.AT_LEAST, null, Base.PRESENT, 5))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(Comparison.AT_LEAST, Fraction.HALF, Base.PRESENT, 5))
                .withMessage(message);
    }

    @Test
    void a_fixed_number_asks_for_one_or_more() {
        assertThat(Threshold.atLeast(1).needed(0)).isEqualTo(1);
        assertThat(new Threshold(Comparison.MORE_THAN, null, null, 0).needed(0)).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.atLeast(0))
                .withMessage("Threshold.number must ask for 1 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> Threshold.atLeast(Integer.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Threshold(Comparison.MORE_THAN, null, null, -1));
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void a_fixed_number_is_reached_whatever_the_size(Comparison comparison) {
        var five = new Threshold(comparison, null, null, 5);
        for (long size : new long[] {0, 1, 5, Long.MAX_VALUE}) {
            for (long count = 0; count <= 10; count++) {
                boolean reached = comparison == Comparison.MORE_THAN ? count > 5 : count >= 5;
                assertThat(five.isReachedBy(count, size)).isEqualTo(reached);
                assertThat(count >= five.needed(size)).isEqualTo(reached);
            }
        }
        assertThat(new Threshold(comparison, null, null, Integer.MAX_VALUE).needed(0))
                .isEqualTo(comparison == Comparison.MORE_THAN ? 2_147_483_648L : 2_147_483_647L);
    }

    @Test
    void a_condition_names_each_group_once() {
        assertThat(Condition.votes(MAJORITY).inEach(A, GroupCode.of("b")).groups())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.votes(MAJORITY).inEach(A, A))
                .withMessage("Condition.groups names a group twice");
    }

    @Test
    void a_condition_is_of_heads_and_of_all_together_unless_said_otherwise() {
        Condition votes = Condition.votes(MAJORITY);
        Condition turnout = Condition.turnout(MAJORITY);

        assertThat(votes).isEqualTo(new Condition(MAJORITY, Condition.Measured.VOTES, Condition.Unit.HEADS, List.of()));
        assertThat(turnout)
                .isEqualTo(new Condition(MAJORITY, Condition.Measured.TURNOUT, Condition.Unit.HEADS, List.of()));
        assertThat(turnout.inEach(A).weighted())
                .isEqualTo(new Condition(MAJORITY, Condition.Measured.TURNOUT, Condition.Unit.WEIGHTS, List.of(A)));
    }

    @Test
    void a_decision_rule_has_one_or_more_different_conditions() {
        Condition votes = Condition.votes(MAJORITY);

        assertThat(rule(TieRule.NONE, votes, Condition.turnout(MAJORITY)).threshold())
                .isEqualTo(MAJORITY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(TieRule.NONE))
                .withMessage("DecisionRule.conditions must not be empty nor repeat one");
        assertThatIllegalArgumentException().isThrownBy(() -> rule(TieRule.NONE, votes, votes));
    }

    private static DecisionRule rule(TieRule tie, Condition... conditions) {
        return new DecisionRule(
                Matter.ORDINARY, List.of(conditions), tie, DecisionRule.Effect.ADOPTED_IF_REACHED, null);
    }

    @ParameterizedTest
    @EnumSource(TieRule.class)
    void ties_are_known_where_more_than_half_of_the_heads_of_all_is_needed_first(TieRule tie) {
        Condition half = Condition.votes(MAJORITY);
        boolean any = tie != TieRule.NONE;

        assertThat(rule(tie, half).knowsTies()).isEqualTo(any);
        assertThat(rule(tie, half, Condition.turnout(MAJORITY)).knowsTies()).isEqualTo(any);
        assertThat(rule(tie, Condition.votes(Threshold.moreThan(Fraction.of(2, 4), Base.PRESENT)))
                        .knowsTies())
                .isEqualTo(any);
        List<Condition> others = List.of(
                half.weighted(),
                half.inEach(A),
                Condition.turnout(MAJORITY),
                Condition.votes(Threshold.atLeast(Fraction.HALF, Base.PRESENT)),
                Condition.votes(Threshold.moreThan(Fraction.TWO_THIRDS, Base.PRESENT)),
                Condition.votes(Threshold.atLeast(5)),
                Condition.votes(new Threshold(Comparison.MORE_THAN, null, null, 5)));
        assertThat(others).allMatch(other -> !rule(tie, other, half).knowsTies());
        assertThat(new DecisionRule(
                                Matter.ORDINARY, List.of(half), tie, DecisionRule.Effect.STANDS_UNLESS_REJECTED, null)
                        .knowsTies())
                .isFalse();
    }

    @Test
    void an_election_rule_says_what_breaks_a_tie_in_each_round_and_the_last_for_all_that_follow() {
        var rule = election(TieBreak.FURTHER_ROUND, TieBreak.SENIORITY);

        assertThat(rule.tieBreak(1)).isEqualTo(TieBreak.FURTHER_ROUND);
        assertThat(rule.tieBreak(2)).isEqualTo(TieBreak.SENIORITY);
        assertThat(rule.tieBreak(Integer.MAX_VALUE)).isEqualTo(TieBreak.SENIORITY);
        assertThat(election().tieBreak(1)).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.tieBreak(0))
                .withMessage("Rounds are counted from 1");
    }

    private static ElectionRule election(TieBreak... ties) {
        return new ElectionRule(Matter.ELECTION, null, List.of(ties), null);
    }

    @Test
    void a_confidence_rule_has_two_or_three_levels_and_bands_of_these_only() {
        var low = new ConfidenceBand(ConfidenceLevel.LOW, MAJORITY, Consequence.MAY_RESIGN);

        assertThat(confidence(List.of(ConfidenceLevel.HIGH, ConfidenceLevel.LOW), low)
                        .bands())
                .containsExactly(low);
        var three = List.of(ConfidenceLevel.HIGH, ConfidenceLevel.CONFIDENCE, ConfidenceLevel.LOW);
        assertThat(confidence(three, low).levels()).isEqualTo(three);
        String levels = "ConfidenceRule.levels must be two or three different ones";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> confidence(List.of(ConfidenceLevel.LOW), low))
                .withMessage(levels);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> confidence(List.of(ConfidenceLevel.values())))
                .withMessage(levels);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> confidence(List.of(ConfidenceLevel.LOW, ConfidenceLevel.LOW)))
                .withMessage(levels);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> confidence(List.of(ConfidenceLevel.CONFIDENCE, ConfidenceLevel.NO_CONFIDENCE), low))
                .withMessage("ConfidenceRule.bands has a level that the ballot has not");
    }

    private static ConfidenceRule confidence(List<ConfidenceLevel> levels, ConfidenceBand... bands) {
        return new ConfidenceRule(Matter.CONFIDENCE_RATING, levels, List.of(bands), null);
    }

    @Test
    void a_period_of_notice_is_1_to_366_long() {
        assertThat(notice(null, 1).length()).isEqualTo(1);
        assertThat(notice(Occasion.of("bat-thuong"), 366).occasion()).hasToString("bat-thuong");
        for (int length : new int[] {0, -1, 367}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> notice(null, length))
                    .withMessage("NoticePeriod.length must be 1 to 366");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Occasion.of("Bất thường"));
    }

    private static NoticePeriod notice(Occasion occasion, int length) {
        return new NoticePeriod(NoticeSubject.CONVENING, occasion, length, NoticePeriod.Unit.HOURS, null);
    }

    @Test
    void a_proxy_may_vote_for_one_or_more() {
        assertThat(new ProxyRule(1, true, false, null).mostPerHolder()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProxyRule(0, true, false, null))
                .withMessage("ProxyRule.mostPerHolder must be 1 or more");
    }

    @Test
    void rules_of_procedure_have_one_rule_of_a_kind_for_a_matter() {
        var forAll = new QuorumRule(MAJORITY, null);
        var forRemoval = new QuorumRule(Matter.REMOVAL, MAJORITY, null);

        assertThat(begun().add(forAll).add(forRemoval).build().quorumRules()).containsExactly(forAll, forRemoval);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun().add(forAll).add(forAll).build())
                .withMessage("RulesOfProcedure.quorumRules has two rules for one matter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun().add(forRemoval).add(forRemoval).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun().add(election())
                        .add(election(TieBreak.SENIORITY))
                        .build())
                .withMessage("RulesOfProcedure.electionRules has two rules for one matter");
        var confidence = confidence(List.of(ConfidenceLevel.HIGH, ConfidenceLevel.LOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun().add(confidence).add(confidence).build())
                .withMessage("RulesOfProcedure.confidenceRules has two rules for one matter");
        assertThat(begun().add(notice(null, 1)).add(notice(null, 1)).build().noticePeriods())
                .as("periods are for subjects and occasions, not for matters")
                .hasSize(2);
    }

    @Test
    void rules_of_elections_and_confidence_are_found_by_matter_without_falling_back() {
        var confidence = confidence(List.of(ConfidenceLevel.HIGH, ConfidenceLevel.LOW));
        RulesOfProcedure rules = begun().add(election()).add(confidence).build();

        assertThat(rules.electionRule(Matter.ELECTION)).isEqualTo(election());
        assertThat(rules.electionRule(Matter.APPOINTMENT)).isNull();
        assertThat(rules.confidenceRule(Matter.CONFIDENCE_RATING)).isEqualTo(confidence);
        assertThat(rules.confidenceRule(Matter.CONFIDENCE_VOTE)).isNull();

        RulesOfProcedure fewer = rules.toBuilder().without(Matter.ELECTION).build();
        assertThat(fewer.electionRule(Matter.ELECTION)).isNull();
        assertThat(fewer.confidenceRule(Matter.CONFIDENCE_RATING)).isEqualTo(confidence);
        assertThat(rules.toBuilder().without(Matter.CONFIDENCE_RATING).build().electionRule(Matter.ELECTION))
                .isEqualTo(election());
    }

    private static RulesBuilder begun() {
        return RulesOfProcedure.builder(ProcedureId.of("qc"), "Quy chế");
    }
}
