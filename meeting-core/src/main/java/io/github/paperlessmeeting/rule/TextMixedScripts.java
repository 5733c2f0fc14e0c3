package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import java.lang.Character.UnicodeScript;

/**
 * No word mixes Latin letters with Cyrillic or Greek ones that look like Latin ones: it reads as one word and is another to every
 * search. Of each text the first such letter is reported. Which letters look alike is a selection of those of the source.
 */
final class TextMixedScripts extends StandardRule {
    /** Cyrillic, then Greek. */
    private static final String LOOK_ALIKES =
            "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u0451\u0457"
                    + "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u0401\u0407"
                    + "\u03b1\u03b9\u03bd\u03bf\u03c1\u03c5"
                    + "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7";

    TextMixedScripts() {
        super("text.mixed-scripts", Severity.WARNING, "Unicode Technical Standard #39");
    }

    @Override
    public void check(Inspection inspection) {
        Wording.all(inspection.meeting(), (text, place) -> {
            int found = text.chars().noneMatch(TextMixedScripts::isAlike) ? -1 : first(text);
            if (found >= 0) {
                inspection.report(place, message().with("character", Wording.code(found)));
            }
        });
    }

    /** The first look-alike that stands in one word with a Latin letter; -1 if there is none. */
    private static int first(String text) {
        boolean latin = false;
        int alike = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!isOfWord(c)) {
                latin = false;
                alike = -1;
            } else if (alike < 0 && isAlike(c)) {
                alike = c;
            } else {
                latin |= Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
            }
            if (latin && alike >= 0) {
                return alike;
            }
        }
        return -1;
    }

    private static boolean isAlike(int c) {
        return c > 0x370 && LOOK_ALIKES.indexOf(c) >= 0;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
