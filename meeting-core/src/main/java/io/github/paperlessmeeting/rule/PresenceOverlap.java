package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody already present does not come a second time. Counting is not harmed, since a person counts once, but a check-out
 * is missing or a check-in was recorded twice. */
final class PresenceOverlap extends StandardRule.OfSittings {
    PresenceOverlap() {
        super("presence.overlap", Severity.WARNING);
    }

    /** Each stretch that begins while an earlier one of the same person lasts, once. */
    @Override
    void check(Inspection inspection, SittingRecord sitting, Pointer place) {
        List<Presence> presences = sitting.sitting().presences();
        var order = new ArrayList<Integer>(presences.size());
        for (int i = 0; i < presences.size(); i++) {
            Presence presence = presences.get(i);
            if (presence.until() == null || presence.from().isBefore(presence.until())) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparing(i -> presences.get(i).from()));
        Map<PersonId, Integer> longest = new HashMap<>();
        for (int i : order) {
            Presence presence = presences.get(i);
            Integer before = longest.get(presence.person());
            if (before != null && presences.get(before).covers(presence.from())) {
                inspection.report(
                        place.append("presences").append(i),
                        message()
                                .with("person", presence.person())
                                .with("first", place.append("presences").append(before)));
            }
            if (before == null || endsLater(presence, presences.get(before))) {
                longest.put(presence.person(), i);
            }
        }
    }

    private static boolean endsLater(Presence presence, Presence other) {
        return other.until() != null
                && (presence.until() == null || presence.until().isAfter(other.until()));
    }
}
