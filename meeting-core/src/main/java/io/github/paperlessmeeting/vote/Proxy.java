package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.MandateId;
import java.util.Objects;

/**
 * That one member may vote for another (giấy ủy quyền biểu quyết). One that names the same member twice, or somebody who is not
 * on the roll, can be written down; it is as if it had not been given.
 *
 * @param giver the mandate whose vote it is (người ủy quyền); never null
 * @param holder the mandate whose holder casts it (người được ủy quyền); never null
 */
public record Proxy(MandateId giver, MandateId holder) {
    /**
     * Refuses null.
     *
     * @throws NullPointerException if one of the mandates is null
     */
    public Proxy {
        Objects.requireNonNull(giver, "Proxy.giver");
        Objects.requireNonNull(holder, "Proxy.holder");
    }
}
