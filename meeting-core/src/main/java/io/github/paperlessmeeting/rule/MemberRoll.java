package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.meeting.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mandates with voting right in the body that meets, as far as they are recorded by name. */
final class MemberRoll {
    private final Terms all;
    private final Map<PersonId, Terms> byPerson = new HashMap<>();
    private final boolean recorded;

    private MemberRoll(List<Mandate> mandates, Map<PersonId, List<Mandate>> grouped) {
        all = Terms.of(mandates);
        grouped.forEach((person, held) -> byPerson.put(person, Terms.of(held)));
        recorded = !mandates.isEmpty();
    }

    static MemberRoll of(Meeting meeting) {
        var entitled = new ArrayList<Mandate>();
        Map<PersonId, List<Mandate>> grouped = new HashMap<>();
        for (Mandate mandate : meeting.mandates()) {
            if (mandate.votingRight() && mandate.body().equals(meeting.body())) {
                entitled.add(mandate);
                grouped.computeIfAbsent(mandate.person(), person -> new ArrayList<>())
                        .add(mandate);
            }
        }
        return new MemberRoll(entitled, grouped);
    }

    /** Whether there is a list of members at all. */
    boolean recorded() {
        return recorded;
    }

    /** How many mandates are in office on a day. */
    int size(LocalDate day) {
        return all.inOfficeOn(day);
    }

    /** How many of them a person holds on a day. */
    int held(PersonId person, LocalDate day) {
        Terms held = byPerson.get(person);
        return held == null ? 0 : held.inOfficeOn(day);
    }
}
