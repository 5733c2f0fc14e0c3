package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One meeting under inspection by one rule after another. Used by one thread. */
public final class Inspection {
    private final Meeting meeting;
    private final List<Finding> findings = new ArrayList<>();
    private MeetingRule rule;

    Inspection(Meeting meeting, MeetingRule first) {
        this.meeting = Objects.requireNonNull(meeting, "meeting");
        this.rule = first;
    }

    /**
     * The meeting.
     *
     * @return the meeting; never null
     */
    public Meeting meeting() {
        return meeting;
    }

    /**
     * Reports a breach of the rule that is running.
     *
     * @param pointer where; not null
     * @param message what, with the identifier of the rule as its key or one that begins with it; not null
     */
    public void report(Pointer pointer, Message message) {
        findings.add(new Finding(rule.id(), rule.severity(), pointer, message, rule.basis()));
    }

    void run(MeetingRule next) {
        rule = next;
        next.check(this);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
