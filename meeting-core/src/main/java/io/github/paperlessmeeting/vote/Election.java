package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One round of an election of one or several persons (bầu cử): by name with ballots, or with ballot papers of which only
 * numbers are known.
 *
 * @param id its identifier, one of those of the votes; never null
 * @param motion the motion by which it was put; its matter chooses the rule; never null
 * @param sitting the sitting; null if not recorded
 * @param openedAt when voting began; null if not recorded
 * @param closedAt when it ended; null if not recorded
 * @param electorate how many could vote; never null
 * @param round the round, 1 for the first
 * @param places how many are to be elected, 1 or more
 * @param issued the ballot papers handed out, 0 or more; null if not recorded, or if the election was by name
 * @param collected the ballot papers in the box, 0 or more; null if not recorded, or if the election was by name
 * @param invalid the invalid ones among them, 0 or more; null if not recorded, or if the election was by name
 * @param candidates who can be elected, each once; a copy; never null
 * @param ballots the ballots of an election by name; a copy; never null, empty if it was secret or only counted
 * @param participants the mandates whose holders took part in a secret election, in ascending order; a copy; never null,
 *     empty if not recorded
 * @param countingCommittee who counted; a copy; never null, empty if not recorded
 * @param declared who was declared elected; null if not recorded
 * @param annulment that the round is void; null if it is not
 */
public record Election(
        VoteId id,
        MotionId motion,
        @Nullable SittingId sitting,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        Electorate electorate,
        int round,
        int places,
        @Nullable Integer issued,
        @Nullable Integer collected,
        @Nullable Integer invalid,
        List<Candidate> candidates,
        List<ElectionBallot> ballots,
        List<MandateId> participants,
        List<PersonId> countingCommittee,
        @Nullable DeclaredElection declared,
        @Nullable Annulment annulment)
        implements BallotPapers {
    /**
     * Copies the lists.
     *
     * @throws NullPointerException if the id, the motion, the electorate, a list or an element of one is null
     * @throws IllegalArgumentException if a number is out of range, a candidate is given twice, the participants are not in
     *     ascending order, or ballots by name stand beside papers, participants or counted votes, or name somebody who is no
     *     candidate or more candidates than there are places
     */
    public Election {
        Objects.requireNonNull(id, "Election.id");
        Objects.requireNonNull(motion, "Election.motion");
        Objects.requireNonNull(electorate, "Election.electorate");
        candidates = List.copyOf(candidates);
        ballots = List.copyOf(ballots);
        participants = List.copyOf(participants);
        countingCommittee = List.copyOf(countingCommittee);
        Counts.requireAtLeast("Election.round", 1, round);
        Counts.requireAtLeast("Election.places", 1, places);
        Counts.requireNotNegative("Election.issued", issued);
        Counts.requireNotNegative("Election.collected", collected);
        Counts.requireNotNegative("Election.invalid", invalid);
        Set<PersonId> known = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!known.add(candidate.person())) {
                throw new IllegalArgumentException("Election.candidates gives somebody twice");
            }
        }
        Participants.requireAscending("Election.participants", participants);
        if (!ballots.isEmpty()) {
            boolean counted = candidates.stream().anyMatch(candidate -> candidate.votes() != null);
            if (issued != null || collected != null || invalid != null || !participants.isEmpty() || counted) {
                throw new IllegalArgumentException("Election by name has no papers, participants and counts");
            }
            for (ElectionBallot ballot : ballots) {
                if (ballot.candidates().size() > places || !known.containsAll(ballot.candidates())) {
                    throw new IllegalArgumentException("Election has a ballot for too many or for no candidate");
                }
            }
        }
    }

    /**
     * Begins a first round.
     *
     * @param id its identifier; not null
     * @param motion the motion; not null
     * @param electorate how many could vote; not null
     * @param places how many are to be elected, 1 or more
     * @return a builder; never null
     */
    public static ElectionBuilder builder(VoteId id, MotionId motion, Electorate electorate, int places) {
        return new ElectionBuilder(id, motion, electorate, places);
    }

    /**
     * The votes of each candidate: from the ballots by name, otherwise as counted.
     *
     * @return the votes by candidate, in the order of the candidates; null if those of one are not recorded
     */
    public @Nullable List<Integer> votes() {
        Map<PersonId, Integer> byName = new HashMap<>();
        for (ElectionBallot ballot : ballots) {
            ballot.candidates().forEach(person -> byName.merge(person, 1, Integer::sum));
        }
        Integer[] votes = new Integer[candidates.size()];
        for (int i = 0; i < votes.length; i++) {
            Candidate candidate = candidates.get(i);
            Integer counted = ballots.isEmpty() ? candidate.votes() : byName.getOrDefault(candidate.person(), 0);
            if (counted == null) {
                return null;
            }
            votes[i] = counted;
        }
        return List.of(votes);
    }

    /** Type and identifier only. */
    @Override
    public String toString() {
        return "Election[" + id + "]";
    }
}
