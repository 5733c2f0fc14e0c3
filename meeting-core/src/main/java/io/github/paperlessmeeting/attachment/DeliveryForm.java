package io.github.paperlessmeeting.attachment;

/** The form in which a document reaches delegates. */
public enum DeliveryForm {
    /** As an electronic document (văn bản điện tử). */
    ELECTRONIC,
    /** On paper (bản giấy). */
    PAPER
}
