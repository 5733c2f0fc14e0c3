package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/** A roll call does not count more members than there are. */
final class RollCallExceedsMembers extends StandardRule.OfSittings {
    RollCallExceedsMembers() {
        super("roll-call.exceeds-members", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, SittingRecord sitting, Pointer place) {
        List<RollCall> calls = sitting.sitting().rollCalls();
        for (int i = 0; i < calls.size(); i++) {
            RollCall call = calls.get(i);
            long present = (long) call.onSite() + call.remote();
            if (present > call.mandatesInOffice()) {
                inspection.report(
                        place.append("rollCalls").append(i),
                        message().with("present", present).with("members", call.mandatesInOffice()));
            }
        }
    }
}
