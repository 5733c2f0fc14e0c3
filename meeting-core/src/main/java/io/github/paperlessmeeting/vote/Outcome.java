package io.github.paperlessmeeting.vote;

/** What a vote came to. */
public enum Outcome {
    /** Adopted (được thông qua). */
    ADOPTED,
    /** Not adopted (không được thông qua). */
    REJECTED,
    /** Neither: the votes are equal and the rules ask for a new vote (ngang nhau, biểu quyết lại). */
    TIED,
    /** Nothing, since too few were present to decide (không đủ điều kiện biểu quyết). */
    NOT_QUORATE,
    /** Open: the rules or the record do not say which side prevailed (chưa xác định). */
    UNDECIDED,
    /** Nothing, since the vote was declared void (hủy kết quả biểu quyết). */
    VOID
}
