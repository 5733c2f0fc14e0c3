package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;

/** Titles, names and the texts of motions have a visible character: neither a space nor one that may be left out of sight. */
final class TextBlank extends StandardRule {
    TextBlank() {
        super("text.blank", Severity.WARNING, "Unicode Standard Annex #44, White_Space, Default_Ignorable_Code_Point");
    }

    @Override
    public void check(Inspection inspection) {
        Wording.names(inspection.meeting(), (text, place) -> {
            if (text.codePoints().allMatch(TextBlank::isInvisible)) {
                inspection.report(place, message());
            }
        });
    }

    static boolean isInvisible(int c) {
        return isSpace(c) || isIgnorable(c) || Character.getType(c) == Character.CONTROL;
    }

    private static boolean isSpace(int c) {
        return (c >= 0x09 && c <= 0x0D) || c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isIgnorable(int c) {
        return c == 0xAD
                || c == 0x34F
                || c == 0x61C
                || (c >= 0x115F && c <= 0x1160)
                || (c >= 0x17B4 && c <= 0x17B5)
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF
                || c == 0xFFA0
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0x1BCA0 && c <= 0x1BCA3)
                || (c >= 0x1D173 && c <= 0x1D17A)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
