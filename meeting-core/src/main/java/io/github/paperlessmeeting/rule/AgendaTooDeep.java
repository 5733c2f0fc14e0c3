package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/** Agenda items are nested at most eight levels deep. Of a branch that is deeper only the first item beyond is reported. */
final class AgendaTooDeep extends StandardRule {
    private static final int MOST = 8;

    AgendaTooDeep() {
        super("agenda.too-deep", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        List<AgendaItem> items = inspection.meeting().agenda().items();
        int[] levels = new int[items.size()];
        for (int i : inspection.agenda().fromAbove()) {
            int parent = inspection.agenda().parent(i);
            levels[i] = parent < 0 ? 1 : levels[parent] + 1;
        }
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] == MOST + 1) {
                inspection.report(
                        at("agenda", "items", i),
                        message().with("item", items.get(i).id()).with("limit", MOST));
            }
        }
    }
}
