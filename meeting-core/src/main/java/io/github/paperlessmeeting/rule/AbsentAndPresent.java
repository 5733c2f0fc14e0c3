package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Sitting;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is reported absent from a sitting is not recorded as present from its opening to its closing. Who comes late or leaves
 * early may well have reported that, so nothing is said of it.
 */
final class AbsentAndPresent extends StandardRule {
    AbsentAndPresent() {
        super("absence.and-presence", Severity.WARNING);
    }

    /** Once for each absence, with the first sitting of which it is not true. */
    @Override
    public void check(Inspection inspection) {
        var absences = new Absences(inspection, false);
        Set<Integer> reported = new HashSet<>();
        List<Sitting> sittings = inspection.meeting().sittings();
        for (int i = 0; i < sittings.size(); i++) {
            SittingRecord record = inspection.record(i);
            for (PersonId person : record.persons()) {
                int absence = absences.position(person.value(), record.sitting().id());
                Stretches presence = record.presence(person);
                if (absence >= 0
                        && presence != null
                        && throughout(presence, record.sitting())
                        && reported.add(absence)) {
                    inspection.report(
                            at("absences", absence),
                            message()
                                    .with(
                                            "mandate",
                                            inspection
                                                    .meeting()
                                                    .absences()
                                                    .get(absence)
                                                    .mandate())
                                    .with("sitting", record.sitting().id()));
                }
            }
        }
    }

    private static boolean throughout(Stretches presence, Sitting sitting) {
        Instant opened = sitting.openedAt();
        Instant closed = sitting.closedAt();
        if (opened == null) {
            return false;
        }
        for (Stretches.Stretch stretch : presence.ordered()) {
            Instant until = stretch.until();
            if (!stretch.from().isAfter(opened)
                    && (until == null || (closed != null && closed.isAfter(opened) && !until.isBefore(closed)))) {
                return true;
            }
        }
        return false;
    }
}
