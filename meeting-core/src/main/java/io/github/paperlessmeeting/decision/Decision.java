package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a vote as it follows from the numbers and the rules, with every number on the way.
 *
 * @param outcome the outcome; never null
 * @param reason why; never null
 * @param rule the rule applied; null if there is none for the matter
 * @param quorum whether a quorum was there; never null
 * @param tally the votes counted; null if the vote was taken without counting
 * @param notVoting how many mandates in office cast no vote; null if not known, as when a number of the tally or, in a
 *     secret vote, of the papers collected is missing
 * @param base the size of the rule's base; null if it is not known or the rule was not applied
 * @param reached the votes in favour; null if not counted
 * @param needed the votes in favour that were needed; null if the base is not known or empty
 * @param steps the explanation, sentence by sentence; a copy; never null
 */
public record Decision(
        Outcome outcome,
        DecisionReason reason,
        @Nullable DecisionRule rule,
        QuorumCheck quorum,
        @Nullable Tally tally,
        @Nullable Long notVoting,
        @Nullable Long base,
        @Nullable Long reached,
        @Nullable Long needed,
        List<Message> steps) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the outcome, the reason, the quorum, the list or one of its elements is null
     */
    public Decision {
        Objects.requireNonNull(outcome, "Decision.outcome");
        Objects.requireNonNull(reason, "Decision.reason");
        Objects.requireNonNull(quorum, "Decision.quorum");
        steps = List.copyOf(steps);
    }

    /**
     * How far the votes in favour are from the number needed.
     *
     * @return reached minus needed: in excess if 0 or more, missing if negative; null if one of them is not known
     */
    public @Nullable Long margin() {
        return reached == null || needed == null ? null : reached - needed;
    }
}
