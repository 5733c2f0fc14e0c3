package io.github.paperlessmeeting.attendance;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reported absence of a member (báo vắng), with the substitute who attends instead (người dự thay), if any. A substitute
 * may speak for the member but has no vote and does not count for the quorum.
 *
 * <p>Source: Art. 28 of the working regulation issued with Decree 138/2016/NĐ-CP.
 *
 * @param mandate whose absence; never null
 * @param sitting from which sitting; null for the whole meeting
 * @param reason the class of the reason; null if none was given or recorded
 * @param accepted whether the absence was agreed to by the competent person (chấp thuận); null if not recorded
 * @param substitute who attends instead; null if nobody
 */
public record Absence(
        MandateId mandate,
        @Nullable SittingId sitting,
        @Nullable AbsenceReason reason,
        @Nullable Boolean accepted,
        @Nullable PersonId substitute) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the mandate is null
     */
    public Absence {
        Objects.requireNonNull(mandate, "Absence.mandate");
    }

    /** Mandate only: the reason of an absence is not for a log. */
    @Override
    public String toString() {
        return "Absence[" + mandate + "]";
    }
}
