package io.github.paperlessmeeting.body;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a body (tư cách đại biểu, thành viên): the unit of quorum and vote. One person may hold several, one
 * after the other or in several bodies.
 *
 * @param id its identifier in this document; never null
 * @param person who holds it; never null
 * @param body the body in which it is held; never null
 * @param role what it makes the holder in the body; never null
 * @param votingRight whether it carries a vote (quyền biểu quyết); a guest's or a secretary's may not
 * @param group the group with which it is counted where groups are counted apart; null if none
 * @param weight the weight of its vote where votes are not equal; null if they are, or it is not recorded
 * @param from the first day of the term; null if not recorded, which counts as always
 * @param until the last day of the term, inclusive; null if not recorded or still running
 */
public record Mandate(
        MandateId id,
        PersonId person,
        BodyId body,
        Role role,
        boolean votingRight,
        @Nullable GroupCode group,
        @Nullable Weight weight,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /**
     * Refuses a term that ends before it begins.
     *
     * @throws NullPointerException if the id, the person, the body or the role is null
     * @throws IllegalArgumentException if the term has both days and the last is before the first, or the weight is too great
     *     for one vote
     */
    public Mandate {
        Objects.requireNonNull(id, "Mandate.id");
        Objects.requireNonNull(person, "Mandate.person");
        Objects.requireNonNull(body, "Mandate.body");
        Objects.requireNonNull(role, "Mandate.role");
        Weight.requireOfOne("Mandate.weight", weight);
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Mandate.until must not be before from");
        }
    }

    /**
     * A mandate whose vote counts as much as any other.
     *
     * @param id its identifier in this document; not null
     * @param person who holds it; not null
     * @param body the body in which it is held; not null
     * @param role what it makes the holder in the body; not null
     * @param votingRight whether it carries a vote
     * @param group the group with which it is counted; null if none
     * @param from the first day of the term; null if not recorded
     * @param until the last day of the term, inclusive; null if not recorded or still running
     * @throws IllegalArgumentException if the term has both days and the last is before the first
     */
    public Mandate(
            MandateId id,
            PersonId person,
            BodyId body,
            Role role,
            boolean votingRight,
            @Nullable GroupCode group,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        this(id, person, body, role, votingRight, group, null, from, until);
    }

    /**
     * A mandate with voting right, without group and recorded term.
     *
     * @param id its identifier; not null
     * @param person who holds it; not null
     * @param body where; not null
     * @param role as what; not null
     * @return the mandate; never null
     */
    public static Mandate voting(MandateId id, PersonId person, BodyId body, Role role) {
        return new Mandate(id, person, body, role, true, null, null, null);
    }

    /**
     * Whether the term runs on a day.
     *
     * @param day the day; not null
     * @return true from the first to the last day of the term, both inclusive; an unrecorded end of it is open
     */
    public boolean inOfficeOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
