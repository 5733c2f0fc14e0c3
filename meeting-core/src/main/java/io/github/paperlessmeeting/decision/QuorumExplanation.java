package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a quorum check, from its numbers. */
final class QuorumExplanation {
    private QuorumExplanation() {}

    static List<Message> of(QuorumCheck check) {
        QuorumRule rule = check.rule();
        if (rule == null) {
            boolean unknown = check.status() == QuorumStatus.UNDETERMINED;
            return List.of(Message.of(unknown ? "quorum.no-rules" : "quorum.not-required"));
        }
        var steps = new ArrayList<Message>();
        Threshold threshold = rule.threshold();
        Long needed = check.needed();
        if (needed == null) {
            steps.add(Message.of(check.base() == null ? "quorum.base-not-recorded" : "quorum.empty-base")
                    .with("base", DecisionMessages.known(threshold.base())));
        } else {
            steps.add(requirement(threshold, check, needed));
            steps.add(comparison(check, needed));
        }
        DecisionMessages.addBasis(rule.basis(), steps);
        return List.copyOf(steps);
    }

    private static Message requirement(Threshold threshold, QuorumCheck check, long needed) {
        if (threshold.fraction() == null) {
            return Message.of("quorum.number").with("needed", needed);
        }
        return Message.of(threshold.comparison() == Comparison.MORE_THAN ? "quorum.more-than" : "quorum.at-least")
                .with("fraction", threshold.fraction())
                .with("base", DecisionMessages.known(threshold.base()))
                .with("size", DecisionMessages.known(check.base()))
                .with("needed", needed);
    }

    private static Message comparison(QuorumCheck check, long needed) {
        Long present = check.present();
        if (present == null) {
            return Message.of("quorum.presence-not-recorded");
        }
        return Message.of(check.status() == QuorumStatus.QUORATE ? "quorum.reached" : "quorum.missed")
                .with("present", present)
                .with("needed", needed);
    }
}
