package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.meeting.Meeting;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Rules whose breach is a mistake of the generator, even if only a warning. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text.",
                "agenda.",
                "notice.",
                "invitation.",
                "absence.",
                "substitute.",
                "election.round-after-complete",
                "vote.no-ballots"
            })
    void break_no_rule_of_these_that_warns(String rules) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).anyMeeting();
            assertThat(MeetingRules.standard().check(meeting).findings())
                    .as("seed %d", seed)
                    .filteredOn(finding -> finding.rule().value().startsWith(rules))
                    .filteredOn(finding -> finding.severity() != Severity.INFO)
                    .isEmpty();
        }
    }

    private static void check(Meeting meeting) {
        assertThat(MeetingRules.standard().check(meeting).findings())
                .as(meeting.id().value())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }
}
