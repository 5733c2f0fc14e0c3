package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Vote;
import java.util.HashMap;
import java.util.Map;

/** Each mandate votes once in a vote. */
final class SecondBallot extends StandardRule.OfVotes {
    SecondBallot() {
        super("vote.second-ballot", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Voters voters = inspection.voters(position);
        Map<MandateId, Integer> first = new HashMap<>(voters.size() * 4 / 3 + 1);
        for (int i = 0; i < voters.size(); i++) {
            Integer before = first.putIfAbsent(voters.id(i), i);
            if (before != null) {
                inspection.report(
                        voters.at(i), message().with("mandate", voters.id(i)).with("first", voters.at(before)));
            }
        }
    }
}
