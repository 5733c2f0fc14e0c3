package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.decision.CandidateResult;
import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.DecisionReason;
import io.github.paperlessmeeting.decision.Decisions;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.decision.ElectionStatus;
import io.github.paperlessmeeting.decision.Elections;
import io.github.paperlessmeeting.decision.Quorum;
import io.github.paperlessmeeting.decision.QuorumCheck;
import io.github.paperlessmeeting.decision.QuorumStatus;
import io.github.paperlessmeeting.decision.Standing;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Vote;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides recorded votes again and compares what follows with what was announced. Whatever cannot be decided, since a number
 * that the rule needs is not recorded, agrees with nothing and is explained by nothing.
 */
final class Replay {
    private static final DecisionRule SIMPLE = new DecisionRule(
            Matter.ORDINARY, Threshold.moreThan(Fraction.HALF, Base.FOR_AND_AGAINST), TieRule.NONE, null);
    private static final DecisionRule THREE_FIFTHS = new DecisionRule(
            Matter.ORDINARY, Threshold.atLeast(Fraction.of(3, 5), Base.MANDATES_IN_OFFICE), TieRule.NONE, null);

    private final RecordRules rules;

    Replay(RecordRules rules) {
        this.rules = rules;
    }

    /**
     * Decides one vote.
     *
     * @param vote the record
     * @return how what follows relates to what was announced
     */
    Replayed decide(VoteRecord vote) {
        if (vote.isConfidence()) {
            return Replayed.nothing(vote, vote.passed() == null ? ReplayKind.NOT_DECLARED : ReplayKind.UNDECIDED);
        }
        if (!vote.hasNumbers()) {
            return Replayed.nothing(vote, ReplayKind.DECLARED_ONLY);
        }
        try {
            return switch (vote.kind()) {
                case "election" -> vote.candidates().isEmpty() ? decision(vote) : election(vote);
                case "quorum" -> quorum(vote);
                default -> decision(vote);
            };
        } catch (RecordRules.UnknownRuleException e) {
            return Replayed.nothing(vote, ReplayKind.UNKNOWN_RULE);
        }
    }

    private Replayed quorum(VoteRecord vote) throws RecordRules.UnknownRuleException {
        Boolean announced = vote.passed();
        if (announced == null) {
            return Replayed.nothing(vote, ReplayKind.NOT_DECLARED);
        }
        QuorumRule rule = rules.quorum(vote);
        if (isOfMembers(rule.threshold()) && vote.eligible() == null) {
            return Replayed.without("eligible", vote);
        }
        QuorumCheck check = Quorum.check(rule, RecordedVotes.electorate(vote));
        if (check.status() == QuorumStatus.UNDETERMINED) {
            return Replayed.of(vote, ReplayKind.UNDECIDED, check);
        }
        boolean agrees = announced == (check.status() == QuorumStatus.QUORATE);
        return Replayed.of(vote, agrees ? ReplayKind.AGREED : unexplained(vote), check);
    }

    private Replayed decision(VoteRecord vote) throws RecordRules.UnknownRuleException {
        Boolean announced = vote.passed();
        if (announced == null) {
            return Replayed.nothing(vote, ReplayKind.NOT_DECLARED);
        }
        List<GroupCode> groups = RecordedVotes.groups(vote);
        DecisionRule rule = rules.decision(vote, groups);
        if (rule == null) {
            return Replayed.without("groups", vote);
        }
        for (Condition condition : rule.conditions()) {
            boolean all = condition.groups().isEmpty();
            if (isOfMembers(condition.threshold())
                    && (all ? vote.eligible() == null : !RecordedVotes.knowsMembersOfGroups(vote))) {
                return Replayed.without(all ? "eligible" : "group-members", vote);
            }
        }
        Vote counted = RecordedVotes.counted(vote);
        Decision decision = Decisions.decide(counted, rule, null);
        return Replayed.of(vote, kind(vote, counted, rule, decision, announced), decision);
    }

    private static ReplayKind kind(
            VoteRecord vote, Vote counted, DecisionRule rule, Decision decision, boolean announced) {
        if (decision.outcome() == Outcome.UNDECIDED) {
            return ReplayKind.UNDECIDED;
        }
        if (!agrees(decision, announced)) {
            return explain(vote, counted, rule, decision, announced);
        }
        if (!vote.votes().isEmpty()) {
            Decision byName = Decisions.decide(RecordedVotes.named(vote), rule, null);
            if (!agrees(byName, announced)) {
                return ReplayKind.DISAGREES;
            }
            if (!decision.measurements().equals(byName.measurements()) || !sameCounts(vote)) {
                return ReplayKind.BALLOTS_DIFFER_FROM_COUNTS;
            }
        }
        return decision.reason() == DecisionReason.TIE_BROKEN_BY_CASTING_VOTE
                ? ReplayKind.CASTING_VOTE
                : ReplayKind.AGREED;
    }

    private static boolean isOfMembers(@Nullable Threshold threshold) {
        Base base = threshold == null ? null : threshold.base();
        return base == Base.MANDATES_IN_OFFICE || base == Base.REMAINING_MANDATES;
    }

    private static boolean agrees(Decision decision, boolean announced) {
        return decision.outcome() == (announced ? Outcome.ADOPTED : Outcome.REJECTED);
    }

    private static boolean sameCounts(VoteRecord vote) {
        var byName = vote.countedByName();
        return Stream.of(VoteRecord.YES, VoteRecord.NO, VoteRecord.ABSTAIN).allMatch(option -> {
            Integer count = vote.count(option);
            return count == null || count.equals(byName.getOrDefault(option, 0));
        });
    }

    /** The outcome differs: what the record itself gives as a reason. */
    private static ReplayKind explain(
            VoteRecord vote, Vote counted, DecisionRule rule, Decision decision, boolean announced) {
        String result = vote.result().toLowerCase(Locale.ROOT);
        boolean sustained = result.contains("sustained") && !result.contains("veto");
        boolean notSustained = result.contains("not sustained");
        if (sustained && !notSustained && announced) {
            Decision upheld = Decisions.decide(counted, RecordRules.upholding(rule), null);
            if (agrees(upheld, true)) {
                return ReplayKind.RULING_SUSTAINED;
            }
        }
        if (notSustained && !announced && decision.outcome() == Outcome.ADOPTED) {
            return ReplayKind.NAMED_BY_EFFECT;
        }
        if (!vote.tags().contains("exception")) {
            return ReplayKind.DISAGREES;
        }
        if (agrees(Decisions.decide(counted, SIMPLE, null), announced)) {
            return ReplayKind.SOURCE_STATES_ANOTHER_MAJORITY;
        }
        return vote.eligible() != null && agrees(Decisions.decide(counted, THREE_FIFTHS, null), announced)
                ? ReplayKind.SOURCE_OMITS_THREE_FIFTHS
                : ReplayKind.SOURCE_CONTRADICTS_ITSELF;
    }

    private static ReplayKind unexplained(VoteRecord vote) {
        return vote.tags().contains("exception") ? ReplayKind.SOURCE_CONTRADICTS_ITSELF : ReplayKind.DISAGREES;
    }

    private Replayed election(VoteRecord vote) throws RecordRules.UnknownRuleException {
        ElectionRule rule = rules.election(vote);
        if (vote.result().isEmpty() && vote.passed() == null) {
            return Replayed.nothing(vote, ReplayKind.NOT_DECLARED);
        }
        if (isOfMembers(rule.threshold()) && vote.eligible() == null) {
            return Replayed.without("eligible", vote);
        }
        ElectionDecision counted = Elections.decide(RecordedVotes.countedElection(vote), rule, null);
        ReplayKind kind = kind(vote, counted);
        if (!vote.votes().isEmpty() && !kind.isOpen()) {
            ElectionDecision byName = Elections.decide(RecordedVotes.namedElection(vote), rule, null);
            if (kind(vote, byName) != kind) {
                return Replayed.of(vote, ReplayKind.DISAGREES, byName);
            }
            if (!counted.candidates().equals(byName.candidates()) || RecordedVotes.namesUncounted(vote)) {
                kind = ReplayKind.BALLOTS_DIFFER_FROM_COUNTS;
            }
        }
        return Replayed.of(vote, kind, counted);
    }

    /** How the result of an election relates to who was announced, and to whether anybody was. */
    private static ReplayKind kind(VoteRecord vote, ElectionDecision counted) {
        if (counted.status() == ElectionStatus.UNDECIDED) {
            return ReplayKind.UNDECIDED;
        }
        Boolean passed = vote.passed();
        boolean nobody = counted.elected().isEmpty();
        Standing standing = standing(vote, counted);
        if (Boolean.FALSE.equals(passed) && !nobody) {
            return ReplayKind.DISAGREES;
        }
        if (standing == Standing.LEADING && !Boolean.TRUE.equals(passed)) {
            return ReplayKind.LEADING_NOT_ELECTED;
        }
        if (Boolean.FALSE.equals(passed)) {
            return ReplayKind.AGREED;
        }
        if (standing == null) {
            boolean onlyWhether = vote.result().isEmpty() && !nobody;
            if (onlyWhether) {
                return ReplayKind.AGREED;
            }
            return vote.tags().contains("exception") ? ReplayKind.NAMES_NO_CANDIDATE : ReplayKind.DISAGREES;
        }
        return standing == Standing.ELECTED || standing == Standing.ELECTED_BY_SENIORITY
                ? ReplayKind.AGREED
                : ReplayKind.DISAGREES;
    }

    /** Where the one stands who was announced; null if that is no candidate. */
    private static @Nullable Standing standing(VoteRecord vote, ElectionDecision decision) {
        List<String> names = vote.candidates();
        for (int i = 0; i < names.size(); i++) {
            CandidateResult candidate = decision.candidates().get(i);
            if (names.get(i).substring(VoteRecord.CANDIDATE.length()).equals(vote.result())) {
                return candidate.standing();
            }
        }
        return null;
    }
}
