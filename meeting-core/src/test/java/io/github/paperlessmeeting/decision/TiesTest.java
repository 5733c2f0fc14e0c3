package io.github.paperlessmeeting.decision;

import static io.github.paperlessmeeting.decision.DecisionsTest.check;
import static io.github.paperlessmeeting.procedure.Comparison.AT_LEAST;
import static io.github.paperlessmeeting.procedure.Comparison.MORE_THAN;
import static io.github.paperlessmeeting.procedure.Fraction.HALF;
import static io.github.paperlessmeeting.procedure.Fraction.TWO_THIRDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ties that a casting vote breaks, that nobody breaks, and that are none. */
class TiesTest {
    @ParameterizedTest
    @EnumSource(names = {"IN_FAVOUR", "AGAINST"})
    void tie_broken_by_casting_vote(Choice side) {
        DecisionRule senate = Samples.rule(MORE_THAN, HALF, Base.FOR_AND_AGAINST, TieRule.CASTING_VOTE);
        var vote = Samples.vote(100, null, 100)
                .castingVote(new CastingVote(PersonId.of("vp"), side))
                .counted(Tally.of(50, 50, 0), null);
        Decision decision = Decisions.decide(vote, senate, null);

        check(
                decision,
                side == Choice.IN_FAVOUR ? Outcome.ADOPTED : Outcome.REJECTED,
                DecisionReason.TIE_BROKEN_BY_CASTING_VOTE);
        assertThat(decision.tieBrokenBy()).isEqualTo(side);
        assertThat(decision.steps())
                .contains(Message.of("decision.tie").with("each", 50))
                .contains(Message.of("decision.casting-vote").with("choice", side));
    }

    @Test
    void a_casting_vote_counts_in_a_tie_only_and_must_be_enough() {
        DecisionRule ofVotes = Samples.rule(MORE_THAN, HALF, Base.FOR_AND_AGAINST, TieRule.CASTING_VOTE);
        DecisionRule ofMembers = Samples.rule(MORE_THAN, HALF, Base.MANDATES_IN_OFFICE, TieRule.CASTING_VOTE);
        var casting = Samples.vote(100, null, 100).castingVote(new CastingVote(null, Choice.IN_FAVOUR));

        check(
                Decisions.decide(casting.counted(Tally.of(49, 50, 1), null), ofVotes, null),
                Outcome.REJECTED,
                DecisionReason.THRESHOLD_MISSED);
        check(
                Decisions.decide(casting.counted(Tally.of(50, 50, 0), null), ofMembers, null),
                Outcome.ADOPTED,
                DecisionReason.TIE_BROKEN_BY_CASTING_VOTE);
        Decision few = Decisions.decide(casting.counted(Tally.of(49, 49, 2), null), ofMembers, null);
        check(few, Outcome.REJECTED, DecisionReason.CASTING_VOTE_TOO_FEW);
        assertThat(few.tieBrokenBy()).isNull();
        assertThat(few.steps()).contains(Message.of("decision.casting-vote-too-few"));
        Decision without = Decisions.decide(Samples.counted(100, Tally.of(50, 50, 0), Choice.IN_FAVOUR), ofVotes, null);
        check(without, Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        assertThat(without.steps()).contains(Message.of("decision.tie-does-not-pass"));
    }

    @Test
    void tie_without_winner() {
        DecisionRule again = Samples.rule(MORE_THAN, HALF, Base.MANDATES_IN_OFFICE, TieRule.NEW_VOTE);
        Decision decision = Decisions.decide(Samples.counted(28, Tally.of(14, 14, 0), Choice.IN_FAVOUR), again, null);

        check(decision, Outcome.TIED, DecisionReason.TIE_WITHOUT_WINNER);
        assertThat(decision.tieBrokenBy()).isNull();
        assertThat(decision.steps()).contains(Message.of("decision.new-vote"));
        check(
                Decisions.decide(Samples.counted(28, Tally.of(13, 14, 0), Choice.IN_FAVOUR), again, null),
                Outcome.REJECTED,
                DecisionReason.THRESHOLD_MISSED);
    }

    /** Equal votes under two thirds are simply too few, and where half is enough they adopt. */
    @ParameterizedTest
    @EnumSource(TieRule.class)
    void no_tie_rule_helps_unless_more_than_half_is_needed(TieRule tie) {
        var equal = Samples.vote(28, null, 28)
                .castingVote(new CastingVote(null, Choice.IN_FAVOUR))
                .counted(Tally.of(14, 14, 0), Choice.IN_FAVOUR);

        for (Base base : new Base[] {Base.MANDATES_IN_OFFICE, Base.PRESENT, Base.FOR_AND_AGAINST}) {
            check(
                    Decisions.decide(equal, Samples.rule(AT_LEAST, TWO_THIRDS, base, tie), null),
                    Outcome.REJECTED,
                    DecisionReason.THRESHOLD_MISSED);
            check(
                    Decisions.decide(equal, Samples.rule(MORE_THAN, TWO_THIRDS, base, tie), null),
                    Outcome.REJECTED,
                    DecisionReason.THRESHOLD_MISSED);
            check(
                    Decisions.decide(equal, Samples.rule(AT_LEAST, HALF, base, tie), null),
                    Outcome.ADOPTED,
                    DecisionReason.THRESHOLD_REACHED);
        }
    }
}
