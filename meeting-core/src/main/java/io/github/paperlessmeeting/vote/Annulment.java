package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.text.Nfc;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a vote is void (hủy kết quả biểu quyết): what was voted stays on record, and nothing follows from it.
 *
 * @param reason why, in Normalization Form C; null if not recorded
 * @param at when that was stated; null if not recorded
 */
public record Annulment(@Nullable String reason, @Nullable Instant at) {
    /**
     * Normalises the text.
     *
     * @throws IllegalArgumentException if the reason breaks what {@link Nfc#require} states
     */
    public Annulment {
        reason = Nfc.requireOrNull("Annulment.reason", reason);
    }

    /** Type only: the reason may be personal. */
    @Override
    public String toString() {
        return "Annulment[]";
    }
}
