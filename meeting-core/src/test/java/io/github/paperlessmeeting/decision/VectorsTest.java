package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.procedure.Consequence;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureCatalogue;
import io.github.paperlessmeeting.procedure.ProcedureFamily;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.Correction;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.ElectorateWeights;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.GroupTally;
import io.github.paperlessmeeting.vote.LevelCount;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real votes and known traps under the rules that were in force, as the catalogue has them. */
class VectorsTest {
    private static final GroupCode FUNCTIONAL = GroupCode.of("functional");
    private static final GroupCode GEOGRAPHICAL = GroupCode.of("geographical");

    private static RulesOfProcedure rules(ProcedureFamily family, LocalDate day) {
        RulesOfProcedure found = ProcedureCatalogue.standard().find(family, day);
        assertThat(found).isNotNull();
        return found;
    }

    @Test
    void first_e_cabinet_vote_24_june_2019_27_members_21_in_the_room_25_in_favour() {
        Decision decision = Decisions.decide(
                Samples.vote(27, null, 25).counted(Tally.of(25, 0, 0), Choice.IN_FAVOUR),
                rules(ProcedureFamily.VIETNAM_GOVERNMENT, LocalDate.of(2019, 6, 24)),
                Matter.ORDINARY);

        assertThat(decision.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(decision.quorum().needed()).isEqualTo(18);
        assertThat(decision.needed()).isEqualTo(14);
        assertThat(decision.notVoting()).isEqualTo(2);
    }

    /** The resolution and the laws of the National Assembly, each on its day. */
    @ParameterizedTest
    @CsvSource({
        "law_on_the_government, 2025-02-18, 463, 465, 478, 240",
        "resolution_96_2023, 2023-06-23, 470, 473, 494, 248",
        "law_on_state_secrets, 2018-11-15, 444, 447, 485, 243",
        "law_on_local_government, 2025-02-19, 458, 459, 478, 240",
    })
    void national_assembly(String name, LocalDate day, int inFavour, int tookPart, int all, long needed) {
        RulesOfProcedure rules = rules(ProcedureFamily.VIETNAM_NATIONAL_ASSEMBLY, day);
        var vote = Samples.vote(all, null, tookPart);

        Decision decision =
                Decisions.decide(vote.counted(new Tally(inFavour, null, null), null), rules, Matter.ORDINARY);
        assertThat(decision.outcome()).as(name).isEqualTo(Outcome.ADOPTED);
        assertThat(decision.needed()).isEqualTo(needed);
        assertThat(Decisions.decide(vote.counted(new Tally((int) needed - 1, null, null), null), rules, Matter.ORDINARY)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"50, ordinary, 26", "50, removal, 34", "75, ordinary, 38", "75, removal, 50"})
    void boundary_of_a_council(int all, Matter matter, int needed) {
        RulesOfProcedure rules = rules(ProcedureFamily.VIETNAM_PEOPLES_COUNCIL, LocalDate.of(2024, 7, 1));
        var vote = Samples.vote(all, null, all);

        assertThat(Decisions.decide(vote.counted(Tally.of(needed, 0, 0), null), rules, matter)
                        .outcome())
                .isEqualTo(Outcome.ADOPTED);
        assertThat(Decisions.decide(vote.counted(Tally.of(needed - 1, 0, 0), null), rules, matter)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"50, 33, NOT_QUORATE", "50, 34, QUORATE", "75, 49, NOT_QUORATE", "75, 50, QUORATE"})
    void boundary_of_its_quorum(int all, int present, QuorumStatus status) {
        RulesOfProcedure rules = rules(ProcedureFamily.VIETNAM_PEOPLES_COUNCIL, LocalDate.of(2024, 7, 1));

        assertThat(Quorum.check(rules.quorum(), Electorate.of(all, present)).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"50, REJECTED", "51, ADOPTED"})
    void fifty_of_the_75_who_remain_are_not_more_than_two_thirds(int inFavour, Outcome outcome) {
        RulesOfProcedure rules = rules(ProcedureFamily.VIETNAM_PEOPLES_COUNCIL, LocalDate.of(2025, 4, 1));

        assertThat(Decisions.decide(
                                Samples.vote(75, 120, 75).counted(Tally.of(inFavour, 0, 0), null), rules, Matter.URGENT)
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"IN_FAVOUR, ADOPTED", "AGAINST, REJECTED", ", UNDECIDED"})
    void tie_of_28_14_to_14_follows_the_prime_minister(@Nullable Choice primeMinister, Outcome outcome) {
        var vote = Samples.vote(28, null, 28).counted(Tally.of(14, 14, 0), primeMinister);
        var day = LocalDate.of(2024, 7, 1);

        assertThat(Decisions.decide(vote, rules(ProcedureFamily.VIETNAM_GOVERNMENT, day), Matter.ORDINARY)
                        .outcome())
                .isEqualTo(outcome);
        assertThat(Decisions.decide(
                                vote, rules(ProcedureFamily.VIETNAM_GOVERNMENT_BY_OPINION_SHEET, day), Matter.ORDINARY)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void peoples_council_tie_of_50_25_to_25_is_rejected() {
        assertThat(Decisions.decide(
                                Samples.vote(50, null, 50).counted(Tally.of(25, 25, 0), Choice.IN_FAVOUR),
                                rules(ProcedureFamily.VIETNAM_PEOPLES_COUNCIL, LocalDate.of(2024, 7, 1)),
                                Matter.ORDINARY)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    /** 60 ballots of 64 deputies, with so many of low confidence, on the last day of the old rules and the first of the new. */
    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 31, ",
        "2023-06-30, 32, ",
        "2023-06-30, 33, may-resign",
        "2023-06-30, 42, may-resign",
        "2023-06-30, 43, faces-vote",
        "2023-07-01, 30, ",
        "2023-07-01, 31, may-resign-or-faces-vote",
        "2023-07-01, 39, may-resign-or-faces-vote",
        "2023-07-01, 40, dismissal-proposed",
    })
    void confidence_60_ballots_collected_of_64_deputies(LocalDate day, int low, @Nullable String consequence) {
        var rating = new ConfidenceRating(
                PersonId.of("an"),
                List.of(
                        new LevelCount(ConfidenceLevel.HIGH, 60 - low),
                        new LevelCount(ConfidenceLevel.CONFIDENCE, 0),
                        new LevelCount(ConfidenceLevel.LOW, low)),
                0);
        var poll = ConfidencePoll.of(VoteId.of("v"), MotionId.of("q"), Electorate.of(64, 60), 60, 0, List.of(rating));
        PersonConfidence person = Confidence.decide(
                        poll, rules(ProcedureFamily.VIETNAM_PEOPLES_COUNCIL, day), Matter.CONFIDENCE_RATING)
                .persons()
                .get(0);

        assertThat(person.known()).isTrue();
        assertThat(person.consequence()).isEqualTo(consequence == null ? null : Consequence.of(consequence));
    }

    @Test
    void confidence_without_a_count_of_the_graver_band_or_of_the_papers_is_not_known() {
        var high = new ConfidenceRating(PersonId.of("an"), List.of(new LevelCount(ConfidenceLevel.HIGH, 5)), 0);
        var low = new ConfidenceRating(PersonId.of("an"), List.of(new LevelCount(ConfidenceLevel.LOW, 60)), 0);
        RulesOfProcedure rules = rules(ProcedureFamily.VIETNAM_PEOPLES_COUNCIL, LocalDate.of(2023, 7, 1));

        for (ConfidencePoll poll : List.of(
                ConfidencePoll.of(VoteId.of("v"), MotionId.of("q"), Electorate.of(64, 60), 60, 0, List.of(high)),
                ConfidencePoll.of(VoteId.of("v"), MotionId.of("q"), Electorate.of(64, 60), null, 0, List.of(low)))) {
            PersonConfidence person = Confidence.decide(poll, rules, Matter.CONFIDENCE_RATING)
                    .persons()
                    .get(0);
            assertThat(person.known()).isFalse();
            assertThat(person.consequence()).isNull();
        }
    }

    private static Vote hongKong(List<GroupTally> tallies, List<GroupSize> sizes) {
        return Vote.builder(VoteId.of("v"), MotionId.of("q"), new Electorate(70, 70, 68).withGroups(sizes))
                .groups(tallies)
                .counted(Tally.of(28, 39, 1), null);
    }

    @ParameterizedTest
    @CsvSource({"9, 24, 1, 19, 15, 0, REJECTED", "18, 15, 1, 19, 15, 0, ADOPTED", "17, 16, 1, 19, 15, 0, REJECTED"})
    void hong_kong_functional_and_geographical_each_need_more_than_half_of_those_present(
            int yes, int no, int silent, int otherYes, int otherNo, int otherSilent, Outcome outcome) {
        Decision decision = Decisions.decide(
                hongKong(
                        List.of(
                                new GroupTally(FUNCTIONAL, Tally.of(yes, no, silent), null),
                                new GroupTally(GEOGRAPHICAL, Tally.of(otherYes, otherNo, otherSilent), null)),
                        List.of(GroupSize.of(FUNCTIONAL, 35, 34), GroupSize.of(GEOGRAPHICAL, 35, 34))),
                rules(ProcedureFamily.HONG_KONG_LEGISLATIVE_COUNCIL, LocalDate.of(2014, 1, 1)),
                Matter.MEMBERS_MOTION);

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.measurements())
                .extracting(Measurement::holds)
                .containsExactly(outcome == Outcome.ADOPTED, true);
    }

    @Test
    void a_group_that_is_not_recorded_leaves_open_what_the_other_does_not_reject_and_an_empty_one_rejects() {
        RulesOfProcedure rules = rules(ProcedureFamily.HONG_KONG_LEGISLATIVE_COUNCIL, LocalDate.of(2014, 1, 1));
        var adopting = new GroupTally(FUNCTIONAL, Tally.of(30, 0, 0), null);
        var failing = new GroupTally(FUNCTIONAL, Tally.of(9, 24, 1), null);
        var nobody = new GroupTally(GEOGRAPHICAL, Tally.of(0, 0, 0), null);
        var functional = GroupSize.of(FUNCTIONAL, 35, 34);

        Decision open =
                Decisions.decide(hongKong(List.of(adopting), List.of(functional)), rules, Matter.MEMBERS_MOTION);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(open.reason()).isEqualTo(DecisionReason.BASE_NOT_RECORDED);
        assertThat(Decisions.decide(hongKong(List.of(failing), List.of(functional)), rules, Matter.MEMBERS_MOTION)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
        Decision empty = Decisions.decide(
                hongKong(List.of(adopting, nobody), List.of(functional, GroupSize.of(GEOGRAPHICAL, 0, 0))),
                rules,
                Matter.MEMBERS_MOTION);
        assertThat(empty.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(empty.reason()).isEqualTo(DecisionReason.EMPTY_BASE);
    }

    private static Decision weighted(@Nullable Weight first, Threshold threshold) {
        var weights = new ElectorateWeights(Weight.parse("4.5"), null, null);
        var ballots = List.of(
                Ballot.of(MandateId.of("a"), Choice.IN_FAVOUR).weighing(first),
                Ballot.of(MandateId.of("b"), Choice.IN_FAVOUR).weighing(Weight.ONE),
                Ballot.of(MandateId.of("c"), Choice.IN_FAVOUR).weighing(Weight.ONE));
        var rule = new DecisionRule(
                Matter.ORDINARY,
                List.of(Condition.votes(threshold).weighted(), Condition.votes(threshold)),
                TieRule.NONE,
                DecisionRule.Effect.ADOPTED_IF_REACHED,
                null);
        var electorate = new Electorate(4, null, null).withWeights(weights);
        return Decisions.decide(
                Vote.builder(VoteId.of("v"), MotionId.of("q"), electorate).named(null, ballots), rule, null);
    }

    @Test
    void weights_of_1_5_and_1_and_1_are_3_heads_and_3_5_of_weight() {
        Decision decision =
                weighted(Weight.parse("1.5"), Threshold.moreThan(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE));

        assertThat(decision.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(decision.measurements())
                .extracting(Measurement::reached)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(new BigDecimal("3.5"), new BigDecimal("3"));
        assertThat(decision.reached()).as("not in heads").isNull();
    }

    /** Of a weight of 4.5 two thirds are exactly 3. */
    @ParameterizedTest
    @CsvSource({"1, AT_LEAST, ADOPTED", "1, MORE_THAN, REJECTED", "0.999999999, AT_LEAST, REJECTED"})
    void weights_that_are_two_thirds_exactly(String first, String comparison, Outcome outcome) {
        Threshold threshold = comparison.equals("AT_LEAST")
                ? Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE)
                : Threshold.moreThan(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE);

        assertThat(weighted(Weight.parse(first), threshold).outcome()).isEqualTo(outcome);
    }

    @Test
    void weights_of_which_one_is_not_known_decide_nothing() {
        assertThat(weighted(null, Threshold.atLeast(Fraction.HALF, Base.MANDATES_IN_OFFICE))
                        .outcome())
                .isEqualTo(Outcome.UNDECIDED);
    }

    /** In France what a deputy declares afterwards changes nothing; where the rules let it count it may turn the result. */
    @Test
    void corrections_count_only_where_the_rules_say_so() {
        var ballots = List.of(
                Ballot.of(MandateId.of("a"), Choice.IN_FAVOUR),
                Ballot.of(MandateId.of("b"), Choice.IN_FAVOUR),
                Ballot.of(MandateId.of("c"), Choice.AGAINST));
        var vote = Samples.vote(577, null, null)
                .corrections(List.of(new Correction(MandateId.of("b"), Choice.AGAINST, null, null)))
                .named(null, ballots);
        RulesOfProcedure france = rules(ProcedureFamily.FRANCE_NATIONAL_ASSEMBLY, LocalDate.of(2024, 1, 1));
        var counting = RulesOfProcedure.builder(france.id(), france.title()).add(france.decisionRule(Matter.ORDINARY));

        assertThat(Decisions.decide(vote, france, Matter.ORDINARY).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(Decisions.decide(vote, counting.build(), Matter.ORDINARY).outcome())
                .isEqualTo(Outcome.ADOPTED);
        assertThat(Decisions.decide(vote, counting.correctionsCount(true).build(), Matter.ORDINARY)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"49, ADOPTED", "50, REJECTED"})
    void where_the_minority_is_counted_the_others_present_are_in_favour(int against, Outcome outcome) {
        var vote = Samples.vote(120, null, 100).remainder(Choice.IN_FAVOUR);
        DecisionRule ofPresent = Samples.rule(Comparison.MORE_THAN, Fraction.HALF, Base.PRESENT, TieRule.NONE);

        assertThat(Decisions.decide(vote.counted(new Tally(null, against, 0), null), ofPresent, null)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void unanimous_without_count_is_consent_without_tally() {
        Decision decision = Decisions.decide(
                Samples.vote(27, null, 27).byConsent(),
                rules(ProcedureFamily.VIETNAM_GOVERNMENT, LocalDate.of(2024, 7, 1)),
                Matter.ORDINARY);

        assertThat(decision.reason()).isEqualTo(DecisionReason.CONSENT);
        assertThat(decision.tally()).isNull();
    }

    /** A turnout of at least 5, whatever the votes, and more than half of the sides. */
    @ParameterizedTest
    @CsvSource({"3, 1, 1, ADOPTED", "3, 1, 0, REJECTED", "2, 2, 1, REJECTED", "4, 3, 0, ADOPTED"})
    void a_fixed_turnout_and_a_majority_must_both_be_there(int yes, int no, int silent, Outcome outcome) {
        var rule = new DecisionRule(
                Matter.ORDINARY,
                List.of(
                        Condition.votes(Threshold.moreThan(Fraction.HALF, Base.FOR_AND_AGAINST)),
                        Condition.turnout(Threshold.atLeast(5))),
                TieRule.NONE,
                DecisionRule.Effect.ADOPTED_IF_REACHED,
                null);

        assertThat(Decisions.decide(Samples.counted(9, Tally.of(yes, no, silent), null), rule, null)
                        .outcome())
                .isEqualTo(outcome);
    }
}
