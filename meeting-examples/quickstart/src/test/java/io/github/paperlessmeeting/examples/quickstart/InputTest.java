package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InputTest {
    @Test
    void lists_every_meeting_that_is_bundled_and_no_other() throws IOException {
        Path folder = Path.of("src/main/resources/meetings");
        List<String> files = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.list(folder)) {
                files = found.map(path -> path.getFileName().toString()).toList();
            }
        }
        assertThat(Input.BUNDLED).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void a_bundled_meeting_that_is_not_there_is_unreadable() {
        assertThatThrownBy(() -> Input.bundled("nowhere.json").read())
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Unreadable.because(Unreadable.NOT_FOUND)));
    }

    @Test
    void a_stream_that_breaks_is_unreadable() {
        var broken = new Input("broken", () -> {
            throw new IOException("reset");
        });
        assertThatThrownBy(broken::read)
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Unreadable.because(Unreadable.READ_FAILED)));
    }
}
