package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundTripTest {
    private final MeetingJson json = MeetingJson.standard();

    @Test
    void reads_what_it_wrote() {
        byte[] document = json.write(FullMeeting.meeting());
        assertThat(json.read(document)).isEqualTo(FullMeeting.meeting());
        assertThat(json.write(json.read(document))).isEqualTo(document);
    }
}
