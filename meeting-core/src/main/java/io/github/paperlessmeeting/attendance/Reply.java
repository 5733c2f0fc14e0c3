package io.github.paperlessmeeting.attendance;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an invitation. It says what was intended, never who came.
 *
 * @param status the answer; never null
 * @param at when it was given; null if not recorded
 */
public record Reply(ReplyStatus status, @Nullable Instant at) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the status is null
     */
    public Reply {
        Objects.requireNonNull(status, "Reply.status");
    }
}
