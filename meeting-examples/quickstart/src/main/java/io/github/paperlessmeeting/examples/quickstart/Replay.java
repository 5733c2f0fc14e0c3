package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.decision.CandidateResult;
import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.DecisionReason;
import io.github.paperlessmeeting.decision.Decisions;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.decision.Elections;
import io.github.paperlessmeeting.decision.Quorum;
import io.github.paperlessmeeting.decision.QuorumStatus;
import io.github.paperlessmeeting.decision.Standing;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Vote;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides recorded votes again and compares what follows with what was announced. */
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
    ReplayKind decide(VoteRecord vote) {
        if (vote.isConfidence()) {
            return ReplayKind.NOT_DECLARED;
        }
        if (!vote.hasNumbers()) {
            return ReplayKind.DECLARED_ONLY;
        }
        try {
            return switch (vote.kind()) {
                case "election" -> vote.candidates().isEmpty() ? decision(vote) : election(vote);
                case "quorum" -> quorum(vote);
                default -> decision(vote);
            };
        } catch (RecordRules.UnknownRuleException e) {
            return ReplayKind.UNKNOWN_RULE;
        }
    }

    private ReplayKind quorum(VoteRecord vote) throws RecordRules.UnknownRuleException {
        if (vote.passed() == null || vote.eligible() == null) {
            return ReplayKind.NOT_DECLARED;
        }
        QuorumStatus status = Quorum.check(
                        rules.quorum(vote), RecordedVotes.electorate(vote, RecordedVotes.present(vote)))
                .status();
        boolean reached = status == QuorumStatus.QUORATE;
        return reached == vote.passed() ? ReplayKind.AGREED : unexplained(vote);
    }

    private ReplayKind decision(VoteRecord vote) throws RecordRules.UnknownRuleException {
        Boolean announced = vote.passed();
        if (announced == null) {
            return ReplayKind.NOT_DECLARED;
        }
        List<GroupCode> groups = RecordedVotes.groups(vote);
        DecisionRule rule = rules.decision(vote, groups);
        Vote counted = RecordedVotes.counted(vote);
        Decision decision = Decisions.decide(counted, rule, null);
        if (!agrees(decision, announced)) {
            return explain(vote, counted, rule, announced);
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

    private static boolean agrees(Decision decision, boolean announced) {
        return decision.outcome() == (announced ? Outcome.ADOPTED : Outcome.REJECTED);
    }

    private static boolean sameCounts(VoteRecord vote) {
        var byName = vote.countedByName(null);
        return List.of(VoteRecord.YES, VoteRecord.NO, VoteRecord.ABSTAIN).stream()
                .allMatch(option -> byName.getOrDefault(option, 0) == vote.count(option));
    }

    /** The outcome differs: what the record itself gives as a reason. */
    private static ReplayKind explain(VoteRecord vote, Vote counted, DecisionRule rule, boolean announced) {
        String result = vote.result().toLowerCase(Locale.ROOT);
        boolean sustained = result.contains("sustained") && !result.contains("veto");
        boolean notSustained = result.contains("not sustained");
        if (sustained && !notSustained && announced) {
            Decision upheld = Decisions.decide(counted, RecordRules.upholding(rule), null);
            if (agrees(upheld, true)) {
                return ReplayKind.RULING_SUSTAINED;
            }
        }
        if (notSustained && !announced) {
            return ReplayKind.NAMED_BY_EFFECT;
        }
        if (!vote.tags().contains("exception")) {
            return ReplayKind.DISAGREES;
        }
        if (agrees(Decisions.decide(counted, SIMPLE, null), announced)) {
            return ReplayKind.SOURCE_STATES_ANOTHER_MAJORITY;
        }
        return agrees(Decisions.decide(counted, THREE_FIFTHS, null), announced)
                ? ReplayKind.SOURCE_OMITS_THREE_FIFTHS
                : ReplayKind.SOURCE_CONTRADICTS_ITSELF;
    }

    private static ReplayKind unexplained(VoteRecord vote) {
        return vote.tags().contains("exception") ? ReplayKind.SOURCE_CONTRADICTS_ITSELF : ReplayKind.DISAGREES;
    }

    private ReplayKind election(VoteRecord vote) throws RecordRules.UnknownRuleException {
        ElectionDecision counted = Elections.decide(RecordedVotes.countedElection(vote), rules.election(vote), null);
        if (!vote.votes().isEmpty()) {
            ElectionDecision byName = Elections.decide(RecordedVotes.namedElection(vote), rules.election(vote), null);
            if (!counted.candidates().equals(byName.candidates())) {
                return ReplayKind.BALLOTS_DIFFER_FROM_COUNTS;
            }
        }
        if (vote.result().isEmpty()) {
            return ReplayKind.NOT_DECLARED;
        }
        Standing standing = standing(vote, counted);
        if (standing == null) {
            return nameless(vote, counted);
        }
        return switch (standing) {
            case ELECTED, ELECTED_BY_SENIORITY -> ReplayKind.AGREED;
            case LEADING -> ReplayKind.LEADING_NOT_ELECTED;
            case TIED, NOT_ELECTED, OPEN -> ReplayKind.DISAGREES;
        };
    }

    /** Nobody who could be elected was announced: as it should be where nobody is, otherwise a slip of the source. */
    private static ReplayKind nameless(VoteRecord vote, ElectionDecision counted) {
        if (counted.elected().isEmpty() && Boolean.FALSE.equals(vote.passed())) {
            return ReplayKind.AGREED;
        }
        return vote.tags().contains("exception") ? ReplayKind.NAMES_NO_CANDIDATE : ReplayKind.DISAGREES;
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
