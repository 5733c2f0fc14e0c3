package io.github.paperlessmeeting.attendance;

/** What an invited person or body answered (trạng thái xác nhận). */
public enum ReplyStatus {
    /** Will attend (sẽ tham dự). */
    ATTENDING,
    /** Will not attend (báo vắng). */
    NOT_ATTENDING,
    /** Somebody else will attend instead (cử người dự thay). */
    SUBSTITUTED
}
