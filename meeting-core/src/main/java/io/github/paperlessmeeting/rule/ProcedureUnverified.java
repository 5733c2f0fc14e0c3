package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.NoticePeriod;
import io.github.paperlessmeeting.procedure.ProxyRule;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Verification;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The provisions on which the rules of procedure rest were compared with some text. A provision on which several rest is
 * reported at the first of them.
 */
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
        var place = Pointer.of("/procedure");
        var seen = new HashSet<LegalBasis>();
        check(inspection, procedure.quorumRules(), QuorumRule::basis, place.append("quorumRules"), seen);
        check(inspection, procedure.decisionRules(), DecisionRule::basis, place.append("decisionRules"), seen);
        check(inspection, procedure.electionRules(), ElectionRule::basis, place.append("electionRules"), seen);
        check(inspection, procedure.confidenceRules(), ConfidenceRule::basis, place.append("confidenceRules"), seen);
        check(inspection, procedure.noticePeriods(), NoticePeriod::basis, place.append("noticePeriods"), seen);
        ProxyRule proxies = procedure.proxies();
        check(inspection, proxies == null ? null : proxies.basis(), place.append("proxies"), seen);
        check(inspection, procedure.basis(), place, seen);
    }

    private <R> void check(
            Inspection inspection,
            List<R> rules,
            Function<R, @Nullable LegalBasis> basis,
            Pointer place,
            Set<LegalBasis> seen) {
        for (int i = 0; i < rules.size(); i++) {
            check(inspection, basis.apply(rules.get(i)), place.append(i), seen);
        }
    }

    private void check(Inspection inspection, @Nullable LegalBasis basis, Pointer rule, Set<LegalBasis> seen) {
        if (basis != null && basis.verification() == Verification.UNVERIFIED && seen.add(basis)) {
            inspection.report(rule.append("basis").append("verification"), message(), basis.citation());
        }
    }
}
