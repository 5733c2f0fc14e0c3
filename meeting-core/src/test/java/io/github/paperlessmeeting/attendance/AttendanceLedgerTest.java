package io.github.paperlessmeeting.attendance;

import static io.github.paperlessmeeting.attendance.AttendanceMode.ON_SITE;
import static io.github.paperlessmeeting.attendance.AttendanceMode.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttendanceLedgerTest {
    private static final Instant NINE = Instant.parse("2019-06-24T02:00:00Z");
    private static final PersonId A = PersonId.of("a");
    private static final PersonId B = PersonId.of("b");
    private static final PersonId C = PersonId.of("c");
    private static final int SECONDS = 14;

    @Test
    void somebody_is_there_at_the_instant_of_coming_and_not_at_that_of_leaving() {
        var ledger = AttendanceLedger.of(List.of(stay(A, ON_SITE, 1, 2)));

        assertThat(ledger.at(second(1).minusNanos(1)).contains(A)).isFalse();
        assertThat(ledger.at(second(1)).contains(A)).isTrue();
        assertThat(ledger.at(second(2).minusNanos(1)).contains(A)).isTrue();
        assertThat(ledger.at(second(2)).contains(A)).isFalse();
    }

    @Test
    void stretches_that_touch_or_overlap_are_one() {
        var ledger = AttendanceLedger.of(List.of(
                stay(A, ON_SITE, 2, 4), stay(A, ON_SITE, 0, 2), stay(A, ON_SITE, 3, 5), stay(A, ON_SITE, 6, 7)));

        assertThat(ledger.stretches(A)).containsExactly(stay(A, ON_SITE, 0, 5), stay(A, ON_SITE, 6, 7));
        assertThat(ledger.counts(Set.of(A)))
                .containsExactly(count(0, 1, 0), count(5, 0, 0), count(6, 1, 0), count(7, 0, 0));
    }

    @Test
    void who_is_in_the_room_is_not_remote() {
        var ledger = AttendanceLedger.of(List.of(stay(A, REMOTE, 0, 9), stay(A, ON_SITE, 3, 6)));

        assertThat(ledger.stretches(A))
                .containsExactly(stay(A, REMOTE, 0, 3), stay(A, ON_SITE, 3, 6), stay(A, REMOTE, 6, 9));
        assertThat(ledger.at(second(5))).isEqualTo(PresenceSnapshot.of(List.of(stay(A, ON_SITE, 3, 6)), second(5)));
        assertThat(ledger.counts(Set.of(A)))
                .containsExactly(count(0, 0, 1), count(3, 1, 0), count(6, 0, 1), count(9, 0, 0));
    }

    @Test
    void a_stretch_of_no_length_or_reversed_counts_for_nothing_and_can_be_taken_back() {
        for (int until = 0; until <= 3; until++) {
            var wrong = stay(A, ON_SITE, 3, until);
            var ledger = AttendanceLedger.of(List.of(wrong));

            assertThat(ledger.stretches()).isEmpty();
            assertThat(ledger.counts(Set.of(A))).isEmpty();
            assertThat(ledger.remove(wrong)).isTrue();
            assertThat(ledger.remove(wrong)).isFalse();
        }
    }

    @Test
    void what_is_recorded_twice_stays_when_it_is_taken_back_once() {
        var ledger = AttendanceLedger.of(List.of(stay(A, ON_SITE, 1, 2), stay(A, ON_SITE, 1, 2)));

        assertThat(ledger.remove(stay(A, ON_SITE, 1, 2))).isTrue();
        assertThat(ledger.stretches(A)).containsExactly(stay(A, ON_SITE, 1, 2));
        assertThat(ledger.remove(stay(A, ON_SITE, 1, 2))).isTrue();
        assertThat(ledger.stretches(A)).isEmpty();
        assertThat(ledger.remove(stay(A, ON_SITE, 1, 2))).isFalse();
    }

    @Test
    void only_what_is_recorded_can_be_taken_back() {
        var ledger = AttendanceLedger.of(List.of(stay(A, ON_SITE, 1, 5)));

        assertThat(ledger.remove(stay(A, REMOTE, 1, 5))).isFalse();
        assertThat(ledger.remove(stay(A, ON_SITE, 1, 4))).isFalse();
        assertThat(ledger.remove(stay(A, ON_SITE, 1, null))).isFalse();
        assertThat(ledger.remove(stay(B, ON_SITE, 1, 5))).isFalse();
        assertThat(ledger.stretches()).containsExactly(stay(A, ON_SITE, 1, 5));
    }

    @Test
    void a_stretch_that_goes_on_is_ended_by_recording_it_anew() {
        var ledger = AttendanceLedger.of(List.of(stay(A, ON_SITE, 1, null)));
        assertThat(ledger.at(Instant.MAX).contains(A)).isTrue();

        ledger.remove(stay(A, ON_SITE, 1, null));
        ledger.add(stay(A, ON_SITE, 1, 8));

        assertThat(ledger.counts(Set.of(A))).containsExactly(count(1, 1, 0), count(8, 0, 0));
    }

    @Test
    void the_ends_of_time_are_instants_like_others() {
        var ledger = AttendanceLedger.of(List.of(
                new Presence(A, ON_SITE, Instant.MIN, Instant.MAX),
                new Presence(B, REMOTE, Instant.MIN, null),
                new Presence(C, ON_SITE, Instant.MAX, null)));

        assertThat(ledger.at(Instant.MIN).onSite()).containsExactly(A);
        assertThat(ledger.at(Instant.MAX).onSite()).containsExactly(C);
        assertThat(ledger.at(Instant.MAX).remote()).containsExactly(B);
        assertThat(ledger.counts(Set.of(A, B, C))).containsExactly(new PresenceCount(Instant.MIN, 1, 1));
        assertThat(ledger.counts(Set.of(A, B)))
                .containsExactly(new PresenceCount(Instant.MIN, 1, 1), new PresenceCount(Instant.MAX, 0, 1));
    }

    @Test
    void counts_only_those_asked_for_and_says_nothing_where_one_comes_as_another_goes() {
        var ledger =
                AttendanceLedger.of(List.of(stay(A, ON_SITE, 0, 3), stay(B, ON_SITE, 3, 6), stay(C, REMOTE, 1, 9)));

        assertThat(ledger.counts(Set.of(A, B))).containsExactly(count(0, 1, 0), count(6, 0, 0));
        assertThat(ledger.counts(Set.of())).isEmpty();
        assertThat(ledger.counts(Set.of(PersonId.of("nobody")))).isEmpty();
    }

    @Test
    void a_list_that_was_given_does_not_change() {
        var ledger = AttendanceLedger.of(List.of(stay(A, ON_SITE, 1, 2)));
        List<Presence> ofPerson = ledger.stretches(A);
        List<Presence> ofAll = ledger.stretches();
        ledger.add(stay(A, ON_SITE, 5, 6));

        assertThat(ofPerson).hasSize(1);
        assertThat(ofAll).hasSize(1);
        assertThat(ledger.stretches(A)).hasSize(2);
        assertThatThrownBy(ofPerson::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(ofAll::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuses_null_and_negative_counts() {
        assertThatNullPointerException().isThrownBy(() -> new AttendanceLedger().add(null));
        assertThatNullPointerException().isThrownBy(() -> new AttendanceLedger().remove(null));
        assertThatNullPointerException().isThrownBy(() -> AttendanceLedger.of(Collections.singletonList(null)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PresenceCount(NINE, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PresenceCount(NINE, 0, -1));
    }

    /** All that one person can be recorded as within four seconds, by no more than two stretches. */
    @Test
    void agrees_with_every_second_for_every_pair_of_stretches() {
        var all = new ArrayList<Presence>();
        for (AttendanceMode mode : AttendanceMode.values()) {
            for (int from = 0; from < 4; from++) {
                for (int until = 0; until <= 4; until++) {
                    all.add(stay(A, mode, from, until == 4 ? null : until));
                }
            }
        }
        for (Presence first : all) {
            for (Presence second : all) {
                check(AttendanceLedger.of(List.of(first, second)), List.of(first, second), "pair");
                var ledger = AttendanceLedger.of(List.of(first, second, first));
                ledger.remove(first);
                check(ledger, List.of(first, second), "one taken back");
            }
        }
        assertThat(all).hasSize(40);
    }

    @Test
    void agrees_with_every_second_while_stretches_come_and_go_and_with_a_ledger_made_anew() {
        int removed = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var ledger = new AttendanceLedger();
            var recorded = new ArrayList<Presence>();
            for (int step = random.nextInt(25); step >= 0; step--) {
                if (!recorded.isEmpty() && random.nextInt(3) == 0) {
                    Presence gone = recorded.remove(random.nextInt(recorded.size()));
                    assertThat(ledger.remove(gone)).isTrue();
                    removed++;
                } else {
                    Presence more = random.nextInt(6) == 0 && !recorded.isEmpty()
                            ? recorded.get(random.nextInt(recorded.size()))
                            : presence(random);
                    ledger.add(more);
                    recorded.add(more);
                }
                if (random.nextInt(4) == 0) {
                    check(ledger, recorded, "seed " + seed);
                }
            }
            check(ledger, recorded, "seed " + seed);
            Collections.shuffle(recorded, random);
            var anew = AttendanceLedger.of(recorded);
            assertThat(ledger.stretches()).as("seed %d", seed).isEqualTo(anew.stretches());
            assertThat(ledger.counts(Set.of(A, C))).isEqualTo(anew.counts(Set.of(A, C)));
            recorded.forEach(presence -> assertThat(ledger.remove(presence)).isTrue());
            assertThat(ledger.stretches()).isEmpty();
        }
        assertThat(removed).isGreaterThan(2_000);
    }

    /** Against asking each recorded stretch about each second. */
    private static void check(AttendanceLedger ledger, List<Presence> recorded, String where) {
        List<PresenceCount> counts = ledger.counts(Set.of(A, B));
        for (int i = 0; i < SECONDS; i++) {
            Instant at = second(i);
            PresenceSnapshot expected = PresenceSnapshot.of(recorded, at);
            assertThat(ledger.at(at)).as(where).isEqualTo(expected);
            int onSite =
                    (expected.onSite().contains(A) ? 1 : 0) + (expected.onSite().contains(B) ? 1 : 0);
            int remote =
                    (expected.remote().contains(A) ? 1 : 0) + (expected.remote().contains(B) ? 1 : 0);
            var last = new PresenceCount(at, 0, 0);
            for (PresenceCount count : counts) {
                last = count.from().isAfter(at) ? last : count;
            }
            assertThat(List.of(last.onSite(), last.remote())).as(where).isEqualTo(List.of(onSite, remote));
        }
        for (int i = 0; i < counts.size(); i++) {
            PresenceCount before = i == 0 ? new PresenceCount(Instant.MIN, 0, 0) : counts.get(i - 1);
            PresenceCount count = counts.get(i);
            assertThat(count.from()).as(where).isAfter(before.from());
            assertThat(count).isNotEqualTo(new PresenceCount(count.from(), before.onSite(), before.remote()));
        }
    }

    private static Presence presence(Random random) {
        return stay(
                List.of(A, B, C).get(random.nextInt(3)),
                random.nextBoolean() ? ON_SITE : REMOTE,
                random.nextInt(SECONDS),
                random.nextInt(5) == 0 ? null : random.nextInt(SECONDS));
    }

    private static Presence stay(PersonId person, AttendanceMode mode, int from, @Nullable Integer until) {
        return new Presence(person, mode, second(from), until == null ? null : second(until));
    }

    private static PresenceCount count(int from, int onSite, int remote) {
        return new PresenceCount(second(from), onSite, remote);
    }

    private static Instant second(int second) {
        return NINE.plusSeconds(second);
    }
}
