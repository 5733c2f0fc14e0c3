package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.paperlessmeeting.json.Document.Entry;
import io.github.paperlessmeeting.json.Document.Raw;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a document says never comes out in an exception. */
class ContentLeakTest {
    private static final String CANARY = "canary-7f3a";

    private final Document full = Document.of(MeetingJson.standard().write(FullMeeting.meeting()));

    /** The full meeting with the canary in every string but those that have a form of their own. */
    private List<Document> withCanaries() {
        var documents = new ArrayList<Document>();
        for (String around : List.of("%s", "%s\\ud800", "%s\\q", "%s\n", "%s\",7,\"", "%s")) {
            full.forEachObject((at, ignored) -> ignored.members.forEach(member -> {
                if (member.value() instanceof Raw raw && raw.text.startsWith("\"")) {
                    Document copy = full.copy();
                    copy.forEachObject((pointer, object) -> {
                        if (pointer.equals(at)) {
                            int index = object.indexOf(member.name());
                            object.members.set(
                                    index, new Entry(member.name(), new Raw('"' + around.formatted(CANARY) + '"')));
                            object.members.add(index + 1, new Entry("x", new Raw("1")));
                        }
                    });
                    documents.add(copy);
                }
            }));
        }
        return documents;
    }

    @Test
    void no_text_of_a_document_occurs_in_an_exception() {
        int refused = 0;
        for (Document document : withCanaries()) {
            MeetingJsonException refusal = Refusals.refusal(document.print().text());
            assertThat(stackTrace(refusal)).doesNotContain("canary").doesNotContain("7f3a");
            refused++;
        }
        assertThat(refused).isGreaterThan(800);
    }

    @Test
    void no_text_of_a_document_occurs_in_an_exception_of_the_module() {
        var mapper = JsonMapper.builder().findAndAddModules().build();
        for (Document document : withCanaries()) {
            String text = document.print().text();
            if (text.contains("\\q") || text.contains("\n\"") || text.contains(",7,")) {
                continue; // what is no JSON is refused by the mapper itself, in its own words
            }
            Throwable refusal =
                    catchThrowable(() -> mapper.readValue(text, io.github.paperlessmeeting.meeting.Meeting.class));
            assertThat(stackTrace(refusal)).doesNotContain("canary").doesNotContain("7f3a");
        }
    }

    @Test
    void no_number_of_a_document_occurs_in_an_exception() {
        for (String number : List.of("987654321987", "98765432198765432198", "987654321.5", "9876543219876543219876")) {
            MeetingJsonException refusal = Refusals.refusal("{\"number\":" + number + "}");
            assertThat(stackTrace(refusal)).doesNotContain("98765");
        }
    }

    private static String stackTrace(Throwable thrown) {
        var out = new ByteArrayOutputStream();
        thrown.printStackTrace(new PrintStream(out, false, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
