package io.github.paperlessmeeting.decision;

/** Whether a quorum was there. */
public enum QuorumStatus {
    /** Enough were present (đủ điều kiện tiến hành). */
    QUORATE,
    /** Too few were present, or the body has no members at all (không đủ điều kiện tiến hành). */
    NOT_QUORATE,
    /** A number that the rule needs is not recorded, or no rules of procedure are known (chưa xác định). */
    UNDETERMINED,
    /** The rules of procedure ask for no quorum (không yêu cầu). */
    NOT_REQUIRED
}
