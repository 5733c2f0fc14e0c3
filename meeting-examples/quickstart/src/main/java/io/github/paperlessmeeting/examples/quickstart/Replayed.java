package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.decision.ElectionStatus;
import io.github.paperlessmeeting.decision.QuorumCheck;
import io.github.paperlessmeeting.decision.Standing;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of deciding one recorded vote again.
 *
 * @param vote the record
 * @param kind how what follows from the numbers relates to what was announced
 * @param computed what follows from the numbers
 * @param steps why, in the sentences of the library; or what is missing; empty where nobody need look at it
 */
record Replayed(VoteRecord vote, ReplayKind kind, Message computed, List<Message> steps) {
    /** Nothing follows, or nothing was computed. */
    static Replayed nothing(VoteRecord vote, ReplayKind kind) {
        return new Replayed(vote, kind, Message.of("replay.computed.nothing"), List.of());
    }

    /**
     * It cannot be decided.
     *
     * @param missing what is not recorded: {@code eligible}, {@code groups} or {@code group-members}
     */
    static Replayed without(String missing, VoteRecord vote) {
        List<Message> steps = List.of(Message.of("replay.missing." + missing));
        return new Replayed(vote, ReplayKind.UNDECIDED, Message.of("replay.computed.nothing"), steps);
    }

    static Replayed of(VoteRecord vote, ReplayKind kind, Decision decision) {
        Message computed = Message.of("declared.outcome." + decision.outcome());
        return new Replayed(vote, kind, computed, kind.isOpen() ? steps(vote, decision) : List.of());
    }

    /** Where it is not known how many members there are, it is not known either how many of them did not vote. */
    private static List<Message> steps(VoteRecord vote, Decision decision) {
        return decision.steps().stream()
                .filter(step -> vote.eligible() != null || !step.key().equals("decision.not-voting"))
                .toList();
    }

    static Replayed of(VoteRecord vote, ReplayKind kind, QuorumCheck quorum) {
        Message computed = Message.of("replay.quorum." + quorum.status());
        return new Replayed(vote, kind, computed, kind.isOpen() ? quorum.steps() : List.of());
    }

    static Replayed of(VoteRecord vote, ReplayKind kind, ElectionDecision decision) {
        List<String> names = vote.candidates();
        var elected = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            Standing standing = decision.candidates().get(i).standing();
            if (standing == Standing.ELECTED || standing == Standing.ELECTED_BY_SENIORITY) {
                elected.add(name(names.get(i)));
            }
        }
        Message computed = decision.status() == ElectionStatus.UNDECIDED
                ? Message.of("declared.outcome." + Outcome.UNDECIDED)
                : elected.isEmpty()
                        ? Message.of("replay.elected-nobody")
                        : Message.of("replay.elected").with("persons", String.join(", ", elected));
        return new Replayed(vote, kind, computed, kind.isOpen() ? steps(names, decision) : List.of());
    }

    /** The candidates have identifiers by their place in the record; the words name them as the record does. */
    private static List<Message> steps(List<String> names, ElectionDecision decision) {
        var steps = new ArrayList<Message>();
        int next = 0;
        for (Message step : decision.steps()) {
            steps.add(step.arguments().containsKey("person") ? step.with("person", name(names.get(next++))) : step);
        }
        return steps;
    }

    private static String name(String option) {
        return option.substring(VoteRecord.CANDIDATE.length());
    }
}
