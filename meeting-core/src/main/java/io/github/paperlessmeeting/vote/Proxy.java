package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.MandateId;
import java.util.Objects;

/**
 * That one member may vote for another (giấy ủy quyền biểu quyết).
 *
 * @param giver the mandate whose vote it is (người ủy quyền); never null
 * @param holder the mandate whose holder casts it (người được ủy quyền); never null
 */
public record Proxy(MandateId giver, MandateId holder) {
    /**
     * Refuses what has no meaning.
     *
     * @throws NullPointerException if one of the mandates is null
     * @throws IllegalArgumentException if somebody is to vote for himself
     */
    public Proxy {
        Objects.requireNonNull(giver, "Proxy.giver");
        Objects.requireNonNull(holder, "Proxy.holder");
        if (giver.equals(holder)) {
            throw new IllegalArgumentException("Proxy.giver and holder must be two mandates");
        }
    }
}
