package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the first page shows must be what the build compiles and runs. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE =
            Path.of("src/main/java/io/github/paperlessmeeting/examples/quickstart/Quickstart.java");
    private static final Path GATE = Path.of("../../.ci/run");

    @Test
    void the_first_java_block_is_the_marked_region_of_the_quickstart() throws IOException {
        List<String> region = region(Files.readAllLines(SOURCE));
        assertThat(region).as("region readme of %s", SOURCE).hasSizeBetween(5, 25);
        List<List<String>> blocks = blocks("java");
        assertThat(blocks).as("java blocks of %s", README).isNotEmpty();
        assertThat(String.join("\n", unindented(blocks.get(0))))
                .as("the first java block of README.md must be the region readme of Quickstart.java")
                .isEqualTo(String.join("\n", unindented(region)));
    }

    @Test
    void the_first_two_sh_blocks_hold_one_command_each_and_the_gate_runs_the_second() throws IOException {
        List<List<String>> blocks = blocks("sh");
        assertThat(blocks).as("sh blocks of %s", README).hasSizeGreaterThanOrEqualTo(2);
        assertThat(blocks.get(0)).as("first sh block of README.md").hasSize(1);
        assertThat(blocks.get(1)).as("second sh block of README.md").hasSize(1);
        assertThat(Files.readAllLines(GATE))
                .as("the gate %s must run the second command of README.md", GATE)
                .contains(blocks.get(1).get(0));
    }

    @Test
    void the_first_text_block_is_what_the_command_prints_but_for_what_it_leaves_out() throws IOException {
        List<String> printed = Run.of("check").out().lines().toList();
        int at = 0;
        for (String line : blocks("text").get(0)) {
            if (!line.strip().equals("...")) {
                int found = printed.subList(at, printed.size()).indexOf(line);
                assertThat(found)
                        .as("a line of README.md that the command prints: %s", line)
                        .isNotNegative();
                at += found + 1;
            }
        }
    }

    private static List<List<String>> blocks(String language) throws IOException {
        assertThat(README).as("the README of the repository").isRegularFile();
        var blocks = new ArrayList<List<String>>();
        List<String> open = null;
        boolean wanted = false;
        for (String line : Files.readAllLines(README)) {
            if (open == null && line.startsWith("```")) {
                open = new ArrayList<>();
                wanted = line.strip().equals("```" + language);
            } else if (open != null && line.strip().equals("```")) {
                if (wanted) {
                    blocks.add(open);
                }
                open = null;
            } else if (open != null) {
                open.add(line);
            }
        }
        return blocks;
    }

    private static List<String> region(List<String> lines) {
        List<String> marks = lines.stream().map(String::strip).toList();
        int from = marks.indexOf("// tag::readme[]");
        int to = marks.indexOf("// end::readme[]");
        assertThat(from).as("begin of region").isNotNegative();
        assertThat(to).as("end of region").isGreaterThan(from);
        return lines.subList(from + 1, to);
    }

    private static List<String> unindented(List<String> lines) {
        return String.join("\n", lines).stripIndent().lines().toList();
    }
}
