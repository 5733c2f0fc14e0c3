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
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.Vote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Each kind of identifier is given to one element only; votes, elections and confidence polls have one kind together. */
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
        Map<Object, Pointer> votes = new HashMap<>();
        check(inspection, Pointer.of("/votes"), meeting.votes(), Vote::id, votes);
        check(inspection, Pointer.of("/elections"), meeting.elections(), Election::id, votes);
        check(inspection, Pointer.of("/confidencePolls"), meeting.confidencePolls(), ConfidencePoll::id, votes);
    }

    private <T> void check(Inspection inspection, Pointer list, List<T> elements, Function<T, Object> id) {
        check(inspection, list, elements, id, new HashMap<>(elements.size() * 4 / 3 + 1));
    }

    private <T> void check(
            Inspection inspection, Pointer list, List<T> elements, Function<T, Object> id, Map<Object, Pointer> first) {
        for (int i = 0; i < elements.size(); i++) {
            Object given = id.apply(elements.get(i));
            Pointer place = list.append(i);
            Pointer before = first.putIfAbsent(given, place);
            if (before != null) {
                inspection.report(
                        place.append("id"), message().with("id", given).with("first", before));
            }
        }
    }
}
