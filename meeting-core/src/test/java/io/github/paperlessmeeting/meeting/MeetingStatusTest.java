package io.github.paperlessmeeting.meeting;

import static io.github.paperlessmeeting.meeting.MeetingStatus.CANCELLED;
import static io.github.paperlessmeeting.meeting.MeetingStatus.CONCLUDED;
import static io.github.paperlessmeeting.meeting.MeetingStatus.CONVENED;
import static io.github.paperlessmeeting.meeting.MeetingStatus.DRAFT;
import static io.github.paperlessmeeting.meeting.MeetingStatus.IN_SESSION;
import static io.github.paperlessmeeting.meeting.MeetingStatus.POSTPONED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingStatusTest {
    private static final Map<MeetingStatus, Set<MeetingStatus>> STEPS = Map.of(
            DRAFT, Set.of(CONVENED, CANCELLED),
            CONVENED, Set.of(IN_SESSION, POSTPONED, CANCELLED),
            IN_SESSION, Set.of(CONCLUDED),
            CONCLUDED, Set.of(),
            POSTPONED, Set.of(CONVENED, CANCELLED),
            CANCELLED, Set.of());

    static Stream<Arguments> pairs() {
        return Stream.of(MeetingStatus.values())
                .flatMap(from -> Stream.of(MeetingStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void may_become_what_the_table_says(MeetingStatus from, MeetingStatus to) {
        assertThat(from.mayBecome(to)).isEqualTo(STEPS.get(from).contains(to));
    }

    @Test
    void knows_the_steps_of_every_status() {
        assertThat(STEPS).containsOnlyKeys(MeetingStatus.values());
    }
}
