package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.meeting.Meeting;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedTimesTest {
    private static final String RULE = "meeting.recorded-in-future";
    private static final int SEEDS = 200;

    static List<Meeting> meetings() {
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> MeetingGenerator.seeded(seed).anyMeeting())
                .toList();
    }

    @Test
    void every_time_of_the_model_is_looked_at() {
        int times = 0;
        for (Meeting meeting : meetings()) {
            Map<Pointer, Instant> all = new TreeMap<>();
            walk(meeting, Pointer.ROOT, all);
            Map<Pointer, Instant> read = new TreeMap<>();
            RecordedTimes.after(Instant.MIN, meeting, (time, place) -> read.put(place, time));

            assertThat(read).isEqualTo(all);
            times += all.size();
        }
        assertThat(times).isGreaterThan(10 * SEEDS);
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void what_happened_at_the_time_of_the_check_is_not_in_the_future_and_what_happened_later_is(Meeting meeting) {
        Map<Pointer, Instant> all = new TreeMap<>();
        walk(meeting, Pointer.ROOT, all);
        for (Instant time : List.copyOf(new TreeSet<>(all.values()))) {
            assertThat(future(meeting, time))
                    .containsExactlyElementsOf(all.entrySet().stream()
                            .filter(entry -> entry.getValue().compareTo(time) > 0)
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }

    @Test
    void without_a_time_nothing_is_in_the_future() {
        assertThat(future(MeetingGenerator.seeded(1).anyMeeting(), null)).isEmpty();
    }

    private static List<Pointer> future(Meeting meeting, @Nullable Instant asOf) {
        MeetingRules only = MeetingRules.standard();
        for (MeetingRule rule : only.rules()) {
            only = rule.id().value().equals(RULE) ? only : only.without(rule.id());
        }
        return only.check(meeting, null, asOf).findings().stream()
                .map(Finding::pointer)
                .toList();
    }

    /** Whatever is an instant in the record of the meeting and those below it. */
    private static void walk(Object value, Pointer place, Map<Pointer, Instant> times) {
        if (value instanceof Instant time) {
            times.put(place, time);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), place.append(i), times);
            }
        } else if (value instanceof Record && value.getClass().getName().startsWith("io.github.paperlessmeeting")) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = part(component, value);
                if (part != null) {
                    walk(part, place.append(component.getName()), times);
                }
            }
        }
    }

    private static @Nullable Object part(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }
}
