package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.attendance.PresenceSnapshot;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who of the members was present at a sitting, counted in mandates: by name where some member is recorded by name, unless a
 * roll call shows that the names are not all; otherwise by roll calls.
 *
 * @param sitting the sitting
 * @param mandates the mandates with voting right in the body that meets, in office or not
 */
record SittingAttendance(Sitting sitting, List<Mandate> mandates) {
    static SittingAttendance of(Meeting meeting, Sitting sitting) {
        List<Mandate> ofBody = meeting.mandates().stream()
                .filter(mandate -> mandate.votingRight() && mandate.body().equals(meeting.body()))
                .toList();
        return new SittingAttendance(sitting, ofBody);
    }

    /** Whether some member is recorded by name as present for some time. */
    boolean byName() {
        Set<PersonId> members = mandates.stream()
                .filter(mandate -> mandate.inOfficeOn(sitting.day()))
                .map(Mandate::person)
                .collect(Collectors.toSet());
        return sitting.presences().stream()
                .anyMatch(presence -> members.contains(presence.person())
                        && (presence.until() == null || presence.from().isBefore(presence.until())));
    }

    /** The count at an instant; null also before the opening that is recorded, at the closing and after it. */
    @Nullable
    RollCall within(Instant at) {
        Instant openedAt = sitting.openedAt();
        Instant closedAt = sitting.closedAt();
        boolean outside = (openedAt != null && at.isBefore(openedAt)) || (closedAt != null && !at.isBefore(closedAt));
        return outside ? null : rollCall(at);
    }

    private @Nullable RollCall rollCall(Instant at) {
        RollCall timed = lastTimed(at);
        if (!byName()) {
            return timed == null ? firstUntimed() : timed;
        }
        RollCall names = names(at);
        boolean namesArePartial = timed != null
                && timed.at() != null
                && present(timed) > present(names(timed.at()))
                && present(timed) > present(names);
        return namesArePartial ? timed : names;
    }

    @Nullable
    RollCall atOpening() {
        RollCall first =
                sitting.rollCalls().isEmpty() ? null : sitting.rollCalls().get(0);
        Instant openedAt = sitting.openedAt();
        RollCall counted = openedAt == null ? null : rollCall(openedAt);
        return counted == null || (byName() && present(counted) == 0) ? first : counted;
    }

    private static long present(RollCall call) {
        return (long) call.onSite() + call.remote();
    }

    private RollCall names(Instant at) {
        var present = PresenceSnapshot.of(sitting.presences(), at);
        LocalDate day = sitting.dayOf(at);
        int members = 0;
        int onSite = 0;
        int remote = 0;
        for (Mandate mandate : mandates) {
            if (mandate.inOfficeOn(day)) {
                members++;
                onSite += present.onSite().contains(mandate.person()) ? 1 : 0;
                remote += present.remote().contains(mandate.person()) ? 1 : 0;
            }
        }
        return new RollCall(at, members, onSite, remote);
    }

    private @Nullable RollCall firstUntimed() {
        for (RollCall call : sitting.rollCalls()) {
            if (call.at() == null) {
                return call;
            }
        }
        return null;
    }

    /** The last roll call with a time up to an instant; of several at one instant the last in the list. */
    private @Nullable RollCall lastTimed(Instant at) {
        RollCall last = null;
        Instant lastAt = Instant.MIN;
        for (RollCall call : sitting.rollCalls()) {
            Instant takenAt = call.at();
            if (takenAt != null && !takenAt.isAfter(at) && !takenAt.isBefore(lastAt)) {
                last = call;
                lastAt = takenAt;
            }
        }
        return last;
    }
}
