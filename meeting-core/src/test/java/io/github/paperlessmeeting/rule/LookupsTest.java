package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.decision.Quorum;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by binary search is what asking every element would find; the seed is in the name of the test. */
class LookupsTest {
    private static final int CASES = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void members_in_office_are_counted_as_one_by_one(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            List<Mandate> mandates = mandates(random);
            LocalDate day = day(random);
            assertThat(Terms.of(mandates).inOfficeOn(day))
                    .isEqualTo(mandates.stream()
                            .filter(mandate -> mandate.inOfficeOn(day))
                            .count());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void somebody_is_present_when_some_stretch_says_so(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            List<Presence> presences = presences(random, random.nextInt(6), 1);
            Stretches stretches = Stretches.of(presences);
            for (int minute = 0; minute < 12; minute++) {
                Instant at = instant(minute);
                assertThat(stretches.covers(at))
                        .as("%s at %s", presences, at)
                        .isEqualTo(presences.stream().anyMatch(presence -> presence.covers(at)));
                Instant end = instant(minute + 1 + random.nextInt(3));
                assertThat(stretches.meets(at, end))
                        .as("%s from %s to %s", presences, at, end)
                        .isEqualTo(presences.stream().anyMatch(presence -> meets(presence, at, end)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void presence_and_quorum_are_those_of_the_meeting(long seed) {
        var random = new Random(seed);
        var kinds = new TreeSet<String>();
        for (int i = 0; i < CASES; i++) {
            Sitting sitting = Sample.sitting()
                    .openedAt(random.nextInt(5) == 0 ? null : instant(random.nextInt(12)))
                    .rollCalls(rollCalls(random))
                    .presences(presences(random, random.nextInt(12), 6))
                    .build();
            List<Mandate> mandates = mandates(random);
            Meeting meeting =
                    Sample.changed(changed -> changed.mandates(mandates).sittings(List.of(sitting)));
            var record = new SittingRecord(sitting, MemberRoll.of(meeting));
            for (int minute = 0; minute < 12; minute++) {
                Instant at = instant(minute);
                RollCall ofMeeting = meeting.rollCall(sitting.id(), at);
                if (sitting.openedAt() != null && at.isBefore(sitting.openedAt())) {
                    assertThat(ofMeeting).as("before the opening").isNull();
                    continue;
                }
                assertThat(numbers(record.rollCall(at)))
                        .as("seed %d, case %d, minute %d", seed, i, minute)
                        .isEqualTo(numbers(ofMeeting));
                Integer named = record.named(at);
                Integer present = record.present(at);
                if (present != null) {
                    assertThat(ofMeeting).isNotNull();
                    assertThat(present).isEqualTo(named).isEqualTo(ofMeeting.present());
                } else if (named != null) {
                    assertThat(ofMeeting).isNotNull();
                    assertThat(ofMeeting.present()).isGreaterThan(named);
                }
                kinds.add(named == null ? "counted" : present == null ? "outnumbered" : "named");
                kinds.add(ofMeeting == null ? "not recorded" : "recorded");
            }
            assertThat(numbers(record.atOpening())).isEqualTo(numbers(meeting.openingRollCall(sitting.id())));
            RulesOfProcedure procedure = meeting.procedure();
            assertThat(Quorum.check(procedure == null ? null : procedure.quorum(), record.atOpening(), 5))
                    .isEqualTo(meeting.openingQuorum(sitting.id()));
        }
        assertThat(kinds).containsExactly("counted", "named", "not recorded", "outnumbered", "recorded");
    }

    /** The record of a sitting does not tell those on site from those who take part by network. */
    private static @Nullable List<Object> numbers(@Nullable RollCall call) {
        return call == null ? null : Arrays.asList(call.at(), call.mandatesInOffice(), call.present());
    }

    /** By going through the whole list each time, as the sentence on partial names says it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void names_are_complete_when_no_roll_call_counts_more(long seed) {
        var random = new Random(seed);
        int complete = 0;
        for (int i = 0; i < CASES; i++) {
            Sitting sitting = Sample.sitting()
                    .rollCalls(rollCalls(random))
                    .presences(presences(random, 1 + random.nextInt(12), 6))
                    .build();
            var record = new SittingRecord(
                    sitting, MemberRoll.of(Sample.changed(meeting -> meeting.sittings(List.of(sitting)))));
            int[] named = IntStream.range(0, 13)
                    .map(minute -> named(sitting, instant(minute)))
                    .toArray();
            int most = Arrays.stream(named).max().orElseThrow();
            boolean expected = most > 0;
            for (RollCall call : sitting.rollCalls()) {
                expected &= call.present() <= (call.at() == null ? most : named(sitting, call.at()));
            }
            assertThat(record.namesComplete()).as("seed %d, case %d", seed, i).isEqualTo(expected);
            complete += expected ? 1 : 0;
        }
        assertThat(complete).isBetween(CASES / 10, CASES * 9 / 10);
    }

    /** How many of p1 to p5, who hold a mandate each, are named. */
    private static int named(Sitting sitting, Instant at) {
        return (int) IntStream.rangeClosed(1, 5)
                .mapToObj(person -> PersonId.of("p" + person))
                .filter(person -> sitting.presences().stream()
                        .anyMatch(presence -> presence.person().equals(person) && presence.covers(at)))
                .count();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void an_element_is_below_another_when_climbing_meets_it(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            int[] parents = forest(random);
            Ancestry ancestry = Ancestry.of(parents);
            assertThat(ancestry.cycles()).isEmpty();
            for (int element = 0; element < parents.length; element++) {
                for (int other = 0; other < parents.length; other++) {
                    assertThat(ancestry.isWithin(element, other))
                            .as("%d within %d of %s", element, other, Arrays.toString(parents))
                            .isEqualTo(climbs(parents, element, other));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void each_circle_is_found_once_at_its_first_element(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            int size = random.nextInt(9);
            int[] parents = IntStream.generate(() -> random.nextInt(size + 1) - 1)
                    .limit(size)
                    .toArray();
            assertThat(Ancestry.of(parents).cycles())
                    .as(Arrays.toString(parents))
                    .containsExactlyInAnyOrderElementsOf(circles(parents));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_recusal_holds_for_the_items_below_and_no_others(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            int[] parents = forest(random);
            List<AgendaItem> items = IntStream.range(0, parents.length)
                    .mapToObj(item -> Sample.item("i" + item, parents[item] < 0 ? null : "i" + parents[item]))
                    .toList();
            var recusals = new ArrayList<Recusal>();
            for (int j = random.nextInt(6); j > 0; j--) {
                recusals.add(new Recusal(
                        MandateId.of("m" + (1 + random.nextInt(3))),
                        AgendaItemId.of("i" + random.nextInt(parents.length + 1))));
            }
            List<Mandate> mandates = Sample.mandates();
            var found = new Recusals(
                    recusals, Index.of(mandates, Mandate::id), Index.of(items, AgendaItem::id), Ancestry.of(parents));
            for (int mandate = 0; mandate < 3; mandate++) {
                for (int item = 0; item < parents.length; item++) {
                    int covering = found.covering(mandate, item);
                    assertThat(covering >= 0)
                            .as("%s of item %d in %s", recusals, item, Arrays.toString(parents))
                            .isEqualTo(isRecused(recusals, mandates.get(mandate).id(), parents, item));
                    if (covering >= 0) {
                        assertThat(climbs(parents, item, covering)).isTrue();
                        assertThat(recusals)
                                .contains(new Recusal(
                                        mandates.get(mandate).id(),
                                        items.get(covering).id()));
                    }
                }
            }
        }
    }

    private static boolean isRecused(List<Recusal> recusals, MandateId mandate, int[] parents, int item) {
        for (int at = item; at >= 0; at = parents[at]) {
            if (recusals.contains(new Recusal(mandate, AgendaItemId.of("i" + at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean climbs(int[] parents, int element, int other) {
        for (int at = element; at >= 0; at = parents[at]) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }

    private static List<Ancestry.Cycle> circles(int[] parents) {
        var circles = new ArrayList<Ancestry.Cycle>();
        for (int first = 0; first < parents.length; first++) {
            int at = parents[first];
            int length = 1;
            while (at > first && length <= parents.length) {
                at = parents[at];
                length++;
            }
            if (at == first) {
                circles.add(new Ancestry.Cycle(first, length));
            }
        }
        return circles;
    }

    /** A parent has another place in the list than before or after, so that order proves nothing. */
    private static int[] forest(Random random) {
        int size = 1 + random.nextInt(8);
        List<Integer> names = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(names, random);
        int[] parents = new int[size];
        for (int i = 0; i < size; i++) {
            int parent = random.nextInt(i + 1) - 1;
            parents[names.get(i)] = parent < 0 ? -1 : names.get(parent);
        }
        return parents;
    }

    private static boolean meets(Presence presence, Instant beginning, Instant end) {
        Instant until = presence.until();
        return presence.from().isBefore(end)
                && (until == null || (until.isAfter(beginning) && until.isAfter(presence.from())));
    }

    private static List<Presence> presences(Random random, int count, int persons) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Presence(
                        PersonId.of("p" + (1 + random.nextInt(persons))),
                        random.nextBoolean() ? AttendanceMode.ON_SITE : AttendanceMode.REMOTE,
                        instant(random.nextInt(12)),
                        random.nextInt(4) == 0 ? null : instant(random.nextInt(12))))
                .toList();
    }

    private static List<RollCall> rollCalls(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new RollCall(
                        random.nextInt(3) == 0 ? null : instant(random.nextInt(12)), 5, random.nextInt(5), 0))
                .toList();
    }

    /** Several persons with several mandates each, some without voting right or elsewhere, some with terms. */
    private static List<Mandate> mandates(Random random) {
        return IntStream.range(0, random.nextInt(10))
                .mapToObj(i -> {
                    LocalDate from = random.nextBoolean() ? null : day(random);
                    LocalDate until = random.nextBoolean() ? null : day(random);
                    return new Mandate(
                            MandateId.of("m" + i),
                            PersonId.of("p" + (1 + random.nextInt(6))),
                            random.nextInt(5) == 0 ? Sample.OFFICE : Sample.COUNCIL,
                            Role.MEMBER,
                            random.nextInt(5) > 0,
                            null,
                            from,
                            until != null && from != null && until.isBefore(from) ? from : until);
                })
                .toList();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 5, 8).plusDays(random.nextInt(5));
    }

    private static Instant instant(int minute) {
        return Sample.at("01:00").plusSeconds(60L * minute);
    }
}
