package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import io.github.paperlessmeeting.meeting.Sitting;

/**
 * The status of the meeting agrees with its sittings: none was opened while the meeting is a draft, convened, postponed or
 * cancelled, and none is still open when it is concluded. A sitting without any time proves nothing, since times may not be
 * recorded.
 */
final class StatusDisagrees extends StandardRule.OfSittings {
    StatusDisagrees() {
        super("meeting.status-disagrees", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, SittingRecord record, Pointer place) {
        Sitting sitting = record.sitting();
        MeetingStatus status = inspection.meeting().status();
        boolean begun = status == MeetingStatus.IN_SESSION || status == MeetingStatus.CONCLUDED;
        if (!begun && sitting.openedAt() != null) {
            inspection.report(
                    place.append("openedAt"),
                    message("opened").with("status", status).with("opened", sitting.openedAt()));
        }
        if (status == MeetingStatus.CONCLUDED && sitting.openedAt() != null && sitting.closedAt() == null) {
            inspection.report(
                    place, message("not-closed").with("status", status).with("opened", sitting.openedAt()));
        }
    }
}
