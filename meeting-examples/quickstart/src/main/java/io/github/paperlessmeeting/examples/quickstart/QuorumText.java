package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.decision.QuorumCheck;
import io.github.paperlessmeeting.decision.QuorumStatus;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer to the question whether there was a quorum, in one line. */
final class QuorumText {
    private QuorumText() {}

    static String line(QuorumCheck check, Words words) {
        QuorumRule rule = check.rule();
        if (rule == null) {
            boolean unknown = check.status() == QuorumStatus.UNDETERMINED;
            return words.text(unknown ? "quorum.line.no-procedure" : "quorum.line.NOT_REQUIRED");
        }
        Threshold threshold = rule.threshold();
        Long needed = check.needed();
        if (needed == null) {
            String key = "quorum.line.empty";
            if (check.status() == QuorumStatus.UNDETERMINED) {
                key = check.present() == null ? "quorum.line.no-presence" : "quorum.line.no-base";
            }
            return words.text(Message.of(key)
                    .with("base", Objects.requireNonNull(threshold.base()))
                    .with("requirement", requirement(threshold, null, words)));
        }
        return words.text(Message.of("quorum.line." + check.status())
                .with("present", words.number(check.present()))
                .with("needed", words.number(needed))
                .with("requirement", requirement(threshold, check.base(), words)));
    }

    /** What a threshold asks for, with the size of its base where that is known. */
    static String requirement(Threshold threshold, @Nullable Long size, Words words) {
        if (threshold.fraction() == null) {
            return words.text("requirement.number");
        }
        Message requirement = Message.of("requirement." + threshold.comparison() + (size == null ? ".unsized" : ""))
                .with("fraction", threshold.fraction())
                .with("base", Objects.requireNonNull(threshold.base()));
        return words.text(size == null ? requirement : requirement.with("size", words.number(size)));
    }
}
