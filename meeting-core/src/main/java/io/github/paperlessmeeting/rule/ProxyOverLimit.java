package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.ProxyRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Vote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nobody votes for more others than the rules of procedure allow. */
final class ProxyOverLimit extends StandardRule.OfVotes {
    ProxyOverLimit() {
        super("vote.proxy-over-limit", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        RulesOfProcedure procedure = inspection.meeting().procedure();
        ProxyRule rule = procedure == null ? null : procedure.proxies();
        if (rule == null || !(vote instanceof NamedVote named)) {
            return;
        }
        Map<MandateId, Integer> held = new HashMap<>();
        List<Ballot> ballots = named.ballots();
        for (int i = 0; i < ballots.size(); i++) {
            MandateId holder = ballots.get(i).proxy();
            int count = holder == null ? 0 : held.merge(holder, 1, Integer::sum);
            if (holder != null && count > rule.mostPerHolder()) {
                inspection.report(
                        at(position).append("ballots").append(i).append("proxy"),
                        message().with("proxy", holder).with("count", count).with("limit", rule.mostPerHolder()));
            }
        }
    }
}
