package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.BallotPapers;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.ConsentVote;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.PaperCount;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One decision on its way: quorum first, then the conditions of the rule, then what it says of ties. */
final class Course {
    private final Vote vote;
    private final @Nullable DecisionRule rule;
    private final QuorumCheck quorum;
    private final @Nullable Tally tally;
    private final VoteNumbers numbers;
    private List<Measurement> measurements = List.of();
    private @Nullable Choice tieBrokenBy;

    Course(Vote vote, @Nullable DecisionRule rule, QuorumCheck quorum) {
        this(vote, rule, quorum, false);
    }

    /** With proxies, more can have voted than were present. */
    Course(Vote vote, @Nullable DecisionRule rule, QuorumCheck quorum, boolean proxiesMayVote) {
        this.vote = vote;
        this.rule = rule;
        this.quorum = quorum;
        this.tally = vote.completeTally();
        this.numbers = new VoteNumbers(
                vote, tally, rule == null ? DecisionRule.Effect.ADOPTED_IF_REACHED : rule.effect(), proxiesMayVote);
    }

    Decision decision() {
        if (vote.annulment() != null) {
            return end(Outcome.VOID, DecisionReason.ANNULLED);
        }
        if (quorum.status() == QuorumStatus.NOT_QUORATE) {
            return end(Outcome.NOT_QUORATE, DecisionReason.QUORUM_MISSED);
        }
        if (rule == null) {
            return end(Outcome.UNDECIDED, DecisionReason.NO_RULE);
        }
        measurements = numbers.measure(rule.conditions());
        return rule.effect() == DecisionRule.Effect.ADOPTED_IF_REACHED ? adopt(rule) : overturn();
    }

    private Decision adopt(DecisionRule applied) {
        Boolean all = all(measurements);
        if (Boolean.TRUE.equals(all)) {
            boolean consent = vote instanceof ConsentVote;
            return end(Outcome.ADOPTED, consent ? DecisionReason.CONSENT : DecisionReason.THRESHOLD_REACHED);
        }
        if (vote instanceof ConsentVote && all == null && consentIsEnough(applied)) {
            return end(Outcome.ADOPTED, DecisionReason.CONSENT);
        }
        if (Boolean.FALSE.equals(all)) {
            return applied.knowsTies() ? missed(applied) : rejected();
        }
        return undecided();
    }

    /** The first condition, which knows ties, is not reached, or another, which leaves nothing to a tie. */
    private Decision missed(DecisionRule applied) {
        Boolean rest = all(measurements.subList(1, measurements.size()));
        if (tally == null || measurements.get(0).baseIsEmpty() || Boolean.FALSE.equals(rest)) {
            return rejected();
        }
        Integer inFavour = tally.inFavour();
        Integer against = tally.against();
        if (inFavour == null || against == null) {
            return tieMayMatter(applied, tally)
                    ? end(Outcome.UNDECIDED, DecisionReason.COUNT_NOT_RECORDED)
                    : rejected();
        }
        if (inFavour == 0 || !inFavour.equals(against)) {
            return rejected();
        }
        BigDecimal size = measurements.get(0).base();
        if (size == null && dependsOnSize(applied.tie())) {
            return tieMayMatter(applied, tally) ? end(Outcome.UNDECIDED, DecisionReason.BASE_NOT_RECORDED) : rejected();
        }
        long whole = size == null ? 0 : size.longValueExact();
        if (applied.tie() == TieRule.CHAIRS_SIDE_OF_WHOLE_BASE && 2L * inFavour != whole) {
            return rejected();
        }
        Decision broken = breakTie(applied, inFavour, whole);
        if (rest != null || broken.outcome() == Outcome.REJECTED) {
            return broken;
        }
        tieBrokenBy = null;
        return undecided();
    }

    private static boolean dependsOnSize(TieRule tie) {
        return tie == TieRule.CHAIRS_SIDE_OF_WHOLE_BASE || tie == TieRule.CASTING_VOTE;
    }

    /** Whether the votes, of which not all numbers are recorded, may have been equal, and the motion not be rejected then. */
    private boolean tieMayMatter(DecisionRule applied, Tally counted) {
        Long most = numbers.most(null);
        if (most == null || counted.counted() > most) {
            return true;
        }
        Integer known = counted.inFavour() == null ? counted.against() : counted.inFavour();
        long others = counted.abstained() == null ? 0 : counted.abstained();
        long each = known == null ? (most - others) / 2 : known;
        if (each < 1 || 2 * each + others > most) {
            return false;
        }
        BigDecimal base = measurements.get(0).base();
        boolean ofSides = applied.threshold().base() == Base.FOR_AND_AGAINST;
        long size = base == null ? 2 * each + (ofSides ? 0 : others) : base.longValueExact();
        return switch (applied.tie()) {
            case NONE -> false;
            case NEW_VOTE -> true;
            case CASTING_VOTE ->
                vote.castingVote() != null
                        && vote.castingVote().choice() == Choice.IN_FAVOUR
                        && castIsEnough(applied.threshold(), each, size);
            case CHAIRS_SIDE_OF_EQUAL_COUNTS -> vote.chairChoice() != Choice.AGAINST;
            case CHAIRS_SIDE_OF_WHOLE_BASE -> vote.chairChoice() != Choice.AGAINST && 2 * each == size;
        };
    }

    private Decision breakTie(DecisionRule applied, int each, long size) {
        return switch (applied.tie()) {
            case NONE -> rejected();
            case NEW_VOTE -> end(Outcome.TIED, DecisionReason.TIE_WITHOUT_WINNER);
            case CASTING_VOTE -> cast(applied.threshold(), each, size);
            case CHAIRS_SIDE_OF_WHOLE_BASE, CHAIRS_SIDE_OF_EQUAL_COUNTS -> followChair();
        };
    }

    private Decision followChair() {
        Choice side = vote.chairChoice();
        if (side == Choice.IN_FAVOUR || side == Choice.AGAINST) {
            tieBrokenBy = side;
            Outcome outcome = side == Choice.IN_FAVOUR ? Outcome.ADOPTED : Outcome.REJECTED;
            return end(outcome, DecisionReason.TIE_BROKEN_BY_CHAIR);
        }
        return end(Outcome.UNDECIDED, DecisionReason.TIE_WITHOUT_CHAIR);
    }

    /** A casting vote is one vote more, and one more of those cast; it must then be enough. */
    private Decision cast(Threshold threshold, int each, long size) {
        CastingVote casting = vote.castingVote();
        if (casting == null) {
            return rejected();
        }
        if (casting.choice() == Choice.AGAINST) {
            tieBrokenBy = Choice.AGAINST;
            return end(Outcome.REJECTED, DecisionReason.TIE_BROKEN_BY_CASTING_VOTE);
        }
        if (!castIsEnough(threshold, each, size)) {
            return end(Outcome.REJECTED, DecisionReason.CASTING_VOTE_TOO_FEW);
        }
        tieBrokenBy = Choice.IN_FAVOUR;
        return end(Outcome.ADOPTED, DecisionReason.TIE_BROKEN_BY_CASTING_VOTE);
    }

    private static boolean castIsEnough(Threshold threshold, long each, long size) {
        boolean ofElectorate = DecisionMessages.known(threshold.base()).isOfElectorate();
        return threshold.isReachedBy(each + 1, ofElectorate ? size : size + 1);
    }

    /** The votes against are needed; as long as they are not enough, what is asked about stands. */
    private Decision overturn() {
        Boolean all = all(measurements);
        if (Boolean.TRUE.equals(all)) {
            return end(Outcome.REJECTED, DecisionReason.OVERTURNED);
        }
        if (Boolean.FALSE.equals(all)) {
            return end(
                    Outcome.ADOPTED,
                    onlyTurnoutMissed() ? DecisionReason.STANDS_WITHOUT_TURNOUT : DecisionReason.STANDS);
        }
        return vote instanceof ConsentVote ? end(Outcome.ADOPTED, DecisionReason.STANDS) : undecided();
    }

    private Decision rejected() {
        boolean empty = measurements.stream().anyMatch(Measurement::baseIsEmpty);
        DecisionReason missed = onlyTurnoutMissed() ? DecisionReason.TURNOUT_MISSED : DecisionReason.THRESHOLD_MISSED;
        return end(Outcome.REJECTED, empty ? DecisionReason.EMPTY_BASE : missed);
    }

    /** Whether it was not for want of votes on one side, but for want of people who took part. */
    private boolean onlyTurnoutMissed() {
        return measurements.stream()
                .filter(measured -> Boolean.FALSE.equals(measured.holds()))
                .allMatch(measured -> measured.condition().measured() == Condition.Measured.TURNOUT);
    }

    private Decision undecided() {
        boolean baseUnknown = measurements.stream()
                .anyMatch(measured -> measured.holds() == null
                        && measured.condition().threshold().base() != null
                        && measured.base() == null);
        return end(
                Outcome.UNDECIDED, baseUnknown ? DecisionReason.BASE_NOT_RECORDED : DecisionReason.COUNT_NOT_RECORDED);
    }

    /**
     * Presence is not recorded: all who were present consented, which is all of those whom the rule counts, and which is
     * enough where all of any number are enough.
     */
    private boolean consentIsEnough(DecisionRule applied) {
        return vote.electorate().mandatesInOffice() > 0
                && applied.conditions().stream().allMatch(condition -> {
                    Base base = condition.threshold().base();
                    return base != null
                            && (base == Base.PRESENT || !base.isOfElectorate())
                            && condition.threshold().isReachedBy(1L, 1L)
                            && condition.groups().stream().allMatch(this::hasMembers);
                });
    }

    private boolean hasMembers(GroupCode group) {
        Integer members = numbers.mandates(group);
        return members != null && members > 0;
    }

    private Decision end(Outcome outcome, DecisionReason reason) {
        return new Decision(
                vote.id(),
                outcome,
                reason,
                rule,
                quorum,
                tally,
                vote instanceof BallotPapers papers ? PaperCount.of(papers) : null,
                notVoting(),
                byProxy(),
                measurements,
                tieBrokenBy);
    }

    private int byProxy() {
        int cast = 0;
        if (vote instanceof NamedVote named) {
            List<Ballot> ballots = named.ballots();
            for (int i = 0; i < ballots.size(); i++) {
                cast += ballots.get(i).proxy() == null ? 0 : 1;
            }
        }
        return cast;
    }

    private @Nullable Long notVoting() {
        Long cast = tally == null ? null : tally.cast();
        if (vote instanceof BallotPapers papers) {
            // The tally of a secret vote lacks the invalid papers, so it does not tell how many voted.
            Integer collected = papers.collected();
            cast = collected == null ? null : collected.longValue();
        }
        int mandates = vote.electorate().mandatesInOffice();
        return cast == null || cast > mandates ? null : mandates - cast;
    }

    /** Whether all hold: no if one does not, whatever is not known of the others. */
    private static @Nullable Boolean all(List<Measurement> measured) {
        Boolean all = true;
        for (Measurement one : measured) {
            if (Boolean.FALSE.equals(one.holds())) {
                return false;
            }
            all = one.holds() == null ? null : all;
        }
        return all;
    }
}
