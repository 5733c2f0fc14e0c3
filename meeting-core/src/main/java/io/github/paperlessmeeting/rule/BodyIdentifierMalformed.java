package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.Identifier;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/**
 * An agency code of Decision 20/2020/QĐ-TTg has groups of digits and capital letters from A to Z with a point between them,
 * such as {@code H55.242}, and at most 35 characters. Codes in the form that was in use before, such as
 * {@code 000.00.00.H41}, have the same characters and pass. The form is taken from reports on the decision; it was not
 * compared with its text, hence no error. Of other schemes nothing is known here.
 */
final class BodyIdentifierMalformed extends StandardRule {
    private static final String SCHEME = "qd-20-2020";
    private static final int LONGEST = 35;

    BodyIdentifierMalformed() {
        super("body.identifier-malformed", Severity.WARNING, "Quyết định số 20/2020/QĐ-TTg");
    }

    @Override
    public void check(Inspection inspection) {
        List<Body> bodies = inspection.meeting().bodies();
        for (int i = 0; i < bodies.size(); i++) {
            List<Identifier> identifiers = bodies.get(i).identifiers();
            for (int j = 0; j < identifiers.size(); j++) {
                Identifier identifier = identifiers.get(j);
                if (identifier.scheme().equals(SCHEME) && !wellFormed(identifier.value())) {
                    inspection.report(
                            at("bodies", i).append("identifiers").append(j).append("value"),
                            message().with("body", bodies.get(i).id()).with("limit", LONGEST));
                }
            }
        }
    }

    private static boolean wellFormed(String code) {
        boolean inGroup = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean ofGroup = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
            if (!ofGroup && !(c == '.' && inGroup)) {
                return false;
            }
            inGroup = ofGroup;
        }
        return inGroup && code.length() <= LONGEST;
    }
}
