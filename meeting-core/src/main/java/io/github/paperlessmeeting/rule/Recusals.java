package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From which items, with all that is below them, each mandate is recused. */
final class Recusals {
    private final Ancestry agenda;
    private final Map<Integer, List<Integer>> outermost = new HashMap<>();

    Recusals(
            List<Recusal> recusals,
            Index<MandateId, Mandate> mandates,
            Index<AgendaItemId, AgendaItem> items,
            Ancestry agenda) {
        this.agenda = agenda;
        Map<Integer, List<Integer>> all = new HashMap<>();
        for (Recusal recusal : recusals) {
            int mandate = mandates.position(recusal.mandate());
            int item = items.position(recusal.item());
            if (mandate >= 0 && item >= 0) {
                all.computeIfAbsent(mandate, key -> new ArrayList<>(1)).add(item);
            }
        }
        all.forEach((mandate, recused) -> outermost.put(mandate, outermost(recused)));
    }

    /** The item by whose recusal a mandate takes no part in an item, by their positions; -1 if it takes part. */
    int covering(int mandate, int item) {
        List<Integer> recused = outermost.getOrDefault(mandate, List.of());
        int low = 0;
        int high = recused.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (agenda.number(recused.get(middle)) <= agenda.number(item)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && agenda.isWithin(item, recused.get(low - 1)) ? recused.get(low - 1) : -1;
    }

    private List<Integer> outermost(List<Integer> recused) {
        recused.sort(Comparator.comparingInt(agenda::number));
        var kept = new ArrayList<Integer>(recused.size());
        for (Integer item : recused) {
            if (kept.isEmpty() || !agenda.isWithin(item, kept.get(kept.size() - 1))) {
                kept.add(item);
            }
        }
        return kept;
    }
}
