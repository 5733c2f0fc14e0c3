package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/**
 * On the day of a sitting no more mandates with voting right are in office than the body that meets has seats. Fewer may be,
 * since seats fall vacant. It is no error, since a term that ended may be recorded without its end.
 */
final class BodyMandatesExceedSeats extends StandardRule {
    BodyMandatesExceedSeats() {
        super("body.mandates-exceed-seats", Severity.WARNING);
    }

    /** Once, for the first sitting in the document on whose day it is so. */
    @Override
    public void check(Inspection inspection) {
        int position = inspection.bodies().position(inspection.meeting().body());
        List<Body> bodies = inspection.meeting().bodies();
        Integer seats = position < 0 ? null : bodies.get(position).statutorySeats();
        for (int i = 0; seats != null && i < inspection.meeting().sittings().size(); i++) {
            int members = inspection.roll().size(inspection.record(i).day());
            if (members > seats) {
                inspection.report(
                        at("bodies", position).append("statutorySeats"),
                        message()
                                .with("members", members)
                                .with("seats", seats)
                                .with("day", inspection.record(i).day()));
                return;
            }
        }
    }
}
