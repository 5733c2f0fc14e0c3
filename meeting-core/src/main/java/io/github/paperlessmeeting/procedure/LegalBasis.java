package io.github.paperlessmeeting.procedure;

import io.github.paperlessmeeting.text.Nfc;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The provision on which a rule rests (căn cứ pháp lý).
 *
 * @param instrument the law, decree, statute or rules, by its usual name, in Normalization Form C; never null
 * @param article the article and clause, as cited, in Normalization Form C; null if not recorded
 * @param issuedOn the day of the instrument; null if not recorded
 * @param url where it can be read; null if not recorded
 * @param verification how the rule was compared with the text; never null
 */
public record LegalBasis(
        String instrument,
        @Nullable String article,
        @Nullable LocalDate issuedOn,
        @Nullable String url,
        Verification verification) {
    /**
     * Normalises the texts.
     *
     * @throws NullPointerException if the instrument or the verification is null
     */
    public LegalBasis {
        instrument = Nfc.require("LegalBasis.instrument", instrument);
        article = Nfc.requireOrNull("LegalBasis.article", article);
        url = Nfc.requireOrNull("LegalBasis.url", url);
        Objects.requireNonNull(verification, "LegalBasis.verification");
    }

    /**
     * The citation in one line, such as {@code Điều 46, Luật Tổ chức Chính phủ}.
     *
     * @return article and instrument, or the instrument alone; never null
     */
    public String citation() {
        return article == null ? instrument : article + ", " + instrument;
    }
}
