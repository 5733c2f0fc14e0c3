package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.ProxyRule;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.ElectorateWeights;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nine members, six of them present; the first of these holds the proxies of the three others. */
class ProxiesTest {
    private static final GroupCode A = GroupCode.of("a");
    private static final Threshold HALF_OF_PRESENT = Threshold.moreThan(Fraction.HALF, Base.PRESENT);

    /** The first ballots are in favour, the others against; the last three are cast by a proxy. */
    private static List<Ballot> ballots(int inFavour) {
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < 9; i++) {
            ballots.add(new Ballot(
                    MandateId.of("m" + i),
                    i < inFavour ? Choice.IN_FAVOUR : Choice.AGAINST,
                    null,
                    A,
                    Weight.ONE,
                    i < 6 ? null : MandateId.of("m0")));
        }
        return ballots;
    }

    private static NamedVote vote(Electorate electorate, List<Ballot> ballots) {
        return Vote.builder(VoteId.of("v"), MotionId.of("q"), electorate).named(null, ballots);
    }

    private static DecisionRule rule(Condition condition) {
        return new DecisionRule(
                Matter.ORDINARY, List.of(condition), TieRule.NONE, DecisionRule.Effect.ADOPTED_IF_REACHED, null);
    }

    private static Electorate electorate(@Nullable Integer present) {
        Weight weight = present == null ? null : Weight.of(present);
        return new Electorate(9, null, present)
                .withGroups(List.of(new GroupSize(A, 9, null, present, null)))
                .withWeights(new ElectorateWeights(Weight.of(9), null, weight));
    }

    @ParameterizedTest
    @CsvSource({"4, REJECTED", "5, ADOPTED"})
    void whoever_is_represented_counts_among_those_present(int inFavour, Outcome outcome) {
        NamedVote vote = vote(electorate(6), ballots(inFavour));
        Condition heads = Condition.votes(HALF_OF_PRESENT);

        for (Condition condition : List.of(heads, heads.inEach(A), heads.weighted())) {
            Decision decision = Decisions.decide(vote, rule(condition), null);

            assertThat(decision.byProxy()).isEqualTo(3);
            assertThat(decision.steps())
                    .contains(Message.of("decision.by-proxy").with("count", 3));
            assertThat(decision.outcome()).as("%s", condition).isEqualTo(outcome);
            assertThat(decision.measurements().get(0).base()).isEqualByComparingTo(BigDecimal.valueOf(9));
        }
    }

    @Test
    void nobody_knows_how_many_were_present_or_represented_if_presence_is_not_recorded() {
        var twenty = new Electorate(20, null, null);

        assertThat(Decisions.decide(vote(twenty, ballots(9)), rule(Condition.votes(HALF_OF_PRESENT)), null)
                        .outcome())
                .isEqualTo(Outcome.UNDECIDED);
    }

    /** Six are present and four of them in favour; where others may have voted by proxy, nine can have been against. */
    @Test
    void presence_bounds_the_votes_that_are_not_recorded_only_where_nobody_votes_by_proxy() {
        var vote = Vote.builder(VoteId.of("v"), MotionId.of("q"), new Electorate(20, null, 6))
                .counted(new Tally(4, null, 0), null);
        RulesOfProcedure inPerson = RulesOfProcedure.builder(ProcedureId.of("r"), "Rules")
                .add(rule(Condition.votes(Threshold.moreThan(Fraction.HALF, Base.FOR_AND_AGAINST))))
                .build();
        RulesOfProcedure withProxies = inPerson.toBuilder()
                .proxies(new ProxyRule(3, true, false, null))
                .build();

        assertThat(Decisions.decide(vote, inPerson, Matter.ORDINARY).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(Decisions.decide(vote, withProxies, Matter.ORDINARY).outcome())
                .isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void for_a_quorum_only_those_present_count() {
        var sevenPresent = new QuorumRule(Threshold.atLeast(7), null);

        assertThat(Decisions.decide(
                                vote(electorate(6), ballots(9)), rule(Condition.votes(HALF_OF_PRESENT)), sevenPresent)
                        .outcome())
                .isEqualTo(Outcome.NOT_QUORATE);
    }

    @Test
    void the_ballots_cast_by_a_proxy_are_a_vote_of_their_own() {
        NamedVote vote = vote(electorate(6), ballots(7));
        NamedVote byProxy = vote.byProxy();

        assertThat(byProxy).isNotNull();
        assertThat(byProxy.ballots()).isEqualTo(vote.ballots().subList(6, 9));
        assertThat(vote(electorate(6), ballots(7).subList(0, 6)).byProxy()).isNull();
    }
}
