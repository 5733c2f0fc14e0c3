package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/** No agenda item is a part of itself, directly or through others. */
final class AgendaParentCycle extends StandardRule {
    AgendaParentCycle() {
        super("agenda.parent-cycle", Severity.ERROR);
    }

    /** Each cycle once, at that item of it which comes first in the agenda. */
    @Override
    public void check(Inspection inspection) {
        List<AgendaItem> items = inspection.meeting().agenda().items();
        for (Ancestry.Cycle cycle : inspection.agenda().cycles()) {
            inspection.report(
                    Pointer.of("/agenda/items").append(cycle.first()).append("parent"),
                    message().with("item", items.get(cycle.first()).id()).with("count", cycle.length()));
        }
    }
}
