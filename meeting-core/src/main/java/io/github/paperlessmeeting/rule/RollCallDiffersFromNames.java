package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import java.time.Instant;
import java.util.List;

/**
 * A roll call counts as many members as are recorded by name as present when it is taken. Nothing is said of one without a
 * time, nor where no member is recorded by name.
 */
final class RollCallDiffersFromNames extends StandardRule.OfSittings {
    RollCallDiffersFromNames() {
        super("roll-call.differs-from-names", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, SittingRecord sitting, Pointer place) {
        List<RollCall> calls = sitting.sitting().rollCalls();
        for (int i = 0; i < calls.size(); i++) {
            Instant at = calls.get(i).at();
            Integer named = at == null ? null : sitting.named(at);
            long present = SittingRecord.present(calls.get(i));
            if (at != null && named != null && present != named) {
                inspection.report(
                        place.append("rollCalls").append(i),
                        message().with("at", at).with("present", present).with("recorded", named));
            }
        }
    }
}
