package io.github.paperlessmeeting.examples.benchmarks;

import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A sitting in which every deputy comes and goes ten times. */
final class ComingAndGoing {
    static final int STRETCHES_EACH = 10;
    static final Instant OPENED = Instant.parse("2024-05-20T01:00:00Z");
    static final Instant CLOSED = Instant.parse("2024-05-20T11:00:00Z");

    private ComingAndGoing() {}

    static PersonId person(int number) {
        return PersonId.of("p-" + number);
    }

    /** The stretches of some deputies, shuffled, always in the same way; each lies in an hour of its own. */
    static List<Presence> of(int deputies) {
        var random = new Random(1);
        var stretches = new ArrayList<Presence>(deputies * STRETCHES_EACH);
        for (int deputy = 0; deputy < deputies; deputy++) {
            for (int hour = 0; hour < STRETCHES_EACH; hour++) {
                Instant from = OPENED.plusSeconds(3600L * hour + random.nextInt(1000));
                Instant until = from.plusSeconds(600 + random.nextInt(1000));
                AttendanceMode mode = random.nextInt(4) == 0 ? AttendanceMode.REMOTE : AttendanceMode.ON_SITE;
                stretches.add(new Presence(person(deputy), mode, from, until));
            }
        }
        Collections.shuffle(stretches, random);
        return List.copyOf(stretches);
    }
}
