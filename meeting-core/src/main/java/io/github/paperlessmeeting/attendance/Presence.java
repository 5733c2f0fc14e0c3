package io.github.paperlessmeeting.attendance;

import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of somebody's presence at a sitting, from check-in to check-out (điểm danh). The instant of check-in belongs
 * to it, that of check-out does not. Reversed or overlapping stretches can be recorded; rules report them.
 *
 * @param person who; a member, a substitute or a guest; never null
 * @param mode on site or remote; never null
 * @param from when it began; never null
 * @param until when it ended; null if it lasted to the end of the sitting or is going on
 */
public record Presence(
        PersonId person,
        AttendanceMode mode,
        Instant from,
        @Nullable Instant until) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the person, the mode or the beginning is null
     */
    public Presence {
        Objects.requireNonNull(person, "Presence.person");
        Objects.requireNonNull(mode, "Presence.mode");
        Objects.requireNonNull(from, "Presence.from");
    }

    /**
     * Whether the stretch holds an instant.
     *
     * @param instant the instant; not null
     * @return true from its beginning, inclusive, to its end, exclusive; a stretch without end holds every later instant
     */
    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }

    /** Person only: when somebody came and went is not for a log. */
    @Override
    public String toString() {
        return "Presence[" + person + "]";
    }
}
