package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.procedure.QuorumRule;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whose presence is asked for, and how many of them are needed.
 *
 * @param mandates the mandates of the body; those without voting right are passed over; a copy; never null
 * @param zone in whose midnights terms begin and end; never null
 * @param recused the mandates that take no part in the matter: their holders may be present and are not counted for them, but
 *     the mandates are still in office; unmodifiable; never null
 * @param rulesKnown false if no rules of procedure are known, which leaves the question open
 * @param rule how many are needed; null if the rules ask for no quorum, or are not known
 * @param statutorySeats the seats of the body, 0 or more; null if not recorded
 */
public record QuorumQuestion(
        List<Mandate> mandates,
        ZoneId zone,
        SortedSet<MandateId> recused,
        boolean rulesKnown,
        @Nullable QuorumRule rule,
        @Nullable Integer statutorySeats) {
    /**
     * Copies the list, and the set in the order of the identifiers.
     *
     * @throws NullPointerException if the mandates, the zone, the recused or one of their elements is null
     * @throws IllegalArgumentException if there is a rule though none are known, or the seats are negative
     */
    public QuorumQuestion {
        mandates = List.copyOf(mandates);
        Objects.requireNonNull(zone, "QuorumQuestion.zone");
        recused = copy(recused);
        if (rule != null && !rulesKnown) {
            throw new IllegalArgumentException("QuorumQuestion.rule is one of rules that are not known");
        }
        if (statutorySeats != null && statutorySeats < 0) {
            throw new IllegalArgumentException("QuorumQuestion.statutorySeats must not be negative");
        }
    }

    /**
     * A question about all mandates, under known rules.
     *
     * @param mandates the mandates of the body; not null
     * @param zone in whose midnights terms begin and end; not null
     * @param rule how many are needed; null if the rules ask for no quorum
     * @param statutorySeats the seats of the body, 0 or more; null if not recorded
     * @throws IllegalArgumentException if the seats are negative
     */
    public QuorumQuestion(
            List<Mandate> mandates, ZoneId zone, @Nullable QuorumRule rule, @Nullable Integer statutorySeats) {
        this(mandates, zone, new TreeSet<>(), true, rule, statutorySeats);
    }

    /**
     * The same question on a matter in which some mandates take no part.
     *
     * @param mandates those mandates, in place of the former; not null
     * @return the question; never null
     */
    public QuorumQuestion withRecused(Collection<MandateId> mandates) {
        return new QuorumQuestion(this.mandates, zone, copy(mandates), rulesKnown, rule, statutorySeats);
    }

    // Not new TreeSet(SortedSet): that would keep the comparator of the caller.
    private static SortedSet<MandateId> copy(Collection<MandateId> mandates) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(mandates));
    }

    /** The answer for numbers that were counted. */
    QuorumCheck check(int mandatesInOffice, long present) {
        return rulesKnown
                ? Quorum.check(rule, statutorySeats, mandatesInOffice, present)
                : Quorum.withoutRules(present);
    }

    /** How many mandates are in question only: the rest is personal or long. */
    @Override
    public String toString() {
        return "QuorumQuestion[" + mandates.size() + "]";
    }
}
