package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Kỳ họp thứ bảy – Đắk Lắk", "会议", "a\u200Db", "\uD83D\uDDF3 ballot"})
    void leaves_texts_of_every_script_as_they_are(String text) {
        assertThat(Visible.text(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0000, 0000",
        "000A, 000a",
        "001B, 001b",
        "007F, 007f",
        "0085, 0085",
        "009B, 009b",
        "200E, 200e",
        "202E, 202e",
        "2028, 2028",
        "2029, 2029",
        "2066, 2066",
        "FEFF, feff",
        "D800, d800"
    })
    void writes_every_character_that_commands_a_terminal_as_its_number(String code, String shown) {
        char c = (char) Integer.parseInt(code, 16);
        assertThat(Visible.text("a" + c + "b")).isEqualTo("a\\u" + shown + "b");
    }

    @Test
    void lets_no_control_character_of_any_kind_through() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isISOControl(c)) {
                assertThat(Visible.text(Character.toString(c))).hasSize(6);
            }
        }
    }

    @Test
    void escapes_in_json_what_jackson_leaves() throws IOException {
        var out = new StringWriter();
        try (var writer = Visible.json(out)) {
            writer.write("{\n\"");
            writer.write("a\u009Bb\u202Eđ\uD83D\uDDF3".toCharArray());
            writer.write('\u0085');
            writer.write("\"}");
        }
        assertThat(out).hasToString("{\n\"a\\u009bb\\u202eđ\uD83D\uDDF3\\u0085\"}");
    }
}
