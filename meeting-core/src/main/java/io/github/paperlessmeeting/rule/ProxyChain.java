package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.ProxyRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Vote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who has given a proxy holds none, unless the rules of procedure allow such chains; nobody holds the own one. */
final class ProxyChain extends StandardRule.OfVotes {
    ProxyChain() {
        super("vote.proxy-chain", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        RulesOfProcedure procedure = inspection.meeting().procedure();
        ProxyRule rule = procedure == null ? null : procedure.proxies();
        if (rule == null || !(vote instanceof NamedVote named)) {
            return;
        }
        Set<MandateId> givers = new HashSet<>();
        List<Ballot> ballots = named.ballots();
        for (Ballot ballot : ballots) {
            if (ballot.proxy() != null) {
                givers.add(ballot.voter());
            }
        }
        for (int i = 0; i < ballots.size(); i++) {
            Ballot ballot = ballots.get(i);
            MandateId holder = ballot.proxy();
            if (holder != null && (holder.equals(ballot.voter()) || (!rule.chains() && givers.contains(holder)))) {
                inspection.report(
                        at(position).append("ballots").append(i).append("proxy"),
                        message().with("mandate", ballot.voter()).with("proxy", holder));
            }
        }
    }
}
