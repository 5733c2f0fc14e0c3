package io.github.paperlessmeeting.body;

import io.github.paperlessmeeting.text.Nfc;
import io.github.paperlessmeeting.text.Token;

/**
 * A number or code by which others know a thing (mã định danh), such as the agency code of Decision 20/2020/QĐ-TTg.
 *
 * @param scheme who gives the code, as a code of its own, such as {@code qd-20-2020}; see {@link Token#requireCode};
 *     never null
 * @param value the code as the scheme writes it, in Normalization Form C; never null
 */
public record Identifier(String scheme, String value) {
    /**
     * Normalises the value.
     *
     * @throws NullPointerException if the scheme or the value is null
     * @throws IllegalArgumentException if the scheme is malformed
     */
    public Identifier {
        Token.requireCode("Identifier.scheme", scheme);
        value = Nfc.require("Identifier.value", value);
    }
}
