package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Percentage;
import java.util.ArrayList;
import java.util.List;

/** The paperless figures as text, each with what it counts and what it had to leave out. */
final class FiguresText {
    private final Layout layout;
    private final Words words;

    FiguresText(Layout layout, Words words) {
        this.layout = layout;
        this.words = words;
    }

    void write(MeetingReport report) {
        PaperlessFigures figures = report.figures();
        List<String> lines = new ArrayList<>();
        addDocuments(lines, figures.documents());
        addPages(lines, figures.pages());
        addTime(lines, figures.time());
        if (!lines.isEmpty()) {
            layout.blank();
            layout.line(2, words.text("figures"));
            lines.forEach(line -> layout.line(4, line));
        }
    }

    private void addDocuments(List<String> lines, PaperlessFigures.Documents documents) {
        Percentage percentage = documents.percentage();
        if (percentage == null && documents.leftOut() == 0) {
            return;
        }
        String figure = percentage == null
                ? words.text("figures.documents-none")
                : words.text(Message.of("figures.documents")
                        .with("electronic", words.number(documents.electronic()))
                        .with("delivered", words.number(documents.delivered()))
                        .with("percentage", words.percentage(percentage)));
        var reasons = new ArrayList<String>();
        addCount(reasons, "figures.classified", documents.classified());
        addCount(reasons, "figures.classification-not-recorded", documents.classificationNotRecorded());
        addCount(reasons, "figures.delivery-not-recorded", documents.deliveryNotRecorded());
        String leftOut = reasons.isEmpty()
                ? ""
                : words.text(Message.of("figures.left-out").with("parts", String.join(", ", reasons)));
        lines.add(Words.join(List.of(figure, leftOut)));
    }

    private void addPages(List<String> lines, PaperlessFigures.Pages pages) {
        Percentage percentage = pages.percentage();
        if (percentage != null) {
            String figure = words.text(Message.of("figures.pages")
                    .with("electronic", words.number(pages.notPrinted()))
                    .with("delivered", words.number(pages.delivered()))
                    .with("percentage", words.percentage(percentage)));
            lines.add(Words.join(List.of(figure, leftOut("figures.deliveries-left-out", pages.leftOut()))));
        }
    }

    private void addTime(List<String> lines, PaperlessFigures.Time time) {
        if (time.sittings() > 0) {
            Percentage percentage = time.percentage();
            Message figure = Message.of(percentage == null ? "figures.time-without-share" : "figures.time")
                    .with("actual", words.duration(time.actual()))
                    .with("planned", words.duration(time.planned()));
            String text =
                    words.text(percentage == null ? figure : figure.with("percentage", words.percentage(percentage)));
            lines.add(Words.join(List.of(text, leftOut("figures.sittings-left-out", time.leftOut()))));
        }
    }

    private String leftOut(String key, int count) {
        return count == 0 ? "" : words.count(key, count);
    }

    private void addCount(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.count(key, count));
        }
    }
}
