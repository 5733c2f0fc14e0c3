package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.Election;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ballot papers of elections and confidence polls add up: no more are collected than were issued or than there are
 * members, no more are invalid than were collected, and nobody has more votes than there are valid papers.
 */
final class ElectionPapersDoNotAddUp extends StandardRule {
    ElectionPapersDoNotAddUp() {
        super("election.papers-do-not-add-up", Severity.ERROR);
    }

    @Override
    public void check(Inspection inspection) {
        List<Election> elections = inspection.meeting().elections();
        for (int i = 0; i < elections.size(); i++) {
            Election election = elections.get(i);
            Pointer place = at("elections", i);
            papers(inspection, place, election.issued(), election.collected(), election.invalid());
            members(
                    inspection,
                    place,
                    election.collected(),
                    election.electorate().mandatesInOffice());
            for (int j = 0; j < election.candidates().size(); j++) {
                Candidate candidate = election.candidates().get(j);
                Integer votes = candidate.votes();
                limit(
                        inspection,
                        place.append("candidates").append(j).append("votes"),
                        votes == null ? null : votes.longValue(),
                        election.valid(),
                        election.electorate().mandatesInOffice());
            }
        }
        List<ConfidencePoll> polls = inspection.meeting().confidencePolls();
        for (int i = 0; i < polls.size(); i++) {
            ConfidencePoll poll = polls.get(i);
            Pointer place = at("confidencePolls", i);
            papers(inspection, place, poll.issued(), poll.collected(), poll.invalid());
            members(inspection, place, poll.collected(), poll.electorate().mandatesInOffice());
            for (int j = 0; j < poll.ratings().size(); j++) {
                ConfidenceRating rating = poll.ratings().get(j);
                limit(
                        inspection,
                        place.append("ratings").append(j).append("counts"),
                        rating.valid(),
                        poll.valid(),
                        poll.electorate().mandatesInOffice());
            }
        }
    }

    private void papers(
            Inspection inspection,
            Pointer place,
            @Nullable Integer issued,
            @Nullable Integer collected,
            @Nullable Integer invalid) {
        if (issued != null && collected != null && collected > issued) {
            inspection.report(
                    place.append("collected"),
                    message("collected").with("collected", collected).with("issued", issued));
        }
        if (invalid != null && collected != null && invalid > collected) {
            inspection.report(
                    place.append("invalid"),
                    message("invalid").with("invalid", invalid).with("collected", collected));
        }
    }

    private void members(Inspection inspection, Pointer place, @Nullable Integer collected, int members) {
        if (collected != null && collected > members) {
            inspection.report(
                    place.append("collected"),
                    message("members").with("collected", collected).with("members", members));
        }
    }

    private void limit(Inspection inspection, Pointer place, @Nullable Long count, @Nullable Long valid, int members) {
        long most = valid == null ? members : valid;
        if (count != null && count > most && most >= 0) {
            inspection.report(place, message("votes").with("count", count).with("valid", most));
        }
    }
}
