package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attachment.Delivery;
import io.github.paperlessmeeting.attendance.Invitation;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.vote.Annulment;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.Correction;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.ElectionBallot;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The times at which something is recorded to have happened after another. What is planned is not among them. */
final class RecordedTimes {
    private final Instant limit;
    private final BiConsumer<Instant, Pointer> reader;

    private RecordedTimes(Instant limit, BiConsumer<Instant, Pointer> reader) {
        this.limit = limit;
        this.reader = reader;
    }

    /** Those of a meeting that lie after a time. */
    static void after(Instant limit, Meeting meeting, BiConsumer<Instant, Pointer> reader) {
        var times = new RecordedTimes(limit, reader);
        for (int i = 0; i < meeting.attachments().size(); i++) {
            Pointer place = StandardRule.at("attachments", i);
            times.each(meeting.attachments().get(i).deliveries(), place, "deliveries", Delivery::at, "at");
        }
        times.read(meeting.agenda().issuedAt(), Pointer.ROOT.append("agenda"), "issuedAt");
        for (int i = 0; i < meeting.invitations().size(); i++) {
            times.invitation(meeting.invitations().get(i), StandardRule.at("invitations", i));
        }
        for (int i = 0; i < meeting.sittings().size(); i++) {
            times.sitting(meeting.sittings().get(i), StandardRule.at("sittings", i));
        }
        for (int i = 0; i < meeting.votes().size(); i++) {
            times.vote(meeting.votes().get(i), StandardRule.at("votes", i));
        }
        for (int i = 0; i < meeting.elections().size(); i++) {
            times.election(meeting.elections().get(i), StandardRule.at("elections", i));
        }
        for (int i = 0; i < meeting.confidencePolls().size(); i++) {
            times.poll(meeting.confidencePolls().get(i), StandardRule.at("confidencePolls", i));
        }
    }

    private void invitation(Invitation invitation, Pointer place) {
        read(invitation.sentAt(), place, "sentAt");
        if (invitation.reply() != null) {
            read(invitation.reply().at(), place.append("reply"), "at");
        }
    }

    private void sitting(Sitting sitting, Pointer place) {
        read(sitting.openedAt(), place, "openedAt");
        read(sitting.closedAt(), place, "closedAt");
        each(sitting.presences(), place, "presences", Presence::from, "from");
        each(sitting.presences(), place, "presences", Presence::until, "until");
        each(sitting.rollCalls(), place, "rollCalls", RollCall::at, "at");
    }

    private void vote(Vote vote, Pointer place) {
        read(vote.openedAt(), place, "openedAt");
        read(vote.closedAt(), place, "closedAt");
        annulment(vote.annulment(), place);
        if (vote instanceof NamedVote named) {
            each(named.ballots(), place, "ballots", Ballot::castAt, "castAt");
            each(named.corrections(), place, "corrections", Correction::at, "at");
        }
    }

    private void election(Election election, Pointer place) {
        read(election.openedAt(), place, "openedAt");
        read(election.closedAt(), place, "closedAt");
        annulment(election.annulment(), place);
        each(election.ballots(), place, "ballots", ElectionBallot::castAt, "castAt");
    }

    private void poll(ConfidencePoll poll, Pointer place) {
        read(poll.openedAt(), place, "openedAt");
        read(poll.closedAt(), place, "closedAt");
        annulment(poll.annulment(), place);
    }

    private void annulment(@Nullable Annulment annulment, Pointer place) {
        if (annulment != null) {
            read(annulment.at(), place.append("annulment"), "at");
        }
    }

    private <T> void each(
            List<T> elements, Pointer owner, String list, Function<T, @Nullable Instant> time, String member) {
        for (int i = 0; i < elements.size(); i++) {
            Instant at = time.apply(elements.get(i));
            if (at != null && at.isAfter(limit)) {
                reader.accept(at, owner.append(list).append(i).append(member));
            }
        }
    }

    private void read(@Nullable Instant time, Pointer owner, String member) {
        if (time != null && time.isAfter(limit)) {
            reader.accept(time, owner.append(member));
        }
    }
}
