package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Sitting;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who attends instead of a member is not present at the same time as that member. */
final class SubstituteBesideMember extends StandardRule {
    SubstituteBesideMember() {
        super("substitute.present-with-substituted", Severity.WARNING);
    }

    /** Once for each absence, with the first sitting at which both are. */
    @Override
    public void check(Inspection inspection) {
        var absences = new Absences(inspection, true);
        Set<Integer> reported = new HashSet<>();
        List<Sitting> sittings = inspection.meeting().sittings();
        for (int i = 0; i < sittings.size(); i++) {
            SittingRecord record = inspection.record(i);
            for (PersonId person : record.persons()) {
                int position =
                        absences.position(person.value(), record.sitting().id());
                if (position >= 0) {
                    Absence absence = inspection.meeting().absences().get(position);
                    PersonId substitute = absence.substitute();
                    if (substitute != null
                            && !substitute.equals(person)
                            && meet(record.presence(person), record.presence(substitute))
                            && reported.add(position)) {
                        inspection.report(
                                at("absences", position).append("substitute"),
                                message()
                                        .with("person", substitute)
                                        .with("mandate", absence.mandate())
                                        .with("sitting", record.sitting().id()));
                    }
                }
            }
        }
    }

    private static boolean meet(@Nullable Stretches one, @Nullable Stretches other) {
        if (one == null || other == null) {
            return false;
        }
        for (Stretches.Stretch stretch : one.ordered()) {
            Instant until = stretch.until();
            if (other.meets(stretch.from(), until == null ? Instant.MAX : until)) {
                return true;
            }
        }
        return false;
    }
}
