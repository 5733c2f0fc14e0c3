package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Every bomb of 16 MiB is refused with a documented code in a process whose whole heap is less than ten times as large. Whatever
 * took more than linear time would not end in the minutes that the process is given.
 */
class BombTest {
    private static final int MINUTES = 5;

    @Test
    void every_bomb_is_refused_in_a_small_heap() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx159m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        Bombs.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(lines).hasSize(Bombs.names().size() * 4).allSatisfy(line -> {
            String[] words = line.split(" ", -1);
            boolean blank = words[1].equals("archive")
                    && List.of("line-feeds", "white-space").contains(words[0]);
            assertThat(words[2].equals("taken") == blank).as(line).isTrue();
            if (!blank) {
                assertThat(MeetingJsonErrorCode.valueOf(words[2])).as(line).isNotNull();
            }
        });
        System.out.println(
                "BombTest: " + lines.size() + " bombs of " + Bombs.SIZE + " bytes refused in a heap of 159 MiB");
    }
}
