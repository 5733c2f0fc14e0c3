package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.procedure.Consequence;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rating or vote of confidence came to for one person.
 *
 * @param person who; never null
 * @param bands each band of the rule measured, in the order of the rule; a copy; never null, empty if there is no rule
 * @param consequence what follows; null if nothing does, or if it is not known
 * @param known whether it is known what follows: a number on which it depends may not be recorded
 */
public record PersonConfidence(
        PersonId person,
        List<BandMeasurement> bands,
        @Nullable Consequence consequence,
        boolean known) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the person, the list or one of its elements is null
     */
    public PersonConfidence {
        Objects.requireNonNull(person, "PersonConfidence.person");
        bands = List.copyOf(bands);
    }

    /** Person only. */
    @Override
    public String toString() {
        return "PersonConfidence[" + person + "]";
    }
}
