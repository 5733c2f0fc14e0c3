package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The reader and the schema refuse the same documents, but for what no schema can say. */
class SchemaAgreementTest {
    private final Schema schema = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(MeetingSchemaTest.SHIPPED), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean accepts(String document) {
        return schema.validate(
                document,
                InputFormat.JSON,
                OutputFormat.BOOLEAN,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void the_schema_accepts_the_golden_files() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources/golden"))) {
            List<Path> golden =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(golden).isNotEmpty();
            for (Path file : golden) {
                assertThat(accepts(Files.readString(file))).as(file.toString()).isTrue();
            }
        }
    }

    @Test
    void the_schema_accepts_every_generated_meeting() {
        for (long seed = 0; seed < 300; seed++) {
            byte[] document =
                    MeetingJson.standard().write(MeetingGenerator.seeded(seed).anyMeeting());
            assertThat(accepts(new String(document, StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void the_reader_and_the_schema_agree_on_every_changed_document_or_the_schema_says_where_it_is_silent() {
        Map<String, Integer> excused = new TreeMap<>();
        var counts = new int[3];
        var disagreements = new ArrayList<String>();
        SchemaMutants.forEach(mutant -> {
            boolean accepted = accepts(mutant.text());
            SchemaVerdict verdict = SchemaVerdict.of(mutant);
            counts[verdict.accepted() ? 0 : accepted ? 1 : 2]++;
            if (verdict.excuse() != null && accepted) {
                excused.merge(verdict.excuse(), 1, Integer::sum);
            }
            if (accepted != verdict.accepted() && !(accepted && verdict.excuse() != null)) {
                disagreements.add((accepted ? "only the schema takes " : "only the reader takes ") + mutant.change());
            }
        });
        System.out.printf(
                "SchemaAgreementTest: %d documents accepted by both, %d refused by both, %d by the reader alone: %s%n",
                counts[0], counts[2], counts[1], excused);
        assertThat(disagreements.stream().limit(100)).isEmpty();
        assertThat(counts[0]).isGreaterThan(1_000);
        assertThat(counts[2]).isGreaterThan(10_000);
        var silent = new TreeSet<>(SchemaBounds.BEYOND.keySet());
        silent.add(SchemaVerdict.SPELLING);
        assertThat(excused.keySet()).isEqualTo(silent);
    }
}
