package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.json.MeetingJson;
import io.github.paperlessmeeting.json.MeetingJsonException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class UnreadableTest {
    @Test
    void tells_what_is_wrong_with_a_file() {
        assertThat(Unreadable.of(new NoSuchFileException("x")).text()).isEqualTo("NOT_FOUND");
        assertThat(Unreadable.of(new AccessDeniedException("x")).text()).isEqualTo("NO_ACCESS");
        assertThat(Unreadable.of(new IOException("x")).text()).isEqualTo("READ_FAILED");
    }

    @Test
    void tells_where_a_document_is_wrong() {
        assertThat(new Unreadable("BAD_VALUE", "/title", 2, 7).text())
                .isEqualTo("BAD_VALUE at /title, line 2, column 7");
        assertThat(new Unreadable("BAD_VALUE", "/title", null, null).text()).isEqualTo("BAD_VALUE at /title");
    }

    @Test
    void names_no_place_where_the_whole_document_is_wrong() {
        MeetingJsonException failure = Assertions.catchThrowableOfType(
                MeetingJsonException.class, () -> MeetingJson.standard().read("[]"));
        assertThat(Unreadable.of(failure).text()).isEqualTo("WRONG_TYPE, line 1, column 1");
    }
}
