package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.agenda.Access;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.Verification;
import io.github.paperlessmeeting.time.Schedule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SittingTextTest {
    private static final LocalDateTime EIGHT = LocalDateTime.of(2024, 7, 10, 8, 0);
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant EIGHT_IN_HANOI = Instant.parse("2024-07-10T01:00:00Z");

    @Test
    void shows_plan_and_course_on_the_clocks_of_the_sitting() {
        assertThat(text(sitting()
                        .openedAt(EIGHT_IN_HANOI)
                        .closedAt(EIGHT_IN_HANOI.plusSeconds(3_725))
                        .build()))
                .contains("  Sitting 1: plenary, 10 July 2024 (s-1)\n")
                .contains("    Planned: 08:00–09:30 (Asia/Ho_Chi_Minh), 1 h 30 min\n")
                .contains("    Held: 08:00–09:02:05, 1 h 2 min 5 s\n");
    }

    @Test
    void says_what_of_the_course_is_not_recorded() {
        assertThat(text(sitting().build())).contains("Held: not recorded");
        assertThat(text(sitting().openedAt(EIGHT_IN_HANOI).build())).contains("Held: from 08:00, end not recorded");
        assertThat(text(sitting().closedAt(EIGHT_IN_HANOI).build()))
                .contains("Held: until 08:00, beginning not recorded");
    }

    @Test
    void says_that_a_plan_has_no_end() {
        var plan = new Schedule(EIGHT, null, HANOI);
        assertThat(text(sitting().planned(plan).build()))
                .contains("Planned: from 08:00 (Asia/Ho_Chi_Minh), end not stated");
    }

    @Test
    void gives_the_date_of_a_time_on_another_day() {
        var late = Instant.parse("2024-07-10T18:30:00Z");
        assertThat(text(sitting().openedAt(EIGHT_IN_HANOI).closedAt(late).build()))
                .contains("Held: 08:00–11 July 2024 01:30, 17 h 30 min");
    }

    @Test
    void shows_an_impossible_course_as_it_is() {
        assertThat(text(sitting()
                        .openedAt(EIGHT_IN_HANOI)
                        .closedAt(EIGHT_IN_HANOI.minusSeconds(60))
                        .build()))
                .contains("Held: 08:00–07:59, -1 min");
    }

    @Test
    void says_that_a_sitting_was_closed_to_the_public() {
        assertThat(text(sitting().access(Access.CLOSED).build())).contains("  closed to the public\n");
        assertThat(text(sitting().build())).doesNotContain("public");
    }

    @Test
    void shows_who_was_present_and_that_it_was_enough() {
        assertThat(text(counted(15, 4)))
                .contains("Members: 28 · present: 19 (15 on site, 4 remote)")
                .contains("Quorum: yes, 19 ≥ 19; needed: at least two thirds of all members in office (28)");
    }

    @Test
    void says_that_there_was_no_quorum() {
        assertThat(text(counted(15, 3)))
                .contains("NO QUORUM: 18 < 19; needed: at least two thirds of all members in office (28)");
    }

    @Test
    void does_not_take_presence_that_is_not_recorded_for_absence() {
        assertThat(text(sitting().build()))
                .contains("Members present: not recorded")
                .contains("Quorum: not determined")
                .doesNotContain("NO QUORUM");
    }

    @Test
    void says_that_no_quorum_is_asked_for() {
        assertThat(text(counted(15, 3), rules(null)))
                .contains("Quorum: the rules in this document ask for none to meet");
    }

    @Test
    void says_that_no_rules_are_recorded() {
        assertThat(text(counted(15, 3), null))
                .contains("Rules of procedure: not recorded, so neither quorum nor outcome can be determined")
                .contains("Quorum: not determined, since no rules of procedure are recorded");
    }

    @Test
    void says_that_presence_is_not_recorded_rather_than_that_no_quorum_is_asked_for() {
        assertThat(text(sitting().build()))
                .contains("Quorum: not determined, presence not recorded; needed: at least two thirds of all members"
                        + " in\n      office\n")
                .doesNotContain("ask for none");
        assertThat(text(sitting().build(), null)).contains("Quorum: not determined, since no rules of procedure");
        assertThat(text(sitting().build(), rules(null)))
                .contains("Quorum: the rules in this document ask for none to meet");
    }

    @Test
    void does_not_say_that_rules_with_a_quorum_for_one_matter_have_none_at_all() {
        var rules = RulesOfProcedure.builder(ProcedureId.of("rules"), "Statute")
                .add(new QuorumRule(
                        Matter.REMOVAL, Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE), null))
                .build();
        assertThat(text(counted(15, 3), rules)).contains("Quorum: the rules in this document ask for none to meet\n");
    }

    @Test
    void says_when_a_quorum_was_lost_and_gained_on_the_clocks_of_the_sitting() {
        String text = course(presence(0, 0, 3_600), presence(1, 0, 600), presence(1, 1_200, 3_600));
        assertThat(text)
                .containsSubsequence(
                        "    08:10–08:20: NO QUORUM, 1 present, 2 needed\n",
                        "    08:20–09:00: quorum, 2 present, 2 needed\n");
    }

    @Test
    void shows_how_presence_varied_while_the_answer_was_the_same() {
        assertThat(course(presence(0, 0, 600), presence(1, 0, 1_200), presence(2, 0, 3_600)))
                .contains("    08:20–09:00: NO QUORUM, 1 present, 2 needed\n");
        assertThat(course(presence(0, 600, 3_600), presence(1, 1_200, 3_600), presence(2, 0, 3_600)))
                .contains("    08:10–09:00: quorum, 2–3 present, 2 needed\n");
    }

    @Test
    void says_nothing_of_the_course_where_the_answer_was_the_same_throughout() {
        assertThat(course(presence(0, 0, 3_600), presence(1, 0, 3_600), presence(2, 0, 60)))
                .contains("Quorum: yes, 3 ≥ 2")
                .doesNotContain("08:01");
        assertThat(course(presence(0, 0, 3_600), presence(1, 0, 0)))
                .contains("NO QUORUM: 1 < 2")
                .doesNotContain("08:00–09:00: ");
    }

    @Test
    void says_since_when_there_is_no_quorum_in_a_sitting_of_which_no_end_is_recorded() {
        Sitting open = sitting()
                .openedAt(EIGHT_IN_HANOI)
                .presences(List.of(presence(0, 0, 3_600), presence(1, 0, 600)))
                .build();
        assertThat(members(open)).contains("    From 08:10: NO QUORUM, 0–1 present, 2 needed\n");
    }

    @Test
    void says_that_the_number_of_seats_is_not_recorded() {
        var rule = new QuorumRule(Threshold.moreThan(Fraction.HALF, Base.STATUTORY_SEATS), null);
        assertThat(text(counted(15, 3), rules(rule)))
                .contains("Quorum: not determined, since the number is not recorded: all seats fixed by law");
    }

    @Test
    void says_that_nobody_makes_no_quorum() {
        Sitting empty =
                sitting().rollCalls(List.of(new RollCall(null, 0, 0, 0))).build();
        assertThat(text(empty)).contains("NO QUORUM: nobody to count against (all members in office)");
    }

    @Test
    void survives_counts_whose_sum_is_no_int() {
        Sitting absurd = sitting()
                .rollCalls(List.of(new RollCall(null, 28, Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .build();
        assertThat(text(absurd)).contains("present: 4,294,967,294");
    }

    @Test
    void puts_the_legal_basis_to_the_right_and_says_if_nobody_compared_it() {
        var basis = new LegalBasis("Law", null, null, null, Verification.UNVERIFIED);
        var rule = new QuorumRule(Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE), basis);
        assertThat(text(counted(15, 3), rules(rule)).lines())
                .anySatisfy(line -> assertThat(line)
                        .endsWith("  Law (not checked against the text)")
                        .hasSize(Layout.WIDTH));
    }

    private static Presence presence(int member, int fromSeconds, int untilSeconds) {
        return new Presence(
                PersonId.of("p-" + member),
                AttendanceMode.ON_SITE,
                EIGHT_IN_HANOI.plusSeconds(fromSeconds),
                EIGHT_IN_HANOI.plusSeconds(untilSeconds));
    }

    private static String course(Presence... presences) {
        return members(sitting()
                .openedAt(EIGHT_IN_HANOI)
                .closedAt(EIGHT_IN_HANOI.plusSeconds(3_600))
                .presences(List.of(presences))
                .build());
    }

    /** A sitting of a board of three, of whom two are needed. */
    private static String members(Sitting sitting) {
        var persons = new ArrayList<Person>();
        var mandates = new ArrayList<Mandate>();
        for (int i = 0; i < 3; i++) {
            persons.add(new Person(PersonId.of("p-" + i), "Member " + i, null));
            mandates.add(
                    Mandate.voting(MandateId.of("m-" + i), PersonId.of("p-" + i), Samples.BOARD.id(), Role.MEMBER));
        }
        var meeting = Samples.meeting()
                .procedure(Samples.RULES)
                .persons(persons)
                .mandates(mandates)
                .sittings(List.of(sitting))
                .build();
        return Samples.text(MeetingReport.of("b.json", meeting), false);
    }

    private static Sitting.Builder sitting() {
        return Sitting.builder(
                SittingId.of("s-1"), SittingKind.PLENARY, new Schedule(EIGHT, EIGHT.plusMinutes(90), HANOI));
    }

    private static Sitting counted(int onSite, int remote) {
        return sitting()
                .rollCalls(List.of(new RollCall(null, 28, onSite, remote)))
                .build();
    }

    private static RulesOfProcedure rules(@Nullable QuorumRule quorum) {
        return new RulesOfProcedure(ProcedureId.of("rules"), "Statute", quorum, List.of(), null, null);
    }

    private static String text(Sitting sitting) {
        return text(sitting, Samples.RULES);
    }

    private static String text(Sitting sitting, @Nullable RulesOfProcedure rules) {
        var meeting =
                Samples.meeting().procedure(rules).sittings(List.of(sitting)).build();
        return Samples.text(MeetingReport.of("b.json", meeting), false);
    }
}
