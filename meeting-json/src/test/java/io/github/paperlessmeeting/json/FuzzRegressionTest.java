package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The inputs that a fuzzer begins with, and those with which it once found something. */
class FuzzRegressionTest {
    private static final Path INPUTS = Path.of("src", "test", "resources", "fuzz");

    @Test
    void no_input_that_is_kept_does_harm() throws IOException {
        List<Path> inputs;
        try (Stream<Path> all = Files.list(INPUTS)) {
            inputs = all.sorted().toList();
        }
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertThatCode(() -> ReaderFuzzer.fuzzerTestOneInput(bytes))
                    .as("%s", input.getFileName())
                    .doesNotThrowAnyException();
        }
        assertThat(inputs).isNotEmpty();
    }
}
