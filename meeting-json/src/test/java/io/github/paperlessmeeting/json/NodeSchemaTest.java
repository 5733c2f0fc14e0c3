package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.fixture.MeetingGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ajv, which frontends use, gives the same verdicts as the reader. Skipped where there is no Node.js. */
class NodeSchemaTest {
    private int documents;

    @Test
    void ajv_agrees_with_the_reader_on_golden_generated_and_changed_documents() throws IOException {
        Path folder = NodeFolder.filled();
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("documents.ndjson"), StandardCharsets.UTF_8)) {
            try (var golden = Files.walk(Path.of("src/test/resources/golden"))) {
                for (Path file :
                        golden.filter(each -> each.toString().endsWith(".json")).toList()) {
                    write(
                            out,
                            file.getFileName().toString(),
                            true,
                            null,
                            Files.readString(file).replace("\n", ""));
                }
            }
            for (long seed = 0; seed < 300; seed++) {
                byte[] document = MeetingJson.standard()
                        .write(MeetingGenerator.seeded(seed).anyMeeting());
                write(out, "seed " + seed, true, null, new String(document, StandardCharsets.UTF_8));
            }
            SchemaMutants.forEach(mutant -> {
                SchemaVerdict verdict = SchemaVerdict.of(mutant);
                write(out, mutant.change(), verdict.accepted(), verdict.excuse(), mutant.text());
            });
        }
        NodeFolder.Run run = NodeFolder.run(
                "node", "check.mjs", MeetingSchemaTest.SHIPPED.toAbsolutePath().toString(), "documents.ndjson");
        assertThat(run.exit()).as(run.output()).isZero();
        JsonNode summary = JsonMapper.shared().readTree(run.output());
        int accepted = summary.get("accepted").asInt();
        int refused = summary.get("refused").asInt();
        JsonNode excused = summary.get("excused");
        System.out.printf(
                "NodeSchemaTest: %d documents, %d accepted by both, %d refused by both, by the reader alone: %s%n",
                documents, accepted, refused, excused);
        assertThat(summary.get("disagreements")).isEmpty();
        int sum = accepted + refused;
        for (JsonNode count : excused) {
            sum += count.asInt();
        }
        assertThat(sum).isEqualTo(documents).isGreaterThan(10_000);
        var silent = new TreeSet<>(SchemaBounds.BEYOND.keySet());
        silent.add(SchemaVerdict.SPELLING);
        assertThat(new TreeSet<>(excused.propertyNames())).isEqualTo(silent);
    }

    private void write(BufferedWriter out, String change, boolean reader, @Nullable String excuse, String document) {
        try {
            out.write("{\"change\":" + SchemaTexts.quote(change) + ",\"reader\":" + reader + ",\"excuse\":"
                    + (excuse == null ? "null" : SchemaTexts.quote(excuse)) + ",\"document\":" + document + "}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        documents++;
    }
}
