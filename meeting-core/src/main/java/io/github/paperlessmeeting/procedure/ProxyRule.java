package io.github.paperlessmeeting.procedure;

import org.jspecify.annotations.Nullable;

/**
 * Under what conditions a member may vote for another (biểu quyết theo ủy quyền). Vietnamese bodies know no proxies: a deputy
 * must not vote for another deputy (Law 77/2015/QH13, Art. 91).
 *
 * @param mostPerHolder how many others one member may vote for, 1 or more
 * @param holderPresent whether the holder must be present
 * @param chains whether a member who has given a proxy may hold one
 * @param basis the provision; null if not recorded
 */
public record ProxyRule(
        int mostPerHolder,
        boolean holderPresent,
        boolean chains,
        @Nullable LegalBasis basis) {
    /**
     * Refuses a limit that forbids everything: a body that knows no proxies has no proxy rule.
     *
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ProxyRule {
        if (mostPerHolder < 1) {
            throw new IllegalArgumentException("ProxyRule.mostPerHolder must be 1 or more");
        }
    }
}
