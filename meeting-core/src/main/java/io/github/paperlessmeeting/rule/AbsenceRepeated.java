package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A member reports one absence from one sitting, or from the whole meeting, once. */
final class AbsenceRepeated extends StandardRule {
    AbsenceRepeated() {
        super("absence.repeated", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        List<Absence> absences = inspection.meeting().absences();
        Map<Absences.Place, Integer> first = new HashMap<>();
        for (int i = 0; i < absences.size(); i++) {
            Absence absence = absences.get(i);
            Integer before =
                    first.putIfAbsent(Absences.Place.of(absence.mandate().value(), absence.sitting()), i);
            if (before != null) {
                inspection.report(
                        at("absences", i),
                        message().with("mandate", absence.mandate()).with("first", at("absences", before)));
            }
        }
    }
}
