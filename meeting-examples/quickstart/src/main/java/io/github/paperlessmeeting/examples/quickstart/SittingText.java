package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.agenda.Access;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.decision.QuorumSpan;
import io.github.paperlessmeeting.examples.quickstart.MeetingReport.SittingResult;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.time.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.LongSummaryStatistics;
import org.jspecify.annotations.Nullable;

/** The sittings of a meeting as text: when they were held, who was there, whether that was enough. */
final class SittingText {
    private final Layout layout;
    private final Words words;
    private final boolean explain;

    SittingText(Layout layout, Words words, boolean explain) {
        this.layout = layout;
        this.words = words;
        this.explain = explain;
    }

    void write(MeetingReport report) {
        for (int i = 0; i < report.sittings().size(); i++) {
            write(i + 1, report.sittings().get(i));
        }
    }

    private void write(int number, SittingResult result) {
        Sitting sitting = result.sitting();
        layout.blank();
        String head = words.text(Message.of("sitting.head")
                .with("number", number)
                .with("kind", words.word("sitting-kind", sitting.kind()))
                .with("day", words.date(sitting.day()))
                .with("id", sitting.id()));
        layout.line(2, head, sitting.access() == Access.CLOSED ? words.text("sitting.closed") : "");
        layout.line(4, planned(sitting.planned(), sitting.day()));
        layout.line(4, actual(sitting));
        layout.line(4, present(result.present()));
        QuorumRule rule = result.quorum().rule();
        layout.line(4, QuorumText.line(result.quorum(), words), rule == null ? "" : words.basis(rule.basis()));
        course(result);
        if (explain) {
            layout.line(4, words.text("explanation"));
            result.quorum().steps().forEach(step -> layout.line(6, "- " + words.step(step)));
        }
    }

    /** The stretches after the one with which the sitting began, if a quorum was lost or gained at all. */
    private void course(SittingResult result) {
        List<QuorumSpan> spans =
                result.course() == null ? List.of() : result.course().spans();
        int begin = end(spans, 0);
        while (begin < spans.size()) {
            int end = end(spans, begin);
            layout.line(4, stretch(spans.subList(begin, end), result.sitting()));
            begin = end;
        }
    }

    /** Where the stretch ends that begins at a position and in which the answer is the same. */
    private static int end(List<QuorumSpan> spans, int begin) {
        int end = begin;
        while (end < spans.size()
                && spans.get(end).check().status() == spans.get(begin).check().status()) {
            end++;
        }
        return end;
    }

    private String stretch(List<QuorumSpan> spans, Sitting sitting) {
        QuorumSpan first = spans.get(0);
        Instant until = spans.get(spans.size() - 1).until();
        Message time = Message.of(until == null ? "sitting.course.from" : "sitting.course.span")
                .with("from", local(first.from(), sitting));
        Message text = Message.of("sitting.course." + first.check().status())
                .with("time", words.text(until == null ? time : time.with("until", local(until, sitting))));
        LongSummaryStatistics present = spans.stream()
                .mapToLong(span -> (long) span.onSite() + span.remote())
                .summaryStatistics();
        String count = words.number(present.getMin());
        if (present.getMax() > present.getMin()) {
            count += "–" + words.number(present.getMax());
        }
        Long needed = first.check().needed();
        Message numbers = Message.of(needed == null ? "sitting.course.present" : "outcome.quorum")
                .with("present", count)
                .with("needed", words.number(needed));
        return words.text(text.with("numbers", words.text(numbers)));
    }

    private String planned(Schedule plan, LocalDate day) {
        Duration length = plan.length();
        Message message = Message.of(length == null ? "sitting.planned-start" : "sitting.planned")
                .with("start", time(plan.start(), day))
                .with("zone", plan.zone());
        if (plan.end() != null && length != null) {
            message = message.with("end", time(plan.end(), plan.start().toLocalDate()))
                    .with("length", words.duration(length));
        }
        return words.text(message);
    }

    private String actual(Sitting sitting) {
        Instant opened = sitting.openedAt();
        Instant closed = sitting.closedAt();
        if (opened == null) {
            return closed == null
                    ? words.text("sitting.not-opened")
                    : words.text(Message.of("sitting.closed-only").with("end", local(closed, sitting)));
        }
        Duration length = sitting.actualLength();
        Message message =
                Message.of(length == null ? "sitting.opened" : "sitting.actual").with("start", local(opened, sitting));
        if (closed != null && length != null) {
            message = message.with("end", local(closed, sitting)).with("length", words.duration(length));
        }
        return words.text(message);
    }

    private String present(@Nullable RollCall present) {
        if (present == null) {
            return words.text("sitting.present-not-recorded");
        }
        return words.text(Message.of("sitting.present")
                .with("members", words.number(present.mandatesInOffice()))
                .with("present", words.number((long) present.onSite() + present.remote()))
                .with("onSite", words.number(present.onSite()))
                .with("remote", words.number(present.remote())));
    }

    private String local(Instant instant, Sitting sitting) {
        return time(instant.atZone(sitting.planned().zone()).toLocalDateTime(), sitting.day());
    }

    /** The time, with its date where that is not the day of which the reader thinks. */
    private String time(LocalDateTime time, LocalDate day) {
        String clock = words.time(time.toLocalTime());
        return time.toLocalDate().equals(day) ? clock : words.date(time.toLocalDate()) + " " + clock;
    }
}
