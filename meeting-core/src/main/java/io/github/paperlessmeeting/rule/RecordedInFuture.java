package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import java.time.Instant;

/**
 * Nothing is recorded to have happened after the time at which the meeting is checked. Said only where the caller gives that time;
 * what is planned may lie ahead.
 */
final class RecordedInFuture extends StandardRule {
    RecordedInFuture() {
        super("meeting.recorded-in-future", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        Instant asOf = inspection.asOf();
        if (asOf != null) {
            RecordedTimes.after(
                    asOf,
                    inspection.meeting(),
                    (time, place) ->
                            inspection.report(place, message().with("at", time).with("checked", asOf)));
        }
    }
}
