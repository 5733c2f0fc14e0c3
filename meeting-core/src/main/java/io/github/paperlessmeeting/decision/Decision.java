package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.PaperCount;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.VoteId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a vote as it follows from the numbers and the rules, with every number on the way. The sentences that
 * explain it follow from the numbers, so that they cannot say anything else.
 *
 * @param vote the vote; never null
 * @param outcome the outcome; never null
 * @param reason why; never null
 * @param rule the rule applied; null if there is none for the matter
 * @param quorum whether a quorum was there; never null
 * @param tally the votes that count, with those that follow from presence; null if the vote was taken without counting
 * @param papers the ballot papers; null if the vote was not secret
 * @param notVoting how many mandates in office cast no vote; null if not known, as when a number of the tally or, in a
 *     secret vote, of the papers collected is missing
 * @param byProxy how many of the ballots others cast for members who were not there; 0 or more
 * @param measurements the conditions of the rule, group by group, in the order of the rule; a copy; never null, empty if the
 *     rule was not applied
 * @param tieBrokenBy the side on which a tie was decided by the chair or by a casting vote; null if it was not
 */
public record Decision(
        VoteId vote,
        Outcome outcome,
        DecisionReason reason,
        @Nullable DecisionRule rule,
        QuorumCheck quorum,
        @Nullable Tally tally,
        @Nullable PaperCount papers,
        @Nullable Long notVoting,
        int byProxy,
        List<Measurement> measurements,
        @Nullable Choice tieBrokenBy) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the vote, the outcome, the reason, the quorum, the list or one of its elements is null
     */
    public Decision {
        Objects.requireNonNull(vote, "Decision.vote");
        Objects.requireNonNull(outcome, "Decision.outcome");
        Objects.requireNonNull(reason, "Decision.reason");
        Objects.requireNonNull(quorum, "Decision.quorum");
        measurements = List.copyOf(measurements);
    }

    /**
     * The size of the base of the first condition, in heads.
     *
     * @return the size; null if it is not known, the rule was not applied, or the first condition adds weights
     */
    public @Nullable Long base() {
        Measurement first = first();
        return first == null ? null : whole(first.base());
    }

    /**
     * The votes that count for the first condition, in heads: those in favour, or those against where these are needed.
     *
     * @return the votes; null if not counted, the rule was not applied, or the first condition adds weights
     */
    public @Nullable Long reached() {
        Measurement first = first();
        return first == null ? null : whole(first.reached());
    }

    /**
     * The votes that the first condition needs.
     *
     * @return the votes; null if the base is not known or empty, the rule was not applied, or the first condition adds weights
     */
    public @Nullable Long needed() {
        Measurement first = first();
        return first == null ? null : whole(first.needed());
    }

    /**
     * How far the votes are from the number needed by the first condition.
     *
     * @return reached minus needed: in excess if 0 or more, missing if negative; null if one of them is not known
     */
    public @Nullable Long margin() {
        Long reached = reached();
        Long needed = needed();
        return reached == null || needed == null ? null : reached - needed;
    }

    /**
     * The provision on which the outcome rests: that on the quorum where it was missed, otherwise that of the rule.
     *
     * @return the provision; null if none is named, if the vote is void, or if consent of an unknown number was enough, which
     *     was not measured against what the provision states
     */
    public @Nullable LegalBasis basis() {
        if (outcome == Outcome.NOT_QUORATE) {
            QuorumRule missed = quorum.rule();
            return missed == null ? null : missed.basis();
        }
        boolean measured = measurements.stream().anyMatch(one -> one.holds() != null);
        boolean unmeasured = reason == DecisionReason.CONSENT && !measured;
        return rule == null || unmeasured || reason == DecisionReason.ANNULLED ? null : rule.basis();
    }

    /**
     * The explanation, sentence by sentence: quorum, count, each condition with both sides of its inequality, tie, outcome,
     * legal basis. {@link DecisionMessages} has the words.
     *
     * @return the sentences; never null or empty
     */
    public List<Message> steps() {
        return Explanation.of(this);
    }

    private @Nullable Measurement first() {
        return measurements.isEmpty() || measurements.get(0).condition().unit() == Condition.Unit.WEIGHTS
                ? null
                : measurements.get(0);
    }

    private static @Nullable Long whole(@Nullable BigDecimal number) {
        return number == null ? null : number.longValueExact();
    }

    /** Vote and outcome only: the numbers of a secret vote are not for a log. */
    @Override
    public String toString() {
        return "Decision[" + vote + ", " + outcome + ", " + reason + "]";
    }
}
