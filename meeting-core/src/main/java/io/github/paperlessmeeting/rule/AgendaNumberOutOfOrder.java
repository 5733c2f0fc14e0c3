package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/**
 * The numbers of agenda items beside each other ascend: 1, 1.2, 1.10, II, b), đ). Numbers of which the order cannot be told, such
 * as 2 and b, are passed over.
 */
final class AgendaNumberOutOfOrder extends StandardRule {
    AgendaNumberOutOfOrder() {
        super("agenda.number-out-of-order", Severity.INFO);
    }

    /** Each item whose number is less than that of the numbered item before it. */
    @Override
    public void check(Inspection inspection) {
        List<AgendaItem> items = inspection.meeting().agenda().items();
        for (List<Integer> family : Siblings.numbered(inspection)) {
            for (int k = 1; k < family.size(); k++) {
                AgendaItem item = items.get(family.get(k));
                AgendaItem before = items.get(family.get(k - 1));
                if (item.number() != null
                        && before.number() != null
                        && ItemNumber.descends(before.number(), item.number())) {
                    inspection.report(
                            at("agenda", "items", family.get(k)).append("number"),
                            message().with("item", item.id()).with("previous", before.id()));
                }
            }
        }
    }
}
