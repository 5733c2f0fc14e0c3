package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Vote;
import java.time.LocalDate;

/** Who votes holds a mandate in the body that meets, on the day of the sitting. */
final class VoterNotInOffice extends StandardRule.OfVotes {
    VoterNotInOffice() {
        super("vote.voter-not-in-office", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        SittingRecord sitting = inspection.sittingOf(vote);
        LocalDate day = sitting == null ? null : sitting.day();
        Voters voters = inspection.voters(position);
        for (int i = 0; i < voters.size(); i++) {
            Mandate mandate = inspection.mandateAt(voters.mandate(i));
            if (mandate == null) {
                continue;
            }
            if (!mandate.body().equals(inspection.meeting().body())) {
                inspection.report(
                        voters.at(i),
                        message("other-body").with("mandate", mandate.id()).with("body", mandate.body()));
            } else if (day != null && !mandate.inOfficeOn(day)) {
                inspection.report(
                        voters.at(i), message().with("mandate", mandate.id()).with("day", day));
            }
        }
    }
}
