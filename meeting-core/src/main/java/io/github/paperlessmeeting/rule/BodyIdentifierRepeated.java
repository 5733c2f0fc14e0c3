package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.Identifier;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two bodies have one code of one scheme, by which others could not tell them apart. */
final class BodyIdentifierRepeated extends StandardRule {
    BodyIdentifierRepeated() {
        super("body.identifier-repeated", Severity.WARNING);
    }

    /** Comparable, so that codes made to collide do not turn the map into lists. */
    private record Code(String scheme, String value) implements Comparable<Code> {
        @Override
        public int compareTo(Code other) {
            int byScheme = scheme.compareTo(other.scheme);
            return byScheme == 0 ? value.compareTo(other.value) : byScheme;
        }
    }

    private record Holder(Body body, Pointer place) {}

    /** Each time but the first; a body that stands in the document twice is the matter of another rule. */
    @Override
    public void check(Inspection inspection) {
        List<Body> bodies = inspection.meeting().bodies();
        Map<Code, Holder> first = new HashMap<>();
        for (int i = 0; i < bodies.size(); i++) {
            Body body = bodies.get(i);
            for (int j = 0; j < body.identifiers().size(); j++) {
                Identifier identifier = body.identifiers().get(j);
                Pointer place = at("bodies", i).append("identifiers").append(j);
                Holder holder =
                        first.putIfAbsent(new Code(identifier.scheme(), identifier.value()), new Holder(body, place));
                if (holder != null && !holder.body().id().equals(body.id())) {
                    inspection.report(place, message().with("body", body.id()).with("first", holder.place()));
                }
            }
        }
    }
}
