package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Electorate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether enough were present for a body to meet or decide (điều kiện tiến hành phiên họp). */
public final class Quorum {
    private Quorum() {}

    /**
     * Whether those counted at a roll call make a quorum.
     *
     * @param rule the rule; null if the body needs no quorum
     * @param count the count; null if none was taken
     * @param statutorySeats the seats of the body; null if not recorded
     * @return the answer; never null
     */
    public static QuorumCheck check(
            @Nullable QuorumRule rule, @Nullable RollCall count, @Nullable Integer statutorySeats) {
        return count == null
                ? check(rule, statutorySeats, null, null)
                : check(rule, statutorySeats, count.mandatesInOffice(), (long) count.onSite() + count.remote());
    }

    /**
     * Whether those present at a vote made a quorum.
     *
     * @param rule the rule; null if the body needs no quorum
     * @param electorate the numbers of the vote; not null
     * @return the answer; never null
     */
    public static QuorumCheck check(@Nullable QuorumRule rule, Electorate electorate) {
        Integer present = electorate.present();
        return check(
                rule,
                electorate.statutorySeats(),
                electorate.mandatesInOffice(),
                present == null ? null : present.longValue());
    }

    private static QuorumCheck check(
            @Nullable QuorumRule rule,
            @Nullable Integer statutorySeats,
            @Nullable Integer mandatesInOffice,
            @Nullable Long present) {
        if (rule == null) {
            return new QuorumCheck(
                    QuorumStatus.NOT_REQUIRED, null, null, present, null, List.of(Message.of("quorum.not-required")));
        }
        Threshold threshold = rule.threshold();
        Integer size = threshold.base() == Base.STATUTORY_SEATS ? statutorySeats : mandatesInOffice;
        var steps = new ArrayList<Message>();
        QuorumStatus status;
        Long needed = null;
        if (size == null) {
            status = QuorumStatus.UNDETERMINED;
            steps.add(Message.of("quorum.base-not-recorded").with("base", threshold.base()));
        } else if (size == 0) {
            status = QuorumStatus.NOT_QUORATE;
            steps.add(Message.of("quorum.empty-base").with("base", threshold.base()));
        } else {
            needed = threshold.needed(size);
            steps.add(
                    Message.of(threshold.comparison() == Comparison.MORE_THAN ? "quorum.more-than" : "quorum.at-least")
                            .with("fraction", threshold.fraction())
                            .with("base", threshold.base())
                            .with("size", size)
                            .with("needed", needed));
            if (present == null) {
                status = QuorumStatus.UNDETERMINED;
                steps.add(Message.of("quorum.presence-not-recorded"));
            } else if (threshold.isReachedBy(present, size)) {
                status = QuorumStatus.QUORATE;
                steps.add(Message.of("quorum.reached").with("present", present).with("needed", needed));
            } else {
                status = QuorumStatus.NOT_QUORATE;
                steps.add(Message.of("quorum.missed").with("present", present).with("needed", needed));
            }
        }
        DecisionMessages.addBasis(rule.basis(), steps);
        return new QuorumCheck(status, rule, size == null ? null : size.longValue(), present, needed, steps);
    }
}
