package io.github.paperlessmeeting.decision;

import static io.github.paperlessmeeting.attendance.AttendanceMode.ON_SITE;
import static io.github.paperlessmeeting.attendance.AttendanceMode.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTimelineTest {
    private static final ZoneId HCMC = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NINE = Instant.parse("2024-05-20T02:00:00Z");
    private static final QuorumRule TWO_THIRDS = Samples.TWO_THIRDS_PRESENT;
    private static final TimeRange HOUR = new TimeRange(NINE, NINE.plusSeconds(3600));

    @Test
    void three_members_come_and_go() {
        var timeline = QuorumTimeline.of(
                of(TWO_THIRDS, members(3)),
                List.of(stay(1, ON_SITE, 0, 60), stay(2, REMOTE, 5, 30), stay(3, ON_SITE, 10, 40)),
                HOUR);

        assertThat(timeline.spans())
                .containsExactly(
                        span(0, 5, 1, 0, 3),
                        span(5, 10, 1, 1, 3),
                        span(10, 30, 2, 1, 3),
                        span(30, 40, 2, 0, 3),
                        span(40, 60, 1, 0, 3));
        assertThat(timeline.gained()).containsExactly(minute(5));
        assertThat(timeline.lost()).containsExactly(minute(40));
        assertThat(timeline.quorateTime()).isEqualTo(Duration.ofMinutes(35));
        assertThat(timeline.present(minute(30)).onSite()).containsExactly(person(1), person(3));
        assertThat(timeline.present(minute(30)).remote()).isEmpty();
    }

    @Test
    void a_quorum_is_there_at_the_instant_of_coming_and_not_at_that_of_leaving() {
        var timeline = QuorumTimeline.of(of(TWO_THIRDS, members(1)), List.of(stay(1, ON_SITE, 10, 20)), HOUR);

        assertThat(status(timeline, minute(10).minusNanos(1))).isEqualTo(QuorumStatus.NOT_QUORATE);
        assertThat(status(timeline, minute(10))).isEqualTo(QuorumStatus.QUORATE);
        assertThat(status(timeline, minute(20).minusNanos(1))).isEqualTo(QuorumStatus.QUORATE);
        assertThat(status(timeline, minute(20))).isEqualTo(QuorumStatus.NOT_QUORATE);
    }

    @Test
    void speaks_from_the_opening_to_before_the_closing() {
        var timeline = QuorumTimeline.of(of(TWO_THIRDS, members(1)), List.of(stay(1, ON_SITE, -9, 99)), HOUR);

        assertThat(timeline.spans()).containsExactly(span(0, 60, 1, 0, 1));
        assertThat(timeline.gained()).isEmpty();
        assertThat(timeline.lost()).isEmpty();
        for (Instant outside : List.of(minute(0).minusNanos(1), minute(60), Instant.MIN, Instant.MAX)) {
            assertThat(timeline.at(outside)).isNull();
            assertThat(timeline.span(outside)).isNull();
            assertThat(timeline.present(outside)).isNull();
        }
        assertThat(timeline.at(minute(0))).isNotNull();
        assertThat(timeline.at(minute(60).minusNanos(1))).isNotNull();
    }

    @Test
    void has_no_stretch_where_there_is_no_instant() {
        var empty = new TimeRange(NINE, NINE);
        var timeline = QuorumTimeline.of(of(TWO_THIRDS, members(1)), List.of(stay(1, ON_SITE, 0, null)), empty);

        assertThat(timeline.spans()).isEmpty();
        assertThat(timeline.at(NINE)).isNull();
        assertThat(timeline.quorateTime()).isEqualTo(Duration.ZERO);
    }

    @Test
    void goes_on_where_no_closing_is_recorded() {
        var question = of(TWO_THIRDS, members(1));
        var timeline = QuorumTimeline.of(question, List.of(stay(1, ON_SITE, 10, null)), NINE, null);

        assertThat(timeline.spans()).containsExactly(span(0, 10, 0, 0, 1), span(10, null, 1, 0, 1));
        assertThat(status(timeline, Instant.MAX)).isEqualTo(QuorumStatus.QUORATE);
        assertThat(timeline.quorateTime()).isNull();
        var left = QuorumTimeline.of(question, List.of(stay(1, ON_SITE, 10, 12)), NINE, null);
        assertThat(left.quorateTime()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void reaches_from_the_first_instant_to_the_last() {
        var question = of(TWO_THIRDS, members(1));
        var always = List.of(new Presence(person(1), ON_SITE, Instant.MIN, null));

        assertThat(QuorumTimeline.of(question, always, Instant.MIN, null).spans())
                .hasSize(1);
        var bounded = QuorumTimeline.of(question, always, new TimeRange(Instant.MIN, Instant.MAX));
        assertThat(bounded.quorateTime()).isEqualTo(Duration.between(Instant.MIN, Instant.MAX));
        assertThat(bounded.at(Instant.MAX)).isNull();
        var last = List.of(new Presence(person(1), ON_SITE, Instant.MAX, null));
        assertThat(QuorumTimeline.of(question, last, Instant.MIN, null).gained())
                .containsExactly(Instant.MAX);
    }

    @Test
    void counts_a_person_with_two_mandates_for_both_and_one_without_for_none() {
        var mandates = List.of(mandate("a", 1, null, null), mandate("b", 1, null, null), mandate("c", 2, null, null));
        var timeline = QuorumTimeline.of(
                of(TWO_THIRDS, mandates), List.of(stay(1, REMOTE, 0, null), stay(7, ON_SITE, 0, null)), HOUR);

        assertThat(timeline.spans()).containsExactly(span(0, 60, 0, 2, 3));
        assertThat(timeline.present(NINE).onSite()).containsExactly(person(7));
    }

    @Test
    void passes_over_mandates_without_voting_right() {
        var guest = new Mandate(MandateId.of("g"), person(2), BodyId.of("x"), Role.SECRETARY, false, null, null, null);
        var timeline = QuorumTimeline.of(
                of(TWO_THIRDS, List.of(mandate("a", 1, null, null), guest)), List.of(stay(2, ON_SITE, 0, null)), HOUR);

        assertThat(timeline.spans()).containsExactly(span(0, 60, 0, 0, 1));
    }

    @Test
    void does_not_count_a_recused_mandate_as_present_though_it_is_in_office_and_its_holder_in_the_room() {
        var question = of(TWO_THIRDS, members(3)).withRecused(Set.of(MandateId.of("m-1"), MandateId.of("m-9")));
        var timeline = QuorumTimeline.of(question, List.of(stay(1, ON_SITE, 0, 30), stay(2, ON_SITE, 0, null)), HOUR);

        assertThat(timeline.spans()).containsExactly(span(0, 60, 1, 0, 3));
        assertThat(timeline.present(NINE).onSite()).containsExactly(person(1), person(2));
    }

    @Test
    void a_person_recused_with_one_of_two_mandates_counts_for_the_other() {
        var mandates = List.of(mandate("a", 1, null, null), mandate("b", 1, null, null));
        var question = of(TWO_THIRDS, mandates).withRecused(Set.of(MandateId.of("a")));

        assertThat(QuorumTimeline.of(question, List.of(stay(1, ON_SITE, 0, null)), HOUR)
                        .spans())
                .containsExactly(span(0, 60, 1, 0, 2));
    }

    @Test
    void without_presences_nobody_is_present_and_without_members_there_is_no_quorum() {
        assertThat(QuorumTimeline.of(of(TWO_THIRDS, members(3)), List.of(), HOUR)
                        .spans())
                .containsExactly(span(0, 60, 0, 0, 3));
        var nobody = QuorumTimeline.of(of(TWO_THIRDS, List.of()), List.of(stay(1, ON_SITE, 0, null)), HOUR);
        assertThat(nobody.at(NINE)).isEqualTo(new QuorumCheck(QuorumStatus.NOT_QUORATE, TWO_THIRDS, 0L, 0L, null));
        assertThat(nobody.present(NINE).onSite()).containsExactly(person(1));
    }

    @Test
    void compares_with_a_fixed_number() {
        var rule = new QuorumRule(Threshold.atLeast(2), null);
        var timeline = QuorumTimeline.of(
                of(rule, members(9)), List.of(stay(1, ON_SITE, 0, 60), stay(2, ON_SITE, 10, 60)), HOUR);

        assertThat(timeline.gained()).containsExactly(minute(10));
        assertThat(timeline.at(NINE)).isEqualTo(new QuorumCheck(QuorumStatus.NOT_QUORATE, rule, null, 1L, 2L));
    }

    @Test
    void compares_with_the_seats_and_leaves_open_what_they_are_needed_for() {
        var rule = new QuorumRule(Threshold.atLeast(Fraction.TWO_THIRDS, Base.STATUTORY_SEATS), null);
        var presences = List.of(stay(1, ON_SITE, 10, 20), stay(2, ON_SITE, 10, 20));

        var known = QuorumTimeline.of(new QuorumQuestion(members(2), HCMC, rule, 3), presences, HOUR);
        assertThat(known.quorateTime()).isEqualTo(Duration.ofMinutes(10));
        var unknown = QuorumTimeline.of(new QuorumQuestion(members(2), HCMC, rule, null), presences, HOUR);
        assertThat(unknown.spans())
                .hasSize(3)
                .allSatisfy(span -> assertThat(span.check().status()).isEqualTo(QuorumStatus.UNDETERMINED));
        assertThat(unknown.gained()).isEmpty();
        assertThat(unknown.quorateTime()).isEqualTo(Duration.ZERO);
    }

    @Test
    void tells_no_rule_from_no_known_rules() {
        var presences = List.of(stay(1, ON_SITE, 0, null));
        assertThat(QuorumTimeline.of(of(null, members(1)), presences, HOUR).at(NINE))
                .isEqualTo(new QuorumCheck(QuorumStatus.NOT_REQUIRED, null, null, 1L, null));
        var unknown = new QuorumQuestion(members(1), HCMC, Collections.emptySortedSet(), false, null, null);
        assertThat(QuorumTimeline.of(unknown, presences, HOUR).at(NINE))
                .isEqualTo(new QuorumCheck(QuorumStatus.UNDETERMINED, null, null, 1L, null));
    }

    @Test
    void is_equal_however_the_same_presence_was_recorded() {
        var question = of(TWO_THIRDS, members(2));
        var one = QuorumTimeline.of(question, List.of(stay(1, ON_SITE, 0, 60), stay(2, REMOTE, 5, 9)), HOUR);
        var other = QuorumTimeline.of(
                question,
                List.of(
                        stay(2, REMOTE, 7, 9),
                        stay(1, ON_SITE, 30, null),
                        stay(1, REMOTE, 3, 4),
                        stay(2, REMOTE, 5, 7),
                        stay(2, REMOTE, 9, 5),
                        stay(1, ON_SITE, -5, 30)),
                HOUR);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("QuorumTimeline[3]");
        assertThat(one)
                .isNotEqualTo(
                        QuorumTimeline.of(question, List.of(stay(1, ON_SITE, 0, 60), stay(2, REMOTE, 5, 8)), HOUR))
                .isNotEqualTo(
                        QuorumTimeline.of(question, List.of(stay(2, ON_SITE, 0, 60), stay(1, REMOTE, 5, 9)), HOUR))
                .isNotEqualTo(QuorumTimeline.of(
                        of(TWO_THIRDS, members(9)), List.of(stay(1, ON_SITE, 0, 60), stay(2, REMOTE, 5, 9)), HOUR))
                .isNotEqualTo("QuorumTimeline[3]");
    }

    @Test
    void tells_who_was_there_without_a_mandate_and_nothing_of_before_or_after() {
        var question = of(TWO_THIRDS, members(1));
        var guest = QuorumTimeline.of(question, List.of(stay(7, ON_SITE, 0, 60)), HOUR);
        var longer = QuorumTimeline.of(question, List.of(stay(7, ON_SITE, -5, 99)), HOUR);
        var shorter = QuorumTimeline.of(question, List.of(stay(7, ON_SITE, 0, 59)), HOUR);

        assertThat(guest).isEqualTo(longer).isNotEqualTo(shorter);
        assertThat(guest.spans()).isEqualTo(shorter.spans());
        assertThat(guest.hashCode()).isEqualTo(longer.hashCode()).isNotEqualTo(shorter.hashCode());
        assertThat(QuorumTimeline.of(question, List.of(stay(7, ON_SITE, 0, 60)), NINE, null))
                .isNotEqualTo(QuorumTimeline.of(question, List.of(stay(7, ON_SITE, 0, null)), NINE, null));
    }

    @Test
    void refuses_what_has_no_meaning() {
        var question = of(TWO_THIRDS, members(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuorumTimeline.of(question, List.of(), NINE, NINE.minusNanos(1)))
                .withMessage("The closing is before the opening");
        assertThatNullPointerException().isThrownBy(() -> QuorumTimeline.of(question, List.of(), null, NINE));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuorumQuestion(List.of(), HCMC, null, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new QuorumQuestion(List.of(), HCMC, Collections.emptySortedSet(), false, TWO_THIRDS, null));
        QuorumCheck check = Quorum.withoutRules(null);
        assertThatIllegalArgumentException().isThrownBy(() -> new QuorumSpan(NINE, NINE, 0, 0, 0, check));
        for (int i = 0; i < 3; i++) {
            int number = i;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new QuorumSpan(
                            NINE, null, number == 0 ? -1 : 0, number == 1 ? -1 : 0, number == 2 ? -1 : 0, check));
        }
        assertThat(of(null, members(3))).hasToString("QuorumQuestion[3]");
        assertThat(new QuorumQuestion(List.of(), HCMC, null, 0).statutorySeats())
                .isZero();
    }

    /** The first instant of the day on which one mandate ends and another begins, on the clocks of each zone. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Ho_Chi_Minh, 2024-05-21, 2024-05-20T17:00:00Z, as everywhere",
        "UTC, 2024-05-21, 2024-05-21T00:00:00Z, without a shift",
        "America/New_York, 2024-03-10, 2024-03-10T05:00:00Z, the day of 23 hours",
        "America/New_York, 2024-03-11, 2024-03-11T04:00:00Z, the day after it",
        "America/New_York, 2024-11-04, 2024-11-04T05:00:00Z, the day after that of 25 hours",
        "America/Sao_Paulo, 2018-11-04, 2018-11-04T03:00:00Z, a day without midnight begins at one",
        "America/Sao_Paulo, 2018-02-18, 2018-02-18T03:00:00Z, the hour before midnight came twice",
        "America/Havana, 2024-11-03, 2024-11-03T04:00:00Z, midnight comes twice and the first counts",
        "America/St_Johns, 2010-11-07, 2010-11-07T02:30:00Z, the clocks fall back into the day before",
        "Pacific/Apia, 2011-12-30, 2011-12-30T10:00:00Z, a day that never was",
    })
    void members_change_at_the_first_instant_of_a_day(String zone, LocalDate day, Instant midnight, String why) {
        var mandates = List.of(mandate("old", 1, null, day.minusDays(1)), mandate("new", 2, day, null));
        var question = new QuorumQuestion(mandates, ZoneId.of(zone), TWO_THIRDS, null);
        var timeline = QuorumTimeline.of(
                question,
                List.of(new Presence(person(1), ON_SITE, Instant.MIN, null)),
                midnight.minusSeconds(90_000),
                midnight.plusSeconds(90_000));

        assertThat(timeline.spans()).as(why).hasSize(2);
        assertThat(timeline.lost()).as(why).containsExactly(midnight);
        assertThat(timeline.at(midnight.minusNanos(1)).base()).isEqualTo(1);
        assertThat(timeline.at(midnight).base()).isEqualTo(1);
    }

    @Test
    void terms_can_begin_and_end_with_the_first_and_last_day_there_is() {
        for (ZoneId zone : List.of(ZoneOffset.MIN, ZoneOffset.UTC, ZoneOffset.MAX)) {
            var mandates = List.of(mandate("a", 1, LocalDate.MIN, LocalDate.MAX), mandate("b", 1, null, null));
            var timeline = QuorumTimeline.of(
                    new QuorumQuestion(mandates, zone, TWO_THIRDS, null),
                    List.of(new Presence(person(1), ON_SITE, Instant.MIN, null)),
                    Instant.MIN,
                    null);

            assertThat(timeline.spans()).hasSize(1);
            assertThat(timeline.at(Instant.MAX).present()).isEqualTo(2);
        }
    }

    @Test
    void holds_five_hundred_deputies_who_come_ten_times_each() {
        var presences = new ArrayList<Presence>();
        for (int i = 1; i <= 500; i++) {
            for (int time = 0; time < 10; time++) {
                presences.add(stay(i, ON_SITE, time * 1000 + i, time * 1000 + 500 + i));
            }
        }
        Collections.shuffle(presences, new Random(1));
        var timeline = QuorumTimeline.of(of(TWO_THIRDS, members(500)), presences, new TimeRange(NINE, minute(10_000)));

        assertThat(timeline.gained())
                .containsExactlyElementsOf(IntStream.range(0, 10)
                        .mapToObj(time -> minute(time * 1000 + 334))
                        .toList());
        assertThat(timeline.quorateTime()).isEqualTo(Duration.ofMinutes(10 * (667 - 334)));
    }

    /** One person with as many stretches as mandates must not cost their product. */
    @Test
    void holds_a_person_of_many_mandates_and_stretches() {
        int many = 20_000;
        var mandates = IntStream.range(0, many)
                .mapToObj(i -> mandate("m-" + i, 1, null, null))
                .toList();
        var presences = IntStream.range(0, many)
                .mapToObj(i -> stay(1, ON_SITE, 2 * i, 2 * i + 1))
                .toList();
        var timeline = QuorumTimeline.of(of(TWO_THIRDS, mandates), presences, NINE, null);

        assertThat(timeline.spans()).hasSize(2 * many);
        assertThat(timeline.quorateTime()).isEqualTo(Duration.ofMinutes(many));
    }

    private static @Nullable QuorumStatus status(QuorumTimeline timeline, Instant at) {
        QuorumCheck check = timeline.at(at);
        return check == null ? null : check.status();
    }

    private static QuorumQuestion of(@Nullable QuorumRule rule, List<Mandate> mandates) {
        return new QuorumQuestion(mandates, HCMC, rule, null);
    }

    private static List<Mandate> members(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> mandate("m-" + i, i, null, null))
                .toList();
    }

    private static Mandate mandate(String id, int person, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Mandate(MandateId.of(id), person(person), BodyId.of("x"), Role.MEMBER, true, null, from, until);
    }

    private static PersonId person(int number) {
        return PersonId.of("p-" + number);
    }

    private static Presence stay(int person, AttendanceMode mode, int from, @Nullable Integer until) {
        return new Presence(person(person), mode, minute(from), until == null ? null : minute(until));
    }

    /** A stretch judged by two thirds of all members. */
    private static QuorumSpan span(int from, @Nullable Integer until, int onSite, int remote, int members) {
        long needed = (2L * members + 2) / 3;
        QuorumStatus status = onSite + remote >= needed ? QuorumStatus.QUORATE : QuorumStatus.NOT_QUORATE;
        return new QuorumSpan(
                minute(from),
                until == null ? null : minute(until),
                onSite,
                remote,
                members,
                new QuorumCheck(status, TWO_THIRDS, (long) members, (long) onSite + remote, needed));
    }

    private static Instant minute(int minute) {
        return NINE.plusSeconds(60L * minute);
    }
}
