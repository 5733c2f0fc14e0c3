package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.finding.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceOrderTest {
    private static final List<Pointer> IN_ORDER = List.of(
                    "",
                    "/0",
                    "/0/b",
                    "/2",
                    "/10",
                    "/99999999999999999999",
                    "/100000000000000000000",
                    "/", // an empty name is a name, hence it stands after the elements
                    "/-1",
                    "/00",
                    "/01",
                    "/A",
                    "/a",
                    "/a/0",
                    "/a/9/z",
                    "/a/10",
                    "/a/10/a",
                    "/a/",
                    "/a/b",
                    "/a-b",
                    "/a~1b",
                    "/aa",
                    "/a~0",
                    "/\uFFFD",
                    "/\uD83D\uDE00")
            .stream()
            .map(Pointer::of)
            .toList();

    @Test
    void places_are_in_this_order() {
        for (int seed = 0; seed < 20; seed++) {
            List<Pointer> shuffled = new ArrayList<>(IN_ORDER);
            Collections.shuffle(shuffled, new Random(seed));
            Collections.sort(shuffled);
            assertThat(shuffled).as("seed %d", seed).isEqualTo(IN_ORDER);
        }
    }

    @Test
    void only_equal_places_compare_as_equal() {
        for (Pointer left : IN_ORDER) {
            for (Pointer right : IN_ORDER) {
                assertThat(Integer.signum(left.compareTo(right))).isEqualTo(-Integer.signum(right.compareTo(left)));
                assertThat(left.compareTo(right) == 0).isEqualTo(left.equals(right));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a~0~1b", "//"})
    void a_pointer_can_be_made_of_what_is_well_formed(String text) {
        assertThat(Pointer.isWellFormed(text)).isTrue();
        assertThat(Pointer.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " /a", "/~", "/~2", "/a~"})
    void nothing_else_is_well_formed(String text) {
        assertThat(Pointer.isWellFormed(text)).isFalse();
    }
}
