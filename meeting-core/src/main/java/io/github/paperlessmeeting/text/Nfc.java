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
    /** How many combining marks may stand in a row; the bound of Stream-Safe Text, Unicode Standard Annex 15, section 13. */
    public static final int MAX_MARKS = 30;

    private Nfc() {}

    /**
     * The normalised text.
     *
     * @param name what is being normalised, for the message; not null
     * @param text the text; not null
     * @return the text in Form C, the same object if it was so already; never null
     * @throws NullPointerException if the text is null; the message is the name
     * @throws IllegalArgumentException if the text holds half of a surrogate pair, which is no character, or more than
     *     {@value #MAX_MARKS} combining marks in a row, which no language needs and which takes quadratic time to put in order
     */
    public static String require(String name, String text) {
        Objects.requireNonNull(text, name);
        boolean plain = true;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                marks = 0;
                continue;
            }
            plain = false;
            int character = text.codePointAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isSupplementaryCodePoint(character)) {
                    throw new IllegalArgumentException(name + " holds half of a surrogate pair");
                }
                i++;
            }
            marks = isMark(character) ? marks + 1 : 0;
            if (marks > MAX_MARKS) {
                throw new IllegalArgumentException(
                        name + " holds more than " + MAX_MARKS + " combining marks in a row");
            }
        }
        return plain || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Whether a character is normal whatever stands beside it: the Latin letters, those of Vietnamese among them, and the
     * dashes and quotation marks of print. Only other characters make it necessary to look at the text as a whole.
     */
    private static boolean isPlain(char c) {
        return c < '\u0300' || (c >= '\u1E00' && c <= '\u1EFF') || (c >= '\u2010' && c <= '\u2027');
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /**
     * The normalised text, or null for null.
     *
     * @param name what is being normalised, for the message; not null
     * @param text the text; null means that there is none
     * @return the text in Form C, or null
     * @throws IllegalArgumentException as for {@link #require}
     */
    public static @Nullable String requireOrNull(String name, @Nullable String text) {
        return text == null ? null : require(name, text);
    }
}
