package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.json.SchemaMutants.Mutant;
import org.jspecify.annotations.Nullable;

/**
 * What the reader says of a changed document.
 *
 * @param accepted whether it reads it
 * @param excuse why the schema may nevertheless accept it: the type of which the schema says that it is silent, or
 *     {@link #SPELLING}; null if it may not
 */
record SchemaVerdict(boolean accepted, @Nullable String excuse) {
    /** A whole number in a spelling that the reader refuses; to a schema it is the same number. */
    static final String SPELLING = "spelling of a whole number";

    static SchemaVerdict of(Mutant mutant) {
        try {
            MeetingJson.standard().read(mutant.text());
            return new SchemaVerdict(true, null);
        } catch (MeetingJsonException e) {
            return new SchemaVerdict(false, excuse(mutant, e));
        }
    }

    /** Whether one value was changed in a way of which a schema can speak; then there is no excuse. */
    private static boolean isBound(Mutant mutant) {
        if (mutant.value().matches("-?\\d+")) {
            boolean ofFraction = mutant.change().matches(".*: (numerator|denominator) = [1-9]\\d*");
            return !ofFraction;
        }
        return mutant.change().contains(": weight = ")
                || mutant.change()
                        .matches(".*: with (empty )?(issued|collected|invalid|participants|votes|ballots|tally)")
                || mutant.change().matches(".*: (remainder|levels|conditions)( = | \\+ (the first again|\").*).*");
    }

    private static @Nullable String excuse(Mutant mutant, MeetingJsonException e) {
        if (SchemaTexts.ODDLY_SPELLED.contains(mutant.value())) {
            return SPELLING;
        }
        if (isBound(mutant)) {
            return null;
        }
        boolean value = e.code() == MeetingJsonErrorCode.BAD_VALUE;
        if (value && mutant.value().equals(SchemaTexts.quote(SchemaTexts.TOO_MANY_MARKS))) {
            return "FreeText";
        }
        if (!value && e.code() != MeetingJsonErrorCode.LONE_SURROGATE) {
            return null;
        }
        String place = e.pointer().value();
        String own = beyond(mutant, place);
        int parent = place.lastIndexOf('/');
        return own != null || parent < 0 || !value ? own : beyond(mutant, place.substring(0, parent));
    }

    /** The type of a place, if the schema says that it has no words for all that the reader refuses there. */
    private static @Nullable String beyond(Mutant mutant, String place) {
        String type = SchemaGenerator.nameOf(SchemaPlaces.at(mutant.base(), place));
        return SchemaBounds.BEYOND.containsKey(type) ? type : null;
    }
}
