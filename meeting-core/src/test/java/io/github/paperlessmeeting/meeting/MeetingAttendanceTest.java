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

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.decision.QuorumCheck;
import io.github.paperlessmeeting.decision.QuorumStatus;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingAttendanceTest {
    private static final SittingId UNKNOWN = SittingId.of("s-9");

    private static Meeting withPresences(Presence... presences) {
        return meeting(sitting().presences(List.of(presences)), members());
    }

    private static Meeting named(List<RollCall> calls, Presence... presences) {
        return meeting(sitting().presences(List.of(presences)).rollCalls(calls), members());
    }

    private static Meeting withCalls(RollCall... calls) {
        return meeting(sitting().rollCalls(List.of(calls)), members());
    }

    @Nested
    class ByName {
        @Test
        void counts_those_present_on_site_and_remote_apart() {
            Meeting meeting = withPresences(onSite(1, NINE, null), remote(2, NINE, null));
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(new RollCall(TEN, 3, 1, 1));
        }

        @Test
        void counts_from_check_in_inclusive_to_check_out_exclusive() {
            Meeting meeting = withPresences(onSite(1, NINE, TEN), onSite(2, TEN, ELEVEN));
            assertThat(meeting.rollCall(SITTING, NINE.minusNanos(1)))
                    .as("before the opening")
                    .isNull();
            assertThat(meeting.rollCall(SITTING, NINE).present()).isEqualTo(1);
            assertThat(meeting.rollCall(SITTING, TEN.minusNanos(1)).present()).isEqualTo(1);
            assertThat(meeting.rollCall(SITTING, TEN).present()).isEqualTo(1);
            assertThat(meeting.rollCall(SITTING, ELEVEN.minusNanos(1)).present())
                    .isEqualTo(1);
            assertThat(meeting.rollCall(SITTING, ELEVEN)).as("at the closing").isNull();
        }

        @Test
        void counts_once_who_is_on_site_and_remote_at_the_same_time() {
            Meeting meeting = withPresences(remote(1, NINE, null), onSite(1, NINE, null), remote(1, NINE, null));
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(new RollCall(TEN, 3, 1, 0));
        }

        @Test
        void does_not_count_who_holds_no_mandate() {
            Meeting meeting = withPresences(onSite(1, NINE, null), onSite(77, NINE, null));
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(new RollCall(TEN, 3, 1, 0));
        }

        @Test
        void counts_neither_other_bodies_nor_mandates_without_voting_right_nor_terms_that_are_over_or_to_come() {
            var mandates = new ArrayList<>(List.of(member(1)));
            mandates.add(Mandate.voting(MandateId.of("x-2"), person(2), BodyId.of("ban"), Role.MEMBER));
            mandates.add(new Mandate(MandateId.of("x-3"), person(3), BODY, Role.SECRETARY, false, null, null, null));
            mandates.add(term(4, null, DAY.minusDays(1)));
            mandates.add(term(5, DAY.plusDays(1), null));
            mandates.add(term(6, DAY, DAY));
            var presences = new ArrayList<Presence>();
            for (int i = 1; i <= 6; i++) {
                presences.add(onSite(i, NINE, null));
            }
            Meeting meeting = meeting(sitting().presences(presences), mandates);
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(new RollCall(TEN, 2, 2, 0));
        }

        private Mandate term(int number, LocalDate from, LocalDate until) {
            return new Mandate(MandateId.of("x-" + number), person(number), BODY, Role.MEMBER, true, null, from, until);
        }

        /** 23:30 UTC on 19 May is already 20 May in Ho Chi Minh City, where the sitting is. */
        @Test
        void takes_the_day_of_office_from_the_zone_of_the_sitting() {
            Instant opened = Instant.parse("2024-05-19T23:30:00Z");
            var dayOnly = List.of(term(1, DAY, DAY));
            Meeting meeting = meeting(sitting().openedAt(opened).presences(List.of(onSite(1, opened, null))), dayOnly);
            assertThat(meeting.rollCall(SITTING, opened)).isEqualTo(new RollCall(opened, 1, 1, 0));
        }

        @Test
        void counts_a_person_with_two_mandates_for_both() {
            var mandates = List.of(
                    member(1), new Mandate(MandateId.of("x-1"), person(1), BODY, Role.CHAIR, true, null, null, null));
            Meeting meeting = meeting(sitting().presences(List.of(onSite(1, NINE, null))), mandates);
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(new RollCall(TEN, 2, 2, 0));
        }

        @Test
        void goes_before_a_roll_call_that_counts_as_many() {
            Meeting meeting = named(List.of(call(NINE, 2)), onSite(1, NINE, null), onSite(2, NINE, TEN));
            assertThat(meeting.rollCall(SITTING, NINE)).isEqualTo(new RollCall(NINE, 3, 2, 0));
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(new RollCall(TEN, 3, 1, 0));
        }

        @Test
        void goes_before_a_roll_call_that_counts_fewer() {
            Meeting meeting = named(List.of(call(NINE, 1)), onSite(1, NINE, null), onSite(2, NINE, null));
            assertThat(meeting.rollCall(SITTING, NINE)).isEqualTo(new RollCall(NINE, 3, 2, 0));
        }

        @Test
        void gives_way_to_a_roll_call_that_counts_more_from_the_instant_at_which_it_is_taken() {
            Meeting meeting = named(List.of(call(TEN, 3)), onSite(1, NINE, null));
            assertThat(meeting.rollCall(SITTING, TEN.minusNanos(1)))
                    .isEqualTo(new RollCall(TEN.minusNanos(1), 3, 1, 0));
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(call(TEN, 3));
            assertThat(meeting.rollCall(SITTING, ELEVEN.minusNanos(1))).isEqualTo(call(TEN, 3));
            assertThat(meeting.rollCall(SITTING, ELEVEN)).as("at the closing").isNull();
        }

        @Test
        void comes_back_when_as_many_are_named_as_the_roll_call_counted() {
            Meeting meeting = named(List.of(call(NINE, 2)), onSite(1, NINE, null), remote(2, TEN, null));
            assertThat(meeting.rollCall(SITTING, TEN.minusNanos(1))).isEqualTo(call(NINE, 2));
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(new RollCall(TEN, 3, 1, 1));
        }

        @Test
        void comes_back_with_a_later_roll_call_that_counts_no_more() {
            Meeting meeting = named(List.of(call(NINE, 3), call(TEN, 1)), onSite(1, NINE, null));
            assertThat(meeting.rollCall(SITTING, TEN.minusNanos(1))).isEqualTo(call(NINE, 3));
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(new RollCall(TEN, 3, 1, 0));
        }

        @Test
        void does_not_give_way_to_a_roll_call_of_which_the_time_is_not_known() {
            Meeting meeting = named(List.of(call(null, 3)), onSite(1, NINE, null));
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(new RollCall(TEN, 3, 1, 0));
        }

        @Test
        void survives_a_roll_call_beyond_arithmetic() {
            var call = new RollCall(NINE, 3, Integer.MAX_VALUE, Integer.MAX_VALUE);
            assertThat(named(List.of(call), onSite(1, NINE, null)).rollCall(SITTING, NINE))
                    .isEqualTo(call);
        }

        @Test
        void needs_a_member_who_is_named_for_some_time() {
            for (Presence presence : List.of(onSite(77, NINE, null), onSite(1, TEN, TEN), onSite(1, ELEVEN, TEN))) {
                assertThat(named(List.of(), presence).rollCall(SITTING, TEN)).isNull();
                assertThat(named(List.of(call(null, 2)), presence).rollCall(SITTING, TEN))
                        .isEqualTo(call(null, 2));
            }
        }

        @Test
        void is_there_at_any_instant_of_a_sitting_of_which_neither_opening_nor_closing_is_recorded() {
            Meeting open = meeting(
                    sitting().openedAt(null).closedAt(null).presences(List.of(onSite(1, NINE, null))), members());
            assertThat(open.rollCall(SITTING, NINE)).isEqualTo(new RollCall(NINE, 3, 1, 0));
            assertThat(open.rollCall(SITTING, NINE.minusNanos(1))).isEqualTo(new RollCall(NINE.minusNanos(1), 3, 0, 0));
        }

        @Test
        void needs_a_member_who_is_in_office_on_that_day() {
            var mandates = new ArrayList<>(members());
            mandates.add(term(4, DAY.plusDays(1), null));
            Meeting meeting = meeting(
                    sitting().presences(List.of(onSite(4, NINE, null))).rollCalls(List.of(call(null, 2))), mandates);
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(call(null, 2));
        }

        @Test
        void needs_mandates_that_are_in_office() {
            var over = List.of(term(1, null, DAY.minusDays(1)));
            Meeting meeting = meeting(
                    sitting().presences(List.of(onSite(1, NINE, null))).rollCalls(List.of(call(NINE, 2))), over);
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(call(NINE, 2));
        }
    }

    @Nested
    class ByRollCalls {
        @Test
        void takes_the_last_one_up_to_the_instant_whatever_the_order() {
            RollCall first = call(NINE, 1);
            RollCall second = call(TEN, 2);
            for (Meeting meeting : List.of(withCalls(first, second), withCalls(second, first))) {
                assertThat(meeting.rollCall(SITTING, NINE)).isEqualTo(first);
                assertThat(meeting.rollCall(SITTING, TEN.minusNanos(1))).isEqualTo(first);
                assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(second);
                assertThat(meeting.rollCall(SITTING, ELEVEN.minusNanos(1))).isEqualTo(second);
            }
        }

        @Test
        void takes_the_later_in_the_list_of_two_at_one_instant() {
            assertThat(withCalls(call(NINE, 1), call(NINE, 2)).rollCall(SITTING, TEN))
                    .isEqualTo(call(NINE, 2));
        }

        @Test
        void knows_nothing_before_the_first() {
            assertThat(withCalls(call(TEN, 2)).rollCall(SITTING, NINE)).isNull();
        }

        @Test
        void takes_the_first_without_a_time_only_where_none_with_a_time_fits() {
            RollCall untimed = call(null, 1);
            Meeting meeting = withCalls(call(TEN, 3), untimed, call(null, 2));
            assertThat(meeting.rollCall(SITTING, NINE)).isEqualTo(untimed);
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(call(TEN, 3));
        }

        @Test
        void needs_no_mandates() {
            Meeting meeting = meeting(sitting().rollCalls(List.of(call(NINE, 2))), List.of());
            assertThat(meeting.rollCall(SITTING, TEN)).isEqualTo(call(NINE, 2));
        }

        @Test
        void has_no_count_where_nothing_was_recorded() {
            assertThat(withCalls().rollCall(SITTING, TEN)).isNull();
        }
    }

    @Nested
    class AtTheOpening {
        @Test
        void counts_by_name_at_the_instant_of_opening() {
            Meeting meeting = withPresences(onSite(1, NINE, null), onSite(2, TEN, null));
            assertThat(meeting.openingRollCall(SITTING)).isEqualTo(new RollCall(NINE, 3, 1, 0));
        }

        @Test
        void takes_the_first_roll_call_where_none_was_taken_up_to_the_opening() {
            assertThat(withCalls(call(TEN, 3), call(NINE.plusSeconds(1), 2)).openingRollCall(SITTING))
                    .isEqualTo(call(TEN, 3));
        }

        @Test
        void takes_the_first_roll_call_where_nobody_is_named_at_that_very_instant() {
            Presence later = onSite(1, NINE.plusNanos(1), null);
            assertThat(named(List.of(call(TEN, 3)), later).openingRollCall(SITTING))
                    .isEqualTo(call(TEN, 3));
            assertThat(named(List.of(call(null, 2)), later).openingRollCall(SITTING))
                    .isEqualTo(call(null, 2));
            assertThat(named(List.of(call(TEN, 3)), onSite(1, NINE, null)).openingRollCall(SITTING))
                    .isEqualTo(new RollCall(NINE, 3, 1, 0));
        }

        @Test
        void is_not_recorded_where_nobody_is_named_at_that_very_instant_and_nobody_counted() {
            Meeting meeting = withPresences(onSite(1, NINE.plusNanos(1), null), onSite(2, NINE.minusNanos(1), NINE));
            assertThat(meeting.openingRollCall(SITTING)).isNull();
            assertThat(meeting.openingQuorum(SITTING).status()).isEqualTo(QuorumStatus.UNDETERMINED);
            assertThat(meeting.openingQuorum(SITTING).present()).isNull();
        }

        @Test
        void takes_the_first_roll_call_where_the_opening_is_not_recorded() {
            Meeting meeting =
                    meeting(sitting().openedAt(null).rollCalls(List.of(call(TEN, 2), call(NINE, 3))), members());
            assertThat(meeting.openingRollCall(SITTING)).isEqualTo(call(TEN, 2));
        }

        @Test
        void takes_a_roll_call_of_nobody_at_the_opening_where_nobody_is_named_at_all() {
            assertThat(withCalls(call(null, 3), call(NINE, 0)).openingRollCall(SITTING))
                    .isEqualTo(call(NINE, 0));
        }

        @Test
        void has_no_count_where_neither_opening_nor_roll_call_is_recorded() {
            Meeting meeting = meeting(sitting().openedAt(null).presences(List.of(onSite(1, NINE, null))), members());
            assertThat(meeting.openingRollCall(SITTING)).isNull();
        }

        @Test
        void is_the_same_as_a_roll_call_at_the_opening_otherwise() {
            Meeting meeting = withCalls(call(NINE, 1), call(TEN, 3));
            assertThat(meeting.openingRollCall(SITTING)).isEqualTo(meeting.rollCall(SITTING, NINE));
        }
    }

    @Nested
    class QuorumOfTwoThirds {
        @ParameterizedTest
        @CsvSource({"0, NOT_QUORATE", "1, NOT_QUORATE", "2, QUORATE", "3, QUORATE"})
        void is_there_from_two_of_three(int present, QuorumStatus status) {
            QuorumCheck check = withCalls(call(NINE, present)).quorum(SITTING, TEN);
            assertThat(check.status()).isEqualTo(status);
            assertThat(check.present()).isEqualTo(present);
            assertThat(check.needed()).isEqualTo(2);
            assertThat(withCalls(call(NINE, present)).openingQuorum(SITTING)).isEqualTo(check);
        }

        @Test
        void changes_as_people_come_and_go() {
            Meeting meeting = withPresences(onSite(1, NINE, null), remote(2, NINE, TEN));
            assertThat(meeting.openingQuorum(SITTING).status()).isEqualTo(QuorumStatus.QUORATE);
            assertThat(meeting.quorum(SITTING, TEN.minusNanos(1)).status()).isEqualTo(QuorumStatus.QUORATE);
            assertThat(meeting.quorum(SITTING, TEN).status()).isEqualTo(QuorumStatus.NOT_QUORATE);
        }

        @Test
        void is_not_determined_where_presence_was_not_recorded() {
            assertThat(withCalls().quorum(SITTING, TEN).status()).isEqualTo(QuorumStatus.UNDETERMINED);
            assertThat(withCalls().openingQuorum(SITTING).status()).isEqualTo(QuorumStatus.UNDETERMINED);
        }

        @Test
        void is_not_determined_where_no_rules_are_known() {
            Meeting meeting =
                    withCalls(call(NINE, 2)).toBuilder().procedure(null).build();
            QuorumCheck unknown = new QuorumCheck(QuorumStatus.UNDETERMINED, null, null, 2L, null);
            assertThat(meeting.quorum(SITTING, TEN)).isEqualTo(unknown);
            assertThat(meeting.openingQuorum(SITTING)).isEqualTo(unknown);
            assertThat(unknown.steps()).containsExactly(Message.of("quorum.no-rules"));
        }

        @Test
        void is_not_required_where_the_rules_ask_for_none() {
            var silent = new RulesOfProcedure(ProcedureId.of("qc-2"), "Quy chế", null, List.of(), null, null);
            Meeting meeting =
                    withCalls(call(NINE, 0)).toBuilder().procedure(silent).build();
            assertThat(meeting.quorum(SITTING, TEN).status()).isEqualTo(QuorumStatus.NOT_REQUIRED);
        }

        @Test
        void counts_the_statutory_seats_of_the_body_that_meets_where_the_rules_say_so() {
            Body council = Body.of(BODY, "Hội đồng", BodyKind.PEOPLES_COUNCIL).withStatutorySeats(6);
            Body other = Body.of(BodyId.of("ban"), "Ban", BodyKind.COMMITTEE).withStatutorySeats(3);
            var ofSeats = new RulesOfProcedure(
                    ProcedureId.of("qc-2"),
                    "Quy chế",
                    new QuorumRule(Threshold.atLeast(Fraction.TWO_THIRDS, Base.STATUTORY_SEATS), null),
                    List.of(),
                    null,
                    null);
            Meeting meeting = withCalls(call(NINE, 3)).toBuilder()
                    .procedure(ofSeats)
                    .bodies(List.of(other, council))
                    .build();
            assertThat(meeting.quorum(SITTING, TEN).needed()).isEqualTo(4);
            assertThat(meeting.quorum(SITTING, TEN).status()).isEqualTo(QuorumStatus.NOT_QUORATE);
            Meeting unknown = meeting.toBuilder().bodies(List.of(other)).build();
            assertThat(unknown.quorum(SITTING, TEN).status()).isEqualTo(QuorumStatus.UNDETERMINED);
        }
    }

    @Test
    void knows_nothing_of_a_sitting_that_is_not_there() {
        Meeting meeting = withCalls(call(NINE, 3));
        assertThat(meeting.sitting(UNKNOWN)).isNull();
        assertThat(meeting.rollCall(UNKNOWN, TEN)).isNull();
        assertThat(meeting.openingRollCall(UNKNOWN)).isNull();
        assertThat(meeting.quorum(UNKNOWN, TEN).status()).isEqualTo(QuorumStatus.UNDETERMINED);
        assertThat(meeting.openingQuorum(UNKNOWN).status()).isEqualTo(QuorumStatus.UNDETERMINED);
    }

    @Test
    void finds_the_first_sitting_of_an_identifier() {
        Sitting first = sitting().build();
        Sitting second = sitting().kind(SittingKind.GROUP).build();
        Meeting meeting = meeting(sitting(), members()).toBuilder()
                .sittings(List.of(first, second))
                .build();
        assertThat(meeting.sitting(SITTING)).isEqualTo(first);
    }
}
