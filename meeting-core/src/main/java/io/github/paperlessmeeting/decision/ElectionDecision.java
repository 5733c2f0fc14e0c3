package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is elected by a round of an election, as it follows from the numbers and the rules.
 *
 * @param vote the identifier of the election; never null
 * @param status what the round came to; never null
 * @param places how many were to be elected; 1 or more
 * @param rule the rule applied; null if there is none for the matter
 * @param quorum whether a quorum was there; never null
 * @param base the size of the base of the rule's threshold; null if not known, or if the rule has none
 * @param needed the votes that a candidate needs at least; null if the base is not known or empty, or the rule has none
 * @param candidates what it came to for each, in the order of the candidates; a copy; never null
 */
public record ElectionDecision(
        VoteId vote,
        ElectionStatus status,
        int places,
        @Nullable ElectionRule rule,
        QuorumCheck quorum,
        @Nullable Long base,
        @Nullable Long needed,
        List<CandidateResult> candidates) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the vote, the status, the quorum, the list or one of its elements is null
     */
    public ElectionDecision {
        Objects.requireNonNull(vote, "ElectionDecision.vote");
        Objects.requireNonNull(status, "ElectionDecision.status");
        Objects.requireNonNull(quorum, "ElectionDecision.quorum");
        candidates = List.copyOf(candidates);
    }

    /**
     * Who is elected.
     *
     * @return the persons, in the order of the candidates; never null
     */
    public List<PersonId> elected() {
        return candidates.stream()
                .filter(candidate -> candidate.standing() == Standing.ELECTED
                        || candidate.standing() == Standing.ELECTED_BY_SENIORITY)
                .map(CandidateResult::person)
                .toList();
    }

    /**
     * The explanation, sentence by sentence. {@link DecisionMessages} has the words.
     *
     * @return the sentences; never null or empty
     */
    public List<Message> steps() {
        return ElectionExplanation.of(this);
    }

    /** Vote and status only. */
    @Override
    public String toString() {
        return "ElectionDecision[" + vote + ", " + status + "]";
    }
}
