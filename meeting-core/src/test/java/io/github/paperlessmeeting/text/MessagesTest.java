package io.github.paperlessmeeting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private Locale before = Locale.ROOT;

    @BeforeEach
    void remember_the_default_locale() {
        before = Locale.getDefault();
    }

    @AfterEach
    void restore_the_default_locale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "plain                  | plain",
                "{n}                    | 12",
                "<{n}>{n}               | <12>12",
                "{p}                    | 96.86",
                "{p,decimal}            | 96,86",
                "{n,decimal}            | 12",
                "{c,code}               | Thông qua",
                "{c}                    | ADOPTED",
                "{u,code}               | new-code",
                "{u,unheard-of-style}   | new-code",
                "{n,}                   | 12",
                "{missing}              | {missing}",
                "{missing,code}         | {missing}",
                "{missing,decimal}      | {missing}",
                "{}                     | {}",
                "{{n}}                  | {n}",
                "{{{n}}}                | {12}",
                "{{                     | {",
                "}}                     | }",
                "a } b                  | a } b",
                "a { b                  | a { b",
                "{n                     | {n",
                "n}                     | n}",
                "{n}}                   | 12}",
                "it's {n}               | it's 12",
                "{0} %s ${n}            | {0} %s $12",
            })
    void fills_a_pattern(String pattern, String text) {
        var messages = Messages.of(bundle("decimal-sign=,\ncode.ADOPTED=Thông qua\nk=" + pattern));
        Message message = Message.of("k")
                .with("n", 12)
                .with("p", "96.86")
                .with("c", "ADOPTED")
                .with("u", "new-code");

        assertThat(messages.text(message)).isEqualTo(text);
    }

    @Test
    void does_not_interpret_what_stands_in_an_argument() {
        var messages = Messages.of(bundle("k={a}{b,code}\nb=never\ncode.x=never"));

        assertThat(messages.text(Message.of("k").with("a", "{b}{{}}").with("b", "{a}")))
                .isEqualTo("{b}{{}}{a}");
    }

    @Test
    void leaves_a_decimal_number_alone_where_the_catalogue_has_no_decimal_sign() {
        assertThat(Messages.of(bundle("k={p,decimal}")).text(Message.of("k").with("p", "96.86")))
                .isEqualTo("96.86");
    }

    @Test
    void refuses_an_unknown_key() {
        var messages = Messages.of(bundle("k=x"));

        assertThat(messages.has("k")).isTrue();
        assertThat(messages.has("other")).isFalse();
        assertThat(messages.pattern("k")).isEqualTo("x");
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> messages.pattern("other"))
                .satisfies(e -> assertThat(e.getKey()).isEqualTo("other"));
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> messages.text(Message.of("other")));
    }

    @Test
    void asks_the_catalogue_behind_it_only_for_what_it_lacks() {
        var first = Messages.of(bundle("a=first {x,code}\ncode.X=of the first"));
        var second = Messages.of(bundle("a=second\nb=second {x,code}\ncode.X=of the second\ncode.Y=only there"));
        Messages both = first.plus(second);

        assertThat(both.text(Message.of("a").with("x", "X"))).isEqualTo("first of the first");
        assertThat(both.text(Message.of("b").with("x", "X"))).isEqualTo("second of the first");
        assertThat(both.text(Message.of("b").with("x", "Y"))).isEqualTo("second only there");
        assertThat(first.has("b")).as("the first is left as it was").isFalse();
        assertThat(second.text(Message.of("a"))).isEqualTo("second");
    }

    @Test
    void several_bundles_count_in_the_order_given() {
        var messages = Messages.of(bundle("a=1"), bundle("a=2\nb=2"));

        assertThat(messages.pattern("a")).isEqualTo("1");
        assertThat(messages.pattern("b")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "de", "tr", "ja"})
    void never_asks_the_default_locale(String defaultLanguage) {
        Locale.setDefault(Locale.forLanguageTag(defaultLanguage));

        assertThat(load("vi").pattern("greeting")).isEqualTo("Kính gửi");
        assertThat(load("vi-VN").pattern("greeting")).isEqualTo("Kính gửi");
        assertThat(load("en").pattern("greeting")).isEqualTo("To");
        assertThat(load("en-GB").pattern("greeting")).isEqualTo("To");
        assertThat(load("tr").pattern("greeting")).isEqualTo("To");
        assertThat(load("de-AT").pattern("greeting")).isEqualTo("To");
        assertThat(Messages.load(MessagesTest.class, "sample", Locale.ROOT).pattern("greeting"))
                .isEqualTo("To");
    }

    @Test
    void a_language_does_not_fall_back_key_by_key() {
        assertThat(load("vi").has("only-english")).isFalse();
        assertThat(load("vi").plus(load("en")).pattern("only-english")).isEqualTo("yes");
    }

    @Test
    void refuses_a_name_without_files() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Messages.load(MessagesTest.class, "absent", Locale.ENGLISH))
                .withMessageContaining("absent.properties");
    }

    private static Messages load(String tag) {
        return Messages.load(MessagesTest.class, "sample", Locale.forLanguageTag(tag));
    }

    private static PropertyResourceBundle bundle(String properties) {
        try {
            return new PropertyResourceBundle(new StringReader(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
