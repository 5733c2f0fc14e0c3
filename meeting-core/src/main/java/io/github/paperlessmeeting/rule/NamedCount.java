package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How many mandates the people present by name hold, from instant to instant, found by binary search. */
final class NamedCount {
    private final List<Change> changes = new ArrayList<>();
    private int greatest;

    /** How many are present from an instant on; while counting, how many more than before. */
    private record Change(Instant at, int present) {}

    private NamedCount() {}

    /** The members among some people, by the mandates in office on a day. */
    static NamedCount of(Map<PersonId, Stretches> people, MemberRoll roll, LocalDate day) {
        var steps = new ArrayList<Change>();
        people.forEach((person, held) -> {
            int mandates = roll.held(person, day);
            for (Stretches.Stretch stretch : mandates == 0 ? List.<Stretches.Stretch>of() : held.ordered()) {
                steps.add(new Change(stretch.from(), mandates));
                if (stretch.until() != null) {
                    steps.add(new Change(stretch.until(), -mandates));
                }
            }
        });
        steps.sort(Comparator.comparing(Change::at));
        var count = new NamedCount();
        int present = 0;
        for (int i = 0; i < steps.size(); i++) {
            Instant at = steps.get(i).at();
            present += steps.get(i).present();
            if (i + 1 == steps.size() || !steps.get(i + 1).at().equals(at)) {
                count.changes.add(new Change(at, present));
                count.greatest = Math.max(count.greatest, present);
            }
        }
        return count;
    }

    /** Whether no member is ever present. */
    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The most that are present at one instant. */
    int greatest() {
        return greatest;
    }

    int at(Instant instant) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).at().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? 0 : changes.get(low - 1).present();
    }
}
