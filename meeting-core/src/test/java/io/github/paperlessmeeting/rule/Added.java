package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;

/** What the rules find in a meeting that they did not find before it was changed. */
final class Added {
    private Added() {}

    /** Rule and place of each. */
    static List<String> between(Meeting before, Meeting after) {
        var added = new ArrayList<>(found(after));
        found(before).forEach(added::remove);
        return added;
    }

    private static List<String> found(Meeting meeting) {
        return MeetingRules.standard().check(meeting).findings().stream()
                .map((Finding finding) -> finding.rule() + " " + finding.pointer())
                .toList();
    }
}
