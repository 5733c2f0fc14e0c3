package io.github.paperlessmeeting.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a.b", "vote.second-ballot", "agenda.item.time-budget", "a1.b2", "meeting.sitting-2-overlap"})
    void accepts_words_joined_by_hyphens_and_dots(String name) {
        assertThat(RuleId.of(name).value()).isEqualTo(name);
        assertThat(RuleId.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "vote",
                "vote.",
                ".vote",
                "vote..x",
                "Vote.x",
                "vote.X",
                "vote.1x",
                "1.x",
                "vote.-x",
                "vote.x-",
                "vote-.x",
                "vote.x--y",
                "vote.x y",
                "vote.x_y",
                "vote/x.y",
                "vote.đ",
                " vote.x",
                "vote.x\n",
                "a,b"
            })
    void refuses_every_other_form_without_repeating_it(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.of(name))
                .withMessage("RuleId must have 3 to 96 characters: groups of a-z 0-9 - joined by dots, at least two");
    }

    @Test
    void has_at_most_96_characters() {
        String longest = "a." + "b".repeat(94);

        assertThat(RuleId.of(longest).value()).hasSize(96);
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(longest + "b"));
    }

    @Test
    void accepts_exactly_these_characters_first_and_inside() {
        String letters = "abcdefghijklmnopqrstuvwxyz";
        for (char c = 0; c < 0x100; c++) {
            assertThat(accepts("a." + c + "x")).as("first: U+%04X", (int) c).isEqualTo(letters.indexOf(c) >= 0);
            assertThat(accepts("a.x" + c + "x"))
                    .as("inside: U+%04X", (int) c)
                    .isEqualTo((letters + "0123456789-.").indexOf(c) >= 0);
        }
    }

    private static boolean accepts(String name) {
        try {
            return RuleId.of(name).value().equals(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
