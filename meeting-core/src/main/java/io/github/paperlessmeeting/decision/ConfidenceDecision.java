package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a rating or vote of confidence for each person, under the rules.
 *
 * @param vote the identifier of the poll; never null
 * @param valid whether the poll counts at all: a quorum was not missed and it was not declared void
 * @param rule the rule applied; null if there is none for the matter
 * @param quorum whether a quorum was there; never null
 * @param persons what follows for each, in the order of the ratings; a copy; never null
 */
public record ConfidenceDecision(
        VoteId vote, boolean valid, @Nullable ConfidenceRule rule, QuorumCheck quorum, List<PersonConfidence> persons) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the vote, the quorum, the list or one of its elements is null
     */
    public ConfidenceDecision {
        Objects.requireNonNull(vote, "ConfidenceDecision.vote");
        Objects.requireNonNull(quorum, "ConfidenceDecision.quorum");
        persons = List.copyOf(persons);
    }

    /**
     * The explanation, sentence by sentence. {@link DecisionMessages} has the words.
     *
     * @return the sentences; never null or empty
     */
    public List<Message> steps() {
        return ConfidenceExplanation.of(this);
    }

    /** Vote only. */
    @Override
    public String toString() {
        return "ConfidenceDecision[" + vote + "]";
    }
}
