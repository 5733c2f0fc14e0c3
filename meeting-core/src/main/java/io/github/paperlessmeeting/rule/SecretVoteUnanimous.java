package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;

/**
 * The numbers of a secret vote do not tell how each of those on record voted. They do if all chose alike: no record of a secret
 * vote can prevent that, but whoever publishes it should know. Groups and weights of a secret vote are not counted apart, so that
 * they give nobody away.
 */
final class SecretVoteUnanimous extends StandardRule.OfVotes {
    SecretVoteUnanimous() {
        super("vote.secret-gives-away", Severity.INFO);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        if (!(vote instanceof SecretVote secret) || secret.participants().isEmpty()) {
            return;
        }
        Tally tally = secret.tally();
        int participants = secret.participants().size();
        for (Choice choice : Choice.values()) {
            Integer alike = tally.of(choice);
            if (alike != null && alike >= participants && alike == tally.counted()) {
                inspection.report(at(position).append("participants"), message().with("count", participants));
            }
        }
    }
}
