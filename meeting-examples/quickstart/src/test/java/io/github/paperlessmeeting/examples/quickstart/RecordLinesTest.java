package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecordLinesTest {
    @Test
    void reads_lines_with_their_numbers() throws Exception {
        RecordLines lines = of("a\n\nđ");
        assertThat(lines.number()).isZero();
        assertThat(lines.next()).isEqualTo("a");
        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).isEqualTo("đ");
        assertThat(lines.number()).isEqualTo(3);
        assertThat(lines.next()).isNull();
        assertThat(lines.number()).isEqualTo(3);
    }

    @Test
    void a_line_of_the_greatest_length_is_read_and_a_longer_one_is_refused_alone() throws Exception {
        RecordLines lines = of("12345678\n123456789\n1");
        assertThat(lines.next()).isEqualTo("12345678");
        assertThatThrownBy(lines::next)
                .isInstanceOfSatisfying(
                        RefusedRecordException.class,
                        refusal -> assertThat(refusal.at(lines.number()).text()).isEqualTo("LINE_TOO_LONG, line 2"));
        assertThat(lines.next()).isEqualTo("1");
    }

    private static RecordLines of(String text) {
        return new RecordLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 8);
    }
}
