package io.github.paperlessmeeting.meeting;

/** Where a meeting stands between its draft and its end. */
public enum MeetingStatus {
    /** Being prepared; nobody was invited yet (dự thảo). */
    DRAFT,
    /** Convened; invitations were sent (đã triệu tập). */
    CONVENED,
    /** Opened and not closed (đang họp). */
    IN_SESSION,
    /** Closed (đã bế mạc, kết thúc). */
    CONCLUDED,
    /** Put off to another time before it was opened (hoãn). */
    POSTPONED,
    /** Called off (hủy). */
    CANCELLED;

    /**
     * Whether a meeting of this status may next have another.
     *
     * <p>A draft is convened or cancelled; a convened meeting is opened, postponed or cancelled; a postponed one is convened
     * again or cancelled; an open one is concluded. Concluded and cancelled are final.
     *
     * @param next the other status; not null
     * @return true if the step is one of these
     */
    public boolean mayBecome(MeetingStatus next) {
        return switch (this) {
            case DRAFT -> next == CONVENED || next == CANCELLED;
            case CONVENED -> next == IN_SESSION || next == POSTPONED || next == CANCELLED;
            case IN_SESSION -> next == CONCLUDED;
            case POSTPONED -> next == CONVENED || next == CANCELLED;
            case CONCLUDED, CANCELLED -> false;
        };
    }
}
