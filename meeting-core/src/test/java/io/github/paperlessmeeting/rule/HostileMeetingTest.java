package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HostileMeetingTest {
    private static final int SEEDS = 3_000;

    @Test
    void no_rule_throws_on_a_meeting_that_can_be_constructed_and_each_finds_something() {
        Set<String> heardOf = new TreeSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Report report = check(seed);
            report.findings().forEach(finding -> heardOf.add(finding.rule().value()));
        }

        assertThat(heardOf)
                .containsAll(MeetingRules.standard().rules().stream()
                        .map(rule -> rule.id().value())
                        .filter(rule -> !rule.equals("attachment.digest-of-empty-input"))
                        .filter(rule -> !rule.equals("attachment.electronic-delivery-of-classified"))
                        .filter(rule -> !rule.equals("procedure.unverified"))
                        .filter(rule -> !rule.equals("agenda.too-deep"))
                        .toList());
    }

    @Test
    void the_report_depends_on_the_meeting_alone() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(check(seed)).as("seed %d", seed).isEqualTo(check(seed));
        }
    }

    @Test
    void the_report_is_in_the_order_of_places() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(check(seed).findings())
                    .as("seed %d", seed)
                    .isSortedAccordingTo(Comparator.comparing(Finding::pointer));
        }
    }

    @Test
    void leaving_a_rule_out_takes_its_findings_and_no_others() {
        for (long seed = 0; seed < 20; seed++) {
            Meeting meeting = new HostileMeetings(seed).next();
            List<Finding> all = MeetingRules.standard().check(meeting).findings();
            for (MeetingRule rule : MeetingRules.standard().rules()) {
                assertThat(MeetingRules.standard()
                                .without(rule.id())
                                .check(meeting)
                                .findings())
                        .as("seed %d without %s", seed, rule.id())
                        .containsExactlyElementsOf(all.stream()
                                .filter(finding -> !finding.rule().equals(rule.id()))
                                .toList());
            }
        }
    }

    @Test
    void a_recusal_holds_through_ten_thousand_levels() {
        var items = new ArrayList<AgendaItem>();
        for (int i = 0; i < 10_000; i++) {
            items.add(Sample.item("x" + i, i == 9_999 ? null : "x" + (i + 1)));
        }
        Meeting meeting = Sample.changed(changed -> changed.agenda(new Agenda(1, null, items))
                .motions(List.of(Motion.ordinary(MotionId.of("q1"), AgendaItemId.of("x0"), "Shall it?")))
                .recusals(List.of(new Recusal(MandateId.of("m1"), AgendaItemId.of("x9999"))))
                .votes(List.of(Sample.vote("v1").named(null, Sample.ballots("m1", "m2")))));

        assertThat(MeetingRules.standard().check(meeting).findings().stream()
                        .map(finding -> finding.rule() + " " + finding.pointer()))
                .containsExactly("agenda.too-deep /agenda/items/9991", "vote.voter-recused /votes/0/ballots/0");
    }

    private static Report check(long seed) {
        Meeting meeting = new HostileMeetings(seed).next();
        try {
            return MeetingRules.standard().check(meeting, null, Instant.EPOCH);
        } catch (RuntimeException e) {
            throw new AssertionError("A rule threw on the meeting of seed " + seed, e);
        }
    }
}
