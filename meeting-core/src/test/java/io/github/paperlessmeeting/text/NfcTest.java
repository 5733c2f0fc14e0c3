package io.github.paperlessmeeting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NfcTest {
    private static final long SEED = 20190624;

    @ParameterizedTest
    @CsvSource({
        "Kho\u0302ng bie\u0302\u0309u quye\u0302\u0301t, Không biểu quyết",
        "Hội đồng nhân dân, Hội đồng nhân dân",
        "\u0110\u01A1\u0309, Đở",
        "u\u031B\u0323, ự",
        "u\u0323\u031B, ự",
        "\u1EC7, ệ",
        "\u00EA\u0323, ệ",
        "\u1EB9\u0302, ệ",
        "\u212B, Å",
        "\uFB01, \uFB01",
    })
    void composes_canonically_and_maps_no_compatibility_character(String given, String normal) {
        assertThat(Nfc.require("x", given)).isEqualTo(normal);
    }

    @Test
    void keeps_white_space_letter_case_and_control_characters() {
        String odd = " \t Tờ TRÌNH\u00A0\u200B\u0000\r\n ";

        assertThat(Nfc.require("x", odd)).isEqualTo(odd);
    }

    @Test
    void returns_the_same_object_for_a_text_that_is_normal_already() {
        String ascii = "Decree 138";
        String vietnamese = "Nghị định 138";

        assertThat(Nfc.require("x", ascii)).isSameAs(ascii);
        assertThat(Nfc.require("x", vietnamese)).isSameAs(vietnamese);
        assertThat(Nfc.require("x", "")).isEmpty();
    }

    /** What makes it right to take a text of these alone as it is: none of them changes, alone or after another of them. */
    @Test
    void takes_no_letter_as_normal_that_the_platform_would_change_in_any_company() {
        var letters = new ArrayList<String>();
        for (char c = 0; c <= '\u2027'; c++) {
            if (c < '\u0300' || (c >= '\u1E00' && c <= '\u1EFF') || c >= '\u2010') {
                letters.add(String.valueOf(c));
            }
        }
        int pairs = 0;
        for (String first : letters) {
            for (String second : letters) {
                String pair = first + second;
                if (!Normalizer.isNormalized(pair, Normalizer.Form.NFC)
                        || !Nfc.require("x", pair).equals(pair)) {
                    throw new AssertionError(pair.codePoints().boxed().toList());
                }
                pairs++;
            }
        }
        assertThat(pairs).isEqualTo((0x300 + 0x100 + 0x18) * (0x300 + 0x100 + 0x18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D",
                "\uDE00",
                "a\uD83D",
                "\uD83Da",
                "a\uDE00",
                "\uDE00\uD83D",
                "\uD83D\uD83D\uDE00",
                "\uD83D\uDE00\uDE00",
                "ế\uD800ế",
            })
    void refuses_half_of_a_surrogate_pair(String broken) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nfc.require("Person.name", broken))
                .withMessage("Person.name holds half of a surrogate pair");
    }

    @Test
    void refuses_every_surrogate_that_stands_alone_and_accepts_every_pair_of_the_first_and_last() {
        for (char c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
            String alone = "a" + c + "b";
            assertThatIllegalArgumentException().isThrownBy(() -> Nfc.require("x", alone));
        }
        for (int codePoint : new int[] {0x10000, 0x103FF, 0x10FC00, Character.MAX_CODE_POINT}) {
            String pair = Character.toString(codePoint);
            assertThat(Nfc.require("x", pair)).isEqualTo(pair);
        }
    }

    @Test
    void refuses_null_by_the_name_of_what_is_missing() {
        assertThatNullPointerException()
                .isThrownBy(() -> Nfc.require("Body.name", null))
                .withMessage("Body.name");
        assertThat(Nfc.requireOrNull("Body.name", null)).isNull();
        assertThat(Nfc.requireOrNull("Body.name", "e\u0301")).isEqualTo("é");
    }

    @Test
    void is_idempotent_and_agrees_with_decomposing_first() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            String text = randomText(random);
            String once = Nfc.require("x", text);

            assertThat(Nfc.require("x", once)).as("seed %d, text %d", SEED, i).isEqualTo(once);
            assertThat(Nfc.require("x", Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .as("seed %d, text %d, decomposed first", SEED, i)
                    .isEqualTo(once);
        }
    }

    /** Letters of Vietnamese with marks in any order, and now and then any other character of Unicode. */
    private static String randomText(Random random) {
        String letters = "aeiouyAEIOUYdĐđâăêôơưÂĂÊÔƠƯ ế\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B";
        var text = new StringBuilder();
        int length = random.nextInt(12);
        while (text.length() < length) {
            int codePoint = random.nextInt(8) > 0
                    ? letters.charAt(random.nextInt(letters.length()))
                    : random.nextInt(Character.MAX_CODE_POINT + 1);
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                text.appendCodePoint(codePoint);
            }
        }
        return text.toString();
    }

    @Test
    void passes_the_normalization_test_of_unicode() throws IOException {
        int cases = 0;
        int younger = 0;
        for (String line :
                Files.readAllLines(ReferenceMaterial.require("data/conformance/unicode/NormalizationTest.txt"))) {
            String data = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
            if (data.isBlank() || data.startsWith("@")) {
                continue;
            }
            List<String> columns = columns(data);
            if (columns.stream().anyMatch(NfcTest::isYoungerThanThisPlatform)) {
                younger++;
                continue;
            }
            for (int column = 0; column < 5; column++) {
                // Columns 1 to 3 are canonically equivalent, as are 4 and 5.
                assertThat(Nfc.require("x", columns.get(column)))
                        .as("column %d of %s", column + 1, line)
                        .isEqualTo(columns.get(column < 3 ? 1 : 3));
                cases++;
            }
        }
        System.out.println("NormalizationTest.txt: " + cases + " cases; left out, since the characters are younger than"
                + " this Java platform: " + younger + " lines");
        assertThat(cases).isGreaterThan(90_000);
    }

    private static List<String> columns(String data) {
        var columns = new ArrayList<String>();
        for (String column : data.trim().split(";", -1)) {
            var text = new StringBuilder();
            for (String hex : column.trim().split(" ", -1)) {
                if (!hex.isEmpty()) {
                    text.appendCodePoint(Integer.parseInt(hex, 16));
                }
            }
            columns.add(text.toString());
        }
        return columns;
    }

    private static boolean isYoungerThanThisPlatform(String text) {
        return text.codePoints().anyMatch(codePoint -> Character.getType(codePoint) == Character.UNASSIGNED);
    }

    @Test
    void takes_thirty_combining_marks_in_a_row_and_refuses_more() {
        String thirty = "a" + "\u0301".repeat(15) + "\u0327".repeat(15);
        assertThat(Nfc.require("Title", thirty + "b" + thirty)).isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nfc.require("Title", thirty + "\u0301"))
                .withMessage("Title holds more than 30 combining marks in a row");
    }
}
