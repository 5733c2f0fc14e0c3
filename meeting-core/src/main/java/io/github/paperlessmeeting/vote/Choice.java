package io.github.paperlessmeeting.vote;

/**
 * What a ballot says. Who was absent or pressed no button casts no ballot; that is none of these.
 *
 * <p>Source: Law 77/2015/QH13, Art. 91(1) and 117(1), names exactly these three.
 */
public enum Choice {
    /** In favour (tán thành). */
    IN_FAVOUR,
    /** Against (không tán thành). */
    AGAINST,
    /** Takes part but sides with nobody (không biểu quyết, phiếu trắng). */
    ABSTAIN
}
