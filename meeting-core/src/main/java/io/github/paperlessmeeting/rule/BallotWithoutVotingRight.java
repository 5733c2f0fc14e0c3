package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Vote;

/** Only mandates with voting right vote: neither guests nor substitutes. */
final class BallotWithoutVotingRight extends StandardRule.OfVotes {
    BallotWithoutVotingRight() {
        super("vote.ballot-without-voting-right", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Voters voters = inspection.voters(position);
        for (int i = 0; i < voters.size(); i++) {
            Mandate mandate = inspection.mandateAt(voters.mandate(i));
            if (mandate != null && !mandate.votingRight()) {
                inspection.report(voters.at(i), message().with("mandate", mandate.id()));
            }
        }
    }
}
