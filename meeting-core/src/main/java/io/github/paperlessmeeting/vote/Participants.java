package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.MandateId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Those who took part in a secret vote: in an order that tells nothing. */
final class Participants {
    private Participants() {}

    static void requireAscending(String name, List<MandateId> participants) {
        for (int i = 1; i < participants.size(); i++) {
            if (participants.get(i - 1).compareTo(participants.get(i)) > 0) {
                throw new IllegalArgumentException(name + " must be in ascending order");
            }
        }
    }

    static List<MandateId> ascending(Collection<MandateId> participants) {
        var sorted = new ArrayList<>(participants);
        Collections.sort(sorted);
        return sorted;
    }
}
