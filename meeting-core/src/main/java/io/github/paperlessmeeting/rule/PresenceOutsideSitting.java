package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import java.time.Instant;
import java.util.List;

/**
 * A stretch of presence has some part within the sitting. Checking in before the opening and out after the closing is usual
 * and not reported.
 */
final class PresenceOutsideSitting extends StandardRule.OfSittings {
    PresenceOutsideSitting() {
        super("presence.outside-sitting", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, SittingRecord sitting, Pointer place) {
        if (sitting.reversed()) {
            return;
        }
        Instant opened = sitting.sitting().openedAt();
        Instant closed = sitting.sitting().closedAt();
        List<Presence> presences = sitting.sitting().presences();
        for (int i = 0; i < presences.size(); i++) {
            Instant from = presences.get(i).from();
            Instant until = presences.get(i).until();
            if (until != null && until.isBefore(from)) {
                continue;
            }
            if (opened != null && until != null && !until.isAfter(opened)) {
                inspection.report(
                        place.append("presences").append(i).append("until"),
                        message("before-opening").with("until", until).with("opened", opened));
            } else if (closed != null && !from.isBefore(closed)) {
                inspection.report(
                        place.append("presences").append(i).append("from"),
                        message("after-closing").with("from", from).with("closed", closed));
            }
        }
    }
}
