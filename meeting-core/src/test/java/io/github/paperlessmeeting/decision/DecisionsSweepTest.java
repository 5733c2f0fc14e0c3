package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every small vote under every rule, against a second way to decide it. */
class DecisionsSweepTest {
    private static final List<Fraction> FRACTIONS = List.of(Fraction.HALF, Fraction.TWO_THIRDS);
    private static final List<Fraction> MORE_FRACTIONS =
            List.of(Fraction.of(3, 5), Fraction.of(3, 4), Fraction.of(1, 3), Fraction.of(1, 1));

    /**
     * Who may break a tie.
     *
     * @param chair the side of the chair; null if none
     * @param casting the casting vote; null if none
     */
    private record Breaker(@Nullable Choice chair, @Nullable Choice casting) {}

    private static final List<Breaker> BREAKERS = List.of(
            new Breaker(null, null),
            new Breaker(Choice.IN_FAVOUR, null),
            new Breaker(Choice.AGAINST, null),
            new Breaker(Choice.ABSTAIN, null),
            new Breaker(Choice.AGAINST, Choice.IN_FAVOUR),
            new Breaker(Choice.IN_FAVOUR, Choice.AGAINST));

    private long cases;
    private final Map<DecisionReason, Long> reasons = new EnumMap<>(DecisionReason.class);

    @Test
    void agrees_with_counting_out_for_every_vote_of_up_to_12_members() {
        consistentVotes(12, rules(FRACTIONS));

        report("votes of up to 12 members", withTies());
        assertThat(cases).isEqualTo(6188L * 6 * 8 * 2 * 2 * 5);
    }

    @Test
    void agrees_with_counting_out_for_other_fractions_too() {
        consistentVotes(6, rules(MORE_FRACTIONS));

        report(
                "votes of up to 6 members under other fractions, which know no ties",
                EnumSet.of(
                        DecisionReason.THRESHOLD_REACHED, DecisionReason.THRESHOLD_MISSED, DecisionReason.EMPTY_BASE));
        assertThat(cases).isEqualTo(462L * 6 * 8 * 4 * 2 * 5);
    }

    /** Where numbers contradict each other they are taken as recorded. */
    @Test
    void agrees_with_counting_out_where_more_vote_than_are_present_or_in_office() {
        List<DecisionRule> rules = rules(FRACTIONS);
        for (int code = 0; code < 1024; code++) {
            int[] number = {code & 3, (code >> 2) & 3, (code >> 4) & 3, (code >> 6) & 3, (code >> 8) & 3};
            for (Breaker breaker : BREAKERS) {
                check(
                        new CountingOut(
                                number[0],
                                number[1],
                                number[2],
                                number[3],
                                number[4],
                                2,
                                breaker.chair(),
                                breaker.casting()),
                        rules);
            }
        }

        report("votes with any five numbers from 0 to 3", withTies());
        assertThat(cases).isEqualTo(1024L * 6 * 8 * 2 * 2 * 5);
    }

    private void consistentVotes(int most, List<DecisionRule> rules) {
        for (int mandates = 0; mandates <= most; mandates++) {
            for (int present = 0; present <= mandates; present++) {
                for (int inFavour = 0; inFavour <= present; inFavour++) {
                    for (int against = 0; inFavour + against <= present; against++) {
                        for (int abstained = 0; inFavour + against + abstained <= present; abstained++) {
                            for (Breaker breaker : BREAKERS) {
                                check(
                                        new CountingOut(
                                                inFavour,
                                                against,
                                                abstained,
                                                present,
                                                mandates,
                                                mandates + 1,
                                                breaker.chair(),
                                                breaker.casting()),
                                        rules);
                            }
                        }
                    }
                }
            }
        }
    }

    private void check(CountingOut numbers, List<DecisionRule> rules) {
        var tally = Tally.of(numbers.inFavour(), numbers.against(), numbers.abstained());
        Choice casting = numbers.casting();
        var vote = Samples.vote(numbers.mandates(), numbers.seats(), numbers.present())
                .castingVote(casting == null ? null : new CastingVote(null, casting))
                .counted(tally, numbers.chair());
        for (DecisionRule rule : rules) {
            CountingOut.Answer expected = numbers.decide(rule);
            Decision decision = Decisions.decide(vote, rule, null);
            int size = numbers.size(rule.threshold().base());
            long cast = (long) numbers.inFavour() + numbers.against() + numbers.abstained();
            Long silent = cast > numbers.mandates() ? null : Long.valueOf(numbers.mandates() - cast);
            Long needed = size == 0 ? null : Long.valueOf(CountingOut.least(rule.threshold(), size));
            boolean agrees = decision.outcome() == expected.outcome()
                    && decision.reason() == expected.reason()
                    && rule.equals(decision.rule())
                    && tally.equals(decision.tally())
                    && Objects.equals(decision.base(), Long.valueOf(size))
                    && Objects.equals(decision.reached(), Long.valueOf(numbers.inFavour()))
                    && Objects.equals(decision.needed(), needed)
                    && Objects.equals(decision.margin(), needed == null ? null : numbers.inFavour() - needed)
                    && Objects.equals(decision.notVoting(), silent)
                    && Objects.equals(decision.tieBrokenBy(), breaker(expected));
            if (!agrees) {
                fail("%s under %s: expected %s, was %s".formatted(numbers, rule, expected, decision));
            }
            cases++;
            reasons.merge(decision.reason(), 1L, Long::sum);
        }
    }

    /** The side on which a tie was broken: that of the outcome. */
    private static @Nullable Choice breaker(CountingOut.Answer answer) {
        boolean broken = answer.reason() == DecisionReason.TIE_BROKEN_BY_CHAIR
                || answer.reason() == DecisionReason.TIE_BROKEN_BY_CASTING_VOTE;
        return broken ? answer.outcome() == Outcome.ADOPTED ? Choice.IN_FAVOUR : Choice.AGAINST : null;
    }

    private static Set<DecisionReason> withTies() {
        return EnumSet.of(
                DecisionReason.THRESHOLD_REACHED,
                DecisionReason.THRESHOLD_MISSED,
                DecisionReason.TIE_BROKEN_BY_CHAIR,
                DecisionReason.TIE_BROKEN_BY_CASTING_VOTE,
                DecisionReason.CASTING_VOTE_TOO_FEW,
                DecisionReason.TIE_WITHOUT_CHAIR,
                DecisionReason.TIE_WITHOUT_WINNER,
                DecisionReason.EMPTY_BASE);
    }

    private void report(String what, Set<DecisionReason> expected) {
        System.out.println("Decisions: " + cases + " " + what + " agree with counting out, " + reasons);
        assertThat(reasons.keySet()).isEqualTo(expected);
    }

    @Test
    void agrees_with_counting_out_for_every_small_secret_vote() {
        List<DecisionRule> rules = rules(FRACTIONS);
        for (int collected = 0; collected <= 8; collected++) {
            for (int invalid = 0; invalid <= collected; invalid++) {
                for (int inFavour = 0; inFavour <= collected - invalid; inFavour++) {
                    int against = collected - invalid - inFavour;
                    var vote = Samples.secret(9, collected, invalid, Tally.of(inFavour, against, 0));
                    var numbers = new CountingOut(inFavour, against, 0, 0, 9, 0, null);
                    for (DecisionRule rule : rules) {
                        Base base = rule.threshold().base();
                        if (base == Base.STATUTORY_SEATS || base == Base.PRESENT) {
                            continue;
                        }
                        int size = base == Base.BALLOTS_COLLECTED ? collected : numbers.size(base);
                        Decision decision = Decisions.decide(vote, rule, null);
                        assertThat(new CountingOut.Answer(decision.outcome(), decision.reason()))
                                .as(
                                        "%s collected, %s invalid, %s in favour under %s",
                                        collected, invalid, inFavour, rule)
                                .isEqualTo(numbers.decide(rule, size));
                        assertThat(decision.base()).isEqualTo(size);
                        assertThat(decision.notVoting()).isEqualTo(9 - collected);
                        cases++;
                    }
                }
            }
        }
        System.out.println("Decisions: " + cases + " secret votes agree with counting out");
    }

    /** A rule for every base, fraction, comparison and tie rule. */
    private static List<DecisionRule> rules(List<Fraction> fractions) {
        var rules = new ArrayList<DecisionRule>();
        for (Base base : Base.values()) {
            for (Fraction fraction : fractions) {
                for (Comparison comparison : Comparison.values()) {
                    for (TieRule tie : TieRule.values()) {
                        rules.add(Samples.rule(comparison, fraction, base, tie));
                    }
                }
            }
        }
        return rules;
    }
}
