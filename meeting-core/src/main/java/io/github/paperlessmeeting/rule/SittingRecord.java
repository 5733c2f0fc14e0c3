package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.meeting.Sitting;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sitting with its presences arranged so that each question about an instant costs a binary search. The answers are
 * those of {@code Meeting.rollCall} and {@code Meeting.openingRollCall}.
 */
final class SittingRecord {
    private final Sitting sitting;
    private final LocalDate day;
    private final int members;
    private final Map<PersonId, Stretches> stretches = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /** How many members are present from an instant on. */
    private record Change(Instant at, int present) {}

    SittingRecord(Sitting sitting, MemberRoll roll) {
        this.sitting = sitting;
        this.day = day(sitting);
        this.members = roll.size(day);
        Map<PersonId, List<Presence>> byPerson = new HashMap<>();
        for (Presence presence : sitting.presences()) {
            byPerson.computeIfAbsent(presence.person(), person -> new ArrayList<>(1))
                    .add(presence);
        }
        byPerson.forEach((person, presences) -> stretches.put(person, Stretches.of(presences)));
        countChanges(roll);
    }

    Sitting sitting() {
        return sitting;
    }

    LocalDate day() {
        return day;
    }

    boolean reversed() {
        return sitting.openedAt() != null
                && sitting.closedAt() != null
                && sitting.closedAt().isBefore(sitting.openedAt());
    }

    boolean presenceRecorded() {
        return !sitting.presences().isEmpty();
    }

    /** When a person was present; null if that person is not recorded as present at all. */
    @Nullable
    Stretches presence(PersonId person) {
        return stretches.get(person);
    }

    /** How many members are recorded by name as present at an instant; null if members or presences are not recorded. */
    @Nullable
    Integer present(Instant at) {
        if (members == 0 || !presenceRecorded()) {
            return null;
        }
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).at().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? 0 : changes.get(low - 1).present();
    }

    /** Who was there at the opening; where nobody is recorded as present at that very instant, the first roll call. */
    @Nullable
    RollCall atOpening() {
        Instant openedAt = sitting.openedAt();
        RollCall first =
                sitting.rollCalls().isEmpty() ? null : sitting.rollCalls().get(0);
        if (openedAt == null) {
            return first;
        }
        Integer present = present(openedAt);
        if (present == null) {
            RollCall last = lastRollCall(openedAt);
            return last == null ? first : last;
        }
        return present == 0 && first != null ? first : new RollCall(openedAt, members, present, 0);
    }

    private @Nullable RollCall lastRollCall(Instant at) {
        RollCall untimed = null;
        RollCall last = null;
        Instant lastAt = null;
        for (RollCall call : sitting.rollCalls()) {
            Instant takenAt = call.at();
            if (takenAt == null) {
                untimed = untimed == null ? call : untimed;
            } else if (!takenAt.isAfter(at) && (lastAt == null || !takenAt.isBefore(lastAt))) {
                last = call;
                lastAt = takenAt;
            }
        }
        return last == null ? untimed : last;
    }

    private void countChanges(MemberRoll roll) {
        var steps = new ArrayList<Change>();
        stretches.forEach((person, held) -> {
            int mandates = roll.held(person, day);
            for (Stretches.Stretch stretch : mandates == 0 ? List.<Stretches.Stretch>of() : held.ordered()) {
                steps.add(new Change(stretch.from(), mandates));
                if (stretch.until() != null) {
                    steps.add(new Change(stretch.until(), -mandates));
                }
            }
        });
        steps.sort(Comparator.comparing(Change::at));
        int present = 0;
        for (Change step : steps) {
            present += step.present();
            changes.add(new Change(step.at(), present));
        }
    }

    /** The day of the sitting; instants beyond the range of dates count as the first or the last day there is. */
    private static LocalDate day(Sitting sitting) {
        try {
            return sitting.day();
        } catch (DateTimeException beyondDates) {
            Instant openedAt = sitting.openedAt();
            return openedAt != null && openedAt.isBefore(Instant.EPOCH) ? LocalDate.MIN : LocalDate.MAX;
        }
    }
}
