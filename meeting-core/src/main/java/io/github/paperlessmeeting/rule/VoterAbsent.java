package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who votes is present: when the ballot was cast; where that is not recorded, at some instant of the vote; where only its
 * beginning is recorded, then; where no time is recorded, at some instant at all. Nothing is said where members are not
 * recorded by name as present, nor where a roll call of the sitting counts more than the names and so shows that some are left
 * out, nor of who votes by proxy.
 */
final class VoterAbsent extends StandardRule.OfVotes {
    VoterAbsent() {
        super("vote.voter-absent", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        SittingRecord sitting = inspection.sittingOf(vote);
        if (sitting == null || !sitting.namesComplete()) {
            return;
        }
        Voters voters = inspection.voters(position);
        for (int i = 0; i < voters.size(); i++) {
            Mandate mandate = inspection.mandateAt(voters.mandate(i));
            if (mandate != null && !voters.byProxy(i)) {
                Instant castAt = voters.castAt(i);
                Stretches presence = sitting.presence(mandate.person());
                if (presence == null || !isPresent(presence, vote, castAt)) {
                    inspection.report(voters.at(i), absent(vote, castAt).with("mandate", mandate.id()));
                }
            }
        }
    }

    static boolean isPresent(Stretches presence, Vote vote, @Nullable Instant castAt) {
        Instant opened = vote.openedAt();
        Instant closed = vote.closedAt();
        if (castAt != null || opened == null) {
            return castAt == null ? !presence.ordered().isEmpty() : presence.covers(castAt);
        }
        return presence.covers(opened) || (closed != null && opened.isBefore(closed) && presence.meets(opened, closed));
    }

    private Message absent(Vote vote, @Nullable Instant castAt) {
        Instant opened = vote.openedAt();
        Instant closed = vote.closedAt();
        Instant at = castAt == null && closed == null ? opened : castAt;
        if (at != null) {
            return message().with("at", at);
        }
        return opened == null || closed == null
                ? message("at-all")
                : message("during-vote").with("opened", opened).with("closed", closed);
    }
}
