package io.github.paperlessmeeting.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/** A refusal in the terms of Jackson 3: the code, the pointer and the place, and nothing that could quote the document. */
final class Jackson3Refusal extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private Jackson3Refusal(Class<?> type, String message, @Nullable TokenStreamLocation place) {
        super(null, message, withoutSource(place));
        _targetType = type;
    }

    /** At the current token. */
    static Jackson3Refusal at(@Nullable JsonParser parser, Class<?> type, Refusal refusal) {
        return new Jackson3Refusal(
                type,
                Refusal.message(refusal.code(), refusal.pointer()),
                parser == null ? null : parser.currentTokenLocation());
    }

    /** Where the parser gave up. */
    static Jackson3Refusal at(@Nullable TokenStreamLocation place, Class<?> type, Refusal refusal) {
        return new Jackson3Refusal(type, Refusal.message(refusal.code(), refusal.pointer()), place);
    }

    private static @Nullable TokenStreamLocation withoutSource(@Nullable TokenStreamLocation place) {
        return place == null
                ? null
                : new TokenStreamLocation(
                        ContentReference.rawReference(true, null),
                        place.getByteOffset(),
                        place.getCharOffset(),
                        place.getLineNr(),
                        place.getColumnNr());
    }
}
