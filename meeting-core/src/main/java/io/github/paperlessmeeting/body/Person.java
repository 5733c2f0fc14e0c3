package io.github.paperlessmeeting.body;

import io.github.paperlessmeeting.text.Nfc;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A natural person (người): no more of them than a meeting needs. Names are not identity; the identifier is.
 *
 * @param id the identifier in this document; never null
 * @param name the name as it is to be shown, in Normalization Form C; never null
 * @param position the office held, as it is to be shown (chức vụ), in Normalization Form C; null if not recorded
 */
public record Person(PersonId id, String name, @Nullable String position) {
    /**
     * Normalises the texts.
     *
     * @throws NullPointerException if the id or the name is null
     */
    public Person {
        Objects.requireNonNull(id, "Person.id");
        name = Nfc.require("Person.name", name);
        position = Nfc.requireOrNull("Person.position", position);
    }

    /** Type and identifier only, so that no name gets into a log by accident. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
