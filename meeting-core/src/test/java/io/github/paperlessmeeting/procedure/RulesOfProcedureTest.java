package io.github.paperlessmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulesOfProcedureTest {
    private static final DecisionRule ORDINARY = rule(Matter.ORDINARY, Comparison.MORE_THAN, Fraction.HALF);
    private static final DecisionRule REMOVAL = rule(Matter.REMOVAL, Comparison.AT_LEAST, Fraction.TWO_THIRDS);

    @Test
    void finds_the_rule_for_a_matter_and_never_falls_back_to_another() {
        RulesOfProcedure rules = rules(List.of(ORDINARY, REMOVAL));

        assertThat(rules.decisionRule(Matter.ORDINARY)).isEqualTo(ORDINARY);
        assertThat(rules.decisionRule(Matter.of("removal"))).isEqualTo(REMOVAL);
        assertThat(rules.decisionRule(Matter.CONSTITUTION)).isNull();
        assertThat(rules(List.of()).decisionRule(Matter.ORDINARY)).isNull();
    }

    @Test
    void refuses_two_rules_for_one_matter() {
        var other = rule(Matter.ORDINARY, Comparison.AT_LEAST, Fraction.TWO_THIRDS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(List.of(ORDINARY, REMOVAL, other)))
                .withMessage("RulesOfProcedure.decisionRules has two rules for one matter");
        assertThatIllegalArgumentException().isThrownBy(() -> rules(List.of(ORDINARY, ORDINARY)));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, 2025-02-28, 2015-12-31, false",
        "2016-01-01, 2025-02-28, 2016-01-01, true",
        "2016-01-01, 2025-02-28, 2025-02-28, true",
        "2016-01-01, 2025-02-28, 2025-03-01, false",
        "2025-03-01, 2025-03-01, 2025-03-01, true",
        ",           2025-02-28, 0001-01-01, true",
        ",           2025-02-28, 2025-03-01, false",
        "2025-03-01, ,           9999-12-31, true",
        "2025-03-01, ,           2025-02-28, false",
        ",           ,           2019-06-24, true",
    })
    void is_in_force_from_its_first_to_its_last_day(LocalDate from, LocalDate until, LocalDate day, boolean inForce) {
        var rules = new RulesOfProcedure(ProcedureId.of("r"), "Quy chế", null, List.of(), from, until);

        assertThat(rules.inForceOn(day)).isEqualTo(inForce);
    }

    @Test
    void refuses_a_last_day_before_the_first() {
        LocalDate first = LocalDate.of(2025, 3, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RulesOfProcedure(
                        ProcedureId.of("r"), "Quy chế", null, List.of(), first, first.minusDays(1)))
                .withMessage("RulesOfProcedure.validUntil must not be before validFrom");
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void a_quorum_is_of_the_seats_or_the_members_and_of_nothing_that_a_vote_makes(Base base) {
        var threshold = Threshold.atLeast(Fraction.TWO_THIRDS, base);

        if (base == Base.STATUTORY_SEATS || base == Base.MANDATES_IN_OFFICE || base == Base.REMAINING_MANDATES) {
            assertThat(new QuorumRule(threshold, null).threshold().base()).isEqualTo(base);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new QuorumRule(threshold, null))
                    .withMessage("QuorumRule.threshold must be of seats, mandates or a fixed number");
        }
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void seats_mandates_and_presence_are_known_before_anybody_votes(Base base) {
        assertThat(base.isOfElectorate())
                .isEqualTo(Set.of(Base.STATUTORY_SEATS, Base.MANDATES_IN_OFFICE, Base.REMAINING_MANDATES, Base.PRESENT)
                        .contains(base));
    }

    @Test
    void keeps_the_quorum_that_it_is_made_with() {
        var quorum = new QuorumRule(Threshold.atLeast(3), null);

        assertThat(new RulesOfProcedure(ProcedureId.of("r"), "Quy chế", quorum, List.of(), null, null).quorumRules())
                .containsExactly(quorum);
        assertThat(new RulesOfProcedure(ProcedureId.of("r"), "Quy chế", null, List.of(), null, null).quorumRules())
                .isEmpty();
    }

    @Test
    void a_quorum_may_be_a_fixed_number() {
        var threshold = Threshold.atLeast(100);

        assertThat(new QuorumRule(threshold, null).threshold()).isEqualTo(threshold);
        assertThat(new QuorumRule(threshold, null).matter()).isNull();
    }

    @Test
    void finds_the_quorum_for_a_matter_or_else_the_one_for_everything() {
        var forAll = new QuorumRule(Threshold.atLeast(Fraction.HALF, Base.MANDATES_IN_OFFICE), null);
        var forRemoval =
                new QuorumRule(Matter.REMOVAL, Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE), null);
        RulesOfProcedure both = RulesOfProcedure.builder(ProcedureId.of("r"), "Quy chế")
                .add(forRemoval)
                .add(forAll)
                .build();
        RulesOfProcedure one = RulesOfProcedure.builder(ProcedureId.of("r"), "Quy chế")
                .add(forRemoval)
                .build();

        assertThat(both.quorum()).isEqualTo(forAll);
        assertThat(both.quorum(Matter.REMOVAL)).isEqualTo(forRemoval);
        assertThat(both.quorum(Matter.ORDINARY)).isEqualTo(forAll);
        assertThat(one.quorum()).isNull();
        assertThat(one.quorum(Matter.REMOVAL)).isEqualTo(forRemoval);
        assertThat(one.quorum(Matter.ORDINARY)).isNull();
    }

    @Test
    void a_fraction_is_a_share_of_a_whole() {
        for (int numerator = -2; numerator <= 6; numerator++) {
            for (int denominator = -2; denominator <= 6; denominator++) {
                int n = numerator;
                int d = denominator;
                if (n >= 1 && n <= d) {
                    assertThat(Fraction.of(n, d)).hasToString(n + "/" + d);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> Fraction.of(n, d))
                            .withMessageStartingWith(n < 1 ? "Fraction.numerator " : "Fraction.denominator ");
                }
            }
        }
        assertThat(Fraction.of(Integer.MAX_VALUE, Integer.MAX_VALUE).numerator())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_fraction_is_kept_as_the_rules_write_it() {
        assertThat(Fraction.of(2, 4)).isNotEqualTo(Fraction.HALF).hasToString("2/4");
    }

    @Test
    void a_legal_basis_is_cited_in_one_line() {
        assertThat(basis("Điều 46").citation()).isEqualTo("Điều 46, Luật Tổ chức Chính phủ");
        assertThat(basis(null).citation()).isEqualTo("Luật Tổ chức Chính phủ");
    }

    private static LegalBasis basis(String article) {
        return new LegalBasis("Luật Tổ chức Chính phủ", article, null, null, Verification.SECONDARY_SOURCE);
    }

    private static DecisionRule rule(Matter matter, Comparison comparison, Fraction fraction) {
        return new DecisionRule(
                matter, new Threshold(comparison, fraction, Base.MANDATES_IN_OFFICE), TieRule.NONE, null);
    }

    @Test
    void a_builder_begins_with_all_that_rules_say_and_takes_every_answer() {
        Matter loan = Matter.of("loan");
        var basis = new LegalBasis("Statute", null, null, null, Verification.UNVERIFIED);
        var half = Threshold.moreThan(Fraction.HALF, Base.PRESENT);
        var office = Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE);
        var proxies = new ProxyRule(2, true, false, null);
        var period = new NoticePeriod(NoticeSubject.CONVENING, null, 10, NoticePeriod.Unit.CALENDAR_DAYS, basis);
        RulesOfProcedure full = RulesOfProcedure.builder(ProcedureId.of("r"), "Statute")
                .add(new QuorumRule(office, null))
                .add(new QuorumRule(loan, Threshold.atLeast(7), null))
                .add(ORDINARY)
                .add(new DecisionRule(loan, half, TieRule.NONE, null))
                .add(new ElectionRule(loan, half, List.of(), null))
                .add(new ConfidenceRule(
                        loan, List.of(ConfidenceLevel.CONFIDENCE, ConfidenceLevel.NO_CONFIDENCE), List.of(), null))
                .add(period)
                .proxies(proxies)
                .ballotsMayChange(true)
                .secretVotesMayBeRemote(false)
                .correctionsCount(true)
                .basis(basis)
                .valid(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
                .build();

        assertThat(full.proxies()).isEqualTo(proxies);
        assertThat(full.noticePeriods()).containsExactly(period);
        assertThat(full.ballotsMayChange()).isTrue();
        assertThat(full.secretVotesMayBeRemote()).isFalse();
        assertThat(full.correctionsCount()).isTrue();
        assertThat(full.basis()).isEqualTo(basis);
        assertThat(full.toBuilder().build()).isEqualTo(full);
        RulesOfProcedure without = full.toBuilder()
                .named(ProcedureId.of("s"), "Statute as amended")
                .without(loan)
                .build();
        assertThat(without.id()).isEqualTo(ProcedureId.of("s"));
        assertThat(without.title()).isEqualTo("Statute as amended");
        assertThat(without.quorumRules()).hasSize(1);
        assertThat(without.quorum(loan)).isEqualTo(new QuorumRule(office, null));
        assertThat(without.decisionRules()).containsExactly(ORDINARY);
        assertThat(without.electionRules()).isEmpty();
        assertThat(without.confidenceRules()).isEmpty();
    }

    private static RulesOfProcedure rules(List<DecisionRule> decisionRules) {
        return new RulesOfProcedure(ProcedureId.of("r"), "Quy chế làm việc", null, decisionRules, null, null);
    }
}
