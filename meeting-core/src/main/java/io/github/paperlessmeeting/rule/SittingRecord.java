package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.meeting.Sitting;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One sitting with its presences and roll calls arranged so that each question about an instant costs a binary search. The
 * answers are those of {@code Meeting.openingRollCall} and, from the opening to the closing, of {@code Meeting.rollCall}, but
 * that members are those of the day of the sitting throughout.
 */
final class SittingRecord {
    private final Sitting sitting;
    private final LocalDate day;
    private final int members;
    private final Map<PersonId, Stretches> stretches = new LinkedHashMap<>();
    private final Map<PersonId, Stretches> onSite = new HashMap<>();
    private final NamedCount names;
    private final NavigableMap<Instant, RollCall> timed = new TreeMap<>();
    private final @Nullable RollCall firstUntimed;
    private final boolean complete;

    SittingRecord(Sitting sitting, MemberRoll roll) {
        this.sitting = sitting;
        this.day = day(sitting);
        this.members = roll.size(day);
        Map<PersonId, List<Presence>> byPerson = new LinkedHashMap<>();
        for (Presence presence : sitting.presences()) {
            byPerson.computeIfAbsent(presence.person(), person -> new ArrayList<>(1))
                    .add(presence);
        }
        byPerson.forEach((person, presences) -> {
            stretches.put(person, Stretches.of(presences));
            onSite.put(
                    person,
                    presences.stream().allMatch(SittingRecord::isOnSite)
                            ? Objects.requireNonNull(stretches.get(person))
                            : Stretches.of(presences.stream()
                                    .filter(SittingRecord::isOnSite)
                                    .toList()));
        });
        names = NamedCount.of(stretches, roll, day);
        RollCall untimed = null;
        boolean all = !names.isEmpty();
        for (RollCall call : sitting.rollCalls()) {
            Instant at = call.at();
            if (at == null) {
                untimed = untimed == null ? call : untimed;
            } else {
                timed.put(at, call);
            }
            all &= present(call) <= (at == null ? names.greatest() : names.at(at));
        }
        firstUntimed = untimed;
        complete = all;
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

    /** Whether members are recorded by name as present, and no roll call counts more of them than the names do. */
    boolean namesComplete() {
        return complete;
    }

    /** Those who are recorded as present, each once, in the order in which they first appear. */
    Set<PersonId> persons() {
        return stretches.keySet();
    }

    /** When a person was present; null if that person is not recorded as present at all. */
    @Nullable
    Stretches presence(PersonId person) {
        return stretches.get(person);
    }

    /** When a person was there on site; null if that person is not recorded as present at all. */
    @Nullable
    Stretches onSite(PersonId person) {
        return onSite.get(person);
    }

    private static boolean isOnSite(Presence presence) {
        return presence.mode() == AttendanceMode.ON_SITE;
    }

    /** How many members are recorded by name as present at an instant; null if none is at any. */
    @Nullable
    Integer named(Instant at) {
        return names.isEmpty() ? null : names.at(at);
    }

    /** The same, but null also where the roll call before that instant counts more, and so shows that names are left out. */
    @Nullable
    Integer present(Instant at) {
        return outnumbering(at) == null ? named(at) : null;
    }

    /** Who was there at an instant: by name, or by the last roll call if there are no names or it shows that some are left out. */
    @Nullable
    RollCall rollCall(Instant at) {
        Integer named = named(at);
        if (named == null) {
            Map.Entry<Instant, RollCall> last = timed.floorEntry(at);
            return last == null ? firstUntimed : last.getValue();
        }
        RollCall outnumbering = outnumbering(at);
        return outnumbering == null ? new RollCall(at, members, named, 0) : outnumbering;
    }

    /** Who was there at the opening; where no member is recorded as present at that very instant, the first roll call. */
    @Nullable
    RollCall atOpening() {
        Instant openedAt = sitting.openedAt();
        RollCall first =
                sitting.rollCalls().isEmpty() ? null : sitting.rollCalls().get(0);
        RollCall counted = openedAt == null ? null : rollCall(openedAt);
        return counted == null || (!names.isEmpty() && present(counted) == 0) ? first : counted;
    }

    static long present(RollCall call) {
        return (long) call.onSite() + call.remote();
    }

    /** The last roll call up to an instant, if it counts more than the names do both when it was taken and at the instant. */
    private @Nullable RollCall outnumbering(Instant at) {
        Map.Entry<Instant, RollCall> last = names.isEmpty() ? null : timed.floorEntry(at);
        return last != null
                        && present(last.getValue()) > names.at(last.getKey())
                        && present(last.getValue()) > names.at(at)
                ? last.getValue()
                : null;
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
