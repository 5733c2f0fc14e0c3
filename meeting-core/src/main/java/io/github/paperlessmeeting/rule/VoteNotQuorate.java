package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.decision.QuorumCheck;
import io.github.paperlessmeeting.decision.QuorumStatus;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Vote;
import java.util.Objects;

/**
 * Enough members are present at a vote. Where the chair announced that they were not, the record is as it should be and
 * nothing is reported.
 */
final class VoteNotQuorate extends StandardRule.OfVotes {
    VoteNotQuorate() {
        super("vote.not-quorate", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        QuorumCheck check = inspection.decision(position).quorum();
        QuorumRule rule = check.rule();
        DeclaredResult declared = vote.declared();
        if (rule == null
                || check.status() != QuorumStatus.NOT_QUORATE
                || (declared != null && declared.outcome() == Outcome.NOT_QUORATE)) {
            return;
        }
        LegalBasis basis = rule.basis();
        Long present = check.present();
        Long needed = check.needed();
        inspection.report(
                at(position).append("electorate"),
                present == null || needed == null
                        ? message("empty-base")
                                .with(
                                        "base",
                                        Objects.requireNonNull(rule.threshold().base()))
                        : message().with("present", present).with("needed", needed),
                basis == null ? null : basis.citation());
    }
}
