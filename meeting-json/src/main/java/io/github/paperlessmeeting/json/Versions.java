package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.meeting.SchemaVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds of which version a document says that it is, before it is read. */
final class Versions {
    private static final String MEMBER = "schemaVersion";

    private Versions() {}

    /** The version; null if the document has none in its form. Leaves the end of the document current. */
    static @Nullable SchemaVersion find(JsonParser parser) {
        SchemaVersion version = null;
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                boolean wanted = name.equals(MEMBER);
                if (parser.nextToken() == JsonToken.VALUE_STRING && wanted) {
                    version = parse(parser.getString());
                }
                parser.skipChildren();
            }
        } else {
            parser.skipChildren();
        }
        return version;
    }

    private static @Nullable SchemaVersion parse(String text) {
        try {
            return SchemaVersion.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
