package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * One line of an archive: a meeting, or why it is none.
 *
 * @param line the number of the line, from 1; blank lines count
 * @param end how many bytes of the archive come up to the end of this line, with its line feed: how far reading has got
 * @param meeting the meeting; null if the line was refused
 * @param refusal why the line was refused, its {@link MeetingJsonException#line() line} being that of the archive; null if it
 *     was not
 */
public record ArchivedMeeting(
        long line,
        long end,
        @Nullable Meeting meeting,
        @Nullable MeetingJsonException refusal) {
    /**
     * Refuses an element that is both or neither.
     *
     * @throws IllegalArgumentException if there are a meeting and a refusal, or neither, or a number is less than 1
     */
    public ArchivedMeeting {
        if ((meeting == null) == (refusal == null) || line < 1 || end < 1) {
            throw new IllegalArgumentException("ArchivedMeeting is either a meeting or a refusal");
        }
    }

    /**
     * The meeting, for whoever cannot go on without.
     *
     * @return the meeting; never null
     * @throws MeetingJsonException the refusal, if the line was refused
     */
    public Meeting orThrow() {
        if (meeting == null) {
            throw refusal == null ? new IllegalStateException("Neither meeting nor refusal") : refusal;
        }
        return meeting;
    }

    /** The line and whether it was read: what it is about may be secret. */
    @Override
    public String toString() {
        return "ArchivedMeeting[" + line + (refusal == null ? "" : ", " + refusal.code()) + "]";
    }
}
