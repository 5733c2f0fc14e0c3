package io.github.paperlessmeeting.text;

import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Unicode Normalization Form C, the one form in which every text of this library is held.
 *
 * <p>Vietnamese letters have a composed and a decomposed spelling that look alike; two documents that differ in nothing
 * else must be equal. Records that hold text pass it through here in their constructors. Nothing else is changed: no
 * trimming, no case mapping, no removal of characters.
 *
 * <p>The form of a character that is younger than the Unicode version of a Java platform (13 in Java 17) is left as it is
 * by that platform. The letters of Vietnamese are in Unicode since version 1.1.
 *
 * <p>Source: Unicode Standard Annex 15; TCVN 6909:2001 prescribes Unicode for Vietnamese administrative text.
 */
public final class Nfc {
    private Nfc() {}

    /**
     * The normalised text.
     *
     * @param name what is being normalised, for the message; not null
     * @param text the text; not null
     * @return the text in Form C, the same object if it was so already; never null
     * @throws NullPointerException if the text is null; the message is the name
     * @throws IllegalArgumentException if the text holds half of a surrogate pair, which is no character
     */
    public static String require(String name, String text) {
        Objects.requireNonNull(text, name);
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                ascii = false;
                if (Character.isSurrogate(c)) {
                    if (!Character.isHighSurrogate(c)
                            || i + 1 == text.length()
                            || !Character.isLowSurrogate(text.charAt(i + 1))) {
                        throw new IllegalArgumentException(name + " holds half of a surrogate pair");
                    }
                    i++;
                }
            }
        }
        return ascii || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * The normalised text, or null for null.
     *
     * @param name what is being normalised, for the message; not null
     * @param text the text; null means that there is none
     * @return the text in Form C, or null
     * @throws IllegalArgumentException if the text holds half of a surrogate pair
     */
    public static @Nullable String requireOrNull(String name, @Nullable String text) {
        return text == null ? null : require(name, text);
    }
}
