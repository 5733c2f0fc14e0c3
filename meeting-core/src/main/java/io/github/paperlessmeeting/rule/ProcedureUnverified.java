package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Verification;
import org.jspecify.annotations.Nullable;

/** The provisions on which the rules of procedure rest were compared with some text. */
final class ProcedureUnverified extends StandardRule {
    ProcedureUnverified() {
        super("procedure.unverified", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        RulesOfProcedure procedure = inspection.meeting().procedure();
        if (procedure == null) {
            return;
        }
        Pointer place = Pointer.of("/procedure");
        QuorumRule quorum = procedure.quorum();
        check(inspection, quorum == null ? null : quorum.basis(), place.append("quorum"));
        for (int i = 0; i < procedure.decisionRules().size(); i++) {
            check(
                    inspection,
                    procedure.decisionRules().get(i).basis(),
                    place.append("decisionRules").append(i));
        }
    }

    private void check(Inspection inspection, @Nullable LegalBasis basis, Pointer rule) {
        if (basis != null && basis.verification() == Verification.UNVERIFIED) {
            inspection.report(rule.append("basis").append("verification"), message(), basis.citation());
        }
    }
}
