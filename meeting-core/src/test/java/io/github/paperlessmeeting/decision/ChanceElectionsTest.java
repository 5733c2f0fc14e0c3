package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.ElectionRule.TieBreak;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.ElectionBallot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rounds of elections by name, by count and by ballot paper, drawn by lot and decided twice. */
class ChanceElectionsTest {
    private static final long SEED = 2_016;

    @Test
    void come_to_the_same_result_and_sentences_where_each_candidate_is_compared_with_each_other() {
        var chance = new ChanceCases(SEED);
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        Set<ElectionStatus> statuses = EnumSet.noneOf(ElectionStatus.class);
        for (int i = 0; i < 20_000; i++) {
            ChanceCases.Case<Election, ElectionRule> drawn = chance.electionCase();
            Election election = drawn.subject();
            ElectionDecision decision = Elections.decide(election, drawn.rule(), drawn.quorumRule());
            QuorumCheck quorum = ChanceVotesTest.quorum(election.electorate(), drawn.quorumRule());
            ElectionDecision expected = expected(election, drawn.rule(), quorum);
            if (!decision.equals(expected)) {
                assertThat(decision).as("case %d", i).usingRecursiveComparison().isEqualTo(expected);
            }
            List<String> lines =
                    decision.steps().stream().map(ChanceElectionsTest::line).toList();
            if (!lines.equals(words(decision))) {
                assertThat(lines).as("case %d", i).isEqualTo(words(decision));
            }
            List<PersonId> elected = decision.candidates().stream()
                    .filter(one -> one.standing().name().startsWith("ELECTED"))
                    .map(CandidateResult::person)
                    .toList();
            if (!elected.equals(decision.elected())) {
                assertThat(decision.elected()).as("case %d", i).isEqualTo(elected);
            }
            decision.candidates().forEach(one -> standings.add(one.standing()));
            statuses.add(decision.status());
        }
        assertThat(standings).containsExactlyInAnyOrder(Standing.values());
        assertThat(statuses).containsExactlyInAnyOrder(ElectionStatus.values());
    }

    private static ElectionDecision expected(Election election, @Nullable ElectionRule rule, QuorumCheck quorum) {
        List<@Nullable Integer> votes = new ArrayList<>();
        for (Candidate candidate : election.candidates()) {
            Integer counted = candidate.votes();
            if (!election.ballots().isEmpty()) {
                counted = 0;
                for (ElectionBallot ballot : election.ballots()) {
                    counted += ballot.candidates().contains(candidate.person()) ? 1 : 0;
                }
            }
            votes.add(counted);
        }
        ElectionStatus status = null;
        if (election.annulment() != null) {
            status = ElectionStatus.VOID;
        } else if (quorum.status() == QuorumStatus.NOT_QUORATE) {
            status = ElectionStatus.NOT_QUORATE;
        } else if (rule == null || votes.contains(null)) {
            status = ElectionStatus.UNDECIDED;
        }
        Threshold threshold = rule == null ? null : rule.threshold();
        Integer size = status != null || threshold == null || threshold.base() == null
                ? null
                : size(threshold.base(), election, votes);
        if (status == null && threshold != null && threshold.base() != null && size == null) {
            status = ElectionStatus.UNDECIDED;
        }
        var results = new ArrayList<CandidateResult>();
        for (int i = 0; i < votes.size(); i++) {
            Standing standing = status == ElectionStatus.UNDECIDED ? Standing.OPEN : Standing.NOT_ELECTED;
            if (status == null) {
                standing = standing(election, rule, votes, size, i);
            }
            results.add(new CandidateResult(election.candidates().get(i).person(), votes.get(i), standing));
        }
        Long needed = status == null && threshold != null ? ChanceVotesTest.needed(threshold, size) : null;
        if (status == null) {
            status = status(election, rule, results);
        }
        Long base = size == null ? null : Long.valueOf(size);
        return new ElectionDecision(election.id(), status, election.places(), rule, quorum, base, needed, results);
    }

    private static @Nullable Integer size(Base base, Election election, List<Integer> votes) {
        boolean named = !election.ballots().isEmpty();
        int given = 0;
        for (int some : votes) {
            given += some;
        }
        int blank = 0;
        for (ElectionBallot ballot : election.ballots()) {
            blank += ballot.candidates().isEmpty() ? 1 : 0;
        }
        return switch (base) {
            case STATUTORY_SEATS -> election.electorate().statutorySeats();
            case MANDATES_IN_OFFICE, REMAINING_MANDATES ->
                Integer.valueOf(election.electorate().mandatesInOffice());
            case PRESENT -> election.electorate().present();
            case FOR_AND_AGAINST -> given;
            case VOTES_CAST, BALLOTS_COLLECTED ->
                named ? Integer.valueOf(election.ballots().size()) : election.collected();
            case VALID_BALLOTS -> {
                if (named) {
                    yield election.ballots().size() - blank;
                }
                boolean known = election.collected() != null && election.invalid() != null;
                yield known && election.invalid() <= election.collected()
                        ? Integer.valueOf(election.collected() - election.invalid())
                        : null;
            }
        };
    }

    /** How many have more votes than a candidate, and how many have as many, says where he stands. */
    private static Standing standing(
            Election election, ElectionRule rule, List<Integer> votes, @Nullable Integer size, int me) {
        int own = votes.get(me);
        int before = 0;
        var equals = new ArrayList<@Nullable Integer>();
        for (int other = 0; other < votes.size(); other++) {
            before += votes.get(other) > own ? 1 : 0;
            if (votes.get(other) == own) {
                equals.add(election.candidates().get(other).seniority());
            }
        }
        if (own == 0 || before >= election.places()) {
            return Standing.NOT_ELECTED;
        }
        if (rule.threshold() != null && !TryingOut.holds(rule.threshold(), size, own)) {
            return Standing.LEADING;
        }
        if (before + equals.size() <= election.places()) {
            return Standing.ELECTED;
        }
        boolean ordered = !equals.contains(null) && Set.copyOf(equals).size() == equals.size();
        if (tieBreak(election, rule) != TieBreak.SENIORITY || !ordered) {
            return Standing.TIED;
        }
        Integer mine = election.candidates().get(me).seniority();
        long older = equals.stream().filter(other -> other < mine).count();
        return before + older < election.places() ? Standing.ELECTED_BY_SENIORITY : Standing.NOT_ELECTED;
    }

    private static @Nullable TieBreak tieBreak(Election election, ElectionRule rule) {
        int last = rule.ties().size();
        if (last == 0) {
            return null;
        }
        return rule.ties().get(election.round() > last ? last - 1 : election.round() - 1);
    }

    private static ElectionStatus status(Election election, ElectionRule rule, List<CandidateResult> results) {
        int open = election.places();
        boolean tied = false;
        for (CandidateResult result : results) {
            open -= result.standing().name().startsWith("ELECTED") ? 1 : 0;
            tied |= result.standing() == Standing.TIED;
        }
        if (open == 0) {
            return ElectionStatus.COMPLETE;
        }
        boolean again = tied && tieBreak(election, rule) == TieBreak.FURTHER_ROUND;
        return again ? ElectionStatus.FURTHER_ROUND : ElectionStatus.INCOMPLETE;
    }

    /** The sentences, and what is asked for in the number of the base. */
    private static List<String> words(ElectionDecision decision) {
        var lines = new ArrayList<>(SecondWords.of(decision.quorum(), true));
        lines.add("election.places");
        ElectionRule rule = decision.rule();
        boolean counts = decision.status() != ElectionStatus.VOID && decision.status() != ElectionStatus.NOT_QUORATE;
        boolean counted = decision.candidates().stream().noneMatch(one -> one.votes() == null);
        if (rule == null) {
            lines.add("election.no-rule");
        } else if (counts && !counted) {
            lines.add("election.count-not-recorded");
        } else if (counts) {
            lines.add(requirement(decision, rule.threshold()));
        }
        decision.candidates().forEach(one -> lines.add("election.candidate"));
        lines.add("election.status");
        lines.addAll(SecondWords.basis(rule == null ? null : rule.basis()));
        return lines;
    }

    private static String requirement(ElectionDecision decision, @Nullable Threshold threshold) {
        if (threshold == null) {
            return "election.most-votes";
        }
        if (threshold.number() != null) {
            return "election.number";
        }
        String base = threshold.base() == Base.FOR_AND_AGAINST
                ? "votes-for-candidates"
                : threshold.base().name();
        if (decision.base() == null || decision.base() == 0) {
            return (decision.base() == null ? "decision.base-not-recorded " : "decision.empty-base ") + base;
        }
        boolean strict = threshold.comparison() == Comparison.MORE_THAN;
        return (strict ? "election.more-than " : "election.at-least ") + base;
    }

    private static String line(Message step) {
        String base = step.key().startsWith("quorum.") ? null : step.arguments().get("base");
        return base == null ? step.key() : step.key() + " " + base;
    }
}
