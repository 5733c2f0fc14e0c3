package io.github.paperlessmeeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final Instant NINE = Instant.parse("2019-06-24T02:00:00Z");
    private static final PersonId A = PersonId.of("a");
    private static final PersonId B = PersonId.of("b");
    private static final PersonId C = PersonId.of("c");

    @Test
    void covers_the_instant_of_check_in_and_not_that_of_check_out() {
        var presence = new Presence(A, AttendanceMode.ON_SITE, NINE, NINE.plusSeconds(60));

        assertThat(presence.covers(NINE.minusNanos(1))).isFalse();
        assertThat(presence.covers(NINE)).isTrue();
        assertThat(presence.covers(NINE.plusSeconds(60).minusNanos(1))).isTrue();
        assertThat(presence.covers(NINE.plusSeconds(60))).isFalse();
    }

    @Test
    void without_an_end_covers_every_later_instant() {
        var presence = new Presence(A, AttendanceMode.REMOTE, NINE, null);

        assertThat(presence.covers(NINE.minusNanos(1))).isFalse();
        assertThat(presence.covers(NINE)).isTrue();
        assertThat(presence.covers(Instant.MAX)).isTrue();
    }

    @Test
    void an_empty_or_reversed_stretch_can_be_recorded_and_covers_nothing() {
        for (Instant until : List.of(NINE, NINE.minusSeconds(60))) {
            var presence = new Presence(A, AttendanceMode.ON_SITE, NINE, until);

            assertThat(presence.covers(until)).isFalse();
            assertThat(presence.covers(NINE)).isFalse();
            assertThat(presence.covers(NINE.minusSeconds(30))).isFalse();
        }
    }

    @Test
    void a_snapshot_agrees_with_an_array_of_minutes() {
        for (long seed = 1; seed <= 300; seed++) {
            var random = new Random(seed);
            int people = 1 + random.nextInt(6);
            var onSite = new boolean[people][60];
            var remote = new boolean[people][60];
            var presences = new ArrayList<Presence>();
            for (int i = random.nextInt(15); i > 0; i--) {
                int person = random.nextInt(people);
                int from = random.nextInt(60);
                int until = random.nextInt(5) == 0 ? 60 : random.nextInt(60);
                boolean inRoom = random.nextBoolean();
                for (int minute = from; minute < until; minute++) {
                    (inRoom ? onSite : remote)[person][minute] = true;
                }
                presences.add(new Presence(
                        PersonId.of("p" + person),
                        inRoom ? AttendanceMode.ON_SITE : AttendanceMode.REMOTE,
                        minute(from),
                        until == 60 ? null : minute(until)));
            }
            for (int minute = 0; minute < 60; minute++) {
                var snapshot = PresenceSnapshot.of(presences, minute(minute));
                for (int person = 0; person < people; person++) {
                    var id = PersonId.of("p" + person);
                    String where = "seed " + seed + ", minute " + minute + ", person " + person;
                    boolean inRoom = onSite[person][minute];
                    boolean byNetwork = remote[person][minute] && !inRoom;
                    assertThat(snapshot.onSite().contains(id)).as(where).isEqualTo(inRoom);
                    assertThat(snapshot.remote().contains(id)).as(where).isEqualTo(byNetwork);
                    assertThat(snapshot.contains(id)).as(where).isEqualTo(inRoom || byNetwork);
                }
            }
        }
    }

    private static Instant minute(int minute) {
        return NINE.plusSeconds(60L * minute);
    }

    @Test
    void a_snapshot_does_not_depend_on_the_order_of_the_stretches() {
        var remote = new Presence(A, AttendanceMode.REMOTE, NINE, null);
        var onSite = new Presence(A, AttendanceMode.ON_SITE, NINE, null);
        var other = new Presence(B, AttendanceMode.REMOTE, NINE, null);

        assertThat(PresenceSnapshot.of(List.of(remote, onSite, other), NINE))
                .isEqualTo(PresenceSnapshot.of(List.of(other, onSite, remote), NINE))
                .isEqualTo(new PresenceSnapshot(NINE, set(A), set(B)));
    }

    @Test
    void a_snapshot_counts_nobody_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PresenceSnapshot(NINE, set(A, B), set(B)))
                .withMessage("PresenceSnapshot counts somebody twice");
    }

    @Test
    void a_snapshot_is_in_the_order_of_identifiers_whatever_the_order_of_the_sets_given() {
        var reversed = new TreeSet<PersonId>(Comparator.reverseOrder());
        reversed.addAll(List.of(A, B, C));
        var snapshot = new PresenceSnapshot(NINE, reversed, set());

        assertThat(snapshot.onSite()).containsExactly(A, B, C);
        assertThat(snapshot).hasToString(new PresenceSnapshot(NINE, set(A, B, C), set()).toString());
    }

    @Test
    void a_snapshot_copies_its_sets_and_lets_nobody_change_them() {
        SortedSet<PersonId> given = set(A);
        var snapshot = new PresenceSnapshot(NINE, given, set());
        given.add(B);

        assertThat(snapshot.onSite()).containsExactly(A);
        assertThat(snapshot.contains(B)).isFalse();
        assertThatThrownBy(() -> snapshot.onSite().add(C)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> snapshot.remote().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_snapshot_refuses_null_in_a_set_that_allows_it() {
        var withNull = new TreeSet<PersonId>(Comparator.nullsFirst(Comparator.naturalOrder()));
        withNull.add(null);

        assertThatNullPointerException().isThrownBy(() -> new PresenceSnapshot(NINE, withNull, set()));
        assertThatNullPointerException().isThrownBy(() -> new PresenceSnapshot(NINE, set(), withNull));
    }

    @Test
    void an_invitation_names_either_a_person_or_a_body() {
        var reply = new Reply(ReplyStatus.ATTENDING, null);

        assertThat(Invitation.ofPerson(A, NINE)).isEqualTo(new Invitation(A, null, NINE, null));
        assertThat(Invitation.ofBody(BodyId.of("b"), null).person()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Invitation(null, null, NINE, reply))
                .withMessage("Invitation must name either a person or a body");
        assertThatIllegalArgumentException().isThrownBy(() -> new Invitation(A, BodyId.of("b"), NINE, reply));
    }

    @Test
    void a_roll_call_counts_those_on_site_and_remote_together() {
        assertThat(new RollCall(NINE, 27, 21, 4).present()).isEqualTo(25);
        assertThat(new RollCall(null, 0, 0, 0).present()).isZero();
        assertThatThrownBy(() -> new RollCall(null, 1, Integer.MAX_VALUE, 1).present())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_roll_call_refuses_negative_numbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RollCall(null, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RollCall(null, 0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RollCall(null, 0, 0, -1));
    }

    @Test
    void neither_a_presence_nor_an_absence_shows_more_than_of_whom_it_is() {
        assertThat(new Presence(A, AttendanceMode.ON_SITE, NINE, null)).hasToString("Presence[a]");
        assertThat(new Absence(MandateId.of("m-1"), null, AbsenceReason.HEALTH, true, B))
                .hasToString("Absence[m-1]");
    }

    private static SortedSet<PersonId> set(PersonId... people) {
        return new TreeSet<>(List.of(people));
    }
}
