package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.ElectionRule.TieBreak;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.vote.Annulment;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every small election against a second way to decide it, which asks of each candidate how many are before him. */
class ElectionsOracleTest {
    private static final int MANDATES = 5;
    private static final Electorate ELECTORATE = new Electorate(MANDATES, 7, 4);

    private static final @Nullable Threshold[] THRESHOLDS = {
        null,
        Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE),
        Threshold.moreThan(Fraction.HALF, Base.FOR_AND_AGAINST),
        Threshold.atLeast(Fraction.HALF, Base.PRESENT),
        Threshold.atLeast(2)
    };

    private static final List<List<TieBreak>> TIES =
            List.of(List.of(), List.of(TieBreak.FURTHER_ROUND, TieBreak.SENIORITY), List.of(TieBreak.SENIORITY));

    /** The order of seniority by candidate: none recorded, all, all but one, two alike. */
    private static final List<int[]> SENIORITIES =
            List.of(new int[] {0, 0, 0, 0}, new int[] {3, 1, 4, 2}, new int[] {0, 1, 3, 2}, new int[] {1, 1, 2, 3});

    private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
    private final Map<ElectionStatus, Integer> statuses = new EnumMap<>(ElectionStatus.class);

    @Test
    void agrees_with_asking_of_each_candidate_who_is_before_him() {
        int cases = 0;
        int vectors = 1;
        for (int candidates = 0; candidates <= 4; candidates++, vectors *= 5) {
            for (int code = 0; code < vectors; code++) {
                int[] votes = new int[candidates];
                for (int i = 0, rest = code; i < candidates; i++, rest /= 5) {
                    votes[i] = rest % 5;
                }
                for (int[] seniority : SENIORITIES) {
                    cases += check(votes, seniority);
                }
            }
        }
        System.out.println("Elections: " + cases + " rounds agree, " + standings + ", " + statuses);
        assertThat(cases).isEqualTo((1 + 5 + 25 + 125 + 625) * 4 * 3 * 2 * 5 * 3);
        assertThat(standings.keySet())
                .contains(
                        Standing.ELECTED,
                        Standing.ELECTED_BY_SENIORITY,
                        Standing.TIED,
                        Standing.LEADING,
                        Standing.NOT_ELECTED);
        assertThat(statuses.keySet())
                .containsExactlyInAnyOrder(
                        ElectionStatus.COMPLETE, ElectionStatus.FURTHER_ROUND, ElectionStatus.INCOMPLETE);
    }

    private int check(int[] votes, int[] seniority) {
        int cases = 0;
        for (int places = 1; places <= 3; places++) {
            for (int round = 1; round <= 2; round++) {
                Election election = election(places, round, votes, seniority);
                for (Threshold threshold : THRESHOLDS) {
                    for (List<TieBreak> ties : TIES) {
                        var rule = new ElectionRule(Matter.ELECTION, threshold, ties, null);
                        ElectionDecision decision = Elections.decide(election, rule, null);
                        compare(decision, expected(votes, seniority, places, round, threshold, ties), rule, round);
                        cases++;
                    }
                }
            }
        }
        return cases;
    }

    private void compare(ElectionDecision decision, List<Standing> expected, ElectionRule rule, int round) {
        List<Standing> actual =
                decision.candidates().stream().map(CandidateResult::standing).toList();
        ElectionStatus status = status(expected, decision.places(), rule, round);
        if (!actual.equals(expected) || decision.status() != status) {
            assertThat(decision.candidates() + " " + decision.status())
                    .as("%s, %d places, round %d", rule, decision.places(), round)
                    .isEqualTo(expected + " " + status);
        }
        actual.forEach(standing -> standings.merge(standing, 1, Integer::sum));
        statuses.merge(status, 1, Integer::sum);
    }

    private static ElectionStatus status(List<Standing> expected, int places, ElectionRule rule, int round) {
        int open = places;
        for (Standing standing : expected) {
            open -= standing == Standing.ELECTED || standing == Standing.ELECTED_BY_SENIORITY ? 1 : 0;
        }
        boolean again = !rule.ties().isEmpty()
                && rule.ties().get(rule.ties().size() == 1 ? 0 : round - 1) == TieBreak.FURTHER_ROUND;
        return open == 0
                ? ElectionStatus.COMPLETE
                : again && expected.contains(Standing.TIED) ? ElectionStatus.FURTHER_ROUND : ElectionStatus.INCOMPLETE;
    }

    /** How many have more votes than a candidate, and how many have as many, says where he stands. */
    private static List<Standing> expected(
            int[] votes, int[] seniority, int places, int round, @Nullable Threshold threshold, List<TieBreak> ties) {
        int given = 0;
        for (int some : votes) {
            given += some;
        }
        boolean bySeniority = !ties.isEmpty() && ties.get(ties.size() == 1 ? 0 : round - 1) == TieBreak.SENIORITY;
        var standings = new ArrayList<Standing>();
        for (int me = 0; me < votes.length; me++) {
            int before = 0;
            int equal = 0;
            int older = 0;
            boolean ordered = seniority[me] != 0;
            for (int other = 0; other < votes.length; other++) {
                before += votes[other] > votes[me] ? 1 : 0;
                if (votes[other] == votes[me]) {
                    equal++;
                    older += seniority[other] < seniority[me] ? 1 : 0;
                    for (int third = 0; third < votes.length; third++) {
                        boolean alike = third != other && seniority[third] == seniority[other];
                        ordered &= seniority[other] != 0 && !(alike && votes[third] == votes[me]);
                    }
                }
            }
            if (votes[me] == 0 || before >= places) {
                standings.add(Standing.NOT_ELECTED);
            } else if (!enough(threshold, votes[me], given)) {
                standings.add(Standing.LEADING);
            } else if (before + equal <= places) {
                standings.add(Standing.ELECTED);
            } else if (bySeniority && ordered) {
                standings.add(before + older < places ? Standing.ELECTED_BY_SENIORITY : Standing.NOT_ELECTED);
            } else {
                standings.add(Standing.TIED);
            }
        }
        return standings;
    }

    private static boolean enough(@Nullable Threshold threshold, int count, int given) {
        if (threshold == null) {
            return true;
        }
        if (threshold.base() == null) {
            return count >= 2;
        }
        return switch (threshold.base()) {
            case MANDATES_IN_OFFICE -> count >= 3;
            case PRESENT -> count >= 2;
            case FOR_AND_AGAINST -> count + count > given;
            default -> throw new IllegalStateException("Not among the thresholds");
        };
    }

    private static Election election(int places, int round, int[] votes, int[] seniority) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < votes.length; i++) {
            candidates.add(new Candidate(PersonId.of("p" + i), votes[i], seniority[i] == 0 ? null : seniority[i]));
        }
        return Election.builder(VoteId.of("v"), MotionId.of("q"), ELECTORATE, places)
                .round(round)
                .counted(candidates);
    }

    private static final ElectionRule MAJORITY =
            new ElectionRule(Matter.ELECTION, THRESHOLDS[1], List.of(TieBreak.SENIORITY), null);

    @Test
    void nobody_is_elected_by_a_void_round_or_without_a_quorum() {
        var builder = Election.builder(VoteId.of("v"), MotionId.of("q"), ELECTORATE, 1);
        var all = List.of(Candidate.of(PersonId.of("an"), 5));
        var quorum = new QuorumRule(Threshold.atLeast(Fraction.of(1, 1), Base.MANDATES_IN_OFFICE), null);
        ElectionDecision few = Elections.decide(builder.counted(all), MAJORITY, quorum);
        ElectionDecision annulled =
                Elections.decide(builder.annulment(new Annulment(null, null)).counted(all), MAJORITY, quorum);

        assertThat(few.status()).isEqualTo(ElectionStatus.NOT_QUORATE);
        assertThat(few.elected()).isEmpty();
        assertThat(annulled.status()).as("before the quorum").isEqualTo(ElectionStatus.VOID);
        assertThat(annulled.candidates()).extracting(CandidateResult::standing).containsExactly(Standing.NOT_ELECTED);
    }

    @Test
    void a_round_of_which_a_number_is_missing_is_open() {
        var builder = Election.builder(VoteId.of("v"), MotionId.of("q"), new Electorate(5, null, null), 1);
        var counted = builder.counted(List.of(Candidate.of(PersonId.of("an"), 5)));
        var uncounted = builder.counted(
                List.of(Candidate.of(PersonId.of("an"), 5), new Candidate(PersonId.of("binh"), null, null)));
        var ofSeats = new ElectionRule(
                Matter.ELECTION, Threshold.moreThan(Fraction.HALF, Base.STATUTORY_SEATS), List.of(), null);

        for (ElectionDecision open : List.of(
                Elections.decide(counted, (ElectionRule) null, null),
                Elections.decide(uncounted, MAJORITY, null),
                Elections.decide(counted, ofSeats, null))) {
            assertThat(open.status()).isEqualTo(ElectionStatus.UNDECIDED);
            assertThat(open.candidates()).allMatch(candidate -> candidate.standing() == Standing.OPEN);
        }
        assertThat(Elections.decide(counted, MAJORITY, null).elected()).containsExactly(PersonId.of("an"));
    }
}
