package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/** Nobody leaves a sitting before coming to it. */
final class PresenceReversed extends StandardRule.OfSittings {
    PresenceReversed() {
        super("presence.reversed", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, SittingRecord sitting, Pointer place) {
        List<Presence> presences = sitting.sitting().presences();
        for (int i = 0; i < presences.size(); i++) {
            Presence presence = presences.get(i);
            if (presence.until() != null && presence.until().isBefore(presence.from())) {
                inspection.report(
                        place.append("presences").append(i).append("until"),
                        message().with("from", presence.from()).with("until", presence.until()));
            }
        }
    }
}
