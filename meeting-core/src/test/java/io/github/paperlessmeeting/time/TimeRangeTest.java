package io.github.paperlessmeeting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeRangeTest {
    private static final Instant NINE = Instant.parse("2019-06-24T02:00:00Z");
    private static final Instant TEN = Instant.parse("2019-06-24T03:00:00Z");

    @Test
    void holds_its_start_and_not_its_end() {
        var range = new TimeRange(NINE, TEN);

        assertThat(range.contains(NINE.minusNanos(1))).isFalse();
        assertThat(range.contains(NINE)).isTrue();
        assertThat(range.contains(TEN.minusNanos(1))).isTrue();
        assertThat(range.contains(TEN)).isFalse();
    }

    @Test
    void may_be_empty_and_then_holds_nothing() {
        var empty = new TimeRange(NINE, NINE);

        assertThat(empty.contains(NINE)).isFalse();
        assertThat(empty.length()).isZero();
    }

    @Test
    void refuses_an_end_before_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeRange(NINE, NINE.minusNanos(1)))
                .withMessage("TimeRange.end must not be before start");
    }

    @Test
    void has_the_length_from_start_to_end() {
        assertThat(new TimeRange(NINE, TEN).length()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void reaches_from_the_first_to_the_last_instant() {
        var always = new TimeRange(Instant.MIN, Instant.MAX);

        assertThat(always.contains(Instant.MIN)).isTrue();
        assertThat(always.contains(Instant.MAX)).isFalse();
        assertThatCode(always::length).doesNotThrowAnyException();
    }

    @Test
    void two_overlap_exactly_if_some_instant_lies_in_both() {
        int cases = 0;
        for (int a = 0; a <= 6; a++) {
            for (int b = a; b <= 6; b++) {
                for (int c = 0; c <= 6; c++) {
                    for (int d = c; d <= 6; d++) {
                        boolean shared = false;
                        for (int second = 0; second <= 6; second++) {
                            shared |= a <= second && second < b && c <= second && second < d;
                        }
                        assertThat(range(a, b).overlaps(range(c, d)))
                                .as("%d-%d and %d-%d", a, b, c, d)
                                .isEqualTo(shared);
                        cases++;
                    }
                }
            }
        }
        assertThat(cases).isEqualTo(28 * 28);
    }

    private static TimeRange range(int start, int end) {
        return new TimeRange(NINE.plusSeconds(start), NINE.plusSeconds(end));
    }
}
