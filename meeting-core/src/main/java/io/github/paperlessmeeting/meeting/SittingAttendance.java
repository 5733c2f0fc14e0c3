package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.attendance.PresenceSnapshot;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.Mandate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who of the members was present at a sitting, counted in mandates.
 *
 * @param sitting the sitting
 * @param mandates the mandates with voting right that are in office on the day of the sitting, in the body that meets
 */
record SittingAttendance(Sitting sitting, List<Mandate> mandates) {
    static SittingAttendance of(Meeting meeting, Sitting sitting) {
        List<Mandate> entitled = meeting.mandates().stream()
                .filter(mandate -> mandate.votingRight()
                        && mandate.body().equals(meeting.body())
                        && mandate.inOfficeOn(sitting.day()))
                .toList();
        return new SittingAttendance(sitting, entitled);
    }

    @Nullable
    RollCall rollCall(Instant at) {
        return byName() ? count(at) : lastCount(at);
    }

    @Nullable
    RollCall atOpening() {
        RollCall first =
                sitting.rollCalls().isEmpty() ? null : sitting.rollCalls().get(0);
        Instant openedAt = sitting.openedAt();
        if (openedAt == null) {
            return first;
        }
        RollCall counted = rollCall(openedAt);
        boolean nobody = byName() && counted != null && counted.onSite() == 0 && counted.remote() == 0;
        return (counted == null || nobody) && first != null ? first : counted;
    }

    private boolean byName() {
        return !mandates.isEmpty() && !sitting.presences().isEmpty();
    }

    private RollCall count(Instant at) {
        var present = PresenceSnapshot.of(sitting.presences(), at);
        int onSite = 0;
        int remote = 0;
        for (Mandate mandate : mandates) {
            onSite += present.onSite().contains(mandate.person()) ? 1 : 0;
            remote += present.remote().contains(mandate.person()) ? 1 : 0;
        }
        return new RollCall(at, mandates.size(), onSite, remote);
    }

    private @Nullable RollCall lastCount(Instant at) {
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
}
