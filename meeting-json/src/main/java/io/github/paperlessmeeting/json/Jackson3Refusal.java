package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.finding.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/** A refusal in the terms of Jackson 3: the code, the pointer and the place, and nothing that could quote the document. */
final class Jackson3Refusal extends MismatchedInputException implements MeetingJsonRefusal {
    private static final long serialVersionUID = 1L;

    private final MeetingJsonErrorCode code;
    private final String pointer;
    private final @Nullable String expected;

    private Jackson3Refusal(Class<?> type, Refusal refusal, @Nullable TokenStreamLocation place) {
        super(null, refusal.message(), withoutSource(place));
        _targetType = type;
        code = refusal.code();
        pointer = refusal.pointer();
        expected = refusal.expected();
    }

    @Override
    public MeetingJsonErrorCode code() {
        return code;
    }

    @Override
    public Pointer pointer() {
        return Pointer.of(pointer);
    }

    @Override
    public @Nullable String expected() {
        return expected;
    }

    /** At the current token. */
    static Jackson3Refusal at(@Nullable JsonParser parser, Class<?> type, Refusal refusal) {
        return new Jackson3Refusal(type, refusal, parser == null ? null : parser.currentTokenLocation());
    }

    /** Where the parser gave up. */
    static Jackson3Refusal at(@Nullable TokenStreamLocation place, Class<?> type, Refusal refusal) {
        return new Jackson3Refusal(type, refusal, place);
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
