package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.body.Mandate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The absences by the person who is absent and the sitting. Where several say the same of one person the first counts, and one
 * from a sitting before one from the whole meeting.
 */
final class Absences {
    /** A person or a mandate at a sitting; the empty text stands for the whole meeting. */
    record Place(String who, String sitting) implements Comparable<Place> {
        static Place of(String who, @Nullable SittingId sitting) {
            return new Place(who, sitting == null ? "" : sitting.value());
        }

        @Override
        public int compareTo(Place other) {
            int byWho = who.compareTo(other.who);
            return byWho == 0 ? sitting.compareTo(other.sitting) : byWho;
        }
    }

    private final Map<Place, Integer> first = new HashMap<>();

    Absences(Inspection inspection, boolean substitutedOnly) {
        List<Absence> absences = inspection.meeting().absences();
        for (int i = 0; i < absences.size(); i++) {
            Absence absence = absences.get(i);
            Mandate mandate = inspection.mandate(absence.mandate());
            if (mandate != null && (!substitutedOnly || absence.substitute() != null)) {
                first.putIfAbsent(Place.of(mandate.person().value(), absence.sitting()), i);
            }
        }
    }

    /** The position of the absence of a person from a sitting; -1 if there is none. */
    int position(String person, @Nullable SittingId sitting) {
        Integer own = sitting == null ? null : first.get(Place.of(person, sitting));
        return own == null ? first.getOrDefault(Place.of(person, null), -1) : own;
    }
}
