package io.github.paperlessmeeting.attachment;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sending-out of a document to delegates (gửi tài liệu).
 *
 * @param form electronic or paper; never null
 * @param at when it was sent; null if not recorded
 * @param recipients to how many people; 0 or more; null if not recorded
 */
public record Delivery(
        DeliveryForm form, @Nullable Instant at, @Nullable Integer recipients) {
    /**
     * Refuses a negative number of recipients.
     *
     * @throws NullPointerException if the form is null
     * @throws IllegalArgumentException if the number of recipients is negative
     */
    public Delivery {
        Objects.requireNonNull(form, "Delivery.form");
        if (recipients != null && recipients < 0) {
            throw new IllegalArgumentException("Delivery.recipients must not be negative");
        }
    }
}
