package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.text.Nfc;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where facts in the document were taken from (nguồn), when it was not written by the body itself.
 *
 * @param title what the source is, in Normalization Form C; never null
 * @param url where it can be read, in Normalization Form C; null if not recorded
 * @param publishedOn the day of its publication; null if not recorded
 */
public record Source(
        String title, @Nullable String url, @Nullable LocalDate publishedOn) {
    /**
     * Normalises the texts.
     *
     * @throws NullPointerException if the title is null
     */
    public Source {
        title = Nfc.require("Source.title", title);
        url = Nfc.requireOrNull("Source.url", url);
    }
}
