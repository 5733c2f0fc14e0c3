package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    @TempDir
    private Path folder;

    @Test
    void prints_findings_and_decisions() throws IOException {
        String faulty = Samples.resource("council.json").replace("\"attachment\": \"d-2\"", "\"attachment\": \"d-9\"");
        Path file = Files.writeString(folder.resolve("meeting.json"), faulty);
        var out = new ByteArrayOutputStream();
        Quickstart.print(file, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("ERROR /agenda/items/0/papers/1\\S* \\S")
                .contains("42 > 1/2 × 48: ")
                .contains("The votes were not counted; all who were present consented.");
    }
}
