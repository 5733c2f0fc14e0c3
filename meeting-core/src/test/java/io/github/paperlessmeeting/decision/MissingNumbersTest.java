package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A vote of which numbers are missing is adopted or rejected only if every way to fill them in comes to the same. Of the body
 * it is known that nobody votes who is not present and nobody is present who is not a member.
 */
class MissingNumbersTest {
    private static final int MOST = 3;
    private static final Choice[] CHAIRS = {null, Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAIN};
    private static final Choice[] CASTING = {null, Choice.IN_FAVOUR, Choice.AGAINST};

    private final Map<DecisionReason, Long> reasons = new EnumMap<>(DecisionReason.class);
    private long cases;
    private long leftOpen;

    /**
     * A vote as it may be recorded.
     *
     * @param inFavour the votes in favour; null if missing
     * @param against the votes against; null if missing
     * @param abstained the abstentions; null if missing
     * @param present the members present; null if missing
     * @param seats the seats by law; null if missing
     */
    private record Recorded(
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            @Nullable Integer present,
            @Nullable Integer seats) {
        boolean agreesWith(CountingOut way) {
            return (inFavour == null || inFavour == way.inFavour())
                    && (against == null || against == way.against())
                    && (abstained == null || abstained == way.abstained())
                    && (present == null || present == way.present())
                    && (seats == null || seats == way.seats());
        }

        boolean isComplete() {
            return inFavour != null && against != null && abstained != null && present != null && seats != null;
        }
    }

    @Test
    void decide_only_what_holds_whatever_they_were() {
        for (int mandates = 0; mandates <= MOST; mandates++) {
            List<Recorded> records = records(mandates);
            for (Choice chair : CHAIRS) {
                checkAll(mandates, chair, null, records, allRules());
            }
            for (Choice casting : CASTING) {
                checkAll(mandates, null, casting, records, rules(TieRule.CASTING_VOTE));
            }
        }
        System.out.println("Decisions: " + cases + " votes with missing numbers, " + reasons
                + ", left open with a tie at worst: " + leftOpen);
        assertThat(reasons.keySet())
                .contains(
                        DecisionReason.BASE_NOT_RECORDED,
                        DecisionReason.COUNT_NOT_RECORDED,
                        DecisionReason.THRESHOLD_REACHED,
                        DecisionReason.THRESHOLD_MISSED,
                        DecisionReason.TIE_BROKEN_BY_CASTING_VOTE,
                        DecisionReason.TIE_WITHOUT_WINNER);
    }

    private void checkAll(
            int mandates,
            @Nullable Choice chair,
            @Nullable Choice casting,
            List<Recorded> records,
            List<DecisionRule> rules) {
        List<CountingOut> all = completeVotes(mandates, chair, casting);
        for (Recorded recorded : records) {
            List<CountingOut> ways = all.stream().filter(recorded::agreesWith).toList();
            if (!ways.isEmpty()) {
                check(ways.get(0), recorded, ways, rules);
            }
        }
    }

    private void check(CountingOut one, Recorded recorded, List<CountingOut> ways, List<DecisionRule> rules) {
        var tally = new Tally(recorded.inFavour(), recorded.against(), recorded.abstained());
        var vote = Samples.vote(one.mandates(), recorded.seats(), recorded.present())
                .castingVote(one.casting() == null ? null : new CastingVote(null, one.casting()))
                .counted(tally, one.chair());
        for (DecisionRule rule : rules) {
            Decision decision = Decisions.decide(vote, rule, null);
            cases++;
            reasons.merge(decision.reason(), 1L, Long::sum);
            if (decision.outcome() == Outcome.UNDECIDED) {
                countLeftOpen(one, recorded, ways, rule);
                assertThat(decision.reason())
                        .isIn(
                                DecisionReason.BASE_NOT_RECORDED,
                                DecisionReason.COUNT_NOT_RECORDED,
                                DecisionReason.TIE_WITHOUT_CHAIR);
                continue;
            }
            for (CountingOut way : ways) {
                if (way.decide(rule).outcome() != decision.outcome()) {
                    fail("%s: %s under %s, but it may have been %s".formatted(recorded, decision.outcome(), rule, way));
                }
            }
        }
    }

    /**
     * Where all ways come to the same, that is the outcome. One thing is left open: that the worst there can have been is a
     * tie, and whoever has the last word is in favour.
     */
    private void countLeftOpen(CountingOut one, Recorded recorded, List<CountingOut> ways, DecisionRule rule) {
        boolean seatsMissing = recorded.seats() == null && rule.threshold().base() == Base.STATUTORY_SEATS;
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        ways.forEach(way -> outcomes.add(way.decide(rule).outcome()));
        if (outcomes.size() == 1 && !seatsMissing && !outcomes.contains(Outcome.UNDECIDED)) {
            leftOpen++;
            Choice lastWord = rule.tie() == TieRule.CASTING_VOTE ? one.casting() : one.chair();
            boolean tieAtWorst = outcomes.contains(Outcome.ADOPTED) && lastWord == Choice.IN_FAVOUR;
            if (!tieAtWorst || rule.tie() == TieRule.NONE || rule.tie() == TieRule.NEW_VOTE) {
                fail("%s: left open under %s, but it was %s in any case".formatted(recorded, rule, outcomes));
            }
        }
    }

    private static List<DecisionRule> allRules() {
        return Arrays.stream(TieRule.values())
                .flatMap(tie -> rules(tie).stream())
                .toList();
    }

    private static List<DecisionRule> rules(TieRule tie) {
        var rules = new ArrayList<DecisionRule>();
        for (Base base : Base.values()) {
            for (Fraction fraction : List.of(Fraction.HALF, Fraction.TWO_THIRDS)) {
                rules.add(Samples.rule(Comparison.MORE_THAN, fraction, base, tie));
                rules.add(Samples.rule(Comparison.AT_LEAST, fraction, base, tie));
            }
        }
        return rules;
    }

    /** Every record with at least one number missing. */
    private static List<Recorded> records(int mandates) {
        var records = new ArrayList<Recorded>();
        for (Integer inFavour : missingOrUpTo(mandates)) {
            for (Integer against : missingOrUpTo(mandates)) {
                for (Integer abstained : missingOrUpTo(mandates)) {
                    for (Integer present : missingOrUpTo(mandates)) {
                        records.add(new Recorded(inFavour, against, abstained, present, null));
                        records.add(new Recorded(inFavour, against, abstained, present, mandates + 1));
                    }
                }
            }
        }
        records.removeIf(Recorded::isComplete);
        return records;
    }

    private static List<Integer> missingOrUpTo(int most) {
        var numbers = new ArrayList<Integer>();
        numbers.add(null);
        for (int number = 0; number <= most; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private static List<CountingOut> completeVotes(int mandates, @Nullable Choice chair, @Nullable Choice casting) {
        var votes = new ArrayList<CountingOut>();
        for (int present = 0; present <= mandates; present++) {
            for (int inFavour = 0; inFavour <= present; inFavour++) {
                for (int against = 0; inFavour + against <= present; against++) {
                    for (int abstained = 0; inFavour + against + abstained <= present; abstained++) {
                        for (int seats = mandates + 1; seats <= mandates + 3; seats++) {
                            votes.add(new CountingOut(
                                    inFavour, against, abstained, present, mandates, seats, chair, casting));
                        }
                    }
                }
            }
        }
        return votes;
    }

    @Test
    void leave_it_open_whether_there_was_a_quorum() {
        var adopted = Decisions.decide(
                Samples.vote(27, null, null).counted(Tally.of(14, 0, 0), null),
                Samples.COUNCIL,
                Samples.TWO_THIRDS_PRESENT);

        assertThat(adopted.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(adopted.quorum().status()).isEqualTo(QuorumStatus.UNDETERMINED);
        assertThat(adopted.steps()).contains(Message.of("quorum.presence-not-recorded"));
    }
}
