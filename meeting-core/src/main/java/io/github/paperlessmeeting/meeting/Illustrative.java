package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.text.Nfc;
import org.jspecify.annotations.Nullable;

/**
 * A part of the document that is no recorded fact (minh họa): made up for a sample, estimated, or concluded from other facts.
 *
 * @param pointer the part, as a JSON Pointer (RFC 6901) into the document; never null
 * @param note why it is there, in Normalization Form C; null if not stated
 */
public record Illustrative(String pointer, @Nullable String note) {
    /**
     * Normalises the note.
     *
     * @throws NullPointerException if the pointer is null
     */
    public Illustrative {
        pointer = Nfc.require("Illustrative.pointer", pointer);
        note = Nfc.requireOrNull("Illustrative.note", note);
    }
}
