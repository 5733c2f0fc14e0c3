package io.github.paperlessmeeting.decision;

import static io.github.paperlessmeeting.procedure.Comparison.AT_LEAST;
import static io.github.paperlessmeeting.procedure.Comparison.MORE_THAN;
import static io.github.paperlessmeeting.procedure.Fraction.HALF;
import static io.github.paperlessmeeting.procedure.Fraction.TWO_THIRDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.OfficialTotals;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Percentage;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes that took place, and votes on which other systems are known to have erred. */
class RealVotesTest {
    private static final DecisionRule LITERAL_TIE =
            Samples.rule(MORE_THAN, HALF, Base.MANDATES_IN_OFFICE, TieRule.CHAIRS_SIDE_OF_EQUAL_COUNTS);

    @Test
    void the_first_e_cabinet_vote_on_24_june_2019() {
        Decision decision = Decisions.decide(
                Samples.vote(27, null, 21 + 4).counted(Tally.of(21 + 4, 0, 0), Choice.IN_FAVOUR),
                Samples.GOVERNMENT,
                Samples.TWO_THIRDS_PRESENT);

        assertThat(decision.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(decision.reason()).isEqualTo(DecisionReason.THRESHOLD_REACHED);
        assertThat(decision.quorum().status()).isEqualTo(QuorumStatus.QUORATE);
        assertThat(decision.quorum().needed()).isEqualTo(18);
        assertThat(decision.base()).isEqualTo(27);
        assertThat(decision.needed()).isEqualTo(14);
        assertThat(decision.reached()).isEqualTo(25);
        assertThat(decision.margin()).isEqualTo(11);
        assertThat(decision.notVoting()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        // in favour, took part, all deputies, percentage of all, needed
        "463, 465, 478, 96.86, 240",
        "470, 473, 494, 95.14, 248",
        "444, 447, 485, 91.55, 243",
        "458, 459, 478, 95.82, 240",
    })
    void laws_of_the_national_assembly(int inFavour, int tookPart, int all, String percentage, long needed) {
        // How the others voted is not in the record.
        Decision decision = Decisions.decide(
                Samples.vote(all, null, tookPart).counted(new Tally(inFavour, null, null), null),
                Samples.COUNCIL,
                null);

        assertThat(decision.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(decision.needed()).isEqualTo(needed);
        assertThat(decision.margin()).isEqualTo(inFavour - needed);
        assertThat(decision.notVoting()).isNull();
        assertThat(Percentage.of(inFavour, all)).hasToString(percentage);
    }

    @Test
    void official_totals_come_to_the_official_result() {
        int votes = 0;
        for (OfficialTotals totals : OfficialTotals.all()) {
            Integer inFavour = totals.counts().get("yes");
            if (totals.eligible() == null || inFavour == null || totals.passed() == null) {
                continue;
            }
            var tally = new Tally(
                    inFavour, totals.counts().get("no"), totals.counts().get("abstain"));
            Decision decision = Decisions.decide(
                    Samples.vote(totals.eligible(), null, totals.participants()).counted(tally, null),
                    Samples.COUNCIL,
                    null);

            assertThat(decision.outcome() == Outcome.ADOPTED).as(totals.id()).isEqualTo(totals.passed());
            if (tally.cast() != null) {
                assertThat(tally.cast())
                        .as("%s: all who took part", totals.id())
                        .isEqualTo(totals.participants().longValue());
                assertThat(decision.notVoting()).as(totals.id()).isEqualTo(totals.eligible() - totals.participants());
            }
            votes++;
        }
        System.out.println("Official results reproduced: " + votes);
        assertThat(votes).isGreaterThanOrEqualTo(17);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FAVOUR, ADOPTED, TIE_BROKEN_BY_CHAIR",
        "AGAINST, REJECTED, TIE_BROKEN_BY_CHAIR",
        ", UNDECIDED, TIE_WITHOUT_CHAIR",
    })
    void a_tie_of_14_to_14_of_28_follows_the_side_of_the_prime_minister(
            Choice primeMinister, Outcome outcome, DecisionReason reason) {
        for (DecisionRule rule : new DecisionRule[] {Samples.GOVERNMENT, LITERAL_TIE}) {
            check(Samples.counted(28, Tally.of(14, 14, 0), primeMinister), rule, outcome, reason);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FAVOUR, ADOPTED, TIE_BROKEN_BY_CHAIR",
        "AGAINST, REJECTED, TIE_BROKEN_BY_CHAIR",
        ", UNDECIDED, TIE_WITHOUT_CHAIR",
    })
    void ten_to_ten_with_7_silent_of_27_is_a_tie_as_the_words_stand(
            Choice primeMinister, Outcome outcome, DecisionReason reason) {
        check(Samples.counted(27, Tally.of(10, 10, 7), primeMinister), LITERAL_TIE, outcome, reason);
        check(Samples.counted(27, Tally.of(10, 10, 0), primeMinister), LITERAL_TIE, outcome, reason);
    }

    @ParameterizedTest
    @CsvSource({"IN_FAVOUR", "AGAINST", "''"})
    void ten_to_ten_with_7_silent_of_27_is_no_tie_in_the_strict_reading(String side) {
        Choice primeMinister = side.isEmpty() ? null : Choice.valueOf(side);

        check(
                Samples.counted(27, Tally.of(10, 10, 7), primeMinister),
                Samples.GOVERNMENT,
                Outcome.REJECTED,
                DecisionReason.THRESHOLD_MISSED);
    }

    @Test
    void a_peoples_council_of_50_rejects_25_to_25_since_it_has_no_tie_rule() {
        check(
                Samples.counted(50, Tally.of(25, 25, 0), Choice.IN_FAVOUR),
                Samples.COUNCIL,
                Outcome.REJECTED,
                DecisionReason.THRESHOLD_MISSED);
        check(
                Samples.counted(50, Tally.of(26, 24, 0), Choice.AGAINST),
                Samples.COUNCIL,
                Outcome.ADOPTED,
                DecisionReason.THRESHOLD_REACHED);
    }

    @ParameterizedTest
    @CsvSource({"50, 34", "75, 50"})
    void removal_of_a_deputy_takes_two_thirds_of_all(int all, int needed) {
        DecisionRule removal = Samples.rule(AT_LEAST, TWO_THIRDS, Base.MANDATES_IN_OFFICE, TieRule.NONE);

        check(
                Samples.counted(all, Tally.of(needed, 0, 0), null),
                removal,
                Outcome.ADOPTED,
                DecisionReason.THRESHOLD_REACHED);
        check(
                Samples.counted(all, Tally.of(needed - 1, 0, 0), null),
                removal,
                Outcome.REJECTED,
                DecisionReason.THRESHOLD_MISSED);
    }

    @Test
    void four_of_8_directors_are_no_majority() {
        check(
                Samples.counted(8, Tally.of(4, 4, 0), Choice.IN_FAVOUR),
                Samples.COUNCIL,
                Outcome.REJECTED,
                DecisionReason.THRESHOLD_MISSED);
    }

    @Test
    void two_to_1_with_7_abstaining_is_two_thirds_of_the_sides_and_not_of_those_present() {
        var vote = Samples.vote(10, null, 10).counted(Tally.of(2, 1, 7), null);

        check(
                vote,
                Samples.rule(AT_LEAST, TWO_THIRDS, Base.FOR_AND_AGAINST, TieRule.NONE),
                Outcome.ADOPTED,
                DecisionReason.THRESHOLD_REACHED);
        check(
                vote,
                Samples.rule(AT_LEAST, TWO_THIRDS, Base.PRESENT, TieRule.NONE),
                Outcome.REJECTED,
                DecisionReason.THRESHOLD_MISSED);
    }

    @Test
    void a_majority_is_6_of_10_sides_or_7_of_12_members() {
        DecisionRule ofSides = Samples.rule(MORE_THAN, HALF, Base.FOR_AND_AGAINST, TieRule.NONE);
        var six = Samples.counted(12, Tally.of(6, 4, 2), null);
        var seven = Samples.counted(12, Tally.of(7, 3, 2), null);

        assertThat(Decisions.decide(six, ofSides, null).needed()).isEqualTo(6);
        assertThat(Decisions.decide(six, Samples.COUNCIL, null).needed()).isEqualTo(7);
        check(six, ofSides, Outcome.ADOPTED, DecisionReason.THRESHOLD_REACHED);
        check(six, Samples.COUNCIL, Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        check(seven, Samples.COUNCIL, Outcome.ADOPTED, DecisionReason.THRESHOLD_REACHED);
    }

    @Test
    void nothing_to_nothing_is_never_adopted() {
        for (Base base : Base.values()) {
            for (TieRule tie : TieRule.values()) {
                var vote = Samples.vote(10, 12, 10).counted(Tally.of(0, 0, 0), Choice.IN_FAVOUR);

                assertThat(Decisions.decide(vote, Samples.rule(AT_LEAST, TWO_THIRDS, base, tie), null)
                                .outcome())
                        .as("%s, %s", base, tie)
                        .isEqualTo(Outcome.REJECTED);
            }
        }
    }

    @Test
    void unanimous_without_a_count_is_consent_and_has_no_tally() {
        Decision decision = Decisions.decide(Samples.vote(27, null, 27).byConsent(), Samples.GOVERNMENT, null);

        assertThat(decision.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(decision.reason()).isEqualTo(DecisionReason.CONSENT);
        assertThat(decision.tally()).isNull();
    }

    /** Hong Kong votes in two groups, each with its own majority of those present; both must pass. */
    @Test
    void functional_constituencies_of_9_to_24_fail_where_geographical_ones_of_19_to_15_pass() {
        DecisionRule ofPresent = Samples.rule(MORE_THAN, HALF, Base.PRESENT, TieRule.NONE);

        check(
                Samples.vote(35, 35, 34).counted(Tally.of(9, 24, 1), null),
                ofPresent,
                Outcome.REJECTED,
                DecisionReason.THRESHOLD_MISSED);
        check(
                Samples.vote(35, 35, 34).counted(Tally.of(19, 15, 0), null),
                ofPresent,
                Outcome.ADOPTED,
                DecisionReason.THRESHOLD_REACHED);
    }

    /** The base of 2023 are the papers collected; papers not handed in count no more. */
    @ParameterizedTest
    @CsvSource({"BALLOTS_COLLECTED, ADOPTED", "MANDATES_IN_OFFICE, REJECTED"})
    void thirty_one_of_60_papers_collected_from_64_deputies(Base base, Outcome outcome) {
        DecisionRule rule = Samples.rule(MORE_THAN, HALF, base, TieRule.NONE);

        assertThat(Decisions.decide(Samples.secret(64, 60, 0, Tally.of(31, 29, 0)), rule, null)
                        .outcome())
                .isEqualTo(outcome);
    }

    private static void check(Vote vote, @Nullable DecisionRule rule, Outcome outcome, DecisionReason reason) {
        Decision decision = Decisions.decide(vote, rule, null);

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.reason()).isEqualTo(reason);
    }
}
