package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nobody holds two mandates with voting right in one body on one day, which would count that person twice. */
final class MandateOverlap extends StandardRule {
    MandateOverlap() {
        super("mandate.overlap", Severity.WARNING);
    }

    /** Comparable, so that identifiers made to collide do not turn the map into lists. */
    private record Seat(PersonId person, BodyId body) implements Comparable<Seat> {
        @Override
        public int compareTo(Seat other) {
            int byPerson = person.compareTo(other.person);
            return byPerson == 0 ? body.compareTo(other.body) : byPerson;
        }
    }

    /** Each mandate that begins while an earlier-beginning one of the same person in the same body runs. */
    @Override
    public void check(Inspection inspection) {
        List<Mandate> mandates = inspection.meeting().mandates();
        Map<Seat, List<Integer>> bySeat = new HashMap<>();
        for (int i = 0; i < mandates.size(); i++) {
            Mandate mandate = mandates.get(i);
            if (mandate.votingRight()) {
                bySeat.computeIfAbsent(new Seat(mandate.person(), mandate.body()), seat -> new ArrayList<>(1))
                        .add(i);
            }
        }
        for (List<Integer> held : bySeat.values()) {
            held.sort(Comparator.comparing(i -> firstDay(mandates.get(i))));
            int longest = held.get(0);
            for (int i : held.subList(1, held.size())) {
                if (!firstDay(mandates.get(i)).isAfter(lastDay(mandates.get(longest)))) {
                    inspection.report(
                            at("mandates", i),
                            message().with("mandate", mandates.get(i).id()).with("first", at("mandates", longest)));
                }
                longest = lastDay(mandates.get(i)).isAfter(lastDay(mandates.get(longest))) ? i : longest;
            }
        }
    }

    private static LocalDate firstDay(Mandate mandate) {
        return mandate.from() == null ? LocalDate.MIN : mandate.from();
    }

    private static LocalDate lastDay(Mandate mandate) {
        return mandate.until() == null ? LocalDate.MAX : mandate.until();
    }
}
