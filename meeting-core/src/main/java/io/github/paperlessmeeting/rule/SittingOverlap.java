package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * No two plenary sittings go on at once, since all members are to be in both. Sittings of other kinds may: deputies' groups
 * meet side by side, and what an unknown kind is for is not known here.
 */
final class SittingOverlap extends StandardRule {
    SittingOverlap() {
        super("sitting.overlap", Severity.WARNING);
    }

    private record Span(int position, Instant opened, Instant closed) {}

    /** Each sitting that is opened while one opened earlier goes on, once. */
    @Override
    public void check(Inspection inspection) {
        List<Sitting> sittings = inspection.meeting().sittings();
        var spans = new ArrayList<Span>();
        for (int i = 0; i < sittings.size(); i++) {
            Instant opened = sittings.get(i).openedAt();
            Instant closed = sittings.get(i).closedAt();
            if (sittings.get(i).kind().equals(SittingKind.PLENARY)
                    && opened != null
                    && closed != null
                    && opened.isBefore(closed)) {
                spans.add(new Span(i, opened, closed));
            }
        }
        spans.sort(Comparator.comparing(Span::opened));
        Span longest = null;
        for (Span span : spans) {
            if (longest != null && span.opened().isBefore(longest.closed())) {
                inspection.report(
                        at("sittings", span.position()).append("openedAt"),
                        message()
                                .with(
                                        "sitting",
                                        sittings.get(longest.position()).id())
                                .with("opened", span.opened())
                                .with("closed", longest.closed()));
            }
            longest = longest == null || span.closed().isAfter(longest.closed()) ? span : longest;
        }
    }
}
