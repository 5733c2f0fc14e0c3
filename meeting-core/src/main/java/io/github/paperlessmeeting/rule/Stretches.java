package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When one person was present at a sitting: the recorded stretches in order, those that overlap or touch made into one. */
final class Stretches {
    /** A stretch that is not empty; without an end it lasts for ever. */
    record Stretch(Instant from, @Nullable Instant until) {
        boolean endsBefore(Instant instant) {
            return until != null && until.isBefore(instant);
        }
    }

    private final List<Stretch> ordered;

    private Stretches(List<Stretch> ordered) {
        this.ordered = ordered;
    }

    static Stretches of(List<Presence> presences) {
        var sorted = new ArrayList<Stretch>();
        for (Presence presence : presences) {
            Instant until = presence.until();
            if (until == null || presence.from().isBefore(until)) {
                sorted.add(new Stretch(presence.from(), until));
            }
        }
        sorted.sort(Comparator.comparing(Stretch::from));
        var merged = new ArrayList<Stretch>(sorted.size());
        for (Stretch next : sorted) {
            Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.endsBefore(next.from())) {
                merged.add(next);
            } else {
                merged.set(merged.size() - 1, new Stretch(last.from(), later(last.until(), next.until())));
            }
        }
        return new Stretches(merged);
    }

    List<Stretch> ordered() {
        return ordered;
    }

    boolean covers(Instant instant) {
        int next = firstFrom(instant, false);
        return next > 0 && lasts(ordered.get(next - 1), instant);
    }

    /** Whether some instant from the beginning, inclusive, to the end, exclusive, is covered. */
    boolean meets(Instant beginning, Instant end) {
        int next = firstFrom(end, true);
        return next > 0 && lasts(ordered.get(next - 1), beginning);
    }

    private static boolean lasts(Stretch stretch, Instant instant) {
        return stretch.until() == null || instant.isBefore(stretch.until());
    }

    /** The first stretch that begins after an instant, or also at it. */
    private int firstFrom(Instant instant, boolean inclusive) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = ordered.get(middle).from().compareTo(instant);
            if (order > 0 || (inclusive && order == 0)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static @Nullable Instant later(@Nullable Instant left, @Nullable Instant right) {
        return left == null || right == null ? null : left.isAfter(right) ? left : right;
    }
}
