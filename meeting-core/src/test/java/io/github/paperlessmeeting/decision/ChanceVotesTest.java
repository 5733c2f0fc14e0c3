package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Vote;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Votes of every kind, drawn by lot with whatever missing or in contradiction, decided twice. */
class ChanceVotesTest {
    private static final long SEED = 20_190_624;

    @Test
    void come_to_the_same_decision_where_every_ballot_is_counted_again_and_every_missing_number_tried_out() {
        var chance = new ChanceCases(SEED);
        Map<DecisionReason, Integer> reasons = new EnumMap<>(DecisionReason.class);
        for (int i = 0; i < 60_000; i++) {
            reasons.merge(check(i, chance.voteCase()), 1, Integer::sum);
        }
        System.out.println("Decisions: " + reasons + " of votes drawn by lot agree, seed " + SEED);
        assertThat(reasons.keySet()).containsExactlyInAnyOrder(DecisionReason.values());
    }

    @Test
    void come_to_the_same_decision_where_all_that_is_missing_is_whether_it_was_a_tie() {
        var chance = new ChanceCases(SEED);
        Map<DecisionReason, Integer> reasons = new EnumMap<>(DecisionReason.class);
        for (int i = 0; i < 30_000; i++) {
            reasons.merge(check(i, chance.tieCase()), 1, Integer::sum);
        }
        System.out.println("Decisions: " + reasons + " of possible ties agree, seed " + SEED);
        assertThat(reasons.keySet())
                .contains(
                        DecisionReason.TIE_BROKEN_BY_CHAIR,
                        DecisionReason.TIE_BROKEN_BY_CASTING_VOTE,
                        DecisionReason.CASTING_VOTE_TOO_FEW,
                        DecisionReason.TIE_WITHOUT_CHAIR,
                        DecisionReason.BASE_NOT_RECORDED,
                        DecisionReason.COUNT_NOT_RECORDED);
    }

    private static DecisionReason check(int number, ChanceCases.Case<Vote, DecisionRule> drawn) {
        Vote vote = drawn.subject();
        Decision decision = Decisions.decide(vote, drawn.rule(), drawn.quorumRule());
        QuorumCheck quorum = quorum(vote.electorate(), drawn.quorumRule());
        Decision expected = new SecondCourse(vote, drawn.rule(), quorum).decision();
        if (!decision.equals(expected)) {
            fail("case %d, %s of %s under %s%n  %s %s%n  %s %s"
                    .formatted(
                            number,
                            vote.tally(),
                            vote.electorate(),
                            drawn.rule(),
                            decision,
                            decision.measurements(),
                            expected,
                            expected.measurements()));
        }
        return decision.reason();
    }

    @Test
    void are_explained_with_the_same_sentences_and_provision() {
        var chance = new ChanceCases(SEED + 1);
        for (int i = 0; i < 20_000; i++) {
            Decision decision = chance.decision();
            List<String> lines =
                    decision.steps().stream().map(ChanceVotesTest::line).toList();
            List<String> expected = SecondWords.of(decision);
            if (!lines.equals(expected)) {
                assertThat(lines).as("case %d, %s", i, decision).isEqualTo(expected);
            }
            List<String> quorum =
                    decision.quorum().steps().stream().map(Message::key).toList();
            if (!quorum.equals(SecondWords.of(decision.quorum(), false))
                    || !SecondWords.basis(decision.basis()).equals(provision(decision, lines))) {
                fail("case %d, %s%n  %s%n  %s".formatted(i, decision, quorum, lines));
            }
        }
    }

    /** What the last sentence names, or for a quorum that was missed the last on it. */
    private static List<String> provision(Decision decision, List<String> lines) {
        List<String> words =
                decision.outcome() == Outcome.NOT_QUORATE ? SecondWords.of(decision.quorum(), true) : lines;
        String last = words.get(words.size() - 1);
        return last.startsWith("basis") ? List.of(last) : List.of();
    }

    /** The key of a sentence, and of its arguments those that name the votes, the base, the sign, the margin and the side. */
    private static String line(Message step) {
        var line = new StringBuilder(step.key());
        String told = switch (step.key()) {
            case "decision.base-not-recorded", "decision.empty-base" -> "base";
            case "decision.open-number" -> "number";
            case "decision.chairs-side", "decision.casting-vote" -> "choice";
            default -> step.arguments().containsKey("votes") ? "votes" : "sign";
        };
        for (String name : List.of(told, "margin")) {
            String value = step.arguments().get(name);
            line.append(value == null ? "" : " " + value);
        }
        return line.toString();
    }

    /** Whether there was a quorum, by counting out. */
    static QuorumCheck quorum(Electorate electorate, @Nullable QuorumRule rule) {
        Long present = electorate.present() == null ? null : Long.valueOf(electorate.present());
        if (rule == null) {
            return new QuorumCheck(QuorumStatus.NOT_REQUIRED, null, null, present, null);
        }
        Threshold threshold = rule.threshold();
        Integer size = threshold.base() == Base.STATUTORY_SEATS
                ? electorate.statutorySeats()
                : Integer.valueOf(electorate.mandatesInOffice());
        Long base = threshold.base() == null || size == null ? null : Long.valueOf(size);
        Boolean holds = TryingOut.holds(threshold, size, electorate.present());
        QuorumStatus status =
                holds == null ? QuorumStatus.UNDETERMINED : holds ? QuorumStatus.QUORATE : QuorumStatus.NOT_QUORATE;
        return new QuorumCheck(status, rule, base, present, needed(threshold, size));
    }

    static @Nullable Long needed(Threshold threshold, @Nullable Integer size) {
        if (threshold.base() == null) {
            return (threshold.comparison() == Comparison.MORE_THAN ? 1L : 0L) + threshold.number();
        }
        return (size == null || size == 0) ? null : Long.valueOf(CountingOut.least(threshold, size));
    }
}
