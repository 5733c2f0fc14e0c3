package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.meeting.Meeting;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules find no error in what the generator makes, which is made without regard to them. */
class GeneratedMeetingsTest {
    private static final int SEEDS = 300;

    @Test
    void have_no_errors() {
        LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> Stream.of(
                        MeetingGenerator.seeded(seed).meeting(MeetingSize.S),
                        MeetingGenerator.seeded(seed).anyMeeting()))
                .forEach(GeneratedMeetingsTest::check);
        check(MeetingGenerator.seeded(1).meeting(MeetingSize.M));
    }

    private static void check(Meeting meeting) {
        assertThat(MeetingRules.standard().check(meeting).findings())
                .as(meeting.id().value())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }
}
