package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Vote;
import java.util.List;

/**
 * Who attends instead of a member does not cast that member's ballot: there is none under the mandate of a member for whom
 * somebody else attends and of whom no presence is recorded. A member who attends for another keeps their own vote. The
 * source holds for the Government (Chính phủ) and is cited there alone; for other bodies this is a convention.
 */
final class SubstituteWithVote extends StandardRule {
    SubstituteWithVote() {
        super(
                "substitute.with-vote",
                Severity.WARNING,
                "Điều 28, Quy chế làm việc của Chính phủ (Nghị định số 138/2016/NĐ-CP)");
    }

    @Override
    public void check(Inspection inspection) {
        var absences = new Absences(inspection, true);
        Body body = inspection.body(inspection.meeting().body());
        String basis = body != null && body.kind().equals(BodyKind.GOVERNMENT) ? basis() : null;
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
                if (absences.position(person, sitting) >= 0 && !attends(inspection, votes.get(i), mandate)) {
                    inspection.report(voters.at(j), message().with("mandate", mandate.id()), basis);
                }
            }
        }
    }

    private static boolean attends(Inspection inspection, Vote vote, Mandate mandate) {
        SittingRecord record = inspection.sittingOf(vote);
        return record != null && record.presence(mandate.person()) != null;
    }
}
