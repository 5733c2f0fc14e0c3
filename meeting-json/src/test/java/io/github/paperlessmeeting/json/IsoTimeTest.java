package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private static Instant parse(String text) {
        String around = "99" + text + "9Z";
        return IsoTime.parseInstant(around.toCharArray(), 2, text.length());
    }

    private static String format(Instant instant) {
        char[] text = new char[IsoTime.MAX_INSTANT_LENGTH];
        return new String(text, 0, IsoTime.format(instant, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-06-24T02:00:00Z",
                "2019-06-24T02:00:00.1Z",
                "2019-06-24T02:00:00.12Z",
                "2019-06-24T02:00:00.123456789Z",
                "2019-06-24T02:00:00.000000000Z",
                "2019-06-24T02:00:00.0Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "2000-02-29T00:00:00Z",
                "2020-02-29T12:34:56Z",
                "1582-10-10T00:00:00Z",
                "1969-12-31T23:59:59.999Z"
            })
    void reads_an_instant_as_the_platform_does(String text) {
        assertThat(parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2019-06-24",
                "2019-06-24T02:00Z",
                "2019-06-24T02Z",
                "2019-06-24T02:00:00",
                "2019-06-24T02:00:00z",
                "2019-06-24t02:00:00Z",
                "2019-06-24 02:00:00Z",
                "2019-06-24T02:00:00+00:00",
                "2019-06-24T02:00:00+07:00",
                "2019-06-24T02:00:00-00:00",
                "2019-06-24T02:00:00+0000",
                "2019-06-24T02:00:00.Z",
                "2019-06-24T02:00:00.1234567890Z",
                "2019-06-24T02:00:00,5Z",
                "2019-06-24T24:00:00Z",
                "2019-06-24T23:59:60Z",
                "2016-12-31T23:59:60Z",
                "2019-06-24T23:60:00Z",
                "2019-06-24T25:00:00Z",
                "2019-02-29T00:00:00Z",
                "1900-02-29T00:00:00Z",
                "2019-13-01T00:00:00Z",
                "2019-00-01T00:00:00Z",
                "2019-06-31T00:00:00Z",
                "2019-06-00T00:00:00Z",
                "19-06-24T02:00:00Z",
                "+2019-06-24T02:00:00Z",
                "-2019-06-24T02:00:00Z",
                "12019-06-24T02:00:00Z",
                "2019-6-24T02:00:00Z",
                "2019-06-24T2:00:00Z",
                " 2019-06-24T02:00:00Z",
                "2019-06-24T02:00:00Z ",
                "2019-06-24T02:00:00ZZ",
                "2019-06-24T02:00:00.1 Z",
                "2019-06-24T02:00:00.-1Z",
                "20190624T020000Z",
                "1561341600",
                "1561341600000",
                "2019-W26-1T02:00:00Z",
                "2019-175T02:00:00Z",
                "\u0662019-06-24T02:00:00Z",
                "2019-06-24T02:00:0\uff10Z",
                "2019/06/24T02:00:00Z",
                "2019-06-24T02.00.00Z",
                "now"
            })
    void refuses_any_other_form_of_an_instant(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text));
        Refusals.assertRefused(
                "{\"agenda\":{\"issuedAt\":\"" + text + "\"}}", MeetingJsonErrorCode.BAD_VALUE, "/agenda/issuedAt");
    }

    @Test
    void writes_instants_and_local_times_as_the_platform_writes_instants_and_reads_them_back() {
        var random = new Random(20190624);
        long[] units = {1, 1_000, 1_000_000, 1_000_000_000};
        for (int i = 0; i < 100_000; i++) {
            long second = FIRST + (long) (random.nextDouble() * (LAST - FIRST + 1));
            long unit = units[i % units.length];
            Instant instant = Instant.ofEpochSecond(second, random.nextInt(1_000_000_000) / unit * unit);
            String text = format(instant);
            assertThat(text).isEqualTo(instant.toString());
            assertThat(parse(text)).isEqualTo(instant);
            LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            assertThat(IsoTime.format(local) + "Z").isEqualTo(text);
            assertThat(IsoTime.parseLocalDateTime(IsoTime.format(local))).isEqualTo(local);
            LocalDate date = local.toLocalDate();
            assertThat(IsoTime.format(date)).isEqualTo(date.toString());
            assertThat(IsoTime.parseLocalDate(date.toString())).isEqualTo(date);
        }
    }

    @Test
    void writes_only_the_years_that_have_four_digits() {
        assertThat(format(Instant.ofEpochSecond(FIRST))).isEqualTo("0000-01-01T00:00:00Z");
        assertThat(format(Instant.ofEpochSecond(LAST))).isEqualTo("9999-12-31T23:59:59Z");
        for (Instant instant : new Instant[] {
            Instant.ofEpochSecond(FIRST - 1), Instant.ofEpochSecond(LAST + 1), Instant.MIN, Instant.MAX
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> format(instant));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> IsoTime.format(LocalDate.of(10_000, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> IsoTime.format(LocalDate.of(-1, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> IsoTime.format(LocalDateTime.MAX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-06-24",
                "2019-06-24T09:00",
                "2019-06-24T09:00:00Z",
                "2019-06-24T09:00:00+07:00",
                "2019-06-24T24:00:00",
                "2019-06-24T09:00:60",
                "2019-06-24T09:00:00.",
                "2019-06-24T09:00:00 ",
                "2019-06-24 09:00:00",
                "2019-06-24T9:00:00",
                "2019-02-29T09:00:00",
                "2019-06-24T09:00:00.1234567890"
            })
    void refuses_any_other_form_of_a_local_time(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IsoTime.parseLocalDateTime(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-6-24",
                "2019-06-24T00:00:00",
                "2019-02-29",
                "2019-06-31",
                "20190624",
                "2019/06/24",
                "24-06-2019",
                "2019-06-24Z",
                " 2019-06-24",
                "+2019-06-24",
                "-019-06-24",
                "10000-01-01",
                "2019-00-10",
                "2019-06-00"
            })
    void refuses_any_other_form_of_a_date(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IsoTime.parseLocalDate(text));
    }

    @ParameterizedTest
    @CsvSource({
        "PT30M, PT30M",
        "PT90M, PT1H30M",
        "PT0S, PT0S",
        "P1D, PT24H",
        "P1DT1H, PT25H",
        "PT1.5S, PT1.5S",
        "PT1H2M3.000000004S, PT1H2M3.000000004S",
        "PT9999999999H, PT9999999999H",
        "PT1.50S, PT1.5S"
    })
    void reads_a_duration_and_writes_it_in_hours_minutes_and_seconds(String text, String written) {
        Duration duration = IsoTime.parseDuration(text);
        assertThat(duration).isEqualTo(Duration.parse(text));
        assertThat(IsoTime.format(duration)).isEqualTo(written);
        assertThat(IsoTime.parseDuration(written)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1DT",
                "pt30m",
                "PT30m",
                "-PT30M",
                "+PT30M",
                "PT-30M",
                "PT+30M",
                "PT30,5S",
                "PT.5S",
                "PT1.S",
                "PT30M ",
                "30",
                "PT1M1H",
                "P1Y",
                "P1M",
                "P1W",
                "PT1.5M",
                "PT1.1234567890S",
                "PT12345678901H",
                "PT\u0663M"
            })
    void refuses_any_other_form_of_a_duration(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IsoTime.parseDuration(text));
    }

    @Test
    void writes_no_duration_that_it_would_not_read() {
        assertThatIllegalArgumentException().isThrownBy(() -> IsoTime.format(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> IsoTime.parseDuration("P416666667D"));
        assertThatIllegalArgumentException().isThrownBy(() -> IsoTime.parseDuration("P9999999999D"));
        assertThat(IsoTime.format(IsoTime.parseDuration("P416666666DT15H"))).isEqualTo("PT9999999999H");
        assertThatIllegalArgumentException().isThrownBy(() -> IsoTime.format(Duration.ofHours(10_000_000_000L)));
        assertThat(IsoTime.format(Duration.ofHours(10_000_000_000L).minusNanos(1)))
                .isEqualTo("PT9999999999H59M59.999999999S");
    }

    @Test
    void reads_every_zone_by_its_identifier_only() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            assertThat(IsoTime.parseZone(id)).isEqualTo(ZoneId.of(id));
        }
        assertThat(IsoTime.parseZone("+07:00")).isEqualTo(ZoneOffset.ofHours(7));
        assertThat(IsoTime.parseZone("Z")).isEqualTo(ZoneOffset.UTC);
        for (String text : new String[] {
            "", "+7", "+0700", "UTC+7", "GMT+07:00:00", "asia/ho_chi_minh", "ICT", "Asia/Ha_Noi", "+25:00", " UTC"
        }) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> IsoTime.parseZone(text));
        }
    }
}
