package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.time.Schedule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * No two plenary sittings are planned for one time, since all members are to be in both. Whether they were held at one time is
 * the matter of another rule. Nothing is said of a plan without an end.
 */
final class SittingPlannedOverlap extends StandardRule {
    SittingPlannedOverlap() {
        super("sitting.planned-overlap", Severity.WARNING);
    }

    private record Span(int position, Instant from, Instant until) {}

    /** Each sitting that is to begin while one that begins earlier is to go on, once. */
    @Override
    public void check(Inspection inspection) {
        List<Sitting> sittings = inspection.meeting().sittings();
        var spans = new ArrayList<Span>();
        for (int i = 0; i < sittings.size(); i++) {
            Schedule planned = sittings.get(i).planned();
            LocalDateTime end = planned.end();
            if (sittings.get(i).kind().equals(SittingKind.PLENARY) && end != null) {
                Instant until = end.atZone(planned.zone()).toInstant();
                if (planned.startInstant().isBefore(until)) {
                    spans.add(new Span(i, planned.startInstant(), until));
                }
            }
        }
        spans.sort(Comparator.comparing(Span::from));
        Span longest = null;
        for (Span span : spans) {
            if (longest != null && span.from().isBefore(longest.until())) {
                inspection.report(
                        at("sittings", span.position()).append("planned").append("start"),
                        message()
                                .with(
                                        "sitting",
                                        sittings.get(longest.position()).id())
                                .with("from", span.from())
                                .with("until", longest.until()));
            }
            longest = longest == null || span.until().isAfter(longest.until()) ? span : longest;
        }
    }
}
