package io.github.paperlessmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.agenda.Access;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.time.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingTest {
    private static Sitting.Builder planned(String start, String zone) {
        return Sitting.builder(
                SittingId.of("s-1"),
                SittingKind.PLENARY,
                new Schedule(LocalDateTime.parse(start), null, ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-20T16:59:59.999999999Z, Asia/Ho_Chi_Minh, 2024-05-20",
        "2024-05-20T17:00:00Z, Asia/Ho_Chi_Minh, 2024-05-21",
        "2024-05-20T17:00:00Z, UTC, 2024-05-20",
        "2024-05-21T03:59:59Z, America/New_York, 2024-05-20",
        "2024-05-21T04:00:00Z, America/New_York, 2024-05-21",
        "2024-01-21T04:30:00Z, America/New_York, 2024-01-20",
        "2024-05-20T10:00:00Z, Pacific/Kiritimati, 2024-05-21",
        "2024-05-20T10:00:00Z, -10:00, 2024-05-20"
    })
    void is_on_the_day_of_its_opening_on_the_clocks_of_its_zone(Instant openedAt, String zone, LocalDate day) {
        Sitting sitting = planned("2024-03-01T08:00", zone).openedAt(openedAt).build();
        assertThat(sitting.day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati", "UTC"})
    void is_on_the_day_of_its_plan_while_it_was_not_opened(String zone) {
        assertThat(planned("2024-05-20T23:30", zone).build().day()).isEqualTo("2024-05-20");
        assertThat(planned("2024-05-20T00:00", zone).build().day()).isEqualTo("2024-05-20");
    }

    @Test
    void is_on_the_last_or_the_first_day_there_is_for_an_instant_that_has_no_day() {
        for (String zone : new String[] {"+18:00", "-18:00"}) {
            Sitting.Builder sitting = planned("2024-05-20T08:00", zone);
            assertThat(sitting.openedAt(Instant.MIN).build().day()).isEqualTo(LocalDate.MIN);
            assertThat(sitting.openedAt(Instant.MAX).build().day()).isEqualTo(LocalDate.MAX);
        }
    }

    @Test
    void shows_its_identifier_alone() {
        assertThat(planned("2024-05-20T08:00", "UTC").build()).hasToString("Sitting[s-1]");
    }

    @Test
    void kinds_are_in_the_order_of_their_codes() {
        assertThat(SittingKind.of("a")).isLessThan(SittingKind.of("b"));
        assertThat(SittingKind.of("b")).isGreaterThan(SittingKind.of("a"));
    }

    @Test
    void lasts_from_opening_to_closing() {
        Instant opened = Instant.parse("2024-05-20T01:00:00Z");
        Sitting.Builder sitting = planned("2024-05-20T08:00", "Asia/Ho_Chi_Minh");
        assertThat(sitting.build().actualLength()).isNull();
        assertThat(sitting.openedAt(opened).build().actualLength()).isNull();
        assertThat(sitting.closedAt(opened.plusSeconds(90)).build().actualLength())
                .hasSeconds(90);
        assertThat(sitting.closedAt(opened).build().actualLength()).isZero();
        assertThat(sitting.closedAt(opened.minusSeconds(1)).build().actualLength())
                .isNegative();
        assertThat(sitting.openedAt(null).build().actualLength()).isNull();
    }

    @Test
    void lasts_as_long_as_elapsed_also_when_the_clocks_change() {
        Sitting night = planned("2024-03-30T20:00", "Europe/Berlin")
                .openedAt(Instant.parse("2024-03-30T19:00:00Z"))
                .closedAt(Instant.parse("2024-03-31T03:00:00Z"))
                .build();
        assertThat(night.actualLength()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void begins_with_public_access_and_nothing_recorded() {
        Sitting sitting = planned("2024-05-20T08:00", "UTC").build();
        assertThat(sitting.access()).isEqualTo(Access.PUBLIC);
        assertThat(sitting.openedAt()).isNull();
        assertThat(sitting.closedAt()).isNull();
        assertThat(sitting.chair()).isNull();
        assertThat(sitting.secretary()).isNull();
        assertThat(sitting.rollCalls()).isEmpty();
        assertThat(sitting.presences()).isEmpty();
    }

    @Test
    void is_equal_to_what_its_builder_builds_again() {
        for (long seed = 0; seed < 200; seed++) {
            for (Sitting sitting : MeetingGenerator.seeded(seed).anyMeeting().sittings()) {
                assertThat(sitting.toBuilder().build()).as("seed " + seed).isEqualTo(sitting);
            }
        }
    }

    @Test
    void takes_every_component_from_its_builder() {
        Sitting one = planned("2024-05-20T08:00", "UTC").build();
        Schedule later = new Schedule(LocalDateTime.parse("2024-06-01T08:00"), null, ZoneId.of("UTC"));
        Sitting other = one.toBuilder()
                .id(SittingId.of("s-2"))
                .kind(SittingKind.GROUP)
                .planned(later)
                .access(Access.CLOSED)
                .build();
        assertThat(other.id()).isEqualTo(SittingId.of("s-2"));
        assertThat(other.kind()).isEqualTo(SittingKind.GROUP);
        assertThat(other.planned()).isEqualTo(later);
        assertThat(other.access()).isEqualTo(Access.CLOSED);
    }
}
