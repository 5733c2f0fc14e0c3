package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;

/** Whether parts of the document are no recorded facts; said once, so that nobody quotes them by accident. */
final class MeetingIllustrative extends StandardRule {
    MeetingIllustrative() {
        super("meeting.illustrative", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        int count = inspection.meeting().illustrative().size();
        if (count > 0) {
            inspection.report(Pointer.of("/illustrative"), message().with("count", count));
        }
    }
}
