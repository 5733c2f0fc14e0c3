package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteBuilder;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every vote of a small body against a second way to decide it, which only adds: its thresholds are a table made by handing out
 * the denominator for each vote in favour and the numerator for each of the base, one by one.
 *
 * <p>Nothing is left out. Every combination of numbers is a vote of its own that is decided in full under every base, by turns
 * under each threshold, and the engine must report the very count and size of the base that the second way comes to. Of this
 * count and this size each of the other thresholds is asked whether it is reached, and each must agree with the table. Since
 * that alone would not show that the outcome is what the threshold says, every distinct kind of vote, base, count and size is
 * decided in full under all thresholds too. Ties are for {@link DecisionsSweepTest}; no rule here knows any.
 */
@SuppressWarnings("EnumOrdinal") // tables by ordinal: this is the one test that runs over tens of millions of cases
class DecisionOracleTest {
    /** How many are entitled at most, 30 unless the system property says otherwise. */
    private static final int MOST = Integer.getInteger("paperlessmeeting.oracle.entitled", 30);

    private static final Base[] BASES = Base.values();

    private static final List<Threshold> THRESHOLDS = thresholds();

    private static final DecisionRule[][] RULES = rules();

    /** Whether a count of a size reaches a threshold, by threshold, size and count. There is one seat more than members. */
    private static final boolean[][][] REACHED = table();

    private final boolean[][][] decidedInFull = new boolean[BASES.length][MOST + 2][MOST + 1];
    private long votes;
    private long decisions;
    private long comparisons;

    private static List<Threshold> thresholds() {
        var thresholds = new ArrayList<Threshold>();
        for (int[] fraction : new int[][] {{1, 2}, {2, 3}, {3, 5}, {3, 4}, {1, 3}, {1, 1}}) {
            for (Comparison comparison : Comparison.values()) {
                // The base is that of the rule; a threshold of any base answers alike.
                thresholds.add(new Threshold(comparison, Fraction.of(fraction[0], fraction[1]), Base.PRESENT));
            }
        }
        return thresholds;
    }

    private static DecisionRule[][] rules() {
        var rules = new DecisionRule[BASES.length][THRESHOLDS.size()];
        for (int base = 0; base < BASES.length; base++) {
            for (int i = 0; i < THRESHOLDS.size(); i++) {
                Threshold threshold = THRESHOLDS.get(i);
                rules[base][i] = Samples.rule(threshold.comparison(), threshold.fraction(), BASES[base], TieRule.NONE);
            }
        }
        return rules;
    }

    private static boolean[][][] table() {
        var table = new boolean[THRESHOLDS.size()][MOST + 2][MOST + 1];
        for (int i = 0; i < table.length; i++) {
            Threshold threshold = THRESHOLDS.get(i);
            boolean strict = threshold.comparison() == Comparison.MORE_THAN;
            int taken = 0;
            for (int size = 1; size <= MOST + 1; size++) {
                taken += threshold.fraction().numerator();
                int handedOut = 0;
                for (int count = 0; count <= MOST; count++) {
                    table[i][size][count] = strict ? handedOut > taken : handedOut >= taken;
                    handedOut += threshold.fraction().denominator();
                }
            }
        }
        return table;
    }

    /**
     * Takes the vote with these numbers.
     *
     * @see #everyVote
     */
    private interface Way {
        Vote take(VoteBuilder vote, int inFavour, int against, int abstained, int invalid);
    }

    @Test
    void agrees_with_counting_out_for_every_secret_vote_with_and_without_invalid_papers() {
        everyVote(MOST, (vote, inFavour, against, abstained, invalid) -> {
            int collected = inFavour + against + abstained + invalid;
            var tally = Tally.of(inFavour, against, abstained);
            return vote.secret(collected, collected, invalid, tally, List.of(), List.of());
        });

        report("secret votes");
        assertThat(votes).isEqualTo(combinations(6));
    }

    @Test
    void agrees_with_counting_out_for_every_counted_vote() {
        everyVote(
                0,
                (vote, inFavour, against, abstained, invalid) ->
                        vote.counted(Tally.of(inFavour, against, abstained), null));

        report("counted votes");
        assertThat(votes).isEqualTo(combinations(5));
    }

    @Test
    void agrees_with_counting_out_for_every_vote_by_name() {
        List<List<Ballot>> inFavourOf = copies(Choice.IN_FAVOUR);
        List<List<Ballot>> againstOf = copies(Choice.AGAINST);
        List<List<Ballot>> abstainedOf = copies(Choice.ABSTAIN);
        everyVote(0, (vote, inFavour, against, abstained, invalid) -> {
            var ballots = new ArrayList<>(inFavourOf.get(inFavour));
            ballots.addAll(againstOf.get(against));
            ballots.addAll(abstainedOf.get(abstained));
            return vote.named(null, ballots);
        });

        report("votes by name");
        assertThat(votes).isEqualTo(combinations(5));
    }

    private static List<List<Ballot>> copies(Choice choice) {
        var copies = new ArrayList<List<Ballot>>();
        for (int many = 0; many <= MOST; many++) {
            copies.add(Collections.nCopies(many, Ballot.of(MandateId.of("m"), choice)));
        }
        return copies;
    }

    /** As many numbers as there are ways to put up to {@link #MOST} like things into so many boxes. */
    private static long combinations(int numbers) {
        long[] ways = new long[MOST + 1];
        ways[0] = 1;
        for (int box = 0; box <= numbers; box++) {
            for (int most = 1; most <= MOST; most++) {
                ways[most] += ways[most - 1];
            }
        }
        return ways[MOST];
    }

    private void everyVote(int mostInvalid, Way way) {
        for (int entitled = 0; entitled <= MOST; entitled++) {
            for (int present = 0; present <= entitled; present++) {
                // One seat more, so that no base is taken for another unseen.
                VoteBuilder vote =
                        Vote.builder(VoteId.of("v"), MotionId.of("q"), new Electorate(entitled, entitled + 1, present));
                for (int invalid = 0; invalid <= Math.min(mostInvalid, present); invalid++) {
                    everyTally(vote, entitled, present, invalid, way);
                }
            }
        }
    }

    private void everyTally(VoteBuilder vote, int entitled, int present, int invalid, Way way) {
        for (int inFavour = 0; inFavour + invalid <= present; inFavour++) {
            for (int against = 0; inFavour + against + invalid <= present; against++) {
                for (int abstained = 0; inFavour + against + abstained + invalid <= present; abstained++) {
                    Vote taken = way.take(vote, inFavour, against, abstained, invalid);
                    votes++;
                    for (int base = 0; base < BASES.length; base++) {
                        int size = switch (BASES[base]) {
                            case STATUTORY_SEATS -> entitled + 1;
                            case MANDATES_IN_OFFICE, REMAINING_MANDATES -> entitled;
                            case PRESENT -> present;
                            case FOR_AND_AGAINST -> inFavour + against;
                            case VOTES_CAST, VALID_BALLOTS -> inFavour + against + abstained;
                            case BALLOTS_COLLECTED -> inFavour + against + abstained + invalid;
                        };
                        check(taken, base, inFavour, size);
                    }
                }
            }
        }
    }

    private void check(Vote vote, int base, int count, int size) {
        decide(vote, base, (int) (votes % THRESHOLDS.size()), count, size);
        for (int i = 0; i < THRESHOLDS.size(); i++) {
            if (THRESHOLDS.get(i).isReachedBy(count, size) != REACHED[i][size][count]) {
                fail("%d of %d under %s".formatted(count, size, THRESHOLDS.get(i)));
            }
            comparisons++;
        }
        if (!decidedInFull[base][size][count]) {
            decidedInFull[base][size][count] = true;
            for (int i = 0; i < THRESHOLDS.size(); i++) {
                decide(vote, base, i, count, size);
            }
        }
    }

    private void decide(Vote vote, int base, int threshold, int count, int size) {
        Decision decision = Decisions.decide(vote, RULES[base][threshold], null);
        Outcome expected = REACHED[threshold][size][count] ? Outcome.ADOPTED : Outcome.REJECTED;
        if (decision.outcome() != expected || decision.base() != size || decision.reached() != count) {
            fail("%s, %s under %s: %d of %d, expected %s, was %s with %d of %d"
                    .formatted(
                            vote.electorate(),
                            vote.tally(),
                            RULES[base][threshold],
                            count,
                            size,
                            expected,
                            decision,
                            decision.reached(),
                            decision.base()));
        }
        decisions++;
    }

    private void report(String kind) {
        System.out.println("Oracle: " + votes + " " + kind + " of up to " + MOST + " entitled, " + comparisons
                + " answers and " + decisions + " whole decisions agree with counting out");
        assertThat(comparisons).isEqualTo(votes * BASES.length * THRESHOLDS.size());
    }
}
