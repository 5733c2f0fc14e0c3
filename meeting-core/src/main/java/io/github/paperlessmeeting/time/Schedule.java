package io.github.paperlessmeeting.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan: when something is to begin and, if stated, to end, on the clocks of one zone (thời gian dự kiến).
 *
 * @param start the planned beginning on the clocks of the zone; never null
 * @param end the planned end; null if the plan states none; never before the start
 * @param zone the zone whose clocks are meant, by its IANA name or a fixed offset; never null
 */
public record Schedule(LocalDateTime start, @Nullable LocalDateTime end, ZoneId zone) {
    /**
     * Refuses a plan that ends before it begins.
     *
     * @throws NullPointerException if the start or the zone is null
     * @throws IllegalArgumentException if there is an end before the start
     */
    public Schedule {
        Objects.requireNonNull(start, "Schedule.start");
        Objects.requireNonNull(zone, "Schedule.zone");
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("Schedule.end must not be before start");
        }
    }

    /**
     * The planned beginning as an instant, by the zone rules of this virtual machine. In a gap of the clocks it moves
     * later by the length of the gap; in an overlap the earlier of the two offsets counts.
     *
     * @return the instant; never null
     */
    public Instant startInstant() {
        return start.atZone(zone).toInstant();
    }

    /**
     * The planned length of time, as elapsed between the two instants.
     *
     * @return the length; null if the plan states no end; negative only if the start is in a gap of the clocks and the end
     *     soon after the gap, a plan that no clock can keep
     */
    public @Nullable Duration length() {
        return end == null
                ? null
                : Duration.between(startInstant(), end.atZone(zone).toInstant());
    }
}
