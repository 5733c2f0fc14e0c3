package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Vote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole is put to the vote after its parts (biểu quyết từng phần, rồi toàn văn): no vote on a part stands behind the last
 * vote on the whole.
 */
final class WholeBeforePart extends StandardRule {
    WholeBeforePart() {
        super("vote.whole-before-part", Severity.WARNING, "Law 77/2015/QH13, Art. 85(5)");
    }

    @Override
    public void check(Inspection inspection) {
        List<Vote> votes = inspection.meeting().votes();
        Map<MotionId, Integer> last = new HashMap<>();
        for (int i = 0; i < votes.size(); i++) {
            last.put(votes.get(i).motion(), i);
        }
        for (int i = 0; i < votes.size(); i++) {
            Motion motion = inspection.motion(votes.get(i).motion());
            Integer whole = motion == null || motion.partOf() == null ? null : last.get(motion.partOf());
            if (whole != null && whole < i) {
                inspection.report(at("votes", i), message().with("first", at("votes", whole)));
            }
        }
    }
}
