package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who presides at a sitting holds a mandate of the body that meets, with voting right or without, and is in office on the day.
 * It is no error, since the head of the former term may open the first session of a new one. Nothing is said where members are
 * not recorded by name, nor of a secretary, who need not be a member.
 */
final class SittingChairNotInOffice extends StandardRule {
    SittingChairNotInOffice() {
        super("sitting.chair-not-in-office", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        if (!inspection.roll().recorded()) {
            return;
        }
        Map<PersonId, Terms> terms = terms(inspection.meeting());
        List<Sitting> sittings = inspection.meeting().sittings();
        for (int i = 0; i < sittings.size(); i++) {
            Person chair = inspection.person(sittings.get(i).chair());
            Terms held = chair == null ? null : terms.get(chair.id());
            if (chair != null
                    && (held == null || held.inOfficeOn(inspection.record(i).day()) == 0)) {
                inspection.report(
                        at("sittings", i).append("chair"),
                        message()
                                .with("person", chair.id())
                                .with("day", inspection.record(i).day()));
            }
        }
    }

    private static Map<PersonId, Terms> terms(Meeting meeting) {
        Map<PersonId, List<Mandate>> byPerson = new HashMap<>();
        for (Mandate mandate : meeting.mandates()) {
            if (mandate.body().equals(meeting.body())) {
                byPerson.computeIfAbsent(mandate.person(), person -> new ArrayList<>(1))
                        .add(mandate);
            }
        }
        Map<PersonId, Terms> terms = new HashMap<>();
        byPerson.forEach((person, held) -> terms.put(person, Terms.of(held)));
        return terms;
    }
}
