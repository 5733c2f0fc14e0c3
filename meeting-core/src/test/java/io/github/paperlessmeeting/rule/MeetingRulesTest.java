package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.procedure.NoticePeriod;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.time.WorkingDays;
import io.github.paperlessmeeting.vote.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingRulesTest {
    private static final RuleId SECOND_BALLOT = RuleId.of("vote.second-ballot");
    private static final RuleId HOUSE = RuleId.of("house.title-in-capitals");

    private static final Meeting VOTED_TWICE =
            Sample.withVotes(Sample.vote("v1").named(null, Sample.ballots("m1", "m2", "m1")));

    /** A rule that a user might write: it looks a voter up, and reports with and without a basis of its own. */
    private record HouseRule(
            RuleId id, Severity severity, @Nullable String basis) implements MeetingRule {
        HouseRule() {
            this(HOUSE, Severity.WARNING, "House custom");
        }

        @Override
        public void check(Inspection inspection) {
            inspection.report(Pointer.of("/title"), Message.of(HOUSE.value()));
            inspection.report(Pointer.of("/title"), Message.of(HOUSE.value() + ".other"), null);
        }
    }

    @Test
    void a_rule_of_the_user_runs_with_the_others() {
        MeetingRules rules = MeetingRules.standard().plus(new HouseRule());

        assertThat(rules.check(VOTED_TWICE).findings())
                .containsExactly(
                        new Finding(
                                HOUSE,
                                Severity.WARNING,
                                Pointer.of("/title"),
                                Message.of(HOUSE.value()),
                                "House custom"),
                        new Finding(
                                HOUSE,
                                Severity.WARNING,
                                Pointer.of("/title"),
                                Message.of(HOUSE.value() + ".other"),
                                null),
                        MeetingRules.standard().check(VOTED_TWICE).findings().get(0));
        assertThat(rules.rules()).hasSize(MeetingRules.standard().rules().size() + 1);
    }

    @Test
    void refuses_a_second_rule_of_the_same_name() {
        MeetingRules rules = MeetingRules.standard().plus(new HouseRule());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.plus(new HouseRule()))
                .withMessage("There is already a rule house.title-in-capitals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.plus(new HouseRule(SECOND_BALLOT, Severity.INFO, null)));
    }

    @Test
    void a_rule_can_be_left_out() {
        MeetingRules rules = MeetingRules.standard().without(SECOND_BALLOT);

        assertThat(rules.check(VOTED_TWICE)).isEqualTo(Report.EMPTY);
        assertThat(rules.plus(new HouseRule(SECOND_BALLOT, Severity.INFO, null)).rules())
                .hasSameSizeAs(MeetingRules.standard().rules());
    }

    @Test
    void a_rule_can_be_graded_otherwise() {
        Finding error = MeetingRules.standard().check(VOTED_TWICE).findings().get(0);

        MeetingRules lenient = MeetingRules.standard().withSeverity(SECOND_BALLOT, Severity.INFO);
        MeetingRules strictAgain = lenient.withSeverity(SECOND_BALLOT, Severity.ERROR);

        assertThat(lenient.check(VOTED_TWICE).findings())
                .containsExactly(
                        new Finding(error.rule(), Severity.INFO, error.pointer(), error.message(), error.basis()));
        assertThat(strictAgain.check(VOTED_TWICE).findings()).containsExactly(error);
        assertThat(lenient.rules().stream().map(MeetingRule::id))
                .containsExactlyElementsOf(MeetingRules.standard().rules().stream()
                        .map(MeetingRule::id)
                        .toList());
    }

    @Test
    void refuses_to_change_a_rule_that_is_not_there() {
        MeetingRules rules = MeetingRules.standard();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.without(HOUSE))
                .withMessage("There is no rule house.title-in-capitals");
        assertThatIllegalArgumentException().isThrownBy(() -> rules.withSeverity(HOUSE, Severity.INFO));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_null() {
        MeetingRules rules = MeetingRules.standard();

        assertThatNullPointerException().isThrownBy(() -> rules.check(null)).withMessage("meeting");
        assertThatNullPointerException().isThrownBy(() -> rules.plus(null));
        assertThatNullPointerException().isThrownBy(() -> rules.plus(new HouseRule(null, Severity.INFO, null)));
        assertThatNullPointerException().isThrownBy(() -> rules.without(null));
        assertThatNullPointerException().isThrownBy(() -> rules.withSeverity(SECOND_BALLOT, null));
        assertThatNullPointerException().isThrownBy(() -> MeetingRules.messages(null));
    }

    @Test
    void a_rule_set_does_not_change() {
        List<MeetingRule> before = MeetingRules.standard().rules();

        MeetingRules.standard().plus(new HouseRule());
        MeetingRules.standard().without(SECOND_BALLOT);
        MeetingRules.standard().withSeverity(SECOND_BALLOT, Severity.INFO);

        assertThat(MeetingRules.standard().rules()).isNotEmpty().isEqualTo(before);
        assertThatThrownBy(() -> before.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void without_rules_nothing_is_found() {
        MeetingRules rules = MeetingRules.standard();
        for (MeetingRule rule : MeetingRules.standard().rules()) {
            rules = rules.without(rule.id());
        }

        assertThat(rules.rules()).isEmpty();
        assertThat(rules.check(VOTED_TWICE)).isEqualTo(Report.EMPTY);
    }

    @Test
    void findings_come_by_place_and_at_one_place_by_rule() {
        var voters = new String[] {"m6", "m6", "x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8"};
        Meeting meeting = Sample.withVotes(Sample.vote("v1").named(null, Sample.ballots(voters)));

        assertThat(MeetingRules.standard().check(meeting).findings().stream()
                        .map(finding -> finding.pointer() + " " + finding.rule()))
                .containsExactly(
                        "/votes/0/ballots vote.count-exceeds-electorate",
                        "/votes/0/ballots vote.count-exceeds-presence",
                        "/votes/0/ballots/0 vote.ballot-without-voting-right",
                        "/votes/0/ballots/0 vote.voter-absent",
                        "/votes/0/ballots/1 vote.ballot-without-voting-right",
                        "/votes/0/ballots/1 vote.voter-absent",
                        "/votes/0/ballots/1 vote.second-ballot",
                        "/votes/0/ballots/2/voter reference.unresolved",
                        "/votes/0/ballots/3/voter reference.unresolved",
                        "/votes/0/ballots/4/voter reference.unresolved",
                        "/votes/0/ballots/5/voter reference.unresolved",
                        "/votes/0/ballots/6/voter reference.unresolved",
                        "/votes/0/ballots/7/voter reference.unresolved",
                        "/votes/0/ballots/8/voter reference.unresolved",
                        "/votes/0/ballots/9/voter reference.unresolved",
                        "/votes/0/ballots/10/voter reference.unresolved");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 15, 16})
    void a_check_that_stops_early_tells_the_first_findings_of_the_rules_in_the_order_of_their_places(int enough) {
        Meeting meeting = Sample.withVotes(Sample.vote("v1").named(null, Sample.ballots("m6", "m6", "x0", "x1", "m1")));
        MeetingRules rules = MeetingRules.standard();
        List<Finding> byRule = new ArrayList<>();
        for (MeetingRule rule : rules.rules()) {
            rules.check(meeting).findings().stream()
                    .filter(finding -> finding.rule().equals(rule.id()))
                    .forEach(byRule::add);
        }

        List<Finding> found = rules.stoppingAfter(enough).check(meeting).findings();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(byRule.subList(0, Math.min(enough, byRule.size())))
                .isSortedAccordingTo(Comparator.comparing(Finding::pointer));
        assertThat(byRule).hasSizeBetween(4, 16);
    }

    /** The meeting opens on Friday, 10 May 2024; five working days before it begin on Friday, 3 May, without holidays. */
    @Test
    void days_off_put_a_notice_further_back_and_extra_days_bring_it_nearer() {
        Meeting onFriday = AgendaCases.issued(NoticePeriod.Unit.WORKING_DAYS, 5, "2024-05-03T02:00:00Z");
        Meeting onTuesday = AgendaCases.issued(NoticePeriod.Unit.WORKING_DAYS, 5, "2024-04-30T02:00:00Z");
        Meeting onSaturday = AgendaCases.issued(NoticePeriod.Unit.WORKING_DAYS, 5, "2024-05-04T02:00:00Z");
        Set<LocalDate> holidays = Set.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 7));
        MeetingRules plain = MeetingRules.standard();
        MeetingRules withHolidays = plain.withWorkingDays(WorkingDays.without(holidays));
        MeetingRules withSaturday = plain.withWorkingDays(WorkingDays.of(Set.of(), Set.of(LocalDate.of(2024, 5, 4))));

        assertThat(plain.check(onFriday).findings()).isEmpty();
        assertThat(withHolidays.check(onFriday).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("notice.agenda-late");
        assertThat(withHolidays.check(onTuesday).findings()).isEmpty();
        assertThat(plain.check(onSaturday).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("notice.agenda-late");
        assertThat(withSaturday.check(onSaturday).findings()).isEmpty();
        assertThat(withSaturday
                        .stoppingAfter(9)
                        .without(SECOND_BALLOT)
                        .check(onSaturday)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_limit_stays_with_a_rule_set_that_is_changed() {
        MeetingRules one = MeetingRules.standard()
                .stoppingAfter(1)
                .plus(new HouseRule())
                .without(RuleId.of("meeting.illustrative"));

        assertThat(one.check(VOTED_TWICE).findings()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingRules.standard().stoppingAfter(0))
                .withMessage("Findings to stop after must be 1 or more");
    }

    @Test
    void a_meeting_is_judged_by_the_rules_of_procedure_that_the_caller_gives() {
        Meeting lean = Sample.valid().toBuilder().procedure(null).build();
        RulesOfProcedure procedure = Sample.valid().procedure();

        assertThat(MeetingRules.standard().check(lean, procedure, null))
                .isEqualTo(MeetingRules.standard().check(Sample.valid()));
        assertThat(MeetingRules.standard().check(lean))
                .isNotEqualTo(MeetingRules.standard().check(Sample.valid()));
        assertThat(lean.procedure()).isNull();
    }

    @Test
    void nothing_is_left_out_or_put_together() {
        Meeting meeting = Sample.withVotes(Sample.vote("v1").named(null, Sample.ballots("m1", "m1", "m1")));

        assertThat(MeetingRules.standard().check(meeting).findings().stream()
                        .map(finding -> finding.pointer().value()))
                .containsExactly("/votes/0/ballots/1", "/votes/0/ballots/2");
    }

    @Test
    void a_look_up_finds_what_is_there_and_the_first_of_two() {
        Meeting meeting = Sample.changed(changed -> changed.mandates(
                Sample.concat(Sample.mandates(), Sample.mandates().get(0))));
        var inspection =
                new Inspection(meeting, null, WorkingDays.MONDAY_TO_FRIDAY, Integer.MAX_VALUE, new HouseRule());

        assertThat(inspection.meeting()).isSameAs(meeting);
        assertThat(inspection.mandate(meeting.mandates().get(0).id()))
                .isSameAs(meeting.mandates().get(0));
        assertThat(inspection.person(meeting.persons().get(5).id()))
                .isSameAs(meeting.persons().get(5));
        assertThat(inspection.body(meeting.body())).isSameAs(meeting.bodies().get(0));
        assertThat(inspection.attachment(meeting.attachments().get(1).id()))
                .isSameAs(meeting.attachments().get(1));
        assertThat(inspection.item(meeting.agenda().items().get(2).id()))
                .isSameAs(meeting.agenda().items().get(2));
        assertThat(inspection.sitting(Sample.SITTING))
                .isSameAs(meeting.sittings().get(0));
        assertThat(inspection.motion(meeting.motions().get(0).id()))
                .isSameAs(meeting.motions().get(0));
        assertThat(inspection.person(null)).isNull();
        assertThat(inspection.sitting(SittingId.of("never"))).isNull();
    }

    @Test
    void the_decisions_of_an_inspection_are_those_of_the_meeting() {
        Meeting meeting = Sample.valid();
        var inspection =
                new Inspection(meeting, null, WorkingDays.MONDAY_TO_FRIDAY, Integer.MAX_VALUE, new HouseRule());

        assertThat(inspection.decisions()).isEqualTo(meeting.decisions()).hasSize(4);
        assertThatThrownBy(() -> inspection.decisions().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void numbers_of_thousands_of_millions_are_decided_exactly() {
        int max = Integer.MAX_VALUE;
        Meeting meeting = HostileMeetings.withThresholdBeyondArithmetic(Tally.of(max, max, max));

        assertThat(MeetingRules.standard().check(meeting).findings().stream()
                        .map(finding -> finding.rule().value()))
                .containsExactly("vote.outcome-differs", "vote.count-exceeds-electorate");
    }
}
