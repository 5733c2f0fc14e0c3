package io.github.paperlessmeeting.meeting;

import static io.github.paperlessmeeting.meeting.Council.BODY;
import static io.github.paperlessmeeting.meeting.Council.DAY;
import static io.github.paperlessmeeting.meeting.Council.ELEVEN;
import static io.github.paperlessmeeting.meeting.Council.NINE;
import static io.github.paperlessmeeting.meeting.Council.SITTING;
import static io.github.paperlessmeeting.meeting.Council.TEN;
import static io.github.paperlessmeeting.meeting.Council.call;
import static io.github.paperlessmeeting.meeting.Council.meeting;
import static io.github.paperlessmeeting.meeting.Council.member;
import static io.github.paperlessmeeting.meeting.Council.members;
import static io.github.paperlessmeeting.meeting.Council.onSite;
import static io.github.paperlessmeeting.meeting.Council.person;
import static io.github.paperlessmeeting.meeting.Council.remote;
import static io.github.paperlessmeeting.meeting.Council.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.AgendaItemKind;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.decision.QuorumStatus;
import io.github.paperlessmeeting.decision.QuorumTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingQuorumTimelineTest {
    private static final List<Presence> TWO_THEN_ONE = List.of(onSite(1, NINE, null), remote(2, NINE, TEN));

    @Test
    void follows_those_named_from_the_opening_to_the_closing() {
        QuorumTimeline timeline = named(TWO_THEN_ONE).quorumTimeline(SITTING);

        assertThat(timeline.spans()).hasSize(2);
        assertThat(timeline.lost()).containsExactly(TEN);
        assertThat(timeline.quorateTime()).isEqualTo(Duration.ofHours(1));
        assertThat(timeline.at(NINE.minusNanos(1))).isNull();
        assertThat(timeline.at(ELEVEN)).isNull();
    }

    @Test
    void goes_on_where_the_closing_is_not_recorded() {
        Meeting meeting = meeting(sitting().closedAt(null).presences(TWO_THEN_ONE), members());

        assertThat(meeting.quorumTimeline(SITTING).at(Instant.MAX).present()).isEqualTo(1);
    }

    @Test
    void there_is_none_where_there_is_nothing_to_follow() {
        Meeting meeting = named(TWO_THEN_ONE);
        assertThat(meeting.quorumTimeline(SittingId.of("s-9"))).isNull();
        assertThat(named(List.of()).quorumTimeline(SITTING)).isNull();
        assertThat(named(List.of(onSite(77, NINE, null))).quorumTimeline(SITTING))
                .isNull();
        assertThat(named(List.of(onSite(1, NINE, NINE))).quorumTimeline(SITTING))
                .isNull();
        assertThat(meeting(sitting().presences(TWO_THEN_ONE), List.of()).quorumTimeline(SITTING))
                .isNull();
        assertThat(meeting(sitting().openedAt(null).presences(TWO_THEN_ONE), members())
                        .quorumTimeline(SITTING))
                .isNull();
        assertThat(meeting(sitting().closedAt(NINE.minusNanos(1)).presences(TWO_THEN_ONE), members())
                        .quorumTimeline(SITTING))
                .isNull();
        assertThat(meeting(sitting().closedAt(NINE).presences(TWO_THEN_ONE), members())
                        .quorumTimeline(SITTING)
                        .spans())
                .isEmpty();
    }

    @Test
    void goes_by_names_whatever_a_roll_call_says() {
        Meeting meeting = meeting(sitting().presences(TWO_THEN_ONE).rollCalls(List.of(call(TEN, 3))), members());

        assertThat(meeting.quorumTimeline(SITTING).at(TEN).present()).isEqualTo(1);
        assertThat(meeting.quorum(SITTING, TEN).present()).isEqualTo(3);
    }

    @Test
    void is_not_determined_where_no_rules_are_known() {
        Meeting meeting = named(TWO_THEN_ONE).toBuilder().procedure(null).build();

        assertThat(meeting.quorumTimeline(SITTING).at(NINE)).isEqualTo(meeting.quorum(SITTING, NINE));
        assertThat(meeting.quorumTimeline(SITTING).at(NINE).status()).isEqualTo(QuorumStatus.UNDETERMINED);
    }

    @Test
    void members_change_at_midnight_in_the_zone_of_the_sitting() {
        Instant midnight = Instant.parse("2024-05-20T17:00:00Z");
        var mandates = List.of(
                new Mandate(MandateId.of("m-1"), person(1), BODY, Role.MEMBER, true, null, null, DAY),
                new Mandate(MandateId.of("m-2"), person(2), BODY, Role.MEMBER, true, null, DAY.plusDays(1), null));
        Meeting meeting = meeting(sitting().closedAt(null).presences(List.of(onSite(1, NINE, null))), mandates);

        assertThat(meeting.quorumTimeline(SITTING).lost()).containsExactly(midnight);
    }

    @Test
    void leaves_out_who_is_recused_from_the_item_or_one_above_it() {
        Meeting meeting = withItems(new Recusal(MandateId.of("m-1"), item("i1")));

        assertThat(meeting.quorumTimeline(SITTING, item("i1")).at(NINE).present())
                .isEqualTo(1);
        assertThat(meeting.quorumTimeline(SITTING, item("i2")).at(NINE).present())
                .isEqualTo(1);
        assertThat(meeting.quorumTimeline(SITTING, item("i2")).at(NINE).base()).isEqualTo(3);
        assertThat(meeting.quorumTimeline(SITTING, item("i2")).present(NINE).onSite())
                .contains(person(1));
        assertThat(meeting.quorumTimeline(SITTING, item("i3"))).isEqualTo(meeting.quorumTimeline(SITTING));
    }

    @Test
    void counts_who_is_recused_from_an_item_below() {
        Meeting meeting = withItems(new Recusal(MandateId.of("m-1"), item("i2")));

        assertThat(meeting.quorumTimeline(SITTING, item("i1"))).isEqualTo(meeting.quorumTimeline(SITTING));
        assertThat(meeting.quorumTimeline(SITTING, item("i2")).at(NINE).present())
                .isEqualTo(1);
    }

    @Test
    void there_is_none_for_an_item_that_is_not_there() {
        Meeting meeting = withItems(new Recusal(MandateId.of("m-1"), item("i9")));

        assertThat(meeting.quorumTimeline(SITTING, item("i9"))).isNull();
        assertThat(meeting.quorumTimeline(SittingId.of("s-9"), item("i1"))).isNull();
    }

    @Test
    void survives_items_that_are_each_above_the_other_and_parents_that_are_not_there() {
        Meeting meeting = named(TWO_THEN_ONE).toBuilder()
                .agenda(Agenda.of(item("a", "b"), item("b", "a"), item("c", "x")))
                .recusals(List.of(
                        new Recusal(MandateId.of("m-1"), item("b")), new Recusal(MandateId.of("m-2"), item("x"))))
                .build();

        assertThat(meeting.quorumTimeline(SITTING, item("a")).at(NINE).present())
                .isEqualTo(1);
        assertThat(meeting.quorumTimeline(SITTING, item("c")).at(NINE).present())
                .isEqualTo(2);
    }

    @Test
    void says_at_every_instant_of_the_day_what_the_meeting_says() {
        int compared = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var presences = new ArrayList<Presence>();
            for (int i = random.nextInt(10); i > 0; i--) {
                Instant from = minute(random.nextInt(30) - 5);
                Instant until = random.nextInt(4) == 0 ? null : minute(random.nextInt(30));
                int person = 1 + random.nextInt(5);
                presences.add(random.nextBoolean() ? onSite(person, from, until) : remote(person, from, until));
            }
            var mandates = new ArrayList<Mandate>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                mandates.add(new Mandate(
                        MandateId.of("m-" + i),
                        person(1 + random.nextInt(4)),
                        random.nextInt(5) == 0 ? BodyId.of("ban") : BODY,
                        Role.MEMBER,
                        random.nextInt(5) > 0,
                        null,
                        random.nextInt(4) == 0 ? DAY.plusDays(random.nextInt(2)) : null,
                        null));
            }
            Meeting meeting = meeting(sitting().closedAt(minute(24)).presences(presences), mandates);
            QuorumTimeline timeline = meeting.quorumTimeline(SITTING);
            for (int i = 0; i < 24; i++) {
                if (timeline == null) {
                    assertThat(meeting.rollCall(SITTING, minute(i)))
                            .as("seed %d", seed)
                            .isNull();
                } else {
                    assertThat(timeline.at(minute(i)))
                            .as("seed %d, minute %d", seed, i)
                            .isEqualTo(meeting.quorum(SITTING, minute(i)));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(10_000);
    }

    private static Meeting named(List<Presence> presences) {
        return meeting(sitting().presences(presences), List.of(member(1), member(2), member(3)));
    }

    /** Item i2 is a part of i1, and i3 stands apart. */
    private static Meeting withItems(Recusal... recusals) {
        return named(TWO_THEN_ONE).toBuilder()
                .agenda(Agenda.of(item("i1", null), item("i2", "i1"), item("i3", null)))
                .recusals(List.of(recusals))
                .build();
    }

    private static AgendaItem item(String id, @Nullable String parent) {
        return AgendaItem.builder(item(id), AgendaItemKind.RESOLUTION, "Nội dung")
                .parent(parent == null ? null : item(parent))
                .build();
    }

    private static AgendaItemId item(String id) {
        return AgendaItemId.of(id);
    }

    private static Instant minute(int minute) {
        return NINE.plusSeconds(60L * minute);
    }
}
