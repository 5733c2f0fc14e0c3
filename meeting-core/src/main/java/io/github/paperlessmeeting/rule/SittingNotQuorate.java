package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.decision.Quorum;
import io.github.paperlessmeeting.decision.QuorumCheck;
import io.github.paperlessmeeting.decision.QuorumStatus;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import java.util.Objects;

/**
 * A sitting is opened with a quorum. Sittings in deputies' groups are left out, since a group is not the body; nothing is said
 * where presence was not recorded.
 */
final class SittingNotQuorate extends StandardRule.OfSittings {
    SittingNotQuorate() {
        super("sitting.not-quorate", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, SittingRecord sitting, Pointer place) {
        RulesOfProcedure procedure = inspection.meeting().procedure();
        QuorumRule rule = procedure == null ? null : procedure.quorum();
        if (rule == null || sitting.sitting().kind().equals(SittingKind.GROUP)) {
            return;
        }
        Body body = inspection.body(inspection.meeting().body());
        QuorumCheck check = Quorum.check(rule, sitting.atOpening(), body == null ? null : body.statutorySeats());
        Long needed = check.needed();
        Base base = rule.threshold().base();
        if (check.status() == QuorumStatus.NOT_QUORATE && check.present() != null) {
            LegalBasis basis = rule.basis();
            inspection.report(
                    place,
                    needed == null
                            ? message("empty-base").with("base", Objects.requireNonNull(base))
                            : message().with("present", check.present()).with("needed", needed),
                    basis == null ? null : basis.citation());
        }
    }
}
