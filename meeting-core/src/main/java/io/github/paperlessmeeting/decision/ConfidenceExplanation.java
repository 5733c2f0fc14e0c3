package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import java.util.ArrayList;
import java.util.List;

/** The sentences of what follows from a rating or vote of confidence, from its numbers. */
final class ConfidenceExplanation {
    private ConfidenceExplanation() {}

    static List<Message> of(ConfidenceDecision decision) {
        var steps = new ArrayList<Message>();
        if (decision.quorum().status() != QuorumStatus.NOT_REQUIRED) {
            steps.addAll(decision.quorum().steps());
        }
        ConfidenceRule rule = decision.rule();
        if (!decision.valid()) {
            steps.add(Message.of("confidence.not-valid"));
        } else if (rule == null) {
            steps.add(Message.of("confidence.no-rule"));
        } else {
            for (PersonConfidence person : decision.persons()) {
                steps.add(Message.of("confidence.person").with("person", person.person()));
                person.bands().forEach(band -> steps.add(sentence(band)));
                steps.add(consequence(person));
            }
            DecisionMessages.addBasis(rule.basis(), steps);
        }
        return List.copyOf(steps);
    }

    private static Message consequence(PersonConfidence person) {
        if (!person.known()) {
            return Message.of("confidence.not-known");
        }
        return person.consequence() == null
                ? Message.of("confidence.nothing-follows")
                : Message.of("confidence.consequence").with("consequence", person.consequence());
    }

    private static Message sentence(BandMeasurement measured) {
        Threshold threshold = measured.band().threshold();
        if (threshold.base() != null && measured.base() == null) {
            return Message.of("decision.base-not-recorded").with("base", threshold.base());
        }
        Long needed = measured.needed();
        if (needed == null) {
            return Message.of("decision.empty-base").with("base", DecisionMessages.known(threshold.base()));
        }
        Message level = Message.of(threshold.fraction() == null ? "confidence.band.number" : "confidence.band")
                .with("level", "level-" + measured.band().level())
                .with("count", DecisionMessages.recorded(measured.count()))
                .with("needed", needed);
        if (threshold.fraction() == null) {
            return level;
        }
        boolean strict = threshold.comparison() == Comparison.MORE_THAN;
        return level.with("comparison", strict ? "more-than" : "at-least")
                .with("fraction", threshold.fraction())
                .with("base", DecisionMessages.known(threshold.base()))
                .with("size", DecisionMessages.known(measured.base()));
    }
}
