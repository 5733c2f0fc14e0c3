package io.github.paperlessmeeting.finding;

/** How grave a finding is, in the sense of RFC 2119; declared from the lightest to the gravest. */
public enum Severity {
    /** Worth knowing; nothing needs to change (lưu ý). */
    INFO,
    /** Something that the document SHOULD or SHOULD NOT do (cảnh báo). */
    WARNING,
    /** Something that the document MUST or MUST NOT do (lỗi). */
    ERROR
}
