package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of the agenda items beside each other no two bear one number. Numbers are compared as they are written. */
final class AgendaNumberRepeated extends StandardRule {
    AgendaNumberRepeated() {
        super("agenda.number-repeated", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        List<AgendaItem> items = inspection.meeting().agenda().items();
        for (List<Integer> family : Siblings.numbered(inspection)) {
            Map<String, Integer> first = new HashMap<>();
            for (int i : family) {
                String number = items.get(i).number();
                Integer before = number == null ? null : first.putIfAbsent(number, i);
                if (before != null) {
                    inspection.report(
                            at("agenda", "items", i).append("number"),
                            message().with("item", items.get(i).id()).with("first", at("agenda", "items", before)));
                }
            }
        }
    }
}
