package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.meeting.Meeting;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the generator makes is read back as it was written. */
class GeneratedMeetingsTest {
    private static final int SEEDS = 100_000;
    private static final int SEEDS_PRETTY = 2_000;

    private final MeetingJson json = MeetingJson.standard();

    @Test
    void any_generated_meeting_is_read_back_equal_and_written_again_as_it_was() {
        long bytes = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).anyMeeting();
            byte[] written = json.write(meeting);
            Meeting read = json.read(written);
            if (!read.equals(meeting) || !Arrays.equals(json.write(read), written)) {
                fail("seed %d is not read back as it was, or not written again so", seed);
            }
            if (seed < SEEDS_PRETTY) {
                assertThat(json.read(json.writePretty(meeting)))
                        .as("seed %d", seed)
                        .isEqualTo(meeting);
            }
            bytes += written.length;
        }
        System.out.println("GeneratedMeetingsTest: " + SEEDS + " meetings of " + bytes + " bytes in all read back");
    }

    @Test
    void meetings_of_every_size_are_read_back_equal() {
        for (MeetingSize size : List.of(MeetingSize.S, MeetingSize.M, MeetingSize.L)) {
            for (long seed = 1; seed <= 3; seed++) {
                Meeting meeting = MeetingGenerator.seeded(seed).meeting(size);
                assertThat(json.read(json.write(meeting)))
                        .as("%s, seed %d", size, seed)
                        .isEqualTo(meeting);
            }
        }
    }
}
