package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.SittingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The agenda items that stand beside each other: under one item, or under none, and in one sitting, since a further sitting may
 * begin to count anew. An item whose parent is not in the document, or is below itself, stands beside no other.
 */
final class Siblings {
    private record Family(int parent, String sitting) implements Comparable<Family> {
        @Override
        public int compareTo(Family other) {
            int byParent = Integer.compare(parent, other.parent);
            return byParent == 0 ? sitting.compareTo(other.sitting) : byParent;
        }
    }

    private Siblings() {}

    /** The positions of the items that bear a number, family by family, each in the order of the agenda. */
    static List<List<Integer>> numbered(Inspection inspection) {
        List<AgendaItem> items = inspection.meeting().agenda().items();
        var families = new ArrayList<List<Integer>>();
        Map<Family, List<Integer>> known = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            int parent = inspection.agenda().parent(i);
            if (item.number() != null && (parent >= 0 || item.parent() == null)) {
                known.computeIfAbsent(new Family(parent, text(item.sitting())), family -> {
                            var members = new ArrayList<Integer>();
                            families.add(members);
                            return members;
                        })
                        .add(i);
            }
        }
        return families;
    }

    private static String text(@Nullable SittingId sitting) {
        return sitting == null ? "" : sitting.value();
    }
}
