package io.github.paperlessmeeting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {
    private static final String KEY = "vn.example:seat";
    private static final String WRONG_NAME =
            "Extensions must have names of two or more labels of the characters a-z 0-9 - joined by points, a colon, a letter,"
                    + " and further characters A-Z a-z 0-9 . _ -, of at most 100 characters in all";

    @ParameterizedTest
    @ValueSource(strings = {"vn.gov.example:seat-map", "a.b:c", "1-2.-3:Z9._-", "org.example.x-y:a"})
    void a_name_is_a_domain_a_colon_and_a_name_within_it(String key) {
        assertThat(Extensions.NONE.with(key, "x").values()).containsExactly(Map.entry(key, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "seat",
                "vn:seat",
                "vn.example",
                "vn.example:",
                "vn.example:1",
                "vn.example:-a",
                ".vn.example:a",
                "vn..example:a",
                "vn.example.:a",
                "VN.example:a",
                "vn.example:a b",
                "vn.example:a:b",
                "vn.example:ế",
                "vn.éxample:a",
                "vn example.a:a",
                "vn.example:a/b",
                "vn.example:_a",
                "vn_x.example:a"
            })
    void another_name_is_refused_with_the_form_that_it_should_have_and_without_being_repeated(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.NONE.with(key, "x"))
                .withMessage(WRONG_NAME);
    }

    @Test
    void a_name_has_at_most_100_characters() {
        String longest = "a.b:" + "c".repeat(96);

        assertThat(Extensions.NONE.with(longest, "").values()).containsKey(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.NONE.with(longest + "c", ""))
                .withMessage(WRONG_NAME);
    }

    @Test
    void a_text_is_in_form_c_and_has_at_most_4096_units() {
        assertThat(Extensions.NONE.with(KEY, "e\u0302\u0301").values()).containsEntry(KEY, "ế");
        assertThat(Extensions.NONE.with(KEY, "x".repeat(4096)).values().get(KEY))
                .hasSize(4096);
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.NONE.with(KEY, "x".repeat(4097)));
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.NONE.with(KEY, "\ud800"));
    }

    @Test
    void there_are_at_most_64() {
        var many = new LinkedHashMap<String, String>();
        for (int i = 0; i < 64; i++) {
            many.put(KEY + i, "");
        }
        var most = new Extensions(many);

        assertThat(most.values()).hasSize(64);
        assertThat(most.with(KEY + 63, "again").values()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> most.with(KEY + 64, ""));
    }

    @Test
    void keep_their_order_which_makes_them_different() {
        Extensions one = Extensions.NONE.with("b.b:b", "1").with("a.a:a", "2");
        Extensions other = Extensions.NONE.with("a.a:a", "2").with("b.b:b", "1");

        assertThat(one.values().keySet()).containsExactly("b.b:b", "a.a:a");
        assertThat(one)
                .isNotEqualTo(other)
                .isEqualTo(new Extensions(one.values()))
                .hasSameHashCodeAs(one.with("b.b:b", "1"));
        assertThat((Object) one).isNotEqualTo(one.values());
    }

    @Test
    void are_a_copy_that_nobody_changes_and_tell_a_log_only_how_many_they_are() {
        var given = new HashMap<>(Map.of(KEY, "secret"));
        var extensions = new Extensions(given);
        given.clear();

        assertThat(extensions.values()).isUnmodifiable().hasSize(1);
        assertThat(extensions).hasToString("Extensions[1]");
        assertThat(extensions.none()).isFalse();
        assertThat(Extensions.NONE.none()).isTrue();
        assertThatNullPointerException().isThrownBy(() -> Extensions.NONE.with(KEY, null));
        assertThatNullPointerException().isThrownBy(() -> Extensions.NONE.with(null, ""));
    }
}
