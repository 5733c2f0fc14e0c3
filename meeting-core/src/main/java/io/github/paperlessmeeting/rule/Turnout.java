package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;

/** How many took part in a vote, as far as that was counted. */
final class Turnout {
    private Turnout() {}

    /** Takes a number that is too great, and where it stands. */
    interface Excess {
        void report(long count, Pointer place);
    }

    /** Whether more can have voted than were present, since the rules of procedure let members vote for others. */
    static boolean mayHoldProxies(Inspection inspection) {
        RulesOfProcedure procedure = inspection.meeting().procedure();
        return procedure != null && procedure.proxies() != null;
    }

    /** Tells each count of a vote that is greater than a limit: of the votes, and in a secret vote of the papers. */
    static void excesses(Vote vote, Pointer place, long limit, Excess excess) {
        Tally tally = vote.tally();
        if (tally != null && tally.counted() > limit) {
            excess.report(tally.counted(), place.append(vote instanceof NamedVote ? "ballots" : "tally"));
        }
        if (vote instanceof SecretVote secret && secret.collected() != null && secret.collected() > limit) {
            excess.report(secret.collected(), place.append("collected"));
        }
    }
}
