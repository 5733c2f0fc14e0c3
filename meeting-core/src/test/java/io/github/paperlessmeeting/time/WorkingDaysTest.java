package io.github.paperlessmeeting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 4, 26);

    @Test
    void without_holidays_monday_to_friday_are_working_days() {
        for (LocalDate day = FRIDAY; day.isBefore(FRIDAY.plusDays(800)); day = day.plusDays(1)) {
            assertThat(WorkingDays.MONDAY_TO_FRIDAY.include(day))
                    .as(day.toString())
                    .isEqualTo(day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue());
        }
    }

    @Test
    void a_day_off_is_none_and_an_extra_saturday_is_one() {
        var days = WorkingDays.of(Set.of(FRIDAY), Set.of(FRIDAY.plusDays(1)));

        assertThat(days.include(FRIDAY)).isFalse();
        assertThat(days.include(FRIDAY.plusDays(1))).isTrue();
        assertThat(days.include(FRIDAY.plusDays(2))).isFalse();
        assertThat(days.include(FRIDAY.plusDays(7))).isTrue();
        assertThat(WorkingDays.without(Set.of(FRIDAY)).include(FRIDAY)).isFalse();
    }

    @Test
    void the_sets_are_copied() {
        var holidays = new HashSet<>(Set.of(FRIDAY));
        WorkingDays days = WorkingDays.without(holidays);
        holidays.clear();

        assertThat(days.include(FRIDAY)).isFalse();
    }

    @Test
    void refuses_a_day_that_is_both_and_null() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDays.of(Set.of(FRIDAY), Set.of(FRIDAY)))
                .withMessage("WorkingDays cannot have 2024-04-26 as a day off and as an extra day");
        assertThatNullPointerException().isThrownBy(() -> WorkingDays.without(null));
        assertThatNullPointerException().isThrownBy(() -> WorkingDays.of(Set.of(), null));
    }
}
