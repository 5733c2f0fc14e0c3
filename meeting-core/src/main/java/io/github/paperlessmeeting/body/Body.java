package io.github.paperlessmeeting.body;

import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.text.Nfc;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body or agency (cơ quan, tổ chức): a council, a committee, a government, the office that prepares a paper.
 *
 * @param id its identifier in this document; never null
 * @param name its full name, in Normalization Form C; never null
 * @param kind its kind; never null
 * @param identifiers the codes by which others know it; a copy; never null, empty if none is known
 * @param statutorySeats the number of seats that law or statute gives it, filled or not (tổng số ghế theo luật định);
 *     0 or more; null if not recorded
 * @param parent the body of which it is a part; null if none
 * @param extensions what others added to it; never null, empty if nothing
 */
public record Body(
        BodyId id,
        String name,
        BodyKind kind,
        List<Identifier> identifiers,
        @Nullable Integer statutorySeats,
        @Nullable BodyId parent,
        Extensions extensions) {
    /**
     * Copies the list and normalises the name.
     *
     * @throws NullPointerException if the id, the name, the kind, the list or one of its elements is null
     * @throws IllegalArgumentException if the number of seats is negative
     */
    public Body {
        Objects.requireNonNull(id, "Body.id");
        name = Nfc.require("Body.name", name);
        Objects.requireNonNull(kind, "Body.kind");
        identifiers = List.copyOf(identifiers);
        Objects.requireNonNull(extensions, "Body.extensions");
        if (statutorySeats != null && statutorySeats < 0) {
            throw new IllegalArgumentException("Body.statutorySeats must not be negative");
        }
    }

    /**
     * A body of which no more is known.
     *
     * @param id its identifier in this document; not null
     * @param name its name; not null
     * @param kind its kind; not null
     * @return the body, without identifiers, seats and parent; never null
     */
    public static Body of(BodyId id, String name, BodyKind kind) {
        return new Body(id, name, kind, List.of(), null, null, Extensions.NONE);
    }

    /**
     * The same body with a number of statutory seats.
     *
     * @param seats the number of seats, 0 or more
     * @return the body; never null
     * @throws IllegalArgumentException if the number is negative
     */
    public Body withStatutorySeats(int seats) {
        return new Body(id, name, kind, identifiers, seats, parent, extensions);
    }

    /**
     * The same body with what others add to it.
     *
     * @param added the extensions, in place of the former; not null
     * @return the body; never null
     */
    public Body withExtensions(Extensions added) {
        return new Body(id, name, kind, identifiers, statutorySeats, parent, added);
    }
}
