package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.text.Messages;
import io.github.paperlessmeeting.vote.Percentage;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Messages NO_FINDINGS = Messages.of();
    private static final Words VIETNAMESE = new Words(Locale.forLanguageTag("vi"), NO_FINDINGS);
    private static final Words ENGLISH = new Words(Locale.ENGLISH, NO_FINDINGS);

    @Test
    void every_pattern_exists_in_both_languages_with_the_same_arguments() throws IOException {
        Properties english = properties("messages.properties");
        Properties vietnamese = properties("messages_vi.properties");
        assertThat(vietnamese).hasSizeGreaterThan(80);
        for (String key : english.stringPropertyNames()) {
            // Vietnamese has no plural, numbers its months, and English codes are English words already.
            if (!key.endsWith(".one") && !key.startsWith("month.")) {
                assertThat(vietnamese).as(key).containsKey(key);
                assertThat(arguments(vietnamese, key)).as(key).isEqualTo(arguments(english, key));
            }
        }
        assertThat(vietnamese.stringPropertyNames().stream()
                        .filter(key -> !english.containsKey(key))
                        .filter(key -> !key.startsWith("kind.")
                                && !key.startsWith("sitting-kind.")
                                && !key.startsWith("day.")))
                .isEmpty();
    }

    @Test
    void groups_the_digits_of_numbers() {
        assertThat(ENGLISH.number(0)).isEqualTo("0");
        assertThat(ENGLISH.number(999)).isEqualTo("999");
        assertThat(ENGLISH.number(1_000)).isEqualTo("1,000");
        assertThat(VIETNAMESE.number(1_234_567L)).isEqualTo("1.234.567");
        assertThat(ENGLISH.number(-123_456)).isEqualTo("-123,456");
        assertThat(ENGLISH.number(null)).isEqualTo("not recorded");
    }

    @Test
    void writes_percentages_with_the_decimal_sign_of_the_language() {
        assertThat(VIETNAMESE.percentage(Percentage.parse("96.86"))).isEqualTo("96,86%");
        assertThat(ENGLISH.percentage(Percentage.parse("96.86"))).isEqualTo("96.86%");
    }

    @Test
    void writes_dates_as_the_language_does() {
        var day = LocalDate.of(2019, 6, 24);
        assertThat(VIETNAMESE.date(day)).isEqualTo("24/6/2019");
        assertThat(VIETNAMESE.date(LocalDate.of(2019, 7, 9))).isEqualTo("09/7/2019");
        assertThat(VIETNAMESE.date(LocalDate.of(2020, 2, 15))).isEqualTo("15/02/2020");
        assertThat(VIETNAMESE.date(LocalDate.of(2021, 1, 31))).isEqualTo("31/01/2021");
        assertThat(VIETNAMESE.date(LocalDate.of(2021, 3, 1))).isEqualTo("01/3/2021");
        assertThat(VIETNAMESE.date(LocalDate.of(2021, 12, 10))).isEqualTo("10/12/2021");
        assertThat(ENGLISH.date(day)).isEqualTo("24 June 2019");
    }

    @Test
    void says_utc_where_the_zone_is_not_known() {
        var instant = Instant.parse("2019-06-24T20:00:00Z");
        assertThat(ENGLISH.instant(instant, ZoneId.of("Asia/Ho_Chi_Minh"))).isEqualTo("25 June 2019 03:00");
        assertThat(ENGLISH.instant(instant, null)).isEqualTo("24 June 2019 20:00 UTC");
    }

    @Test
    void shows_seconds_and_their_fractions_only_where_there_are_some() {
        assertThat(ENGLISH.time(LocalTime.of(8, 0))).isEqualTo("08:00");
        assertThat(ENGLISH.time(LocalTime.of(8, 0, 1))).isEqualTo("08:00:01");
        assertThat(ENGLISH.time(LocalTime.of(8, 0, 0, 1))).isEqualTo("08:00:00.000000001");
    }

    @Test
    void writes_durations_in_hours_minutes_and_seconds() {
        assertThat(VIETNAMESE.duration(Duration.ofMinutes(10))).isEqualTo("10 phút");
        assertThat(VIETNAMESE.duration(Duration.ofSeconds(93_784))).isEqualTo("26 giờ 3 phút 4 giây");
        assertThat(ENGLISH.duration(Duration.ZERO)).isEqualTo("0 min");
        assertThat(ENGLISH.duration(Duration.ofHours(-2))).isEqualTo("-2 h");
    }

    @Test
    void writes_the_decimals_of_an_explanation_as_the_language_does() {
        var step = Message.of("decision.reached-by-weight")
                .with("count", "1000.5")
                .with("sign", ">")
                .with("fraction", "1/2")
                .with("size", "2000");
        assertThat(VIETNAMESE.step(step)).isEqualTo("1000,5 > 1/2 × 2000: đạt.");
    }

    @Test
    void keeps_a_code_that_it_does_not_know() {
        assertThat(VIETNAMESE.word("kind", "regular")).isEqualTo("thường lệ");
        assertThat(VIETNAMESE.word("kind", "made-up")).isEqualTo("made-up");
        assertThat(ENGLISH.word("kind", "regular")).isEqualTo("regular");
    }

    private static Properties properties(String name) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Samples.resource(name)));
        return properties;
    }

    private static Set<String> arguments(Properties properties, String key) {
        return Pattern.compile("\\{(\\w+)")
                .matcher(properties.getProperty(key))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
