package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.Vote;
import java.time.LocalDate;

/** The rules of procedure hold on the day of each vote. */
final class ProcedureNotInForce extends StandardRule.OfVotes {
    ProcedureNotInForce() {
        super("vote.procedure-not-in-force", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        RulesOfProcedure procedure = inspection.meeting().procedure();
        SittingRecord sitting = inspection.sittingOf(vote);
        if (procedure == null || sitting == null || procedure.inForceOn(sitting.day())) {
            return;
        }
        LocalDate from = procedure.validFrom();
        LocalDate until = procedure.validUntil();
        if (from != null && sitting.day().isBefore(from)) {
            inspection.report(
                    at(position), message("not-yet").with("day", sitting.day()).with("from", from));
        } else if (until != null) {
            inspection.report(
                    at(position),
                    message("no-longer").with("day", sitting.day()).with("until", until));
        }
    }
}
