package io.github.paperlessmeeting.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {
    /** The member names and pointers of RFC 6901, section 5. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "foo ; /foo",
                "`` ; /",
                "a/b ; /a~1b",
                "c%d ; /c%d",
                "e^f ; /e^f",
                "g|h ; /g|h",
                "i\\j ; /i\\j",
                "k\"l ; /k\"l",
                "` ` ; `/ `",
                "m~n ; /m~0n"
            })
    void escapes_a_member_name_as_rfc_6901_does(String name, String pointer) {
        assertThat(Pointer.ROOT.append(name)).isEqualTo(Pointer.of(pointer)).hasToString(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "~1, /~01",
        "~0, /~00",
        "~, /~0",
        "/, /~1",
        "~/~, /~0~1~0",
        "//, /~1~1",
        "~~01/, /~0~001~1",
        "tờ trình, /tờ trình",
        "0, /0",
        "-, /-",
    })
    void escapes_the_tilde_before_the_slash(String name, String pointer) {
        assertThat(Pointer.ROOT.append(name).value()).isEqualTo(pointer);
        assertThat(unescaped(pointer)).isEqualTo(name);
    }

    /** The two steps in the order that RFC 6901, section 4, prescribes. */
    private static String unescaped(String pointer) {
        return pointer.substring(1).replace("~1", "/").replace("~0", "~");
    }

    @Test
    void grows_member_by_member_and_index_by_index() {
        Pointer title = Pointer.ROOT.append("agenda").append("items").append(3).append("title");

        assertThat(title).hasToString("/agenda/items/3/title");
        assertThat(Pointer.ROOT.value()).as("the one it began from").isEmpty();
        assertThat(Pointer.ROOT.append(0)).hasToString("/0");
        assertThat(Pointer.ROOT.append(Integer.MAX_VALUE)).hasToString("/2147483647");
        assertThatIllegalArgumentException().isThrownBy(() -> Pointer.ROOT.append(-1));
        assertThatNullPointerException().isThrownBy(() -> Pointer.ROOT.append(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "/foo/0", "/a~1b", "/m~0n", "/~01", "/~0~1", "/ "})
    void accepts_every_json_pointer(String text) {
        assertThat(Pointer.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "foo/bar", " /a", "#/a", "/~", "/~2", "/a~", "/~ 0", "/~/0", "/a~b", "/~~0"})
    void refuses_what_is_none(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.of(text))
                .withMessage("Not a JSON Pointer (RFC 6901)");
    }
}
