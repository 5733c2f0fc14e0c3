package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.DeclaredPercentage;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Vote;
import java.util.List;

/** A vote by name of which a share above zero was announced has ballots. */
final class VoteWithoutBallots extends StandardRule.OfVotes {
    VoteWithoutBallots() {
        super("vote.no-ballots", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        DeclaredResult declared = vote.declared();
        if (!(vote instanceof NamedVote named) || !named.ballots().isEmpty() || declared == null) {
            return;
        }
        List<DeclaredPercentage> percentages = declared.percentages();
        for (int i = 0; i < percentages.size(); i++) {
            if (percentages.get(i).value().hundredths() > 0) {
                inspection.report(
                        at(position).append("ballots"),
                        message().with("share", percentages.get(i).share()));
                return;
            }
        }
    }
}
