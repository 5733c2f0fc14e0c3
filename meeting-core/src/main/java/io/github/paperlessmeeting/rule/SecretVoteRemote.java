package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Vote;
import java.util.List;

/**
 * Nobody takes part in a secret vote by network where the rules of procedure do not allow it. Who took part and was there by
 * network only while the vote went on is reported; where the list of those who took part is not recorded, nothing is said,
 * since who is present by network need not have voted.
 */
final class SecretVoteRemote extends StandardRule.OfVotes {
    SecretVoteRemote() {
        super("vote.secret-remote", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        RulesOfProcedure procedure = inspection.meeting().procedure();
        SittingRecord sitting = inspection.sittingOf(vote);
        if (procedure == null
                || !Boolean.FALSE.equals(procedure.secretVotesMayBeRemote())
                || sitting == null
                || !(vote instanceof SecretVote secret)) {
            return;
        }
        LegalBasis basis = procedure.basis();
        List<MandateId> participants = secret.participants();
        for (int i = 0; i < participants.size(); i++) {
            Mandate mandate = inspection.mandate(participants.get(i));
            Stretches presence = mandate == null ? null : sitting.presence(mandate.person());
            if (mandate != null && presence != null && VoterAbsent.isPresent(presence, vote, null)) {
                Stretches onSite = sitting.onSite(mandate.person());
                if (onSite == null || !VoterAbsent.isPresent(onSite, vote, null)) {
                    Pointer place = at(position).append("participants").append(i);
                    inspection.report(
                            place, message().with("mandate", mandate.id()), basis == null ? null : basis.citation());
                }
            }
        }
    }
}
