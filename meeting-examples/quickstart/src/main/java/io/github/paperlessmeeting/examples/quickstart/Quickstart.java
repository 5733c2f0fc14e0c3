package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.DecisionMessages;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.json.MeetingJson;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.rule.MeetingRules;
import io.github.paperlessmeeting.text.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The shortest use of the library: read a meeting, check it, and say what was decided. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints the findings and decisions of a meeting.
     *
     * @param args the name of a file that holds a meeting; not null
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        print(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(Path file, PrintStream out) throws IOException {
        // tag::readme[]
        Meeting meeting = MeetingJson.standard().read(Files.readAllBytes(file));

        Report report = MeetingRules.standard().check(meeting);
        Messages sentences = MeetingRules.messages(Locale.ENGLISH);
        for (Finding finding : report.findings()) {
            out.println(finding.severity() + " " + finding.pointer() + " " + sentences.text(finding.message()));
        }

        Messages explanations = DecisionMessages.in(Locale.ENGLISH);
        for (Decision decision : meeting.decisions()) {
            decision.steps().forEach(step -> out.println(explanations.text(step)));
        }
        // end::readme[]
    }
}
