package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.decision.QuorumCheck;
import io.github.paperlessmeeting.decision.QuorumStatus;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import java.util.Objects;

/** The answer to the question whether there was a quorum, in one line. */
final class QuorumText {
    private QuorumText() {}

    static String line(QuorumCheck check, boolean procedureRecorded, Words words) {
        QuorumRule rule = check.rule();
        if (rule == null) {
            return words.text(procedureRecorded ? "quorum.line.NOT_REQUIRED" : "quorum.line.no-procedure");
        }
        Long needed = check.needed();
        Threshold threshold = rule.threshold();
        if (needed == null) {
            boolean unknown = check.status() == QuorumStatus.UNDETERMINED;
            return words.text(Message.of(unknown ? "quorum.line.no-base" : "quorum.line.empty")
                    .with("base", Objects.requireNonNull(threshold.base())));
        }
        String requirement = threshold.fraction() == null
                ? words.text("quorum.number")
                : words.text(Message.of("quorum." + threshold.comparison())
                        .with("fraction", threshold.fraction())
                        .with("size", words.number(check.base()))
                        .with("base", Objects.requireNonNull(threshold.base())));
        return words.text(Message.of("quorum.line." + check.status())
                .with("present", words.number(check.present()))
                .with("needed", words.number(needed))
                .with("requirement", requirement));
    }
}
