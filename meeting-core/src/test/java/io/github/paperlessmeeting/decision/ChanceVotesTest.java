package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.vote.Vote;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Votes of every kind, drawn by lot with whatever missing or in contradiction, decided twice. */
class ChanceVotesTest {
    private static final long SEED = 20_190_624;

    @Test
    void come_to_the_same_decision_where_every_ballot_is_counted_again_and_every_missing_number_tried_out() {
        var chance = new ChanceCases(SEED);
        Map<DecisionReason, Integer> reasons = new EnumMap<>(DecisionReason.class);
        for (int i = 0; i < 60_000; i++) {
            ChanceCases.Case<Vote, DecisionRule> drawn = chance.voteCase();
            Vote vote = drawn.subject();
            Decision decision = Decisions.decide(vote, drawn.rule(), drawn.quorumRule());
            Decision expected = new SecondCourse(vote, drawn.rule(), decision.quorum()).decision();
            if (!decision.equals(expected)) {
                fail("case %d, %s of %s%n  %s %s%n  %s %s"
                        .formatted(
                                i,
                                vote.tally(),
                                vote.electorate(),
                                decision,
                                decision.measurements(),
                                expected,
                                expected.measurements()));
            }
            reasons.merge(decision.reason(), 1, Integer::sum);
        }
        System.out.println("Decisions: " + reasons + " of votes drawn by lot agree, seed " + SEED);
        assertThat(reasons.keySet()).containsExactlyInAnyOrder(DecisionReason.values());
    }
}
