package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;

/**
 * No text has a character that changes the direction of writing without being seen, and so can show words in another order than
 * they have. The marks that only stand between letters of two directions are passed over in a text that has letters written
 * from right to left. Of each text the first is reported.
 */
final class TextBidirectionalMark extends StandardRule {
    TextBidirectionalMark() {
        super("text.bidirectional-mark", Severity.WARNING, "Unicode Standard Annex #9");
    }

    @Override
    public void check(Inspection inspection) {
        Wording.all(inspection.meeting(), (text, place) -> {
            boolean plain = text.chars().noneMatch(c -> isEmbedding(c) || isMark(c));
            if (!plain) {
                boolean rightToLeft = text.codePoints().anyMatch(TextBidirectionalMark::isRightToLeftLetter);
                text.chars()
                        .filter(c -> isEmbedding(c) || (isMark(c) && !rightToLeft))
                        .findFirst()
                        .ifPresent(c -> inspection.report(place, message().with("character", Wording.code(c))));
            }
        });
    }

    private static boolean isEmbedding(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isMark(int c) {
        return c == 0x200E || c == 0x200F || c == 0x61C;
    }

    private static boolean isRightToLeftLetter(int c) {
        byte direction = Character.getDirectionality(c);
        return !isMark(c)
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
