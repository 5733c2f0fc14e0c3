package io.github.paperlessmeeting.decision;

import static io.github.paperlessmeeting.procedure.Comparison.AT_LEAST;
import static io.github.paperlessmeeting.procedure.Comparison.MORE_THAN;
import static io.github.paperlessmeeting.procedure.Fraction.HALF;
import static io.github.paperlessmeeting.procedure.Fraction.TWO_THIRDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Annulment;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.WeightTally;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reason of a decision, and what becomes of numbers that are missing or contradict each other. */
class DecisionsTest {
    private static final DecisionRule LITERAL_TIE =
            Samples.rule(MORE_THAN, HALF, Base.MANDATES_IN_OFFICE, TieRule.CHAIRS_SIDE_OF_EQUAL_COUNTS);

    @Test
    void threshold_reached() {
        Decision decision = Decisions.decide(Samples.counted(50, Tally.of(26, 24, 0), null), Samples.COUNCIL, null);

        check(decision, Outcome.ADOPTED, DecisionReason.THRESHOLD_REACHED);
        assertThat(decision.margin()).isZero();
        assertThat(decision.rule()).isEqualTo(Samples.COUNCIL);
        assertThat(decision.tally()).isEqualTo(Tally.of(26, 24, 0));
    }

    @Test
    void threshold_missed() {
        Decision decision = Decisions.decide(Samples.counted(50, Tally.of(25, 0, 0), null), Samples.COUNCIL, null);

        check(decision, Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        assertThat(decision.margin()).isEqualTo(-1);
        assertThat(decision.notVoting()).isEqualTo(25);
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_FAVOUR", "AGAINST"})
    void tie_broken_by_chair(Choice side) {
        Decision decision = Decisions.decide(Samples.counted(28, Tally.of(14, 14, 0), side), Samples.GOVERNMENT, null);

        check(
                decision,
                side == Choice.IN_FAVOUR ? Outcome.ADOPTED : Outcome.REJECTED,
                DecisionReason.TIE_BROKEN_BY_CHAIR);
        assertThat(decision.margin()).as("the threshold itself was missed").isEqualTo(-1);
        assertThat(decision.steps())
                .contains(Message.of("decision.tie").with("each", 14))
                .contains(Message.of("decision.chairs-side").with("choice", side));
    }

    @Test
    void tie_without_chair() {
        check(
                Decisions.decide(Samples.counted(28, Tally.of(14, 14, 0), null), Samples.GOVERNMENT, null),
                Outcome.UNDECIDED,
                DecisionReason.TIE_WITHOUT_CHAIR);
        check(
                Decisions.decide(Samples.counted(29, Tally.of(14, 14, 1), Choice.ABSTAIN), LITERAL_TIE, null),
                Outcome.UNDECIDED,
                DecisionReason.TIE_WITHOUT_CHAIR);
    }

    @Test
    void a_tie_is_not_broken_by_a_chair_whose_ballots_contradict_each_other() {
        var chair = MandateId.of("chair");
        var other = MandateId.of("other");
        var yes = Ballot.of(chair, Choice.IN_FAVOUR);
        var no = Ballot.of(chair, Choice.AGAINST);
        var builder = Samples.vote(2, null, null);

        for (List<Ballot> ballots : List.of(List.of(yes, no), List.of(no, yes))) {
            check(
                    Decisions.decide(builder.named(chair, ballots), LITERAL_TIE, null),
                    Outcome.UNDECIDED,
                    DecisionReason.TIE_WITHOUT_CHAIR);
        }
        check(
                Decisions.decide(
                        builder.named(chair, List.of(Ballot.of(other, Choice.AGAINST), yes)), LITERAL_TIE, null),
                Outcome.ADOPTED,
                DecisionReason.TIE_BROKEN_BY_CHAIR);
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void empty_base(Base base) {
        Decision decision = Decisions.decide(
                Samples.vote(0, 0, 0).counted(Tally.of(0, 0, 0), Choice.IN_FAVOUR),
                Samples.rule(AT_LEAST, HALF, base, TieRule.CHAIRS_SIDE_OF_EQUAL_COUNTS),
                null);

        check(decision, Outcome.REJECTED, DecisionReason.EMPTY_BASE);
        assertThat(decision.base()).isZero();
        assertThat(decision.needed()).isNull();
        assertThat(decision.margin()).isNull();
    }

    @Test
    void stands_and_overturned() {
        check(appeal(Tally.of(10, 25, 0)), Outcome.ADOPTED, DecisionReason.STANDS);
        check(appeal(Tally.of(0, 26, 0)), Outcome.REJECTED, DecisionReason.OVERTURNED);
        assertThat(appeal(Tally.of(10, 25, 0)).reached())
                .as("the votes against")
                .isEqualTo(25);
        assertThat(appeal(Tally.of(10, 25, 0)).needed()).isEqualTo(26);
        check(appeal(new Tally(10, null, 0)), Outcome.UNDECIDED, DecisionReason.COUNT_NOT_RECORDED);
    }

    private static Decision appeal(Tally tally) {
        var rule = new DecisionRule(
                Matter.APPEAL,
                List.of(Condition.votes(Threshold.moreThan(HALF, Base.MANDATES_IN_OFFICE))),
                TieRule.NONE,
                DecisionRule.Effect.STANDS_UNLESS_REJECTED,
                null);
        return Decisions.decide(Samples.counted(50, tally, null), rule, null);
    }

    @Test
    void annulled_comes_before_everything_else() {
        var builder = Samples.vote(27, null, 10).annulment(new Annulment("sai thể thức", null));

        for (Vote vote : List.of(
                builder.named(null, List.of()),
                builder.counted(Tally.of(27, 0, 0), null),
                builder.secret(27, 27, 0, Tally.of(27, 0, 0), List.of(), List.of()),
                builder.byConsent())) {
            Decision decision = Decisions.decide(vote, Samples.GOVERNMENT, Samples.TWO_THIRDS_PRESENT);

            check(decision, Outcome.VOID, DecisionReason.ANNULLED);
            assertThat(decision.needed()).as("the rule was not applied").isNull();
            check(Decisions.decideWithoutRule(vote, null), Outcome.VOID, DecisionReason.ANNULLED);
        }
    }

    @Test
    void the_valid_papers_of_a_secret_vote_without_papers_are_the_votes_on_them() {
        DecisionRule ofValid = Samples.rule(MORE_THAN, HALF, Base.VALID_BALLOTS, TieRule.NONE);

        assertThat(Decisions.decide(Samples.secret(9, null, null, Tally.of(3, 2, 1)), ofValid, null)
                        .base())
                .isEqualTo(6);
        check(
                Decisions.decide(Samples.secret(9, null, null, new Tally(3, null, 1)), ofValid, null),
                Outcome.UNDECIDED,
                DecisionReason.BASE_NOT_RECORDED);
    }

    @Test
    void quorum_missed_comes_before_everything_else() {
        var unanimous = Samples.vote(27, null, 17).counted(Tally.of(17, 0, 0), null);
        var consent = Samples.vote(27, null, 17).byConsent();

        check(
                Decisions.decide(unanimous, Samples.GOVERNMENT, Samples.TWO_THIRDS_PRESENT),
                Outcome.NOT_QUORATE,
                DecisionReason.QUORUM_MISSED);
        check(
                Decisions.decide(consent, Samples.GOVERNMENT, Samples.TWO_THIRDS_PRESENT),
                Outcome.NOT_QUORATE,
                DecisionReason.QUORUM_MISSED);
        check(
                Decisions.decide(unanimous, null, Samples.TWO_THIRDS_PRESENT),
                Outcome.NOT_QUORATE,
                DecisionReason.QUORUM_MISSED);
        assertThat(Decisions.decide(unanimous, Samples.GOVERNMENT, Samples.TWO_THIRDS_PRESENT)
                        .needed())
                .as("the rule was not applied")
                .isNull();
    }

    @Test
    void base_not_recorded() {
        for (Base base : new Base[] {Base.STATUTORY_SEATS, Base.PRESENT}) {
            DecisionRule rule = Samples.rule(MORE_THAN, HALF, base, TieRule.NONE);

            check(
                    Decisions.decide(Samples.counted(50, Tally.of(20, 0, 0), null), rule, null),
                    Outcome.UNDECIDED,
                    DecisionReason.BASE_NOT_RECORDED);
        }
        DecisionRule ofSides = Samples.rule(MORE_THAN, HALF, Base.FOR_AND_AGAINST, TieRule.NONE);
        Decision decision = Decisions.decide(Samples.counted(50, new Tally(25, null, 0), null), ofSides, null);

        check(decision, Outcome.UNDECIDED, DecisionReason.BASE_NOT_RECORDED);
        assertThat(decision.base()).as("not known is not empty").isNull();
        assertThat(decision.needed()).isNull();
        assertThat(decision.reached()).isEqualTo(25);
    }

    @Test
    void a_number_that_is_not_recorded_does_not_stand_in_the_way_where_it_cannot_matter() {
        DecisionRule ofSides = Samples.rule(MORE_THAN, HALF, Base.FOR_AND_AGAINST, TieRule.NONE);
        DecisionRule ofPresent = Samples.rule(MORE_THAN, HALF, Base.PRESENT, TieRule.NONE);
        DecisionRule ofVotes = Samples.rule(MORE_THAN, HALF, Base.VOTES_CAST, TieRule.NONE);

        check(
                Decisions.decide(Samples.counted(50, new Tally(26, null, 0), null), ofSides, null),
                Outcome.ADOPTED,
                DecisionReason.THRESHOLD_REACHED);
        check(
                Decisions.decide(Samples.counted(50, Tally.of(26, 0, 0), null), ofPresent, null),
                Outcome.ADOPTED,
                DecisionReason.THRESHOLD_REACHED);
        check(
                Decisions.decide(Samples.counted(50, Tally.of(25, 0, 0), null), ofPresent, null),
                Outcome.UNDECIDED,
                DecisionReason.BASE_NOT_RECORDED);
        Decision few =
                Decisions.decide(Samples.vote(60, null, 60).counted(new Tally(null, 30, 5), null), ofVotes, null);
        check(few, Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        assertThat(few.reached()).isNull();
        assertThat(few.measurements().get(0).holds()).isFalse();
        assertThat(few.steps())
                .containsSequence(
                        Message.of("decision.open-number").with("number", Base.VOTES_CAST),
                        Message.of("decision.too-few-in-any-case").with("votes", "votes-in-favour"));
        Decision fewest = Decisions.decide(
                Samples.vote(60, null, 60).counted(new Tally(null, 30, 5), null), Samples.COUNCIL, null);
        check(fewest, Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        assertThat(fewest.steps())
                .containsSequence(
                        Message.of("decision.open-number").with("number", "votes-in-favour"),
                        Message.of("decision.too-few-in-any-case").with("votes", "votes-in-favour"));
    }

    @Test
    void too_few_who_take_part_are_not_too_few_votes() {
        List<Condition> half = List.of(
                Condition.votes(Threshold.moreThan(HALF, Base.FOR_AND_AGAINST)),
                Condition.turnout(Threshold.atLeast(HALF, Base.MANDATES_IN_OFFICE)));
        var adopt = new DecisionRule(Matter.ORDINARY, half, TieRule.NONE, DecisionRule.Effect.ADOPTED_IF_REACHED, null);
        var overturn =
                new DecisionRule(Matter.ORDINARY, half, TieRule.NONE, DecisionRule.Effect.STANDS_UNLESS_REJECTED, null);

        check(
                Decisions.decide(Samples.counted(100, Tally.of(9, 0, 0), null), adopt, null),
                Outcome.REJECTED,
                DecisionReason.TURNOUT_MISSED);
        check(
                Decisions.decide(Samples.counted(100, Tally.of(4, 5, 0), null), adopt, null),
                Outcome.REJECTED,
                DecisionReason.THRESHOLD_MISSED);
        check(
                Decisions.decide(Samples.counted(100, Tally.of(0, 9, 0), null), overturn, null),
                Outcome.ADOPTED,
                DecisionReason.STANDS_WITHOUT_TURNOUT);
        check(
                Decisions.decide(Samples.counted(100, Tally.of(5, 4, 0), null), overturn, null),
                Outcome.ADOPTED,
                DecisionReason.STANDS);
    }

    @Test
    void a_tie_that_would_reject_anyway_needs_no_other_number() {
        List<Condition> also = List.of(
                Condition.votes(Threshold.moreThan(HALF, Base.FOR_AND_AGAINST)),
                Condition.votes(Threshold.atLeast(TWO_THIRDS, Base.STATUTORY_SEATS)));
        var chairs = new DecisionRule(
                Matter.ORDINARY,
                also,
                TieRule.CHAIRS_SIDE_OF_EQUAL_COUNTS,
                DecisionRule.Effect.ADOPTED_IF_REACHED,
                null);
        var casting = new DecisionRule(
                Matter.ORDINARY, also, TieRule.CASTING_VOTE, DecisionRule.Effect.ADOPTED_IF_REACHED, null);

        check(
                Decisions.decide(Samples.counted(40, Tally.of(10, 10, 0), Choice.AGAINST), chairs, null),
                Outcome.REJECTED,
                DecisionReason.TIE_BROKEN_BY_CHAIR);
        Decision open = Decisions.decide(Samples.counted(40, Tally.of(10, 10, 0), Choice.IN_FAVOUR), chairs, null);
        check(open, Outcome.UNDECIDED, DecisionReason.BASE_NOT_RECORDED);
        assertThat(open.tieBrokenBy()).isNull();
        check(
                Decisions.decide(Samples.counted(40, Tally.of(10, 10, 0), null), casting, null),
                Outcome.REJECTED,
                DecisionReason.THRESHOLD_MISSED);
    }

    @Test
    void more_invalid_papers_than_collected_leave_the_base_unknown() {
        DecisionRule ofValid = Samples.rule(MORE_THAN, HALF, Base.VALID_BALLOTS, TieRule.NONE);
        Decision decision = Decisions.decide(Samples.secret(9, 3, 5, Tally.of(3, 0, 0)), ofValid, null);

        check(decision, Outcome.UNDECIDED, DecisionReason.BASE_NOT_RECORDED);
        assertThat(decision.base()).isNull();
    }

    @Test
    void count_not_recorded() {
        Decision decision = Decisions.decide(Samples.counted(50, new Tally(null, 20, 0), null), Samples.COUNCIL, null);

        check(decision, Outcome.UNDECIDED, DecisionReason.COUNT_NOT_RECORDED);
        assertThat(decision.needed()).isEqualTo(26);
        assertThat(decision.reached()).isNull();
        assertThat(decision.margin()).isNull();
    }

    @Test
    void a_tie_that_cannot_be_ruled_out_leaves_the_vote_open() {
        check(withoutAgainst(28, 14, Choice.IN_FAVOUR), Outcome.UNDECIDED, DecisionReason.COUNT_NOT_RECORDED);
        check(withoutAgainst(28, 14, null), Outcome.UNDECIDED, DecisionReason.COUNT_NOT_RECORDED);
        check(withoutAgainst(28, 5, Choice.IN_FAVOUR), Outcome.UNDECIDED, DecisionReason.COUNT_NOT_RECORDED);
        assertThat(withoutAgainst(28, 14, null).steps()).contains(Message.of("decision.tie-not-excluded"));

        check(withoutAgainst(28, 15, null), Outcome.ADOPTED, DecisionReason.THRESHOLD_REACHED);
        check(withoutAgainst(28, 0, null), Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        check(withoutAgainst(28, 14, Choice.AGAINST), Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
    }

    private static Decision withoutAgainst(int mandates, int inFavour, @Nullable Choice chair) {
        return Decisions.decide(Samples.counted(mandates, new Tally(inFavour, null, null), chair), LITERAL_TIE, null);
    }

    @Test
    void a_tie_that_the_numbers_rule_out_does_not() {
        var thirteen = Samples.counted(28, new Tally(13, null, null), Choice.IN_FAVOUR);
        DecisionRule twoThirds =
                Samples.rule(AT_LEAST, TWO_THIRDS, Base.MANDATES_IN_OFFICE, TieRule.CHAIRS_SIDE_OF_EQUAL_COUNTS);
        var thirty = Samples.counted(50, new Tally(30, null, null), Choice.IN_FAVOUR);

        check(Decisions.decide(thirteen, Samples.GOVERNMENT, null), Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        check(Decisions.decide(thirty, twoThirds, null), Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
    }

    @Test
    void no_rule() {
        var vote = Samples.counted(50, Tally.of(50, 0, 0), null);
        var rules = new RulesOfProcedure(
                ProcedureId.of("r"), "Nội quy", Samples.TWO_THIRDS_PRESENT, List.of(Samples.COUNCIL), null, null);

        Decision withoutRules = Decisions.decide(vote, null, Matter.ORDINARY);
        check(withoutRules, Outcome.UNDECIDED, DecisionReason.NO_RULE);
        assertThat(withoutRules.quorum().status()).isEqualTo(QuorumStatus.UNDETERMINED);
        assertThat(withoutRules.steps()).contains(Message.of("quorum.no-rules"));
        check(Decisions.decide(vote, rules, Matter.REMOVAL), Outcome.UNDECIDED, DecisionReason.NO_RULE);
        check(Decisions.decide(vote, rules, Matter.ORDINARY), Outcome.ADOPTED, DecisionReason.THRESHOLD_REACHED);
        assertThat(Decisions.decide(vote, rules, Matter.REMOVAL).quorum().rule())
                .isEqualTo(Samples.TWO_THIRDS_PRESENT);
        assertThat(Decisions.decide(vote, rules, Matter.ORDINARY))
                .isEqualTo(Decisions.decide(vote, Samples.COUNCIL, Samples.TWO_THIRDS_PRESENT));
    }

    /** Contradictions are for rules over the whole document; the decision takes each number as recorded. */
    @Test
    void more_votes_than_members_present_are_taken_as_recorded() {
        DecisionRule ofPresent = Samples.rule(MORE_THAN, HALF, Base.PRESENT, TieRule.NONE);
        Decision decision =
                Decisions.decide(Samples.vote(28, null, 10).counted(Tally.of(12, 8, 0), null), ofPresent, null);

        check(decision, Outcome.ADOPTED, DecisionReason.THRESHOLD_REACHED);
        assertThat(decision.base()).isEqualTo(10);
        assertThat(decision.notVoting()).isEqualTo(8);
    }

    @Test
    void who_did_not_vote_is_known_only_if_all_who_did_are() {
        assertThat(notVoting(Tally.of(25, 0, 0))).isEqualTo(2);
        assertThat(notVoting(Tally.of(27, 0, 0))).isZero();
        assertThat(notVoting(Tally.of(20, 5, 2))).isZero();
        assertThat(notVoting(Tally.of(28, 0, 0))).as("more than there are").isNull();
        assertThat(notVoting(new Tally(25, 0, null))).isNull();
    }

    private static @Nullable Long notVoting(Tally tally) {
        return Decisions.decide(Samples.counted(27, tally, null), Samples.GOVERNMENT, null)
                .notVoting();
    }

    @Test
    void in_a_secret_vote_they_are_known_from_the_papers_collected_alone() {
        var tally = Tally.of(20, 5, 0);

        assertThat(Decisions.decide(Samples.secret(30, 27, 2, tally), Samples.COUNCIL, null)
                        .notVoting())
                .isEqualTo(3);
        assertThat(Decisions.decide(Samples.secret(30, null, null, tally), Samples.COUNCIL, null)
                        .notVoting())
                .as("the invalid papers are not in the tally")
                .isNull();
        assertThat(Decisions.decide(Samples.secret(30, 31, 2, tally), Samples.COUNCIL, null)
                        .notVoting())
                .isNull();
    }

    @Test
    void weights_whose_sum_is_longer_than_a_weight_may_be_are_decided_and_explained() {
        var largest = Weight.parse("9".repeat(Weight.MAX_DIGITS));
        Threshold half = Threshold.moreThan(HALF, Base.FOR_AND_AGAINST);
        Threshold halfOfCast = Threshold.moreThan(HALF, Base.VOTES_CAST);
        var rule = new DecisionRule(
                Matter.ORDINARY,
                List.of(
                        Condition.votes(half).weighted(),
                        Condition.votes(halfOfCast).weighted()),
                TieRule.NONE,
                DecisionRule.Effect.ADOPTED_IF_REACHED,
                null);

        Decision decision = Decisions.decide(
                Samples.vote(2, null, null)
                        .weights(new WeightTally(largest, largest, Weight.ZERO))
                        .counted(Tally.of(1, 1, 0), null),
                rule,
                null);

        check(decision, Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        assertThat(decision.measurements().get(0).base())
                .isEqualTo(largest.value().add(largest.value()));
    }

    @Test
    void every_reason_is_reached_by_one_of_these_tests() {
        // A new reason needs a test above, in ConsentTest or in TiesTest.
        assertThat(DecisionReason.values()).hasSize(18);
    }

    static void check(Decision decision, Outcome outcome, DecisionReason reason) {
        assertThat(decision.reason()).isEqualTo(reason);
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.steps())
                .contains(
                        Message.of("decision.outcome").with("outcome", outcome).with("reason", reason));
    }
}
