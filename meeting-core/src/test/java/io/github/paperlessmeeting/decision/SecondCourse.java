package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.ConsentVote;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.PaperCount;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A second way from a vote to its decision, for tests only. Whether a tie could change anything is not reckoned but tried:
 * with every count that there can have been.
 */
final class SecondCourse {
    private final Vote vote;
    private final @Nullable DecisionRule rule;
    private final QuorumCheck quorum;
    private final TryingOut numbers;
    private List<Measurement> measured = List.of();

    SecondCourse(Vote vote, @Nullable DecisionRule rule, QuorumCheck quorum) {
        this.vote = vote;
        this.rule = rule;
        this.quorum = quorum;
        numbers = new TryingOut(vote, rule != null && rule.effect() == DecisionRule.Effect.STANDS_UNLESS_REJECTED);
    }

    /** What a vote came to. */
    private record Answer(
            Outcome outcome,
            DecisionReason reason,
            @Nullable Choice brokenBy) {
        Answer(Outcome outcome, DecisionReason reason) {
            this(outcome, reason, null);
        }
    }

    Decision decision() {
        Answer answer = answer();
        Tally tally = vote.completeTally();
        Long cast = tally == null ? null : tally.cast();
        PaperCount papers = null;
        int byProxy = 0;
        if (vote instanceof SecretVote secret) {
            papers = new PaperCount(secret.issued(), secret.collected(), secret.invalid());
            cast = secret.collected() == null ? null : Long.valueOf(secret.collected());
        }
        if (vote instanceof NamedVote named) {
            for (Ballot ballot : named.ballots()) {
                byProxy += ballot.proxy() == null ? 0 : 1;
            }
        }
        Long silent = cast == null ? null : Long.valueOf(numbers.members(null) - cast);
        return new Decision(
                vote.id(),
                answer.outcome(),
                answer.reason(),
                rule,
                quorum,
                tally,
                papers,
                silent == null || silent < 0 ? null : silent,
                byProxy,
                measured,
                answer.brokenBy());
    }

    private Answer answer() {
        if (vote.annulment() != null) {
            return new Answer(Outcome.VOID, DecisionReason.ANNULLED);
        }
        if (quorum.status() == QuorumStatus.NOT_QUORATE) {
            return new Answer(Outcome.NOT_QUORATE, DecisionReason.QUORUM_MISSED);
        }
        if (rule == null) {
            return new Answer(Outcome.UNDECIDED, DecisionReason.NO_RULE);
        }
        measured = measure(rule);
        return rule.effect() == DecisionRule.Effect.STANDS_UNLESS_REJECTED ? overturn() : adopt(rule);
    }

    private List<Measurement> measure(DecisionRule applied) {
        var all = new ArrayList<Measurement>();
        for (Condition condition : applied.conditions()) {
            if (condition.groups().isEmpty()) {
                all.add(numbers.measure(condition, null));
            }
            for (GroupCode group : condition.groups()) {
                all.add(numbers.measure(condition, group));
            }
        }
        return all;
    }

    private long failed(List<Measurement> some) {
        return some.stream().filter(one -> one.holds() != null && !one.holds()).count();
    }

    private long open(List<Measurement> some) {
        return some.stream().filter(one -> one.holds() == null).count();
    }

    private Answer overturn() {
        if (failed(measured) == 0 && open(measured) == 0) {
            return new Answer(Outcome.REJECTED, DecisionReason.OVERTURNED);
        }
        if (failed(measured) > 0) {
            return new Answer(
                    Outcome.ADOPTED, onlyTurnout() ? DecisionReason.STANDS_WITHOUT_TURNOUT : DecisionReason.STANDS);
        }
        return vote instanceof ConsentVote ? new Answer(Outcome.ADOPTED, DecisionReason.STANDS) : undecided();
    }

    private Answer adopt(DecisionRule applied) {
        boolean consent = vote instanceof ConsentVote;
        if (failed(measured) == 0) {
            if (open(measured) == 0) {
                return new Answer(Outcome.ADOPTED, consent ? DecisionReason.CONSENT : DecisionReason.THRESHOLD_REACHED);
            }
            return consent && allOfAnyNumberAreEnough(applied)
                    ? new Answer(Outcome.ADOPTED, DecisionReason.CONSENT)
                    : undecided();
        }
        Measurement first = measured.get(0);
        List<Measurement> rest = measured.subList(1, measured.size());
        Tally tally = vote.completeTally();
        boolean hopeless = failed(rest) > 0 || tally == null || first.holds() == null || first.holds();
        if (hopeless
                || !applied.knowsTies()
                || (first.base() != null && first.base().signum() == 0)) {
            return rejected();
        }
        return afterTie(applied, first, rest, tally);
    }

    private Answer afterTie(DecisionRule applied, Measurement first, List<Measurement> rest, Tally tally) {
        boolean sidesKnown = tally.inFavour() != null && tally.against() != null;
        if (sidesKnown && !(tally.inFavour().equals(tally.against()) && tally.inFavour() > 0)) {
            return rejected();
        }
        boolean needsSize = applied.tie() == TieRule.CASTING_VOTE || applied.tie() == TieRule.CHAIRS_SIDE_OF_WHOLE_BASE;
        if (!sidesKnown || (needsSize && first.base() == null)) {
            DecisionReason missing = sidesKnown ? DecisionReason.BASE_NOT_RECORDED : DecisionReason.COUNT_NOT_RECORDED;
            return tieCanHaveMattered(applied, first, tally) ? new Answer(Outcome.UNDECIDED, missing) : rejected();
        }
        Integer size =
                first.base() == null ? null : Integer.valueOf(first.base().intValueExact());
        Answer broken = breakTie(applied, tally.inFavour(), size);
        return open(rest) > 0 && broken.outcome() != Outcome.REJECTED ? undecided() : broken;
    }

    private boolean tieCanHaveMattered(DecisionRule applied, Measurement first, Tally tally) {
        List<Tally> ways = numbers.ways(tally, null);
        for (Tally way : ways) {
            if (way.inFavour() == 0 || !way.inFavour().equals(way.against())) {
                continue;
            }
            List<@Nullable Integer> sizes = first.base() == null
                    ? numbers.sizes(applied.threshold().base(), null, way)
                    : List.of(first.base().intValueExact());
            for (Integer size : sizes) {
                if (breakTie(applied, way.inFavour(), size).outcome() != Outcome.REJECTED) {
                    return true;
                }
            }
        }
        // No way at all: the record contradicts itself, and nothing follows from it.
        return ways.isEmpty();
    }

    private Answer breakTie(DecisionRule applied, int each, @Nullable Integer size) {
        return switch (applied.tie()) {
            case NONE -> rejected();
            case NEW_VOTE -> new Answer(Outcome.TIED, DecisionReason.TIE_WITHOUT_WINNER);
            case CHAIRS_SIDE_OF_EQUAL_COUNTS -> followChair();
            case CHAIRS_SIDE_OF_WHOLE_BASE -> size != null && each + each == size ? followChair() : rejected();
            case CASTING_VOTE -> cast(applied.threshold(), each, size);
        };
    }

    private Answer followChair() {
        Choice side = vote.chairChoice();
        if (side == Choice.IN_FAVOUR) {
            return new Answer(Outcome.ADOPTED, DecisionReason.TIE_BROKEN_BY_CHAIR, side);
        }
        return side == Choice.AGAINST
                ? new Answer(Outcome.REJECTED, DecisionReason.TIE_BROKEN_BY_CHAIR, side)
                : new Answer(Outcome.UNDECIDED, DecisionReason.TIE_WITHOUT_CHAIR);
    }

    private Answer cast(Threshold threshold, int each, @Nullable Integer size) {
        if (vote.castingVote() == null) {
            return rejected();
        }
        Choice side = vote.castingVote().choice();
        if (side == Choice.AGAINST) {
            return new Answer(Outcome.REJECTED, DecisionReason.TIE_BROKEN_BY_CASTING_VOTE, side);
        }
        boolean ofVoters = threshold.base() == Base.FOR_AND_AGAINST
                || threshold.base() == Base.VOTES_CAST
                || threshold.base() == Base.VALID_BALLOTS
                || threshold.base() == Base.BALLOTS_COLLECTED;
        return Boolean.TRUE.equals(
                        TryingOut.holds(threshold, size == null ? null : ofVoters ? size + 1 : size, each + 1))
                ? new Answer(Outcome.ADOPTED, DecisionReason.TIE_BROKEN_BY_CASTING_VOTE, side)
                : new Answer(Outcome.REJECTED, DecisionReason.CASTING_VOTE_TOO_FEW);
    }

    private Answer rejected() {
        for (Measurement one : measured) {
            if (one.base() != null && one.base().signum() == 0) {
                return new Answer(Outcome.REJECTED, DecisionReason.EMPTY_BASE);
            }
        }
        return new Answer(
                Outcome.REJECTED, onlyTurnout() ? DecisionReason.TURNOUT_MISSED : DecisionReason.THRESHOLD_MISSED);
    }

    private boolean onlyTurnout() {
        for (Measurement one : measured) {
            if (one.holds() != null && !one.holds() && one.condition().measured() == Condition.Measured.VOTES) {
                return false;
            }
        }
        return true;
    }

    private Answer undecided() {
        for (Measurement one : measured) {
            if (one.holds() == null
                    && one.base() == null
                    && one.condition().threshold().number() == null) {
                return new Answer(Outcome.UNDECIDED, DecisionReason.BASE_NOT_RECORDED);
            }
        }
        return new Answer(Outcome.UNDECIDED, DecisionReason.COUNT_NOT_RECORDED);
    }

    private boolean allOfAnyNumberAreEnough(DecisionRule applied) {
        for (Condition condition : applied.conditions()) {
            Base base = condition.threshold().base();
            if (base == null
                    || base == Base.STATUTORY_SEATS
                    || base == Base.MANDATES_IN_OFFICE
                    || base == Base.REMAINING_MANDATES
                    || !CountingOut.reaches(condition.threshold(), 1, 1)) {
                return false;
            }
            for (GroupCode group : condition.groups()) {
                if (numbers.members(group) < 1) {
                    return false;
                }
            }
        }
        return numbers.members(null) > 0;
    }
}
