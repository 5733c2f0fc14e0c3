package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.meeting.Meeting;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names behind the identifiers of persons and mandates in a document. */
final class Names {
    static final Names NONE = new Names();

    private final Map<String, String> persons = new HashMap<>();
    private final Map<String, String> mandates = new HashMap<>();

    private Names() {}

    static Names in(Meeting meeting) {
        var names = new Names();
        for (Person person : meeting.persons()) {
            names.persons.putIfAbsent(person.id().value(), person.name());
        }
        for (Mandate mandate : meeting.mandates()) {
            String holder = names.persons.get(mandate.person().value());
            if (holder != null) {
                names.mandates.putIfAbsent(mandate.id().value(), holder);
            }
        }
        return names;
    }

    /** The name of a person, or the identifier of one whom the document does not describe. */
    String of(PersonId person) {
        return persons.getOrDefault(person.value(), person.value());
    }

    /** The name behind an argument of a message; null if the argument names nobody, or nobody whom the document describes. */
    @Nullable
    String behind(String argument, String value) {
        return switch (argument) {
            case "person" -> persons.get(value);
            case "mandate", "proxy" -> mandates.get(value);
            default -> null;
        };
    }
}
