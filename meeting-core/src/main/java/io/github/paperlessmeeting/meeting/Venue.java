package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.text.Nfc;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting is held (địa điểm).
 *
 * @param name the name of the room or building, in Normalization Form C; never null
 * @param address its address, in Normalization Form C; null if not recorded
 */
public record Venue(String name, @Nullable String address) {
    /**
     * Normalises the texts.
     *
     * @throws NullPointerException if the name is null
     */
    public Venue {
        name = Nfc.require("Venue.name", name);
        address = Nfc.requireOrNull("Venue.address", address);
    }
}
