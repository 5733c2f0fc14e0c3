package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/** No body is a part of itself, directly or through others. */
final class BodyParentCycle extends StandardRule {
    BodyParentCycle() {
        super("body.parent-cycle", Severity.ERROR);
    }

    /** Each cycle once, at that body of it which comes first in the document. */
    @Override
    public void check(Inspection inspection) {
        List<Body> bodies = inspection.meeting().bodies();
        int[] parents = bodies.stream()
                .mapToInt(body -> inspection.bodies().position(body.parent()))
                .toArray();
        for (Ancestry.Cycle cycle : Ancestry.of(parents).cycles()) {
            inspection.report(
                    at("bodies", cycle.first()).append("parent"),
                    message().with("body", bodies.get(cycle.first()).id()).with("count", cycle.length()));
        }
    }
}
