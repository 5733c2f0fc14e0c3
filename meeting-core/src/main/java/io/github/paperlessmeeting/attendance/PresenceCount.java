package io.github.paperlessmeeting.attendance;

import java.time.Instant;
import java.util.Objects;

/**
 * How many of some people are present from an instant on, until the next count of a series.
 *
 * @param from the first instant at which it holds; never null
 * @param onSite how many are in the room; 0 or more
 * @param remote how many take part by network and are not also in the room; 0 or more
 */
public record PresenceCount(Instant from, int onSite, int remote) {
    /**
     * Refuses negative numbers.
     *
     * @throws NullPointerException if the instant is null
     * @throws IllegalArgumentException if one of the numbers is negative
     */
    public PresenceCount {
        Objects.requireNonNull(from, "PresenceCount.from");
        if (onSite < 0 || remote < 0) {
            throw new IllegalArgumentException("PresenceCount numbers must not be negative");
        }
    }
}
