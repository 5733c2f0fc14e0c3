package io.github.paperlessmeeting.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.jspecify.annotations.Nullable;

/** A refusal in the terms of Jackson 2: the code, the pointer and the place, and nothing that could quote the document. */
final class Jackson2Refusal extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    Jackson2Refusal(Class<?> type, MeetingJsonErrorCode code, String pointer, @Nullable JsonLocation place) {
        super(null, Refusal.message(code, pointer), Jackson2Copy.withoutSource(place));
        _targetType = type;
    }
}
