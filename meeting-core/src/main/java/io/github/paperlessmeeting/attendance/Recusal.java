package io.github.paperlessmeeting.attendance;

import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.body.MandateId;
import java.util.Objects;

/**
 * A member's not taking part in one item, though perhaps present (không tham gia nội dung có liên quan).
 *
 * @param mandate who does not take part; never null
 * @param item in which item; it holds for the items below it as well; never null
 */
public record Recusal(MandateId mandate, AgendaItemId item) {
    /**
     * Refuses null.
     *
     * @throws NullPointerException if the mandate or the item is null
     */
    public Recusal {
        Objects.requireNonNull(mandate, "Recusal.mandate");
        Objects.requireNonNull(item, "Recusal.item");
    }
}
