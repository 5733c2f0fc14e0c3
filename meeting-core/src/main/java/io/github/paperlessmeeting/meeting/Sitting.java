package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.agenda.Access;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.time.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One coming-together within a meeting or session (phiên họp): presence, chair and quorum belong to it.
 *
 * <p>The canonical constructor is not part of the lasting interface, since components may be added at its end; use
 * {@link #builder}.
 *
 * @param id its identifier; never null
 * @param kind its kind; never null
 * @param planned when it was to be held; never null
 * @param openedAt when it was opened; null if it was not or it is not recorded
 * @param closedAt when it was closed; null if it was not or it is not recorded
 * @param access who may be present; never null
 * @param chair who presides (chủ tọa); null if not recorded
 * @param secretary who keeps the record (thư ký); null if not recorded
 * @param rollCalls counts of those present; a copy; never null, empty if not recorded
 * @param presences who was present from when to when, in any order; a copy; never null, empty if not recorded by name
 */
public record Sitting(
        SittingId id,
        SittingKind kind,
        Schedule planned,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        Access access,
        @Nullable PersonId chair,
        @Nullable PersonId secretary,
        List<RollCall> rollCalls,
        List<Presence> presences) {
    private static final Instant FIRST = LocalDateTime.MIN.plusDays(1).toInstant(ZoneOffset.UTC);
    private static final Instant LAST = LocalDateTime.MAX.minusDays(1).toInstant(ZoneOffset.UTC);

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if the id, the kind, the plan, the access, a list or an element of one is null
     */
    public Sitting {
        Objects.requireNonNull(id, "Sitting.id");
        Objects.requireNonNull(kind, "Sitting.kind");
        Objects.requireNonNull(planned, "Sitting.planned");
        Objects.requireNonNull(access, "Sitting.access");
        rollCalls = List.copyOf(rollCalls);
        presences = List.copyOf(presences);
    }

    /**
     * The day of the sitting on the clocks of its zone: of its opening if it was opened, otherwise of its plan. For an
     * instant that no calendar day holds in every zone it is the first or the last day there is.
     *
     * @return the day; never null
     */
    public LocalDate day() {
        return openedAt == null ? planned.start().toLocalDate() : dayOf(openedAt);
    }

    /** The day of an instant on the clocks of the zone of this sitting, or the first or the last day there is. */
    LocalDate dayOf(Instant instant) {
        if (instant.isBefore(FIRST)) {
            return LocalDate.MIN;
        }
        return instant.isAfter(LAST)
                ? LocalDate.MAX
                : instant.atZone(planned.zone()).toLocalDate();
    }

    /**
     * How long it lasted.
     *
     * @return from opening to closing; null if one of them is not recorded; negative if the record errs
     */
    public @Nullable Duration actualLength() {
        return openedAt == null || closedAt == null ? null : Duration.between(openedAt, closedAt);
    }

    /** Type and identifier only: what it is about may be secret. */
    @Override
    public String toString() {
        return "Sitting[" + id + "]";
    }

    /**
     * Begins a sitting.
     *
     * @param id its identifier; not null
     * @param kind its kind; not null
     * @param planned when it is to be held; not null
     * @return a builder with public access and nothing else recorded; never null
     */
    public static Builder builder(SittingId id, SittingKind kind, Schedule planned) {
        return new Builder(id, kind, planned);
    }

    /**
     * A builder that begins with what this has.
     *
     * @return the builder; never null
     */
    public Builder toBuilder() {
        var builder = new Builder(id, kind, planned);
        builder.openedAt = openedAt;
        builder.closedAt = closedAt;
        builder.access = access;
        builder.chair = chair;
        builder.secretary = secretary;
        builder.rollCalls = rollCalls;
        builder.presences = presences;
        return builder;
    }

    /** Collects the components of a {@link Sitting}. Mutable and not thread-safe. */
    public static final class Builder {
        private SittingId id;
        private SittingKind kind;
        private Schedule planned;
        private @Nullable Instant openedAt;
        private @Nullable Instant closedAt;
        private Access access = Access.PUBLIC;
        private @Nullable PersonId chair;
        private @Nullable PersonId secretary;
        private List<RollCall> rollCalls = List.of();
        private List<Presence> presences = List.of();

        private Builder(SittingId id, SittingKind kind, Schedule planned) {
            this.id = id;
            this.kind = kind;
            this.planned = planned;
        }

        /**
         * Sets the id.
         *
         * @param value the new value, see {@link Sitting#id}; not null
         * @return this builder
         */
        public Builder id(SittingId value) {
            id = value;
            return this;
        }

        /**
         * Sets the kind.
         *
         * @param value the new value, see {@link Sitting#kind}; not null
         * @return this builder
         */
        public Builder kind(SittingKind value) {
            kind = value;
            return this;
        }

        /**
         * Sets the planned.
         *
         * @param value the new value, see {@link Sitting#planned}; not null
         * @return this builder
         */
        public Builder planned(Schedule value) {
            planned = value;
            return this;
        }

        /**
         * Sets the opened at.
         *
         * @param value the new value, see {@link Sitting#openedAt}; null if not recorded
         * @return this builder
         */
        public Builder openedAt(@Nullable Instant value) {
            openedAt = value;
            return this;
        }

        /**
         * Sets the closed at.
         *
         * @param value the new value, see {@link Sitting#closedAt}; null if not recorded
         * @return this builder
         */
        public Builder closedAt(@Nullable Instant value) {
            closedAt = value;
            return this;
        }

        /**
         * Sets the access.
         *
         * @param value the new value, see {@link Sitting#access}; not null
         * @return this builder
         */
        public Builder access(Access value) {
            access = value;
            return this;
        }

        /**
         * Sets the chair.
         *
         * @param value the new value, see {@link Sitting#chair}; null if not recorded
         * @return this builder
         */
        public Builder chair(@Nullable PersonId value) {
            chair = value;
            return this;
        }

        /**
         * Sets the secretary.
         *
         * @param value the new value, see {@link Sitting#secretary}; null if not recorded
         * @return this builder
         */
        public Builder secretary(@Nullable PersonId value) {
            secretary = value;
            return this;
        }

        /**
         * Sets the roll calls.
         *
         * @param value the new value, see {@link Sitting#rollCalls}; not null
         * @return this builder
         */
        public Builder rollCalls(List<RollCall> value) {
            rollCalls = value;
            return this;
        }

        /**
         * Sets the presences.
         *
         * @param value the new value, see {@link Sitting#presences}; not null
         * @return this builder
         */
        public Builder presences(List<Presence> value) {
            presences = value;
            return this;
        }

        /**
         * The sitting.
         *
         * @return the sitting; never null
         * @throws NullPointerException if a required component is null
         */
        public Sitting build() {
            return new Sitting(id, kind, planned, openedAt, closedAt, access, chair, secretary, rollCalls, presences);
        }
    }
}
