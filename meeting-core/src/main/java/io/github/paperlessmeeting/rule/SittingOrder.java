package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Sitting;
import java.util.List;

/**
 * Sittings stand in the order in which they are planned. Where two that follow each other were opened in the order in which
 * they stand, the plan was changed and the record is right. Sittings planned for one instant stand in any order.
 */
final class SittingOrder extends StandardRule {
    SittingOrder() {
        super("sitting.order", Severity.WARNING);
    }

    /** Each sitting that is planned to begin before the one that stands before it. */
    @Override
    public void check(Inspection inspection) {
        List<Sitting> sittings = inspection.meeting().sittings();
        for (int i = 1; i < sittings.size(); i++) {
            Sitting sitting = sittings.get(i);
            Sitting previous = sittings.get(i - 1);
            if (sitting.planned().startInstant().isBefore(previous.planned().startInstant())
                    && !openedInOrder(previous, sitting)) {
                inspection.report(
                        at("sittings", i).append("planned").append("start"),
                        message()
                                .with("from", sitting.planned().startInstant())
                                .with("sitting", previous.id())
                                .with("first", previous.planned().startInstant()));
            }
        }
    }

    private static boolean openedInOrder(Sitting previous, Sitting next) {
        return previous.openedAt() != null
                && next.openedAt() != null
                && !next.openedAt().isBefore(previous.openedAt());
    }
}
