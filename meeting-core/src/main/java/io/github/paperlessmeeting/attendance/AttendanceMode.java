package io.github.paperlessmeeting.attendance;

/** How somebody is present. */
public enum AttendanceMode {
    /** In the meeting room (có mặt tại phòng họp). */
    ON_SITE,
    /** By network (dự họp trực tuyến). */
    REMOTE
}
