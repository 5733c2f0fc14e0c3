package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.rule.MeetingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What docs/wire-format.md shows. */
class WireFormatPageTest {
    @Test
    void the_least_meeting_of_the_page_is_read_and_has_no_fault() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "wire-format.md"));
        int start = page.indexOf("```json") + "```json".length();
        Meeting meeting = MeetingJson.standard().read(page.substring(start, page.indexOf("```", start)));

        assertThat(MeetingRules.standard().check(meeting).findings()).isEmpty();
    }
}
