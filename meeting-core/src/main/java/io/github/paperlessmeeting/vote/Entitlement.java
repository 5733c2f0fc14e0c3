package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.procedure.ProxyRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who of a roll may cast a ballot for whom: all that does not depend on what is in the box. Unchanging. */
final class Entitlement {
    private final Roll roll;
    private final Map<MandateId, Integer> positions = new HashMap<>();
    private final Map<MandateId, MandateId> holders = new HashMap<>();
    private final Set<MandateId> beyondLimit = new HashSet<>();

    Entitlement(Roll roll) {
        this.roll = roll;
        for (int i = 0; i < roll.voters().size(); i++) {
            positions.put(roll.voters().get(i).mandate(), i);
        }
        ProxyRule rule = roll.proxyRule();
        Map<MandateId, Integer> held = new HashMap<>();
        for (Proxy proxy : roll.proxies()) {
            if (proxy.giver().equals(proxy.holder()) || !onRoll(proxy.giver()) || !onRoll(proxy.holder())) {
                continue; // as if it had not been given
            }
            holders.put(proxy.giver(), proxy.holder());
            if (rule != null && held.merge(proxy.holder(), 1, Integer::sum) > rule.mostPerHolder()) {
                beyondLimit.add(proxy.giver());
            }
        }
    }

    /** Where a mandate stands on the roll; null if nowhere. */
    @Nullable
    Integer position(MandateId mandate) {
        return positions.get(mandate);
    }

    /** Why a voter may not cast a ballot in person; null if the voter may. */
    @Nullable
    CastResult refusal(MandateId voter) {
        Voter found = find(voter);
        if (found == null) {
            return CastResult.NOT_ELIGIBLE;
        }
        if (found.recused()) {
            return CastResult.RECUSED;
        }
        return found.present() ? null : CastResult.ABSENT;
    }

    /** Why a holder may not cast the ballot of a giver; null if the holder may. */
    @Nullable
    CastResult refusal(MandateId giver, MandateId holder) {
        Voter absentee = find(giver);
        Voter caster = find(holder);
        if (absentee == null || caster == null) {
            return CastResult.NOT_ELIGIBLE;
        }
        ProxyRule rule = roll.proxyRule();
        if (rule == null) {
            return CastResult.PROXY_NOT_ALLOWED;
        }
        if (!holder.equals(holders.get(giver))) {
            return CastResult.PROXY_NOT_GIVEN;
        }
        if (!rule.chains() && holders.containsKey(holder)) {
            return CastResult.PROXY_CHAIN;
        }
        if (beyondLimit.contains(giver)) {
            return CastResult.PROXY_LIMIT;
        }
        if (absentee.recused() || caster.recused()) {
            return CastResult.RECUSED;
        }
        return rule.holderPresent() && !caster.present() ? CastResult.PROXY_HOLDER_ABSENT : null;
    }

    private boolean onRoll(MandateId mandate) {
        return positions.containsKey(mandate);
    }

    private @Nullable Voter find(MandateId mandate) {
        Integer position = positions.get(mandate);
        return position == null ? null : roll.voters().get(position);
    }
}
