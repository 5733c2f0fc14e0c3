package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemKind;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import java.util.List;

/**
 * When a meeting is concluded and the outcome of some agenda item is recorded, that of every other is too. Nothing is said of
 * items with others below them, nor of the opening and the closing.
 */
final class ItemWithoutOutcome extends StandardRule {
    ItemWithoutOutcome() {
        super("agenda.item-without-outcome", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        List<AgendaItem> items = inspection.meeting().agenda().items();
        if (inspection.meeting().status() != MeetingStatus.CONCLUDED
                || items.stream().allMatch(item -> item.outcome() == null)) {
            return;
        }
        boolean[] above = new boolean[items.size()];
        for (int i = 0; i < above.length; i++) {
            int parent = inspection.agenda().parent(i);
            if (parent >= 0) {
                above[parent] = true;
            }
        }
        for (int i = 0; i < above.length; i++) {
            AgendaItem item = items.get(i);
            boolean ceremony =
                    item.kind().equals(AgendaItemKind.OPENING) || item.kind().equals(AgendaItemKind.CLOSING);
            if (item.outcome() == null && !above[i] && !ceremony) {
                inspection.report(at("agenda", "items", i), message().with("item", item.id()));
            }
        }
    }
}
