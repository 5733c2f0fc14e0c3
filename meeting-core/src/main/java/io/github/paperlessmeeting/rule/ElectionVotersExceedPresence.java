package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Electorate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No more ballots are cast in an election, and no more ballot papers collected in an election or a confidence poll, than members
 * are present. Nothing is said where the rules of procedure let members vote for others who are not.
 */
final class ElectionVotersExceedPresence extends StandardRule {
    ElectionVotersExceedPresence() {
        super("election.voters-exceed-presence", Severity.ERROR);
    }

    @Override
    public void check(Inspection inspection) {
        if (Turnout.mayHoldProxies(inspection)) {
            return;
        }
        List<Election> elections = inspection.meeting().elections();
        for (int i = 0; i < elections.size(); i++) {
            Election election = elections.get(i);
            Pointer place = at("elections", i);
            limit(inspection, election.electorate(), election.ballots().size(), place.append("ballots"));
            limit(inspection, election.electorate(), election.collected(), place.append("collected"));
        }
        List<ConfidencePoll> polls = inspection.meeting().confidencePolls();
        for (int i = 0; i < polls.size(); i++) {
            ConfidencePoll poll = polls.get(i);
            limit(
                    inspection,
                    poll.electorate(),
                    poll.collected(),
                    at("confidencePolls", i).append("collected"));
        }
    }

    private void limit(Inspection inspection, Electorate electorate, @Nullable Integer count, Pointer place) {
        Integer present = electorate.present();
        if (count != null && present != null && count > present) {
            inspection.report(place, message().with("count", count).with("present", present));
        }
    }
}
