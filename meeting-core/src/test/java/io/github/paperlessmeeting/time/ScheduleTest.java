package io.github.paperlessmeeting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final LocalDateTime NINE = LocalDateTime.parse("2019-06-24T09:00:00");

    @ParameterizedTest
    @CsvSource({
        "Asia/Ho_Chi_Minh, 2019-06-24T02:00:00Z",
        "UTC, 2019-06-24T09:00:00Z",
        "+05:45, 2019-06-24T03:15:00Z",
        "America/New_York, 2019-06-24T13:00:00Z",
    })
    void begins_at_the_instant_at_which_the_clocks_of_its_zone_show_it(String zone, Instant instant) {
        assertThat(new Schedule(NINE, null, ZoneId.of(zone)).startInstant()).isEqualTo(instant);
    }

    @Test
    void may_state_no_end_and_then_has_no_length() {
        assertThat(new Schedule(NINE, null, ZoneId.of("UTC")).length()).isNull();
    }

    @Test
    void may_end_when_it_begins_but_not_before() {
        assertThat(new Schedule(NINE, NINE, ZoneId.of("UTC")).length()).isEqualTo(Duration.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(NINE, NINE.minusNanos(1), ZoneId.of("UTC")))
                .withMessage("Schedule.end must not be before start");
    }

    @ParameterizedTest
    @CsvSource({
        // Berlin: on 31 March 2024 the hour from 2 to 3 is missing, on 27 October it comes twice.
        "2024-03-31T01:00, 2024-03-31T04:00, Europe/Berlin, PT2H",
        "2024-10-27T01:00, 2024-10-27T04:00, Europe/Berlin, PT4H",
        "2024-10-27T02:30, 2024-10-27T03:30, Europe/Berlin, PT2H",
        "2024-03-31T01:00, 2024-03-31T04:00, Asia/Ho_Chi_Minh, PT3H",
        // The one kind of plan of negative length: it begins in the gap and ends soon after it.
        "2024-03-31T02:30, 2024-03-31T03:00, Europe/Berlin, PT-30M",
        "2024-03-31T02:30, 2024-03-31T02:45, Europe/Berlin, PT15M",
    })
    void has_the_length_that_elapses_between_its_instants(
            LocalDateTime start, LocalDateTime end, String zone, Duration length) {
        assertThat(new Schedule(start, end, ZoneId.of(zone)).length()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31T02:30, 2024-03-31T01:30:00Z", "2024-10-27T02:30, 2024-10-27T00:30:00Z"})
    void moves_later_out_of_a_gap_and_takes_the_earlier_of_two_equal_clock_times(LocalDateTime start, Instant instant) {
        assertThat(new Schedule(start, null, ZoneId.of("Europe/Berlin")).startInstant())
                .isEqualTo(instant);
    }

    @Test
    void two_plans_of_the_same_instant_in_different_zones_are_different() {
        var hanoi = new Schedule(NINE, null, ZoneId.of("Asia/Ho_Chi_Minh"));
        var bangkok = new Schedule(NINE, null, ZoneId.of("Asia/Bangkok"));

        assertThat(hanoi.startInstant()).isEqualTo(bangkok.startInstant());
        assertThat(hanoi).isNotEqualTo(bangkok);
    }
}
