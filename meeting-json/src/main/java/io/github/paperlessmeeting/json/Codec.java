package io.github.paperlessmeeting.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How the values of one type are read and written. Immutable; what belongs to one document is in the {@link Reading}. */
interface Codec {
    /**
     * Reads a value whose first token is the current one, and leaves its last token current.
     *
     * @throws Refusal if the value is not in the one form of its type
     */
    Object read(JsonParser parser, Reading reading);

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if the value has no form that {@link #read} accepts
     */
    void write(Object value, JsonGenerator generator);
}
