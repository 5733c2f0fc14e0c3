package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Sitting;
import java.time.Duration;
import java.util.List;

/**
 * The time allotted to the items of a sitting is no more than the sitting is planned to last. Of an item and those below it
 * the greater counts, the time of the item or that of those below together. An item without a sitting is in that of the item
 * above. Counted in whole seconds.
 */
final class AgendaTimeExceedsSitting extends StandardRule {
    /** More than any item can take, and small enough that the sum of all fits into a long. */
    private static final long MOST = 1L << 31;

    AgendaTimeExceedsSitting() {
        super("agenda.time-budget-exceeds-sitting", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        List<AgendaItem> items = inspection.meeting().agenda().items();
        List<Sitting> sittings = inspection.meeting().sittings();
        Ancestry agenda = inspection.agenda();
        int[] fromAbove = agenda.fromAbove();
        int[] sitting = new int[items.size()];
        for (int i : fromAbove) {
            SittingId own = items.get(i).sitting();
            int parent = agenda.parent(i);
            sitting[i] = own == null && parent >= 0
                    ? sitting[parent]
                    : inspection.sittings().position(own);
        }
        long[] below = new long[items.size()];
        long[] allotted = new long[sittings.size()];
        for (int k = fromAbove.length - 1; k >= 0; k--) {
            int i = fromAbove[k];
            int parent = agenda.parent(i);
            long time = Math.max(seconds(items.get(i)), below[i]);
            if (parent >= 0 && sitting[parent] == sitting[i]) {
                below[parent] += time;
            } else if (sitting[i] >= 0) {
                allotted[sitting[i]] += time;
            }
        }
        for (int i = 0; i < allotted.length; i++) {
            Duration planned = sittings.get(i).planned().length();
            if (planned != null && !planned.isNegative() && allotted[i] > planned.toSeconds()) {
                inspection.report(
                        at("sittings", i).append("planned"),
                        message()
                                .with("sitting", sittings.get(i).id())
                                .with("count", Math.floorDiv(allotted[i] + 59, 60))
                                .with("limit", planned.toMinutes()));
            }
        }
    }

    private static long seconds(AgendaItem item) {
        return item.timeBudget() == null ? 0 : Math.min(MOST, item.timeBudget().toSeconds());
    }
}
