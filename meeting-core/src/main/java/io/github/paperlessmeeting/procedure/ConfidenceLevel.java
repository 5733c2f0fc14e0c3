package io.github.paperlessmeeting.procedure;

/**
 * What a ballot says of a person whose confidence is rated (mức độ tín nhiệm).
 *
 * <p>Source: Resolutions 85/2014/QH13 and 96/2023/QH15, which know a rating of three levels (lấy phiếu tín nhiệm) and a vote
 * of two (bỏ phiếu tín nhiệm).
 */
public enum ConfidenceLevel {
    /** High confidence (tín nhiệm cao), in a rating. */
    HIGH,
    /** Confidence (tín nhiệm), in a rating and in a vote. */
    CONFIDENCE,
    /** Low confidence (tín nhiệm thấp), in a rating. */
    LOW,
    /** No confidence (không tín nhiệm), in a vote. */
    NO_CONFIDENCE
}
