package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.Election;
import java.util.List;

/**
 * All candidates of an election together have no more votes than the valid ballot papers have places. Nothing is said where one
 * candidate alone has more votes than there are papers, of which another rule tells.
 */
final class ElectionVotesExceedPapers extends StandardRule {
    ElectionVotesExceedPapers() {
        super("election.votes-exceed-papers", Severity.ERROR);
    }

    @Override
    public void check(Inspection inspection) {
        List<Election> elections = inspection.meeting().elections();
        for (int i = 0; i < elections.size(); i++) {
            Election election = elections.get(i);
            Long valid = election.valid();
            if (valid == null || valid < 0) {
                continue;
            }
            long sum = 0;
            boolean one = false;
            for (Candidate candidate : election.candidates()) {
                int votes = candidate.votes() == null ? 0 : candidate.votes();
                sum += votes;
                one |= votes > valid;
            }
            long most = valid * election.places();
            if (sum > most && !one) {
                inspection.report(
                        at("elections", i).append("candidates"),
                        message().with("count", sum).with("limit", most));
            }
        }
    }
}
