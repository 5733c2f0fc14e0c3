package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Illustrative;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Source;
import io.github.paperlessmeeting.meeting.Venue;
import io.github.paperlessmeeting.text.Message;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports as text for people. */
final class TextReport implements ReportWriter {
    /** The gravest first. */
    private static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private final Layout layout;
    private final Words general;
    private final boolean explain;
    private Words words;
    private boolean first = true;

    TextReport(PrintWriter out, Words words, boolean explain) {
        this.layout = new Layout(out);
        this.general = words;
        this.words = words;
        this.explain = explain;
    }

    @Override
    public void write(MeetingReport report) {
        words = general.about(report.meeting());
        separate();
        head(report);
        illustrative(report.meeting().illustrative());
        findings(report);
        new SittingText(layout, words, explain).write(report);
        new VoteText(layout, words, explain).write(report.votes(), report.faultyVotes());
        new ElectionText(layout, words, explain).write(report);
        new ConfidenceText(layout, words, explain).write(report);
        new FiguresText(layout, words).write(report);
        sources(report.meeting().sources());
    }

    @Override
    public void write(String file, Unreadable reason) {
        separate();
        layout.line(0, file, general.text(Message.of("unreadable").with("reason", reason.text())));
    }

    @Override
    public void close() {
        // Every line is out already.
    }

    private void separate() {
        if (!first) {
            layout.blank();
            layout.rule();
            layout.blank();
        }
        first = false;
    }

    private void head(MeetingReport report) {
        Meeting meeting = report.meeting();
        layout.line(0, title(report), verdict(report.report()));
        layout.line(2, Words.join(facts(report)));
        Venue venue = meeting.venue();
        if (venue != null) {
            String place = venue.address() == null ? venue.name() : venue.name() + ", " + venue.address();
            layout.line(2, words.text(Message.of("head.venue").with("venue", place)));
        }
        layout.line(
                2,
                meeting.procedure() == null
                        ? words.text("head.no-procedure")
                        : words.text(Message.of("head.procedure")
                                .with("title", meeting.procedure().title())));
        layout.line(
                2,
                words.text(Message.of("head.file").with("file", report.file()).with("id", meeting.id())));
    }

    private String title(MeetingReport report) {
        List<LocalDate> days = report.days();
        Message title = Message.of(days.isEmpty() ? "head.no-days" : "head.title")
                .with("title", report.meeting().title());
        if (!days.isEmpty()) {
            String last = words.date(days.get(days.size() - 1));
            title = title.with(
                    "days",
                    days.size() == 1
                            ? last
                            : words.text(Message.of("head.days")
                                    .with("first", words.date(days.get(0)))
                                    .with("last", last)));
        }
        return words.text(title);
    }

    private List<String> facts(MeetingReport report) {
        Meeting meeting = report.meeting();
        Body body = report.body();
        var facts = new ArrayList<String>();
        facts.add(body == null ? words.text(Message.of("head.unknown-body").with("id", meeting.body())) : body.name());
        if (meeting.term() != null) {
            facts.add(meeting.term());
        }
        if (meeting.number() != null) {
            String key = body == null ? "head.number" : "head.number." + body.kind();
            facts.add(words.text(
                    Message.of(words.has(key) ? key : "head.number").with("number", words.number(meeting.number()))));
        }
        facts.add(words.word("kind", meeting.kind()));
        facts.add(words.word("status", meeting.status()));
        return facts;
    }

    private String verdict(Report report) {
        var parts = new ArrayList<String>();
        for (Severity severity : SEVERITIES) {
            int count = report.of(severity).size();
            if (count > 0) {
                parts.add(words.count("verdict." + severity, count));
            } else if (severity == Severity.ERROR) {
                parts.add(words.text("verdict.no-errors"));
            }
        }
        return String.join(", ", parts);
    }

    private void illustrative(List<Illustrative> parts) {
        if (parts.isEmpty()) {
            return;
        }
        boolean whole = parts.stream().anyMatch(part -> part.pointer().isEmpty());
        layout.blank();
        layout.line(2, words.text(whole ? "illustrative.whole" : "illustrative.part"));
        for (Illustrative part : parts) {
            String pointer =
                    part.pointer().isEmpty() ? words.text("finding.whole-document") : words.place(part.pointer());
            String note = part.note();
            layout.line(
                    4,
                    "- "
                            + (note == null
                                    ? pointer
                                    : words.text(Message.of("illustrative.note")
                                            .with("pointer", pointer)
                                            .with("note", note))));
        }
    }

    private void findings(MeetingReport report) {
        for (Severity severity : SEVERITIES) {
            List<Finding> findings = report.report().of(severity);
            if (!findings.isEmpty()) {
                layout.blank();
                layout.line(2, words.count("finding.group." + severity, findings.size()));
                findings.forEach(finding -> finding(finding, report.zone(finding)));
            }
        }
    }

    private void finding(Finding finding, @Nullable ZoneId zone) {
        layout.line(4, "- " + words.finding(finding, zone));
        String pointer = finding.pointer().value();
        String basis = finding.basis();
        layout.line(
                6,
                Words.join(List.of(
                        pointer.isEmpty()
                                ? words.text("finding.whole-document")
                                : words.text(Message.of("finding.pointer").with("pointer", words.place(pointer))),
                        words.text(Message.of("finding.rule").with("rule", finding.rule())),
                        basis == null
                                ? ""
                                : words.text(Message.of("finding.basis").with("basis", basis)))));
    }

    private void sources(List<Source> sources) {
        if (sources.isEmpty()) {
            return;
        }
        layout.blank();
        layout.line(2, words.text("sources"));
        for (Source source : sources) {
            var parts = new ArrayList<String>();
            parts.add("- " + source.title());
            if (source.publishedOn() != null) {
                parts.add(words.text(Message.of("source.published").with("date", words.date(source.publishedOn()))));
            }
            layout.line(4, Words.join(parts));
            if (source.url() != null) {
                layout.line(6, source.url());
            }
        }
    }
}
