package io.github.paperlessmeeting.examples.quickstart;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.paperlessmeeting.json.MeetingJacksonModule;
import java.io.PrintWriter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports as one JSON array for programs: a {@link JsonDocument.Checked} for each meeting, or a
 * {@link JsonDocument.NotRead} for an input that could not be read, in the order of the inputs.
 *
 * <p>What is not recorded has no member; a number that is not there is never zero.
 */
final class JsonReport implements ReportWriter {
    private final Words words;
    private final SequenceWriter writer;

    JsonReport(PrintWriter out, Words words) {
        this.words = words;
        this.writer = JsonMapper.builder()
                .addModule(new MeetingJacksonModule())
                .changeDefaultPropertyInclusion(ignored ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .writer()
                .writeValuesAsArray(Visible.json(out));
    }

    @Override
    public void write(MeetingReport report) {
        writer.write(JsonDocument.of(report, words.about(report.meeting())));
    }

    @Override
    public void write(String file, Unreadable reason) {
        writer.write(new JsonDocument.NotRead(file, reason));
    }

    @Override
    public void close() {
        writer.close();
    }
}
