package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Electorate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides who is elected: the same round and rules always give the same result. */
public final class Elections {
    private Elections() {}

    /**
     * Decides a round under the rule that some rules of procedure have for its matter, and under their quorum rule for it.
     *
     * @param election the round; not null
     * @param rules the rules of procedure; null if none are known, which leaves the round open
     * @param matter the matter of the motion; null if it is not known, which leaves the round open
     * @return the result; never null
     */
    public static ElectionDecision decide(
            Election election, @Nullable RulesOfProcedure rules, @Nullable Matter matter) {
        Integer present = election.electorate().present();
        if (rules == null) {
            QuorumCheck open = Quorum.withoutRules(present == null ? null : present.longValue());
            return new Round(election, null, open).decide();
        }
        QuorumRule quorum = matter == null ? rules.quorum() : rules.quorum(matter);
        return decide(election, matter == null ? null : rules.electionRule(matter), quorum);
    }

    /**
     * Decides a round under a rule. Candidates are ranked by votes; whoever has enough of them and stands before the last
     * place is elected. Where several have equal votes for the last places, all of them are tied, and the rule says whether
     * there is a further round or seniority decides; seniority decides only if it is recorded for all who are tied and is
     * different. Whoever leads without enough votes is leading and not elected.
     *
     * @param election the round; not null
     * @param rule the rule; null if there is none, which leaves the round open
     * @param quorumRule the quorum rule; null if no quorum is needed
     * @return the result; never null
     */
    public static ElectionDecision decide(
            Election election, @Nullable ElectionRule rule, @Nullable QuorumRule quorumRule) {
        return new Round(election, rule, Quorum.check(quorumRule, election.electorate())).decide();
    }

    /** One round on its way. */
    private static final class Round {
        private final Election election;
        private final @Nullable ElectionRule rule;
        private final QuorumCheck quorum;
        private final @Nullable List<Integer> votes;
        private final Standing[] standings;

        Round(Election election, @Nullable ElectionRule rule, QuorumCheck quorum) {
            this.election = election;
            this.rule = rule;
            this.quorum = quorum;
            this.votes = election.votes();
            this.standings = new Standing[election.candidates().size()];
        }

        ElectionDecision decide() {
            if (election.annulment() != null) {
                return none(ElectionStatus.VOID, Standing.NOT_ELECTED);
            }
            if (quorum.status() == QuorumStatus.NOT_QUORATE) {
                return none(ElectionStatus.NOT_QUORATE, Standing.NOT_ELECTED);
            }
            if (rule == null || votes == null) {
                return none(ElectionStatus.UNDECIDED, Standing.OPEN);
            }
            Threshold threshold = rule.threshold();
            Long size = threshold == null || threshold.base() == null ? null : size(threshold.base(), votes);
            if (threshold != null && threshold.base() != null && size == null) {
                return none(ElectionStatus.UNDECIDED, Standing.OPEN);
            }
            rank(rule, votes, candidate -> enough(threshold, votes.get(candidate), size));
            return end(status(rule), size, threshold == null || (size != null && size == 0) ? null : threshold);
        }

        /** Says of a candidate, by position, whether the votes are as many as the rule asks for. */
        private interface Enough {
            boolean test(int candidate);
        }

        private void rank(ElectionRule applied, List<Integer> counts, Enough enough) {
            int[] order = IntStream.range(0, counts.size())
                    .boxed()
                    .sorted(Comparator.comparing(counts::get, Comparator.reverseOrder()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int open = election.places();
            for (int first = 0; first < order.length; ) {
                int next = first;
                int equal = counts.get(order[first]);
                while (next < order.length && counts.get(order[next]) == equal) {
                    next++;
                }
                int[] tied = Arrays.copyOfRange(order, first, next);
                if (open == 0 || equal == 0) {
                    set(tied, Standing.NOT_ELECTED);
                } else if (!enough.test(order[first])) {
                    set(tied, Standing.LEADING);
                    open = Math.max(0, open - tied.length);
                } else if (tied.length <= open) {
                    set(tied, Standing.ELECTED);
                    open -= tied.length;
                } else {
                    breakTie(applied, tied, open);
                    open = 0;
                }
                first = next;
            }
        }

        private void breakTie(ElectionRule applied, int[] tied, int open) {
            List<Candidate> candidates = election.candidates();
            boolean bySeniority = applied.tieBreak(election.round()) == ElectionRule.TieBreak.SENIORITY
                    && Arrays.stream(tied)
                                    .mapToObj(candidate ->
                                            candidates.get(candidate).seniority())
                                    .filter(place -> place != null)
                                    .distinct()
                                    .count()
                            == tied.length;
            if (!bySeniority) {
                set(tied, Standing.TIED);
                return;
            }
            int[] bySeniorityOrder = Arrays.stream(tied)
                    .boxed()
                    .sorted(Comparator.comparing(candidate ->
                            DecisionMessages.known(candidates.get(candidate).seniority())))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int i = 0; i < bySeniorityOrder.length; i++) {
                standings[bySeniorityOrder[i]] = i < open ? Standing.ELECTED_BY_SENIORITY : Standing.NOT_ELECTED;
            }
        }

        private void set(int[] candidates, Standing standing) {
            for (int candidate : candidates) {
                standings[candidate] = standing;
            }
        }

        private static boolean enough(@Nullable Threshold threshold, int count, @Nullable Long size) {
            return threshold == null || threshold.isReachedBy(count, size == null ? 0 : size);
        }

        private ElectionStatus status(ElectionRule applied) {
            long elected = Arrays.stream(standings)
                    .filter(standing -> standing == Standing.ELECTED || standing == Standing.ELECTED_BY_SENIORITY)
                    .count();
            if (elected == election.places()) {
                return ElectionStatus.COMPLETE;
            }
            boolean tied = Arrays.asList(standings).contains(Standing.TIED);
            return tied && applied.tieBreak(election.round()) == ElectionRule.TieBreak.FURTHER_ROUND
                    ? ElectionStatus.FURTHER_ROUND
                    : ElectionStatus.INCOMPLETE;
        }

        private @Nullable Long size(Base base, List<Integer> counts) {
            Electorate electorate = election.electorate();
            boolean named = !election.ballots().isEmpty();
            return switch (base) {
                case STATUTORY_SEATS -> asLong(electorate.statutorySeats());
                case MANDATES_IN_OFFICE, REMAINING_MANDATES -> Long.valueOf(electorate.mandatesInOffice());
                case PRESENT -> asLong(electorate.present());
                case FOR_AND_AGAINST ->
                    counts.stream().mapToLong(Integer::longValue).sum();
                case VOTES_CAST, BALLOTS_COLLECTED ->
                    named ? Long.valueOf(election.ballots().size()) : asLong(election.collected());
                case VALID_BALLOTS -> named ? Long.valueOf(namedValid()) : valid();
            };
        }

        /** Whoever names nobody hands in no valid vote. */
        private long namedValid() {
            return election.ballots().stream()
                    .filter(ballot -> !ballot.candidates().isEmpty())
                    .count();
        }

        private @Nullable Long valid() {
            Long valid = election.valid();
            return valid == null || valid < 0 ? null : valid;
        }

        private static @Nullable Long asLong(@Nullable Integer number) {
            return number == null ? null : number.longValue();
        }

        private ElectionDecision none(ElectionStatus status, Standing standing) {
            Arrays.fill(standings, standing);
            return end(status, null, null);
        }

        private ElectionDecision end(ElectionStatus status, @Nullable Long size, @Nullable Threshold threshold) {
            var results = new ArrayList<CandidateResult>(standings.length);
            for (int i = 0; i < standings.length; i++) {
                Candidate candidate = election.candidates().get(i);
                results.add(new CandidateResult(
                        candidate.person(), votes == null ? candidate.votes() : votes.get(i), standings[i]));
            }
            Long needed = threshold == null ? null : Long.valueOf(threshold.needed(size == null ? 0 : size));
            return new ElectionDecision(election.id(), status, election.places(), rule, quorum, size, needed, results);
        }
    }
}
