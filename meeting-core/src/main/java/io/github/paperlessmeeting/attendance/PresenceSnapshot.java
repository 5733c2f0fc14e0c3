package io.github.paperlessmeeting.attendance;

import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who was present at one instant. Somebody with stretches of both kinds at that instant counts once, as on site.
 *
 * @param at the instant; never null
 * @param onSite who was in the room; unmodifiable; never null
 * @param remote who took part by network and was not also in the room; unmodifiable; never null
 */
public record PresenceSnapshot(Instant at, SortedSet<PersonId> onSite, SortedSet<PersonId> remote) {
    /**
     * Copies the sets in the order of the identifiers, whatever the order of those given.
     *
     * @throws NullPointerException if the instant, a set or one of its elements is null
     * @throws IllegalArgumentException if somebody is in both sets
     */
    public PresenceSnapshot {
        Objects.requireNonNull(at, "PresenceSnapshot.at");
        onSite = copy(onSite);
        remote = copy(remote);
        if (!Collections.disjoint(onSite, remote)) {
            throw new IllegalArgumentException("PresenceSnapshot counts somebody twice");
        }
    }

    /**
     * Who was present at an instant, from recorded stretches of presence.
     *
     * @param presences the stretches, in any order; not null
     * @param at the instant; not null
     * @return the snapshot; never null
     */
    public static PresenceSnapshot of(List<Presence> presences, Instant at) {
        var onSite = new TreeSet<PersonId>();
        var remote = new TreeSet<PersonId>();
        for (Presence presence : presences) {
            if (presence.covers(at)) {
                (presence.mode() == AttendanceMode.ON_SITE ? onSite : remote).add(presence.person());
            }
        }
        remote.removeAll(onSite);
        return new PresenceSnapshot(at, onSite, remote);
    }

    // Not new TreeSet(SortedSet): that would keep the comparator of the caller.
    private static SortedSet<PersonId> copy(Collection<PersonId> people) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(people));
    }

    /**
     * Whether somebody was present.
     *
     * @param person who; not null
     * @return true if on site or remote
     */
    public boolean contains(PersonId person) {
        return onSite.contains(person) || remote.contains(person);
    }
}
