package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.ProxyRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Vote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who votes for another is present, where the rules of procedure ask for that and the names of those present are all recorded. */
final class ProxyAbsent extends StandardRule.OfVotes {
    ProxyAbsent() {
        super("vote.proxy-absent", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        RulesOfProcedure procedure = inspection.meeting().procedure();
        ProxyRule rule = procedure == null ? null : procedure.proxies();
        SittingRecord sitting = inspection.sittingOf(vote);
        if (rule == null
                || !rule.holderPresent()
                || sitting == null
                || !sitting.namesComplete()
                || !(vote instanceof NamedVote named)) {
            return;
        }
        List<Ballot> ballots = named.ballots();
        for (int i = 0; i < ballots.size(); i++) {
            MandateId holder = ballots.get(i).proxy();
            Mandate mandate = holder == null ? null : inspection.mandate(holder);
            if (mandate != null
                    && holder != null
                    && isAbsent(sitting.presence(mandate.person()), vote, ballots.get(i))) {
                inspection.report(
                        at(position).append("ballots").append(i).append("proxy"),
                        message().with("mandate", ballots.get(i).voter()).with("proxy", holder));
            }
        }
    }

    private static boolean isAbsent(@Nullable Stretches presence, Vote vote, Ballot ballot) {
        return presence == null || !VoterAbsent.isPresent(presence, vote, ballot.castAt());
    }
}
