package io.github.paperlessmeeting.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A span between two instants, half-open: the start belongs to it, the end does not.
 *
 * @param start the first instant of the span; never null
 * @param end the first instant after the span; equal to the start for an empty span; never null, never before the start
 */
public record TimeRange(Instant start, Instant end) {
    /**
     * Refuses a span that ends before it starts.
     *
     * @throws NullPointerException if the start or the end is null
     * @throws IllegalArgumentException if the end is before the start
     */
    public TimeRange {
        Objects.requireNonNull(start, "TimeRange.start");
        Objects.requireNonNull(end, "TimeRange.end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("TimeRange.end must not be before start");
        }
    }

    /**
     * Whether an instant lies in the span.
     *
     * @param instant the instant; not null
     * @return true from the start, inclusive, to the end, exclusive
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /**
     * Whether some instant lies in both spans. Spans that only touch do not overlap, nor does an empty span with any.
     *
     * @param other the other span; not null
     * @return true if they share an instant
     */
    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end)
                && other.start.isBefore(end)
                && start.isBefore(end)
                && other.start.isBefore(other.end);
    }

    /**
     * The length.
     *
     * @return end minus start; never negative
     */
    public Duration length() {
        return Duration.between(start, end);
    }
}
