package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.MeetingStatus;

/**
 * A meeting that is convened, goes on or was concluded has a sitting: that is where its time, its presence and its quorum
 * belong. A draft need not say yet when it is to be held, and one that was postponed or cancelled need not any more.
 */
final class MeetingWithoutSitting extends StandardRule {
    MeetingWithoutSitting() {
        super("meeting.no-sitting", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        MeetingStatus status = inspection.meeting().status();
        boolean sits = status == MeetingStatus.CONVENED
                || status == MeetingStatus.IN_SESSION
                || status == MeetingStatus.CONCLUDED;
        if (sits && inspection.meeting().sittings().isEmpty()) {
            inspection.report(Pointer.ROOT.append("status"), message().with("status", status));
        }
    }
}
