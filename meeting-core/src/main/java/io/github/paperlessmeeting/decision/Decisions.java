package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.BallotPapers;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.ConsentVote;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.PaperCount;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides votes under rules of procedure: the same vote and rules always give the same decision. */
public final class Decisions {
    private Decisions() {}

    /**
     * Decides a vote under the rule that some rules of procedure have for its matter, and under their quorum rule for it.
     * Corrections that members declared afterwards count where the rules say so.
     *
     * @param vote the vote; not null
     * @param rules the rules of procedure; null if none are known, which leaves the vote undecided
     * @param matter the matter of the motion; not null
     * @return the decision; never null
     */
    public static Decision decide(Vote vote, @Nullable RulesOfProcedure rules, Matter matter) {
        return rules == null
                ? decideWithoutRule(vote, null)
                : decide(vote, rules, rules.decisionRule(matter), rules.quorum(matter));
    }

    /**
     * Decides a vote under rules of procedure from which the rules for its matter were taken already, as when a great many
     * votes are to be decided.
     *
     * @param vote the vote; not null
     * @param rules the rules of procedure; not null
     * @param rule the rule for the matter; null if they have none, which leaves the vote undecided
     * @param quorumRule the quorum rule for the matter; null if no quorum is needed
     * @return the decision; never null
     */
    public static Decision decide(
            Vote vote, RulesOfProcedure rules, @Nullable DecisionRule rule, @Nullable QuorumRule quorumRule) {
        Vote counted = vote instanceof NamedVote named && Boolean.TRUE.equals(rules.correctionsCount())
                ? named.corrected()
                : vote;
        return decide(counted, rule, quorumRule);
    }

    /**
     * Leaves a vote undecided since the matter of its motion is not known, or no rules are.
     *
     * @param vote the vote; not null
     * @param rules the rules of procedure, whose general quorum rule is applied; null if none are known
     * @return the decision: undecided, unless a quorum was missed or the vote is void; never null
     */
    public static Decision decideWithoutRule(Vote vote, @Nullable RulesOfProcedure rules) {
        Integer present = vote.electorate().present();
        QuorumCheck quorum = rules == null
                ? Quorum.withoutRules(present == null ? null : present.longValue())
                : Quorum.check(rules.quorum(), vote.electorate());
        return new Course(vote, null, quorum).decision();
    }

    /**
     * Decides a vote under a rule, with the ballots as they were cast.
     *
     * <p>A vote that was declared void decides nothing. Then comes a quorum that was missed: nothing was decided either,
     * whatever the votes. A quorum that cannot be determined, since presence was not recorded, is said in the explanation and
     * does not stand in the way.
     *
     * <p>Whoever adopts by consent does so with the votes of all who are present. Where it is not recorded how many these
     * are, that is enough only for a rule that counts those present or voting.
     *
     * <p>A number that is not recorded never counts as zero: where the outcome depends on it the vote is undecided. Numbers
     * that contradict each other, such as more votes than members present, are taken as recorded; finding that is a matter
     * of rules over the whole document.
     *
     * @param vote the vote; not null
     * @param rule the rule; null if there is none, which leaves the vote undecided
     * @param quorumRule the quorum rule; null if no quorum is needed
     * @return the decision; never null
     */
    public static Decision decide(Vote vote, @Nullable DecisionRule rule, @Nullable QuorumRule quorumRule) {
        return new Course(vote, rule, Quorum.check(quorumRule, vote.electorate())).decision();
    }

    /** One decision on its way. */
    private static final class Course {
        private final Vote vote;
        private final @Nullable DecisionRule rule;
        private final QuorumCheck quorum;
        private final @Nullable Tally tally;
        private List<Measurement> measurements = List.of();
        private @Nullable Choice tieBrokenBy;

        Course(Vote vote, @Nullable DecisionRule rule, QuorumCheck quorum) {
            this.vote = vote;
            this.rule = rule;
            this.quorum = quorum;
            this.tally = vote.completeTally();
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
            measurements = new VoteNumbers(vote, tally, rule.effect()).measure(rule.conditions());
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
                return applied.knowsTies()
                                && Boolean.FALSE.equals(measurements.get(0).holds())
                        ? missed(applied)
                        : rejected();
            }
            return undecided();
        }

        /** The first condition, which knows ties, is not reached. Another that is not reached leaves nothing to a tie. */
        private Decision missed(DecisionRule applied) {
            Boolean rest = all(measurements.subList(1, measurements.size()));
            BigDecimal size = measurements.get(0).base();
            if (tally == null || size == null || size.signum() == 0 || Boolean.FALSE.equals(rest)) {
                return rejected();
            }
            Integer inFavour = tally.inFavour();
            Integer against = tally.against();
            if (inFavour == null || inFavour == 0) {
                return rejected();
            }
            if (against == null) {
                return mayBeTie(applied, inFavour, size.longValueExact())
                        ? end(Outcome.UNDECIDED, DecisionReason.COUNT_NOT_RECORDED)
                        : rejected();
            }
            boolean whole =
                    applied.tie() != TieRule.CHAIRS_SIDE_OF_WHOLE_BASE || 2L * inFavour == size.longValueExact();
            if (!inFavour.equals(against) || !whole) {
                return rejected();
            }
            return rest == null ? undecided() : breakTie(applied, inFavour, size.longValueExact());
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
            boolean ofThoseVoting =
                    threshold.base() != null && !threshold.base().isOfElectorate();
            if (!threshold.isReachedBy(each + 1L, ofThoseVoting ? size + 1 : size)) {
                return rejected();
            }
            tieBrokenBy = Choice.IN_FAVOUR;
            return end(Outcome.ADOPTED, DecisionReason.TIE_BROKEN_BY_CASTING_VOTE);
        }

        /** The votes against are needed; as long as they are not enough, what is asked about stands. */
        private Decision overturn() {
            Boolean all = all(measurements);
            if (Boolean.TRUE.equals(all)) {
                return end(Outcome.REJECTED, DecisionReason.OVERTURNED);
            }
            return Boolean.FALSE.equals(all) || vote instanceof ConsentVote
                    ? end(Outcome.ADOPTED, DecisionReason.STANDS)
                    : undecided();
        }

        private Decision rejected() {
            boolean empty = measurements.stream().anyMatch(Measurement::baseIsEmpty);
            return end(Outcome.REJECTED, empty ? DecisionReason.EMPTY_BASE : DecisionReason.THRESHOLD_MISSED);
        }

        private Decision undecided() {
            boolean baseUnknown = measurements.stream()
                    .anyMatch(measured -> measured.holds() == null
                            && measured.condition().threshold().base() != null
                            && measured.base() == null);
            return end(
                    Outcome.UNDECIDED,
                    baseUnknown ? DecisionReason.BASE_NOT_RECORDED : DecisionReason.COUNT_NOT_RECORDED);
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
            GroupSize size = vote.electorate().group(group);
            return size != null && size.mandatesInOffice() > 0;
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
                    measurements,
                    tieBrokenBy);
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

        /** Whether votes against, which are not recorded, can be as many as those in favour and then change the outcome. */
        private boolean mayBeTie(DecisionRule applied, int inFavour, long size) {
            boolean whole = applied.tie() != TieRule.CHAIRS_SIDE_OF_WHOLE_BASE || 2L * inFavour == size;
            boolean hopeless = applied.tie() == TieRule.CASTING_VOTE
                    ? vote.castingVote() == null || vote.castingVote().choice() == Choice.AGAINST
                    : applied.tie() != TieRule.NEW_VOTE && vote.chairChoice() == Choice.AGAINST;
            return whole && !hopeless && 2L * inFavour <= vote.electorate().mandatesInOffice();
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
}
