package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Vote;
import java.util.List;

/** Nobody votes for another where the rules of procedure know no proxies. */
final class ProxyNotAllowed extends StandardRule.OfVotes {
    ProxyNotAllowed() {
        super("vote.proxy-not-allowed", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        RulesOfProcedure procedure = inspection.meeting().procedure();
        if (procedure == null || procedure.proxies() != null || !(vote instanceof NamedVote named)) {
            return;
        }
        List<Ballot> ballots = named.ballots();
        for (int i = 0; i < ballots.size(); i++) {
            Ballot ballot = ballots.get(i);
            if (ballot.proxy() != null) {
                inspection.report(
                        at(position).append("ballots").append(i).append("proxy"),
                        message().with("mandate", ballot.voter()).with("proxy", ballot.proxy()));
            }
        }
    }
}
