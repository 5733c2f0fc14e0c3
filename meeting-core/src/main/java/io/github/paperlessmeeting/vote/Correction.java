package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.text.Nfc;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a member declared after a vote about the own ballot (đính chính sau biểu quyết). It stands on record and changes the
 * count only where the rules of procedure say so.
 *
 * <p>Source: in the Assemblée nationale a "mise au point" is recorded and leaves the result as it is.
 *
 * @param voter the mandate; never null
 * @param choice what the member meant to choose; null if the member meant to cast no ballot
 * @param at when it was declared; null if not recorded
 * @param reason why, in Normalization Form C; null if not recorded
 */
public record Correction(
        MandateId voter,
        @Nullable Choice choice,
        @Nullable Instant at,
        @Nullable String reason) {
    /**
     * Normalises the text.
     *
     * @throws NullPointerException if the voter is null
     * @throws IllegalArgumentException if the reason breaks what {@link Nfc#require} states
     */
    public Correction {
        Objects.requireNonNull(voter, "Correction.voter");
        reason = Nfc.requireOrNull("Correction.reason", reason);
    }

    /** Voter only: what somebody chose is not for a log. */
    @Override
    public String toString() {
        return "Correction[" + voter + "]";
    }
}
