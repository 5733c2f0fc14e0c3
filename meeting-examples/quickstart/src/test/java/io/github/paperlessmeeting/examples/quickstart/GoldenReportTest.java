package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.json.MeetingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenReportTest {
    /** Without findings, so that a new rule does not change the page. */
    @ParameterizedTest
    @CsvSource({"vi, council_vi.txt", "en, council_en.txt"})
    void a_report_looks_as_it_was_approved(String language, String approved) throws IOException {
        var meeting = MeetingJson.standard().read(Samples.resource("council.json"));
        var report = Samples.with(MeetingReport.of("council.json", meeting), Report.EMPTY);
        String text = Samples.text(report, false, new Words(Locale.forLanguageTag(language)));
        Path actual = Files.writeString(Path.of("target", approved), text);
        assertThat(text).as("%s is not as approved", actual).isEqualTo(Samples.resource(approved));
        assertThat(text.lines()).allMatch(line -> Layout.width(line) <= Layout.WIDTH);
    }
}
