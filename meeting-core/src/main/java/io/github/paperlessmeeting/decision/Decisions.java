package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides votes under rules of procedure: the same vote and rules always give the same decision. */
public final class Decisions {
    private Decisions() {}

    /**
     * Decides a vote under the rule that some rules of procedure have for its matter, and under their quorum rule.
     *
     * @param vote the vote; not null
     * @param rules the rules of procedure; null if none are known, which leaves the vote undecided
     * @param matter the matter of the motion; not null
     * @return the decision; never null
     */
    public static Decision decide(Vote vote, @Nullable RulesOfProcedure rules, Matter matter) {
        return rules == null
                ? decide(vote, null, (QuorumRule) null)
                : decide(vote, rules.decisionRule(matter), rules.quorum());
    }

    /**
     * Decides a vote under a rule.
     *
     * <p>A quorum that was missed comes first: then nothing was decided, whatever the votes. A quorum that cannot be
     * determined, since presence was not recorded, is said in the explanation and does not stand in the way.
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
        private final List<Message> steps = new ArrayList<>();
        private @Nullable Long base;
        private @Nullable Long needed;

        Course(Vote vote, @Nullable DecisionRule rule, QuorumCheck quorum) {
            this.vote = vote;
            this.rule = rule;
            this.quorum = quorum;
            this.tally = vote.tally();
        }

        Decision decision() {
            if (quorum.status() != QuorumStatus.NOT_REQUIRED) {
                steps.addAll(quorum.steps());
            }
            explainCount();
            if (quorum.status() == QuorumStatus.NOT_QUORATE) {
                return end(Outcome.NOT_QUORATE, DecisionReason.QUORUM_MISSED);
            }
            if (rule == null) {
                return end(Outcome.UNDECIDED, DecisionReason.NO_RULE);
            }
            if (tally == null) {
                return nobodyCouldVote()
                        ? end(Outcome.REJECTED, DecisionReason.EMPTY_BASE)
                        : end(Outcome.ADOPTED, DecisionReason.CONSENT);
            }
            return apply(rule, tally);
        }

        private Decision apply(DecisionRule applied, Tally counts) {
            Threshold threshold = applied.threshold();
            Long size = size(threshold.base(), counts);
            base = size;
            if (size == null) {
                steps.add(Message.of("decision.base-not-recorded").with("base", threshold.base()));
                return end(Outcome.UNDECIDED, DecisionReason.BASE_NOT_RECORDED);
            }
            if (size == 0) {
                steps.add(Message.of("decision.empty-base").with("base", threshold.base()));
                return end(Outcome.REJECTED, DecisionReason.EMPTY_BASE);
            }
            needed = threshold.needed(size);
            explainThreshold(threshold, size, needed);
            Integer inFavour = counts.inFavour();
            if (inFavour == null) {
                return end(Outcome.UNDECIDED, DecisionReason.COUNT_NOT_RECORDED);
            }
            boolean reached = threshold.isReachedBy(inFavour, size);
            explainInequality(threshold, inFavour, size, needed, reached);
            if (reached) {
                return end(Outcome.ADOPTED, DecisionReason.THRESHOLD_REACHED);
            }
            Integer against = counts.against();
            if (against == null) {
                return mayBeTie(applied.tie(), inFavour, size)
                        ? refuseToGuessTie()
                        : end(Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
            }
            return isTie(applied.tie(), inFavour, against, size)
                    ? breakTie(inFavour)
                    : end(Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        }

        private Decision refuseToGuessTie() {
            steps.add(Message.of("decision.tie-not-excluded"));
            return end(Outcome.UNDECIDED, DecisionReason.COUNT_NOT_RECORDED);
        }

        private Decision breakTie(int each) {
            Choice side = vote.chairChoice();
            steps.add(Message.of("decision.tie").with("each", each));
            if (side == Choice.IN_FAVOUR || side == Choice.AGAINST) {
                steps.add(Message.of("decision.chairs-side").with("choice", side));
                Outcome outcome = side == Choice.IN_FAVOUR ? Outcome.ADOPTED : Outcome.REJECTED;
                return end(outcome, DecisionReason.TIE_BROKEN_BY_CHAIR);
            }
            steps.add(Message.of("decision.chair-took-no-side"));
            return end(Outcome.UNDECIDED, DecisionReason.TIE_WITHOUT_CHAIR);
        }

        private Decision end(Outcome outcome, DecisionReason reason) {
            steps.add(Message.of("decision.outcome").with("outcome", outcome).with("reason", reason));
            // What was adopted by consent was not measured against the threshold that the provision states.
            if (rule != null && reason != DecisionReason.CONSENT) {
                DecisionMessages.addBasis(rule.basis(), steps);
            }
            Integer inFavour = tally == null ? null : tally.inFavour();
            return new Decision(
                    outcome,
                    reason,
                    rule,
                    quorum,
                    tally,
                    notVoting(),
                    base,
                    inFavour == null ? null : inFavour.longValue(),
                    needed,
                    steps);
        }

        private void explainCount() {
            if (tally == null) {
                steps.add(Message.of("decision.not-counted"));
                return;
            }
            if (vote instanceof SecretVote secret) {
                steps.add(Message.of("decision.papers")
                        .with("issued", recorded(secret.issued()))
                        .with("collected", recorded(secret.collected()))
                        .with("invalid", recorded(secret.invalid())));
            }
            steps.add(Message.of("decision.count")
                    .with("inFavour", recorded(tally.inFavour()))
                    .with("against", recorded(tally.against()))
                    .with("abstained", recorded(tally.abstained())));
            Long silent = notVoting();
            if (silent != null && silent > 0) {
                steps.add(Message.of("decision.not-voting").with("count", silent));
            }
        }

        private void explainThreshold(Threshold threshold, long size, long least) {
            boolean strict = threshold.comparison() == Comparison.MORE_THAN;
            steps.add(Message.of(strict ? "decision.more-than" : "decision.at-least")
                    .with("fraction", threshold.fraction())
                    .with("base", threshold.base())
                    .with("size", size)
                    .with("needed", least));
        }

        private void explainInequality(Threshold threshold, long count, long size, long least, boolean reached) {
            boolean strict = threshold.comparison() == Comparison.MORE_THAN;
            String sign = strict ? (reached ? ">" : "≤") : (reached ? "≥" : "<");
            Message inequality = Message.of(
                            !reached
                                    ? "decision.missed"
                                    : count == least ? "decision.reached-exactly" : "decision.reached")
                    .with("count", count)
                    .with("sign", sign)
                    .with("fraction", threshold.fraction())
                    .with("size", size);
            steps.add(count == least ? inequality : inequality.with("margin", Math.abs(count - least)));
        }

        private @Nullable Long notVoting() {
            // The tally of a secret vote lacks the invalid papers, so it does not tell how many voted.
            Long cast = vote instanceof SecretVote secret ? collected(secret) : tally == null ? null : tally.cast();
            return cast == null || cast > vote.electorate().mandatesInOffice()
                    ? null
                    : vote.electorate().mandatesInOffice() - cast;
        }

        private @Nullable Long size(Base kind, Tally counts) {
            Integer seats = vote.electorate().statutorySeats();
            Integer present = vote.electorate().present();
            return switch (kind) {
                case STATUTORY_SEATS -> seats == null ? null : seats.longValue();
                case MANDATES_IN_OFFICE -> Long.valueOf(vote.electorate().mandatesInOffice());
                case PRESENT -> present == null ? null : present.longValue();
                case FOR_AND_AGAINST -> counts.forAndAgainst();
                case VOTES_CAST -> counts.cast();
                case VALID_BALLOTS -> vote instanceof SecretVote secret ? valid(secret) : counts.cast();
                case BALLOTS_COLLECTED -> vote instanceof SecretVote secret ? collected(secret) : counts.cast();
            };
        }

        private static @Nullable Long collected(SecretVote secret) {
            Integer collected = secret.collected();
            return collected == null ? null : collected.longValue();
        }

        private static @Nullable Long valid(SecretVote secret) {
            Long valid = secret.valid();
            return valid == null || valid < 0 ? null : valid;
        }

        private boolean nobodyCouldVote() {
            Integer present = vote.electorate().present();
            return vote.electorate().mandatesInOffice() == 0 || (present != null && present == 0);
        }

        /** Whether votes against, which are not recorded, can be as many as those in favour and then change the outcome. */
        private boolean mayBeTie(TieRule rule, int inFavour, long size) {
            return isTie(rule, inFavour, inFavour, size)
                    && 2L * inFavour <= vote.electorate().mandatesInOffice()
                    && vote.chairChoice() != Choice.AGAINST;
        }

        private static boolean isTie(TieRule rule, int inFavour, int against, long size) {
            boolean equal = against == inFavour && inFavour > 0;
            return switch (rule) {
                case NONE -> false;
                case CHAIRS_SIDE_OF_EQUAL_COUNTS -> equal;
                case CHAIRS_SIDE_OF_WHOLE_BASE -> equal && 2L * inFavour == size;
            };
        }

        private static Object recorded(@Nullable Integer count) {
            return count == null ? "not-recorded" : count;
        }
    }
}
