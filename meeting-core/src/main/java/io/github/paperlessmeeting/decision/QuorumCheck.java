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
 * @param base the size of the rule's base; null if not recorded
 * @param present how many were present; null if not recorded
 * @param needed how many were needed; null if the base is not recorded or empty
 * @param steps the explanation, sentence by sentence; a copy; never null
 */
public record QuorumCheck(
        QuorumStatus status,
        @Nullable QuorumRule rule,
        @Nullable Long base,
        @Nullable Long present,
        @Nullable Long needed,
        List<Message> steps) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the status, the list or one of its elements is null
     */
    public QuorumCheck {
        Objects.requireNonNull(status, "QuorumCheck.status");
        steps = List.copyOf(steps);
    }

    /**
     * How far the number present is from the number needed.
     *
     * @return present minus needed: in excess if 0 or more, missing if negative; null if one of them is not known
     */
    public @Nullable Long margin() {
        return present == null || needed == null ? null : present - needed;
    }
}
