package io.github.paperlessmeeting.agenda;

import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.text.Nfc;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A matter on the agenda (nội dung). The order of items is the order of their list; the printed number is kept apart.
 *
 * <p>The canonical constructor is not part of the lasting interface, since components may be added at its end; use
 * {@link #builder}.
 *
 * @param id its identifier, the same in every revision of the agenda; never null
 * @param kind its kind; never null
 * @param title its title, in Normalization Form C; never null
 * @param number its printed number, such as {@code II.3}, in Normalization Form C; null if none is printed
 * @param parent the item of which it is a part; null for an item at the top
 * @param sitting the sitting in which it is to be treated; null if not recorded
 * @param access who may be present; never null
 * @param presenter who presents it (người trình bày); null if not recorded
 * @param leadBody the body in charge of the matter (cơ quan chủ trì); null if not recorded
 * @param timeBudget the time allotted to it; null if none is; never negative
 * @param papers the documents on it; a copy; never null
 * @param outcome what became of it; null if not recorded, as before the meeting
 * @param extensions what others added to it; never null, empty if nothing
 */
public record AgendaItem(
        AgendaItemId id,
        AgendaItemKind kind,
        String title,
        @Nullable String number,
        @Nullable AgendaItemId parent,
        @Nullable SittingId sitting,
        Access access,
        @Nullable PersonId presenter,
        @Nullable BodyId leadBody,
        @Nullable Duration timeBudget,
        List<Paper> papers,
        @Nullable ItemOutcome outcome,
        Extensions extensions) {
    /**
     * Copies the list and normalises the texts.
     *
     * @throws NullPointerException if the id, the kind, the title, the access, the list or one of its elements is null
     * @throws IllegalArgumentException if the time budget is negative
     */
    public AgendaItem {
        Objects.requireNonNull(id, "AgendaItem.id");
        Objects.requireNonNull(kind, "AgendaItem.kind");
        title = Nfc.require("AgendaItem.title", title);
        number = Nfc.requireOrNull("AgendaItem.number", number);
        Objects.requireNonNull(access, "AgendaItem.access");
        if (timeBudget != null && timeBudget.isNegative()) {
            throw new IllegalArgumentException("AgendaItem.timeBudget must not be negative");
        }
        papers = List.copyOf(papers);
        Objects.requireNonNull(extensions, "AgendaItem.extensions");
    }

    /** Type and identifier only: what it is about may be secret. */
    @Override
    public String toString() {
        return "AgendaItem[" + id + "]";
    }

    /**
     * Begins an item.
     *
     * @param id its identifier; not null
     * @param kind its kind; not null
     * @param title its title; not null
     * @return a builder with public access and nothing else recorded; never null
     */
    public static Builder builder(AgendaItemId id, AgendaItemKind kind, String title) {
        return new Builder(id, kind, title);
    }

    /**
     * A builder that begins with what this has.
     *
     * @return the builder; never null
     */
    public Builder toBuilder() {
        var builder = new Builder(id, kind, title);
        builder.number = number;
        builder.parent = parent;
        builder.sitting = sitting;
        builder.access = access;
        builder.presenter = presenter;
        builder.leadBody = leadBody;
        builder.timeBudget = timeBudget;
        builder.papers = papers;
        builder.outcome = outcome;
        builder.extensions = extensions;
        return builder;
    }

    /** Collects the components of an {@link AgendaItem}. Mutable and not thread-safe. */
    public static final class Builder {
        private AgendaItemId id;
        private AgendaItemKind kind;
        private String title;
        private @Nullable String number;
        private @Nullable AgendaItemId parent;
        private @Nullable SittingId sitting;
        private Access access = Access.PUBLIC;
        private @Nullable PersonId presenter;
        private @Nullable BodyId leadBody;
        private @Nullable Duration timeBudget;
        private List<Paper> papers = List.of();
        private @Nullable ItemOutcome outcome;
        private Extensions extensions = Extensions.NONE;

        private Builder(AgendaItemId id, AgendaItemKind kind, String title) {
            this.id = id;
            this.kind = kind;
            this.title = title;
        }

        /**
         * Sets the id.
         *
         * @param value the new value, see {@link AgendaItem#id}; not null
         * @return this builder
         */
        public Builder id(AgendaItemId value) {
            id = value;
            return this;
        }

        /**
         * Sets the kind.
         *
         * @param value the new value, see {@link AgendaItem#kind}; not null
         * @return this builder
         */
        public Builder kind(AgendaItemKind value) {
            kind = value;
            return this;
        }

        /**
         * Sets the title.
         *
         * @param value the new value, see {@link AgendaItem#title}; not null
         * @return this builder
         */
        public Builder title(String value) {
            title = value;
            return this;
        }

        /**
         * Sets the number.
         *
         * @param value the new value, see {@link AgendaItem#number}; null if not recorded
         * @return this builder
         */
        public Builder number(@Nullable String value) {
            number = value;
            return this;
        }

        /**
         * Sets the parent.
         *
         * @param value the new value, see {@link AgendaItem#parent}; null if not recorded
         * @return this builder
         */
        public Builder parent(@Nullable AgendaItemId value) {
            parent = value;
            return this;
        }

        /**
         * Sets the sitting.
         *
         * @param value the new value, see {@link AgendaItem#sitting}; null if not recorded
         * @return this builder
         */
        public Builder sitting(@Nullable SittingId value) {
            sitting = value;
            return this;
        }

        /**
         * Sets the access.
         *
         * @param value the new value, see {@link AgendaItem#access}; not null
         * @return this builder
         */
        public Builder access(Access value) {
            access = value;
            return this;
        }

        /**
         * Sets the presenter.
         *
         * @param value the new value, see {@link AgendaItem#presenter}; null if not recorded
         * @return this builder
         */
        public Builder presenter(@Nullable PersonId value) {
            presenter = value;
            return this;
        }

        /**
         * Sets the lead body.
         *
         * @param value the new value, see {@link AgendaItem#leadBody}; null if not recorded
         * @return this builder
         */
        public Builder leadBody(@Nullable BodyId value) {
            leadBody = value;
            return this;
        }

        /**
         * Sets the time budget.
         *
         * @param value the new value, see {@link AgendaItem#timeBudget}; null if not recorded
         * @return this builder
         */
        public Builder timeBudget(@Nullable Duration value) {
            timeBudget = value;
            return this;
        }

        /**
         * Sets the papers.
         *
         * @param value the new value, see {@link AgendaItem#papers}; not null
         * @return this builder
         */
        public Builder papers(List<Paper> value) {
            papers = value;
            return this;
        }

        /**
         * Sets the outcome.
         *
         * @param value the new value, see {@link AgendaItem#outcome}; null if not recorded
         * @return this builder
         */
        public Builder outcome(@Nullable ItemOutcome value) {
            outcome = value;
            return this;
        }

        /**
         * Sets the extensions.
         *
         * @param value the new value, see {@link AgendaItem#extensions}; not null
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            extensions = value;
            return this;
        }

        /**
         * The item.
         *
         * @return the item; never null
         * @throws NullPointerException if a required component is null
         * @throws IllegalArgumentException if the time budget is negative
         */
        public AgendaItem build() {
            return new AgendaItem(
                    id,
                    kind,
                    title,
                    number,
                    parent,
                    sitting,
                    access,
                    presenter,
                    leadBody,
                    timeBudget,
                    papers,
                    outcome,
                    extensions);
        }
    }
}
