package io.github.paperlessmeeting.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is recorded of one person's presence, and the stretches to which it comes; arranged when it is first asked for. */
final class RecordedPresence {
    private final Map<Presence, Integer> recorded = new HashMap<>();
    /** How many more recorded stretches, on site and remote, hold from an instant on than before it. */
    private final NavigableMap<Instant, int[]> turns = new TreeMap<>();

    private @Nullable List<Presence> stretches;

    boolean isEmpty() {
        return recorded.isEmpty();
    }

    void add(Presence presence) {
        recorded.merge(presence, 1, Integer::sum);
        turn(presence, 1);
    }

    boolean remove(Presence presence) {
        if (!recorded.containsKey(presence)) {
            return false;
        }
        recorded.computeIfPresent(presence, (key, times) -> times == 1 ? null : times - 1);
        turn(presence, -1);
        return true;
    }

    private void turn(Presence presence, int change) {
        Instant until = presence.until();
        if (until != null && !presence.from().isBefore(until)) {
            return;
        }
        turn(presence.from(), presence.mode(), change);
        if (until != null) {
            turn(until, presence.mode(), -change);
        }
        stretches = null;
    }

    private void turn(Instant at, AttendanceMode mode, int change) {
        int[] turn = turns.computeIfAbsent(at, instant -> new int[2]);
        turn[mode == AttendanceMode.ON_SITE ? 0 : 1] += change;
        if (turn[0] == 0 && turn[1] == 0) {
            turns.remove(at);
        }
    }

    /** The stretches in order, none empty, no two of which overlap, nor touch if they are of one mode. */
    List<Presence> stretches() {
        List<Presence> known = stretches;
        if (known == null) {
            known = arrange();
            stretches = known;
        }
        return known;
    }

    private List<Presence> arrange() {
        if (turns.isEmpty()) {
            return List.of();
        }
        var person = recorded.keySet().iterator().next().person();
        var arranged = new ArrayList<Presence>();
        int onSite = 0;
        int remote = 0;
        Instant since = turns.firstKey();
        AttendanceMode mode = null;
        for (Map.Entry<Instant, int[]> turn : turns.entrySet()) {
            onSite += turn.getValue()[0];
            remote += turn.getValue()[1];
            AttendanceMode next = onSite > 0 ? AttendanceMode.ON_SITE : remote > 0 ? AttendanceMode.REMOTE : null;
            if (next != mode) {
                if (mode != null) {
                    arranged.add(new Presence(person, mode, since, turn.getKey()));
                }
                since = turn.getKey();
                mode = next;
            }
        }
        if (mode != null) {
            arranged.add(new Presence(person, mode, since, null));
        }
        return List.copyOf(arranged);
    }

    /** How the person was present at an instant; null if not. */
    @Nullable
    AttendanceMode modeAt(Instant at) {
        List<Presence> ordered = stretches();
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).from().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > 0 && ordered.get(low - 1).covers(at) ? ordered.get(low - 1).mode() : null;
    }
}
