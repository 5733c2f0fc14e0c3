package io.github.paperlessmeeting.decision;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sitting in which neither the number of members present nor that of all members changes.
 *
 * @param from its first instant; never null
 * @param until the first instant after it; null if no end is recorded
 * @param onSite how many mandates are held by people in the room who count; 0 or more
 * @param remote how many are held by people who take part by network and count; 0 or more
 * @param mandatesInOffice how many mandates with voting right are in office, of those recused as well; 0 or more
 * @param check whether this is a quorum; never null
 */
public record QuorumSpan(
        Instant from, @Nullable Instant until, int onSite, int remote, int mandatesInOffice, QuorumCheck check) {
    /**
     * Refuses a stretch of no length and negative numbers.
     *
     * @throws NullPointerException if the beginning or the check is null
     * @throws IllegalArgumentException if the end is not after the beginning, or a number is negative
     */
    public QuorumSpan {
        Objects.requireNonNull(from, "QuorumSpan.from");
        Objects.requireNonNull(check, "QuorumSpan.check");
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("QuorumSpan.until must be after from");
        }
        if (onSite < 0 || remote < 0 || mandatesInOffice < 0) {
            throw new IllegalArgumentException("QuorumSpan numbers must not be negative");
        }
    }
}
