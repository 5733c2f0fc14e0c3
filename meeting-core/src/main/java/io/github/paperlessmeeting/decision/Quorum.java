package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.vote.Electorate;
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

    /**
     * Whether those counted at a roll call make the quorum that some rules of procedure ask for.
     *
     * @param rules the rules; null if none are known, which leaves the question open
     * @param count the count; null if none was taken
     * @param statutorySeats the seats of the body; null if not recorded
     * @return the answer; never null
     */
    public static QuorumCheck under(
            @Nullable RulesOfProcedure rules, @Nullable RollCall count, @Nullable Integer statutorySeats) {
        return rules == null
                ? withoutRules(count == null ? null : (long) count.onSite() + count.remote())
                : check(rules.quorum(), count, statutorySeats);
    }

    /** The answer where it is not known what is asked for. */
    static QuorumCheck withoutRules(@Nullable Long present) {
        return new QuorumCheck(QuorumStatus.UNDETERMINED, null, null, present, null);
    }

    static QuorumCheck check(
            @Nullable QuorumRule rule,
            @Nullable Integer statutorySeats,
            @Nullable Integer mandatesInOffice,
            @Nullable Long present) {
        if (rule == null) {
            return new QuorumCheck(QuorumStatus.NOT_REQUIRED, null, null, present, null);
        }
        Threshold threshold = rule.threshold();
        if (threshold.base() == null) {
            return compare(rule, null, 0, present);
        }
        Integer size = threshold.base() == Base.STATUTORY_SEATS ? statutorySeats : mandatesInOffice;
        if (size == null) {
            return new QuorumCheck(QuorumStatus.UNDETERMINED, rule, null, present, null);
        }
        return size == 0
                ? new QuorumCheck(QuorumStatus.NOT_QUORATE, rule, 0L, present, null)
                : compare(rule, size.longValue(), size, present);
    }

    private static QuorumCheck compare(QuorumRule rule, @Nullable Long base, long size, @Nullable Long present) {
        QuorumStatus status = present == null
                ? QuorumStatus.UNDETERMINED
                : rule.threshold().isReachedBy(present, size) ? QuorumStatus.QUORATE : QuorumStatus.NOT_QUORATE;
        return new QuorumCheck(status, rule, base, present, rule.threshold().needed(size));
    }
}
