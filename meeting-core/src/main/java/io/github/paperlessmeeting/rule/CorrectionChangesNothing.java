package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Correction;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Vote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A correction says something else than the ballot, or than the correction before it. */
final class CorrectionChangesNothing extends StandardRule.OfVotes {
    CorrectionChangesNothing() {
        super("vote.choice-and-correction-same", Severity.INFO);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        if (!(vote instanceof NamedVote named) || named.corrections().isEmpty()) {
            return;
        }
        Map<MandateId, Choice> choices = new HashMap<>();
        for (Ballot ballot : named.ballots()) {
            choices.putIfAbsent(ballot.voter(), ballot.choice());
        }
        List<Correction> corrections = named.corrections();
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            Choice before = correction.choice() == null
                    ? choices.remove(correction.voter())
                    : choices.put(correction.voter(), correction.choice());
            if (before != null && before == correction.choice()) {
                inspection.report(
                        at(position).append("corrections").append(i), message().with("mandate", correction.voter()));
            }
        }
    }
}
