package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One condition that a meeting should keep. Implementations are stateless and may be called from several threads at once.
 */
public interface MeetingRule {
    /**
     * The lasting name of the rule.
     *
     * @return the name; never null
     */
    RuleId id();

    /**
     * How grave a breach is, unless a rule set grades it otherwise.
     *
     * @return the severity; never null
     */
    Severity severity();

    /**
     * The provision or technical source that asks for it.
     *
     * @return the citation; null if the rule is a convention of this library
     */
    @Nullable
    String basis();

    /**
     * Looks at the meeting and reports each breach to {@link Inspection#report}. Must not throw on any meeting that could be
     * constructed, and must report the same breaches in the same order for equal meetings.
     *
     * @param inspection the meeting, with its elements by identifier; not null
     */
    void check(Inspection inspection);
}
