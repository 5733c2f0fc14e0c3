package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Illustrative;
import java.util.List;

/** The parts that are no recorded facts are named by well-formed JSON Pointers. */
final class IllustrativePointerMalformed extends StandardRule {
    IllustrativePointerMalformed() {
        super("illustrative.pointer-malformed", Severity.ERROR, "RFC 6901");
    }

    @Override
    public void check(Inspection inspection) {
        List<Illustrative> parts = inspection.meeting().illustrative();
        for (int i = 0; i < parts.size(); i++) {
            if (!Pointer.isWellFormed(parts.get(i).pointer())) {
                inspection.report(at("illustrative", i).append("pointer"), message());
            }
        }
    }
}
