package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void indents_a_short_line() {
        assertThat(lines(layout -> layout.line(4, "Đủ"))).containsExactly("    Đủ");
    }

    @Test
    void fills_a_line_to_the_last_column_and_no_further() {
        String word = "x".repeat(49);
        assertThat(lines(layout -> layout.line(0, word + " " + word + "x"))).containsExactly(word + " " + word + "x");
        assertThat(lines(layout -> layout.line(0, word + " " + word + "xx"))).containsExactly(word, "  " + word + "xx");
    }

    @Test
    void hangs_the_lines_after_the_first() {
        String text = "từ ".repeat(40).strip();
        List<String> lines = lines(layout -> layout.line(2, 4, text));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("  từ").hasSizeLessThanOrEqualTo(100);
        assertThat(lines.get(1)).startsWith("      từ");
    }

    @Test
    void does_not_break_an_address_that_is_longer_than_a_line() {
        String address = "https://example.org/" + "x".repeat(150);
        assertThat(lines(layout -> layout.line(2, "see " + address + " there")))
                .containsExactly("  see " + address, "    there");
    }

    @Test
    void breaks_a_script_that_has_no_spaces() {
        assertThat(lines(layout -> layout.line(0, "会".repeat(75))))
                .containsExactly("会".repeat(50), "  " + "会".repeat(25));
    }

    @Test
    void puts_a_remark_at_the_right_edge() {
        List<String> lines = lines(layout -> layout.line(2, "left", "right"));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).startsWith("  left ").endsWith(" right").hasSize(100);
    }

    @Test
    void puts_a_remark_that_has_no_room_on_the_next_line() {
        List<String> lines = lines(layout -> layout.line(2, "x".repeat(90), "a remark"));
        assertThat(lines).containsExactly("  " + "x".repeat(90), " ".repeat(92) + "a remark");
    }

    @Test
    void needs_two_columns_between_a_line_and_its_remark() {
        assertThat(lines(layout -> layout.line(0, "x".repeat(93), "right"))).hasSize(1);
        assertThat(lines(layout -> layout.line(0, "x".repeat(94), "right"))).hasSize(2);
    }

    @Test
    void wraps_a_remark_that_is_longer_than_a_line() {
        String remark = "word ".repeat(30).strip();
        assertThat(lines(layout -> layout.line(2, "left", remark))).hasSize(3).allMatch(line -> line.length() <= 100);
    }

    @Test
    void counts_combining_marks_as_nothing_and_ideographs_as_two() {
        assertThat(Layout.width("Đắk Lắk")).isEqualTo(7);
        assertThat(Layout.width("a\u0301")).isEqualTo(1);
        assertThat(Layout.width("会议")).isEqualTo(4);
        assertThat(Layout.width("（）")).isEqualTo(4);
    }

    @Test
    void escapes_what_a_terminal_would_obey() {
        assertThat(lines(layout -> layout.line(0, "a\u001B[2J\nb", "c\rd")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line).startsWith("a\\u001b[2J\\u000ab").endsWith("c\\u000dd");
                });
    }

    @Test
    void keeps_the_width_and_loses_nothing_whatever_the_text() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = random.nextInt(300); i > 0; i--) {
                text.append(random.nextInt(6) == 0 ? " " : random.nextInt(9) == 0 ? "会" : "đ");
            }
            List<String> lines = lines(layout -> layout.line(4, text.toString()));
            assertThat(lines).as("seed %d", seed).allMatch(line -> Layout.width(line) <= Layout.WIDTH);
            assertThat(String.join("", lines).replace(" ", ""))
                    .as("seed %d", seed)
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }

    private static List<String> lines(Consumer<Layout> work) {
        var out = new StringWriter();
        work.accept(new Layout(new PrintWriter(out)));
        return out.toString().lines().toList();
    }
}
