package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;

/** No text has a control character, but for tabs and line ends. Of each text the first is reported. */
final class TextControlCharacter extends StandardRule {
    TextControlCharacter() {
        super("text.control-character", Severity.WARNING, "Unicode Standard Annex #44, General_Category Cc");
    }

    @Override
    public void check(Inspection inspection) {
        Wording.all(
                inspection.meeting(),
                (text, place) -> text.chars()
                        .filter(TextControlCharacter::isControl)
                        .findFirst()
                        .ifPresent(c -> inspection.report(place, message().with("character", Wording.code(c)))));
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n' && c != '\r';
    }
}
