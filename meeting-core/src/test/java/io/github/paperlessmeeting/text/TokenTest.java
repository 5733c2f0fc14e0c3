package io.github.paperlessmeeting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    @Test
    void an_identifier_has_exactly_these_characters_first_inside_and_last() {
        String first = UPPER + LOWER + DIGITS;
        String later = first + "-._~";

        checkEveryCharacter(TokenTest::acceptsId, first, later, later);
    }

    @Test
    void a_code_has_exactly_these_characters_first_inside_and_last() {
        checkEveryCharacter(TokenTest::acceptsCode, LOWER, LOWER + DIGITS + "-", LOWER + DIGITS);
    }

    /** All of Latin-1 and, by sample, what lies behind it. */
    private static void checkEveryCharacter(Predicate<String> accepts, String first, String inner, String last) {
        for (char c = 0; c < 0x3000; c++) {
            assertThat(accepts.test(c + "bc")).as("first: U+%04X", (int) c).isEqualTo(first.indexOf(c) >= 0);
            assertThat(accepts.test("a" + c + "c"))
                    .as("inside: U+%04X", (int) c)
                    .isEqualTo(inner.indexOf(c) >= 0);
            assertThat(accepts.test("ab" + c)).as("last: U+%04X", (int) c).isEqualTo(last.indexOf(c) >= 0);
            assertThat(accepts.test("" + c)).as("alone: U+%04X", (int) c).isEqualTo(first.indexOf(c) >= 0);
        }
    }

    @Test
    void either_has_1_to_64_characters() {
        for (int length = 0; length <= 130; length++) {
            String text = "a".repeat(length);
            assertThat(acceptsId(text)).as("identifier of %d", length).isEqualTo(length >= 1 && length <= 64);
            assertThat(acceptsCode(text)).as("code of %d", length).isEqualTo(length >= 1 && length <= 64);
        }
        assertThat(Token.MAX_LENGTH).isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123e4567-e89b-12d3-a456-426614174000", "1", "H57.01.02", "m_1~a", "a..b", "a-"})
    void accepts_what_others_use_as_identifiers(String id) {
        assertThat(acceptsId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../etc", "a/b", "a b", " a", "a ", "a\n", "đ", "e\u0301", "\uD83D\uDE00", "a\u0000", "-a", ".a"
            })
    void refuses_identifiers_that_are_no_plain_ascii_or_mean_something_elsewhere(String id) {
        assertThat(acceptsId(id)).isFalse();
        assertThat(acceptsCode(id)).isFalse();
    }

    @Test
    void the_message_names_the_type_and_never_repeats_the_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Token.requireId("PersonId", "Nguyễn Văn A"))
                .withMessageStartingWith("PersonId must")
                .withMessageContaining("64")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Nguyễn"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Token.requireCode("Role", "Chủ tịch"))
                .withMessageStartingWith("Role must")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("tịch"));
    }

    @Test
    void refuses_null_by_the_name_of_the_type() {
        assertThatNullPointerException()
                .isThrownBy(() -> Token.requireId("BodyId", null))
                .withMessage("BodyId");
        assertThatNullPointerException()
                .isThrownBy(() -> Token.requireCode("Role", null))
                .withMessage("Role");
    }

    private static boolean acceptsId(String text) {
        return accepts(() -> Token.requireId("X", text));
    }

    private static boolean acceptsCode(String text) {
        return accepts(() -> Token.requireCode("X", text));
    }

    private static boolean accepts(Runnable check) {
        try {
            check.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
