package io.github.paperlessmeeting.agenda;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision of the agenda (chương trình họp). A revision is never edited; a change makes the next one, in which items
 * keep their identifiers.
 *
 * @param revision the number of the revision, from 1
 * @param issuedAt when it was sent out or adopted; null if not recorded
 * @param items the items in the order in which they are to be treated; a copy; never null
 */
public record Agenda(int revision, @Nullable Instant issuedAt, List<AgendaItem> items) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the list or one of its elements is null
     * @throws IllegalArgumentException if the revision is less than 1
     */
    public Agenda {
        if (revision < 1) {
            throw new IllegalArgumentException("Agenda.revision must be 1 or more");
        }
        items = List.copyOf(items);
    }

    /**
     * A first revision with these items.
     *
     * @param items the items in order; not null
     * @return the agenda; never null
     */
    public static Agenda of(AgendaItem... items) {
        return new Agenda(1, null, List.of(items));
    }
}
