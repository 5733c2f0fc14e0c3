package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.Vote;

/** Who is recused from an item, or from one above it, does not vote on its motions. */
final class VoterRecused extends StandardRule.OfVotes {
    VoterRecused() {
        super("vote.voter-recused", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Motion motion = inspection.motion(vote.motion());
        if (motion == null || inspection.meeting().recusals().isEmpty()) {
            return;
        }
        Voters voters = inspection.voters(position);
        for (int i = 0; i < voters.size(); i++) {
            AgendaItem item = inspection.recusedBy(voters.mandate(i), motion);
            if (item != null) {
                inspection.report(
                        voters.at(i), message().with("mandate", voters.id(i)).with("item", item.id()));
            }
        }
    }
}
