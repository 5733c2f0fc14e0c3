package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Mandate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How many of some mandates are in office on a day, found by binary search instead of asking each of them. */
final class Terms {
    private final long[] firstDays;
    private final long[] daysAfter;

    private Terms(long[] firstDays, long[] daysAfter) {
        this.firstDays = firstDays;
        this.daysAfter = daysAfter;
    }

    static Terms of(List<Mandate> mandates) {
        long[] firstDays = new long[mandates.size()];
        long[] daysAfter = new long[mandates.size()];
        for (int i = 0; i < mandates.size(); i++) {
            LocalDate from = mandates.get(i).from();
            LocalDate until = mandates.get(i).until();
            firstDays[i] = from == null ? Long.MIN_VALUE : from.toEpochDay();
            daysAfter[i] = until == null ? Long.MAX_VALUE : until.toEpochDay() + 1;
        }
        Arrays.sort(firstDays);
        Arrays.sort(daysAfter);
        return new Terms(firstDays, daysAfter);
    }

    int inOfficeOn(LocalDate day) {
        return upTo(day.toEpochDay(), firstDays) - upTo(day.toEpochDay(), daysAfter);
    }

    private static int upTo(long day, long[] sorted) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
