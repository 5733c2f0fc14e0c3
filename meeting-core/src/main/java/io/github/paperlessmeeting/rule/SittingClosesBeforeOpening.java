package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import java.time.Instant;

/** A sitting is not closed before it is opened. */
final class SittingClosesBeforeOpening extends StandardRule.OfSittings {
    SittingClosesBeforeOpening() {
        super("sitting.closes-before-opening", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, SittingRecord sitting, Pointer place) {
        Instant opened = sitting.sitting().openedAt();
        Instant closed = sitting.sitting().closedAt();
        if (opened != null && closed != null && closed.isBefore(opened)) {
            inspection.report(
                    place.append("closedAt"), message().with("opened", opened).with("closed", closed));
        }
    }
}
