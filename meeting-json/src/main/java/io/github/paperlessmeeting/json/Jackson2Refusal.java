package io.github.paperlessmeeting.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.paperlessmeeting.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** A refusal in the terms of Jackson 2: the code, the pointer and the place, and nothing that could quote the document. */
final class Jackson2Refusal extends MismatchedInputException implements MeetingJsonRefusal {
    private static final long serialVersionUID = 1L;

    private final MeetingJsonErrorCode code;
    private final String pointer;
    private final @Nullable String expected;

    /**
     * A refusal inside a document.
     *
     * @param within the place of the value that was refused
     */
    Jackson2Refusal(Class<?> type, String within, Refusal refusal, @Nullable JsonLocation place) {
        super(
                null,
                Refusal.place(refusal.code(), within + refusal.pointer()) + Refusal.wanted(refusal.expected()),
                Jackson2Copy.withoutSource(place));
        _targetType = type;
        code = refusal.code();
        pointer = within + refusal.pointer();
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
}
