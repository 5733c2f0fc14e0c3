package io.github.paperlessmeeting.attendance;

import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation (giấy mời) to a person or to a body that sends somebody (mời cá nhân, mời đơn vị).
 *
 * @param person the person invited; null if a body is
 * @param body the body invited; null if a person is
 * @param sentAt when it was sent; null if not recorded
 * @param reply the answer; null if none came
 */
public record Invitation(
        @Nullable PersonId person,
        @Nullable BodyId body,
        @Nullable Instant sentAt,
        @Nullable Reply reply) {
    /**
     * Refuses an invitation of nobody, or of a person and a body at once.
     *
     * @throws IllegalArgumentException if not exactly one of person and body is given
     */
    public Invitation {
        if ((person == null) == (body == null)) {
            throw new IllegalArgumentException("Invitation must name either a person or a body");
        }
    }

    /**
     * An invitation of a person, not answered yet.
     *
     * @param person who; not null
     * @param sentAt when it was sent; null if not recorded
     * @return the invitation; never null
     */
    public static Invitation ofPerson(PersonId person, @Nullable Instant sentAt) {
        return new Invitation(person, null, sentAt, null);
    }

    /**
     * An invitation of a body, not answered yet.
     *
     * @param body which; not null
     * @param sentAt when it was sent; null if not recorded
     * @return the invitation; never null
     */
    public static Invitation ofBody(BodyId body, @Nullable Instant sentAt) {
        return new Invitation(null, body, sentAt, null);
    }
}
