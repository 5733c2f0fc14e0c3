package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.text.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the question whether a quorum was there, with the numbers from which it follows.
 *
 * @param status the answer; never null
 * @param rule the rule applied; null if there is none
 * @param base the size of the rule's base; null if not recorded, or if the rule asks for a fixed number
 * @param present how many were present; null if not recorded
 * @param needed how many were needed; null if the base is not recorded or empty
 */
public record QuorumCheck(
        QuorumStatus status,
        @Nullable QuorumRule rule,
        @Nullable Long base,
        @Nullable Long present,
        @Nullable Long needed) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the status is null
     */
    public QuorumCheck {
        Objects.requireNonNull(status, "QuorumCheck.status");
    }

    /**
     * How far the number present is from the number needed.
     *
     * @return present minus needed: in excess if 0 or more, missing if negative; null if one of them is not known
     */
    public @Nullable Long margin() {
        return present == null || needed == null ? null : present - needed;
    }

    /**
     * The explanation, sentence by sentence. {@link DecisionMessages} has the words.
     *
     * @return the sentences; never null or empty
     */
    public List<Message> steps() {
        return QuorumExplanation.of(this);
    }
}
