package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those recorded by name as having taken part in a vote: by their ballots, or as participants of a secret vote. */
final class Voters {
    private final Pointer list;
    private final List<Ballot> ballots;
    private final List<MandateId> participants;
    private final int[] mandates;

    private Voters(Pointer list, List<Ballot> ballots, List<MandateId> participants) {
        this.list = list;
        this.ballots = ballots;
        this.participants = participants;
        this.mandates = new int[Math.max(ballots.size(), participants.size())];
    }

    static Voters of(Vote vote, Pointer place, Index<MandateId, Mandate> index) {
        Voters voters;
        if (vote instanceof NamedVote named) {
            voters = new Voters(place.append("ballots"), named.ballots(), List.of());
        } else if (vote instanceof SecretVote secret) {
            voters = new Voters(place.append("participants"), List.of(), secret.participants());
        } else {
            voters = new Voters(place, List.of(), List.of());
        }
        for (int i = 0; i < voters.size(); i++) {
            voters.mandates[i] = index.position(voters.id(i));
        }
        return voters;
    }

    int size() {
        return mandates.length;
    }

    MandateId id(int i) {
        return ballots.isEmpty() ? participants.get(i) : ballots.get(i).voter();
    }

    /** The position of the mandate in the meeting, or -1 if it is not there. */
    int mandate(int i) {
        return mandates[i];
    }

    /** When the ballot was cast; null if that is not recorded, as always in a secret vote. */
    @Nullable
    Instant castAt(int i) {
        return ballots.isEmpty() ? null : ballots.get(i).castAt();
    }

    /** Whether somebody is recorded more than once. */
    boolean someVoteTwice() {
        Set<MandateId> seen = new HashSet<>(size() * 4 / 3 + 1);
        for (int i = 0; i < size(); i++) {
            if (!seen.add(id(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody else cast the ballot. */
    boolean byProxy(int i) {
        return !ballots.isEmpty() && ballots.get(i).proxy() != null;
    }

    Pointer at(int i) {
        return list.append(i);
    }
}
