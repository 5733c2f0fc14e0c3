package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that is shipped. */
class MeetingSchemaTest {
    static final String RESOURCE = "META-INF/json-schema/meeting.schema.json";
    /** Set to true, this writes the schema and the types anew instead of comparing them. */
    static final String REWRITE = "paperlessmeeting.schema.rewrite";

    static final Path SHIPPED = Path.of("src/main/resources").resolve(RESOURCE);
    private static final Path MODEL = Path.of("../meeting-core/src/main/java");

    @BeforeAll
    static void rewriteIfAsked() throws IOException {
        if (Boolean.getBoolean(REWRITE)) {
            Files.writeString(SHIPPED, SchemaGenerator.generate(MODEL));
        }
    }

    static JsonNode shipped() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(SHIPPED));
    }

    @Test
    void the_schema_that_is_shipped_is_the_one_that_follows_from_the_model() throws IOException {
        String generated = SchemaGenerator.generate(MODEL);
        assertThat(Files.readString(SHIPPED))
                .as("Out of date; run with -D" + REWRITE + "=true")
                .isEqualTo(generated);
    }
}
