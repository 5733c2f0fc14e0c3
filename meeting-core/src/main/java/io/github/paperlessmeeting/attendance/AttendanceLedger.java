package io.github.paperlessmeeting.attendance;

import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The presences recorded by name while a sitting goes on (sổ điểm danh): stretches are added and taken back one at a time,
 * and nothing is counted anew but the stretches of the person they are of.
 *
 * <p>Stretches of one person that overlap or touch count once; while some are on site and some remote, the person is on
 * site. A stretch that ends when or before it begins can be recorded and counts for nothing. A stretch recorded twice must be
 * taken back twice.
 *
 * <p>Mutable and not thread-safe, not even for questions, since these arrange what they first need. With n for all that is
 * recorded and k for what is recorded of one person, adding and removing cost the order of log n, and the next question k
 * more.
 */
public final class AttendanceLedger {
    private final NavigableMap<PersonId, RecordedPresence> people = new TreeMap<>();

    /** Begins a ledger in which nobody is recorded. */
    public AttendanceLedger() {}

    /**
     * A ledger that begins with some stretches.
     *
     * @param presences the stretches, in any order; not null, nor one of them
     * @return the ledger; never null
     * @throws NullPointerException if the collection or one of its elements is null
     */
    public static AttendanceLedger of(Collection<Presence> presences) {
        // By hash first: a look-up in the tree for every stretch would cost more than all the rest.
        Map<PersonId, RecordedPresence> byPerson = new HashMap<>();
        for (Presence presence : presences) {
            byPerson.computeIfAbsent(presence.person(), person -> new RecordedPresence())
                    .add(presence);
        }
        var ledger = new AttendanceLedger();
        ledger.people.putAll(byPerson);
        return ledger;
    }

    /**
     * Records a stretch, once more if it is recorded already.
     *
     * @param presence the stretch; not null
     * @throws NullPointerException if it is null
     */
    public void add(Presence presence) {
        people.computeIfAbsent(presence.person(), person -> new RecordedPresence())
                .add(presence);
    }

    /**
     * Takes back a stretch, once. To end one that has no end, take it back and record it with its end.
     *
     * @param presence a stretch equal to the one that was recorded; not null
     * @return false if none equal to it is recorded, in which case nothing changes
     * @throws NullPointerException if it is null
     */
    public boolean remove(Presence presence) {
        RecordedPresence recorded = people.get(presence.person());
        if (recorded == null || !recorded.remove(presence)) {
            return false;
        }
        if (recorded.isEmpty()) {
            people.remove(presence.person());
        }
        return true;
    }

    /**
     * When a person was present.
     *
     * @param person who; not null
     * @return the stretches in order: none is empty, no two overlap, and where two touch their modes differ; unmodifiable;
     *     never null
     */
    public List<Presence> stretches(PersonId person) {
        RecordedPresence recorded = people.get(person);
        return recorded == null ? List.of() : recorded.stretches();
    }

    /**
     * When everybody was present.
     *
     * @return what {@link #stretches(PersonId)} gives for each person, in the order of the identifiers of the persons;
     *     unmodifiable; never null
     */
    public List<Presence> stretches() {
        var all = new ArrayList<Presence>();
        people.values().forEach(recorded -> all.addAll(recorded.stretches()));
        return List.copyOf(all);
    }

    /**
     * Who was present at an instant: from the instant of check-in, inclusive, to that of check-out, exclusive.
     *
     * @param at the instant; not null
     * @return the same as {@link PresenceSnapshot#of} gives for all that is recorded; never null
     */
    public PresenceSnapshot at(Instant at) {
        SortedSet<PersonId> onSite = new TreeSet<>();
        SortedSet<PersonId> remote = new TreeSet<>();
        people.forEach((person, recorded) -> {
            AttendanceMode mode = recorded.modeAt(at);
            if (mode != null) {
                (mode == AttendanceMode.ON_SITE ? onSite : remote).add(person);
            }
        });
        return new PresenceSnapshot(at, onSite, remote);
    }

    /**
     * How many of some people were present from when to when. Before the first count, none of them was.
     *
     * @param counted whom to count; not null
     * @return the counts in order of their instants, each different in a number from the one before it; empty if none of
     *     these people was ever present; unmodifiable; never null
     */
    public List<PresenceCount> counts(Set<PersonId> counted) {
        NavigableMap<Instant, int[]> changes = new TreeMap<>();
        for (PersonId person : counted) {
            for (Presence stretch : stretches(person)) {
                int mode = stretch.mode() == AttendanceMode.ON_SITE ? 0 : 1;
                changes.computeIfAbsent(stretch.from(), at -> new int[2])[mode]++;
                if (stretch.until() != null) {
                    changes.computeIfAbsent(stretch.until(), at -> new int[2])[mode]--;
                }
            }
        }
        var counts = new ArrayList<PresenceCount>(changes.size());
        int onSite = 0;
        int remote = 0;
        for (Map.Entry<Instant, int[]> change : changes.entrySet()) {
            int[] more = change.getValue();
            onSite += more[0];
            remote += more[1];
            if (more[0] != 0 || more[1] != 0) {
                counts.add(new PresenceCount(change.getKey(), onSite, remote));
            }
        }
        return List.copyOf(counts);
    }
}
