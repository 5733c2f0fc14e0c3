package io.github.paperlessmeeting.agenda;

/** What became of an agenda item. */
public enum ItemOutcome {
    /** Its motion was adopted (thông qua). */
    ADOPTED,
    /** Its motion was rejected (không thông qua). */
    REJECTED,
    /** Put off to a later meeting (hoãn). */
    DEFERRED,
    /** Sent to another body or committee (chuyển cơ quan khác xem xét). */
    REFERRED,
    /** Taken back by whoever had put it forward (rút). */
    WITHDRAWN,
    /** Heard; no decision was asked for (ghi nhận). */
    NOTED
}
