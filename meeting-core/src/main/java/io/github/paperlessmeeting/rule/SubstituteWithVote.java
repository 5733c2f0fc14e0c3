package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Vote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who attends instead of a member has no vote in the body of that member: neither a ballot of a mandate of their own there, nor
 * one under the mandate of the member, of whom no presence is recorded.
 */
final class SubstituteWithVote extends StandardRule {
    SubstituteWithVote() {
        super(
                "substitute.with-vote",
                Severity.WARNING,
                "Điều 28, Quy chế làm việc của Chính phủ (Nghị định số 138/2016/NĐ-CP)");
    }

    private record Seat(String person, String body, String sitting) implements Comparable<Seat> {
        static Seat of(String person, BodyId body, @Nullable SittingId sitting) {
            return new Seat(person, body.value(), sitting == null ? "" : sitting.value());
        }

        @Override
        public int compareTo(Seat other) {
            int byPerson = person.compareTo(other.person);
            int byBody = byPerson == 0 ? body.compareTo(other.body) : byPerson;
            return byBody == 0 ? sitting.compareTo(other.sitting) : byBody;
        }
    }

    @Override
    public void check(Inspection inspection) {
        Set<Seat> substitutes = new HashSet<>();
        for (Absence absence : inspection.meeting().absences()) {
            Mandate absent = inspection.mandate(absence.mandate());
            if (absent != null && absence.substitute() != null) {
                substitutes.add(Seat.of(absence.substitute().value(), absent.body(), absence.sitting()));
            }
        }
        if (substitutes.isEmpty()) {
            return;
        }
        var absences = new Absences(inspection, true);
        List<Vote> votes = inspection.meeting().votes();
        for (int i = 0; i < votes.size(); i++) {
            Voters voters = inspection.voters(i);
            for (int j = 0; j < voters.size(); j++) {
                Mandate mandate = inspection.mandateAt(voters.mandate(j));
                if (mandate == null || voters.byProxy(j)) {
                    continue;
                }
                SittingId sitting = votes.get(i).sitting();
                String person = mandate.person().value();
                if (substitutes.contains(Seat.of(person, mandate.body(), null))
                        || substitutes.contains(Seat.of(person, mandate.body(), sitting))) {
                    inspection.report(voters.at(j), message().with("mandate", mandate.id()));
                } else if (absences.position(person, sitting) >= 0 && !attends(inspection, votes.get(i), mandate)) {
                    inspection.report(voters.at(j), message("in-place").with("mandate", mandate.id()));
                }
            }
        }
    }

    private static boolean attends(Inspection inspection, Vote vote, Mandate mandate) {
        SittingRecord record = inspection.sittingOf(vote);
        return record != null && record.presence(mandate.person()) != null;
    }
}
