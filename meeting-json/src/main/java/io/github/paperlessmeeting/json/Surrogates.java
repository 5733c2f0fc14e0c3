package io.github.paperlessmeeting.json;

/** Halves of surrogate pairs, which JSON can spell with escapes although they are no characters. */
final class Surrogates {
    private Surrogates() {}

    /** The index of the first half that stands alone; -1 if there is none. */
    static int indexOfLone(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (c > Character.MAX_HIGH_SURROGATE
                        || i + 1 == length
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The text with U+FFFD for each half that stands alone. */
    static String replaceLone(String text) {
        if (indexOfLone(text) < 0) {
            return text;
        }
        var replaced = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> replaced.appendCodePoint(
                        c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c));
        return replaced.toString();
    }
}
