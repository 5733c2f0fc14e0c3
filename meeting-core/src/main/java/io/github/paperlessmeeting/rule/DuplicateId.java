package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.Vote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Each kind of identifier is given to one element only. */
final class DuplicateId extends StandardRule {
    DuplicateId() {
        super("id.duplicate", Severity.ERROR);
    }

    @Override
    public void check(Inspection inspection) {
        Meeting meeting = inspection.meeting();
        check(inspection, Pointer.of("/bodies"), meeting.bodies(), Body::id);
        check(inspection, Pointer.of("/persons"), meeting.persons(), Person::id);
        check(inspection, Pointer.of("/mandates"), meeting.mandates(), Mandate::id);
        check(inspection, Pointer.of("/attachments"), meeting.attachments(), Attachment::id);
        check(inspection, Pointer.of("/agenda/items"), meeting.agenda().items(), AgendaItem::id);
        check(inspection, Pointer.of("/sittings"), meeting.sittings(), Sitting::id);
        check(inspection, Pointer.of("/motions"), meeting.motions(), Motion::id);
        check(inspection, Pointer.of("/votes"), meeting.votes(), Vote::id);
    }

    private <T> void check(Inspection inspection, Pointer list, List<T> elements, Function<T, Object> id) {
        Map<Object, Integer> first = new HashMap<>(elements.size() * 4 / 3 + 1);
        for (int i = 0; i < elements.size(); i++) {
            Object given = id.apply(elements.get(i));
            Integer before = first.putIfAbsent(given, i);
            if (before != null) {
                inspection.report(
                        list.append(i).append("id"), message().with("id", given).with("first", list.append(before)));
            }
        }
    }
}
