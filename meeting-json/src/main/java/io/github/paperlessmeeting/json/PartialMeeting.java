package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.meeting.Meeting;
import java.util.Objects;

/**
 * What was understood of a document that a newer version of this library wrote, and what was not.
 *
 * @param meeting the meeting, of the version that this library writes, without what was not understood; never null
 * @param notUnderstood a finding for each thing that was left out, in the order of the document, and one for the version;
 *     empty if all was understood; never null. {@link MeetingJsonMessages} has the words
 */
public record PartialMeeting(Meeting meeting, Report notUnderstood) {
    /**
     * Refuses null.
     *
     * @throws NullPointerException if the meeting or the report is null
     */
    public PartialMeeting {
        Objects.requireNonNull(meeting, "PartialMeeting.meeting");
        Objects.requireNonNull(notUnderstood, "PartialMeeting.notUnderstood");
    }

    /**
     * Whether nothing was left out.
     *
     * @return true if the document was read whole
     */
    public boolean whole() {
        return notUnderstood.findings().isEmpty();
    }

    /** The meeting by its identifier, and how much was left out. */
    @Override
    public String toString() {
        return "PartialMeeting[" + meeting.id() + ", "
                + notUnderstood.findings().size() + "]";
    }
}
