package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import java.util.ArrayList;
import java.util.List;

/** The sentences of the result of an election, from its numbers. */
final class ElectionExplanation {
    private ElectionExplanation() {}

    static List<Message> of(ElectionDecision decision) {
        var steps = new ArrayList<Message>();
        if (decision.quorum().status() != QuorumStatus.NOT_REQUIRED) {
            steps.addAll(decision.quorum().steps());
        }
        steps.add(Message.of("election.places").with("places", decision.places()));
        ElectionRule rule = decision.rule();
        if (rule == null) {
            steps.add(Message.of("election.no-rule"));
        } else if (isApplied(decision)) {
            requirement(decision, rule, steps);
        } else if (decision.status() == ElectionStatus.UNDECIDED) {
            steps.add(Message.of("election.count-not-recorded"));
        }
        for (CandidateResult candidate : decision.candidates()) {
            steps.add(Message.of("election.candidate")
                    .with("person", candidate.person())
                    .with("votes", DecisionMessages.recorded(candidate.votes()))
                    .with("standing", "standing-" + candidate.standing()));
        }
        steps.add(Message.of("election.status").with("status", "election-" + decision.status()));
        if (rule != null) {
            DecisionMessages.addBasis(rule.basis(), steps);
        }
        return List.copyOf(steps);
    }

    /** A round that does not count, or was not counted, was not measured against what the rule asks for. */
    private static boolean isApplied(ElectionDecision decision) {
        return decision.status() != ElectionStatus.VOID
                && decision.status() != ElectionStatus.NOT_QUORATE
                && decision.candidates().stream().allMatch(candidate -> candidate.votes() != null);
    }

    private static void requirement(ElectionDecision decision, ElectionRule rule, List<Message> steps) {
        Threshold threshold = rule.threshold();
        Long needed = decision.needed();
        if (threshold == null) {
            steps.add(Message.of("election.most-votes"));
        } else if (threshold.fraction() == null) {
            steps.add(Message.of("election.number").with("needed", DecisionMessages.known(needed)));
        } else if (needed != null) {
            boolean strict = threshold.comparison() == Comparison.MORE_THAN;
            steps.add(Message.of(strict ? "election.more-than" : "election.at-least")
                    .with("fraction", threshold.fraction())
                    .with("base", base(threshold))
                    .with("size", DecisionMessages.known(decision.base()))
                    .with("needed", needed));
        } else {
            boolean empty = decision.base() != null;
            steps.add(Message.of(empty ? "decision.empty-base" : "decision.base-not-recorded")
                    .with("base", base(threshold)));
        }
    }

    /** In an election nobody votes against anybody: for and against are the votes given to candidates. */
    private static Object base(Threshold threshold) {
        Base base = DecisionMessages.known(threshold.base());
        return base == Base.FOR_AND_AGAINST ? "votes-for-candidates" : base;
    }
}
