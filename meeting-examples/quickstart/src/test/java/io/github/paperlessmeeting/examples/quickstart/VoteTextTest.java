package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Annulment;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.DeclaredPercentage;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.ElectorateWeights;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.GroupTally;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Percentage;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Share;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.WeightTally;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoteTextTest {
    private static final Electorate ALL_PRESENT = Electorate.of(28, 28);
    private static final Words VIETNAMESE = new Words(Locale.forLanguageTag("vi"));

    @Test
    void says_by_how_much_the_votes_exceed_what_is_needed() {
        assertThat(text(counted(15, 13, 0))).contains("ADOPTED: 15 > 1/2 × 28, 15 needed, 0 in excess");
    }

    @Test
    void says_how_many_votes_are_missing() {
        assertThat(text(counted(13, 15, 0))).contains("NOT ADOPTED: 13 ≤ 1/2 × 28, 15 needed, 2 missing");
    }

    @Test
    void says_who_broke_a_tie() {
        assertThat(text(Samples.vote(ALL_PRESENT).counted(Tally.of(14, 14, 0), Choice.IN_FAVOUR)))
                .contains("ADOPTED: 14 ≤ 1/2 × 28, 15 needed, 1 missing; the votes are equal and the side of the");
    }

    @Test
    void names_the_base_of_each_percentage() {
        assertThat(text(Samples.vote(Electorate.of(28, 20)).counted(Tally.of(20, 0, 0), null)))
                .contains(
                        "Share in favour: 71.43% of all members in office (28) · 100.00% of the members present (20)");
    }

    @Test
    void gives_no_percentage_above_one_hundred() {
        String text = text(Samples.vote(Electorate.of(28, 20)).counted(Tally.of(25, 0, 0), null));
        assertThat(text).contains("Share in favour: 89.29% of all members in office (28)\n");
    }

    @Test
    void survives_numbers_that_cannot_be() {
        String text = text(Samples.vote(Electorate.of(0, 0))
                .counted(Tally.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE), null));
        assertThat(text)
                .contains("In favour: 2,147,483,647")
                .contains("NO QUORUM")
                .doesNotContain("%");
    }

    @Test
    void counts_the_members_who_did_not_vote() {
        assertThat(text(counted(20, 5, 1))).contains("abstaining: 1 · 2 members did not vote");
        assertThat(text(counted(20, 5, 2))).contains("abstaining: 2 · 1 member did not vote");
        assertThat(text(counted(20, 5, 3))).contains("abstaining: 3\n");
    }

    @Test
    void never_shows_what_is_not_recorded_as_zero() {
        String text = text(Samples.vote(new Electorate(28, null, null)).counted(new Tally(20, null, null), null));
        assertThat(text)
                .contains("Members: 28 · present at the vote: not recorded")
                .contains("In favour: 20 · against: not recorded · abstaining: not recorded ·"
                        + " members who did not vote: not\n      determined\n")
                .contains("Share in favour: 71.43% of all members in office (28)\n");
    }

    @Test
    void leaves_undecided_what_was_not_counted() {
        assertThat(text(Samples.vote(ALL_PRESENT).counted(new Tally(null, 3, null), null)))
                .contains("UNDECIDED: a count on which it depends is not recorded");
    }

    @Test
    void shows_no_count_for_consent_but_how_many_were_there_to_consent() {
        assertThat(text(Samples.vote(ALL_PRESENT).byConsent()))
                .contains("Vote 1: by consent (v-1)")
                .contains("Votes: not counted")
                .contains("ADOPTED: 28 > 1/2 × 28, 15 needed, 13 in excess; by consent, without a count")
                .doesNotContain("In favour")
                .doesNotContain("%");
    }

    @Test
    void shows_the_papers_of_a_secret_ballot() {
        assertThat(text(Samples.vote(ALL_PRESENT).secret(28, 27, 1, Tally.of(20, 6, 0), List.of(), List.of())))
                .contains("Ballot papers: 28 issued · 27 collected · 26 valid · 1 invalid")
                .contains("1 member did not vote");
    }

    @Test
    void shows_papers_that_are_not_recorded_as_such() {
        var simple = Samples.vote(ALL_PRESENT).secret(0, 0, 0, Tally.of(20, 6, 0), List.of(), List.of());
        var unrecorded = new SecretVote(
                simple.id(),
                simple.motion(),
                null,
                null,
                null,
                simple.electorate(),
                null,
                28,
                null,
                null,
                simple.tally(),
                List.of(),
                List.of());
        assertThat(text(unrecorded))
                .contains("28 issued · not recorded collected · not recorded valid · not recorded invalid");
    }

    @Test
    void says_that_there_was_no_quorum_at_the_vote() {
        assertThat(text(Samples.vote(Electorate.of(28, 18)).counted(Tally.of(18, 0, 0), null)))
                .contains("NO QUORUM: 18 present, 19 needed");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void says_whether_the_announced_outcome_agrees(Outcome declared) {
        String text = text(
                Samples.vote(ALL_PRESENT).declared(DeclaredResult.of(declared)).counted(Tally.of(20, 8, 0), null));
        if (declared == Outcome.ADOPTED) {
            assertThat(text).contains("Announced: adopted, which agrees").doesNotContain("OTHERWISE");
        } else {
            assertThat(text).contains("ANNOUNCED OTHERWISE: ").contains("; by the recorded numbers: adopted");
        }
    }

    @Test
    void says_that_an_announced_outcome_cannot_be_verified() {
        assertThat(text(Samples.vote(ALL_PRESENT)
                        .declared(DeclaredResult.of(Outcome.ADOPTED))
                        .counted(new Tally(null, null, null), null)))
                .contains("Announced: adopted, which the record does not suffice to verify");
    }

    @Test
    void repeats_the_percentages_that_were_announced() {
        var percentage = new DeclaredPercentage(Share.IN_FAVOUR, Base.MANDATES_IN_OFFICE, Percentage.parse("96.86"));
        assertThat(text(Samples.vote(ALL_PRESENT)
                        .declared(new DeclaredResult(Outcome.ADOPTED, List.of(percentage)))
                        .counted(Tally.of(28, 0, 0), null)))
                .contains("which agrees · in favour 96.86% of all members in office");
    }

    @Test
    void says_that_the_question_is_not_in_the_document() {
        var report = MeetingReport.of(
                "b.json", Samples.meeting().votes(List.of(counted(20, 0, 0))).build());
        assertThat(Samples.text(report, false)).contains("question m-1, which the document does not describe");
    }

    @Test
    void a_vote_that_was_declared_void_afterwards_is_neither_adopted_nor_wrong() {
        assertThat(text(Samples.vote(ALL_PRESENT)
                        .declared(DeclaredResult.of(Outcome.ADOPTED))
                        .annulment(new Annulment("Miscounted", null))
                        .counted(Tally.of(28, 0, 0), null)))
                .contains("VOID: the vote was declared void\n")
                .contains("Announced: adopted; declared void afterwards");
    }

    @Test
    void shows_each_group_and_each_condition() {
        var house = GroupCode.of("house");
        var rule = new DecisionRule(
                Matter.ORDINARY,
                List.of(
                        Condition.votes(Threshold.atLeast(20)),
                        Condition.votes(Threshold.moreThan(Fraction.HALF, Base.PRESENT))
                                .inEach(house),
                        Condition.turnout(Threshold.atLeast(Fraction.of(1, 3), Base.MANDATES_IN_OFFICE))
                                .weighted()),
                TieRule.NONE,
                DecisionRule.Effect.ADOPTED_IF_REACHED,
                null);
        var electorate = Electorate.of(28, 28)
                .withGroups(List.of(GroupSize.of(house, 9, 8)))
                .withWeights(new ElectorateWeights(Weight.parse("1000.5"), null, null));
        Vote vote = Samples.vote(electorate)
                .groups(List.of(new GroupTally(house, Tally.of(5, 3, 0), null)))
                .weights(new WeightTally(Weight.parse("1000.5"), Weight.ZERO, Weight.ZERO))
                .counted(Tally.of(21, 7, 0), null);
        assertThat(Samples.text(Samples.votedOn(vote, rule), false))
                .contains("ADOPTED: 21 ≥ 20, 20 needed, 1 in excess; house: 5 > 1/2 × 8, 5 needed, 0 in excess;")
                .containsPattern("1,000\\.5 ≥\\s+1/3 × 1,000\\.5");
    }

    @Test
    void says_which_number_was_not_counted_but_follows_from_presence() {
        Vote minority = Samples.vote(ALL_PRESENT).remainder(Choice.IN_FAVOUR).counted(new Tally(null, 3, 1), null);
        assertThat(text(minority))
                .contains("In favour: 24 (not counted: all others present) · against: 3 · abstaining: 1");
        assertThat(vietnamese(minority))
                .contains("Tán thành: 24 (không đếm: số có mặt còn lại) · không tán thành: 3 · không biểu quyết: 1");
    }

    @Test
    void derives_nothing_where_presence_is_not_recorded() {
        assertThat(text(Samples.vote(new Electorate(28, null, null))
                        .remainder(Choice.IN_FAVOUR)
                        .counted(new Tally(null, 3, 1), null)))
                .contains("In favour: not recorded · against: 3")
                .doesNotContain("all others");
    }

    @Test
    void gives_the_weights_of_the_votes_with_the_decimal_sign_of_the_language() {
        Vote weighted = Samples.vote(
                        Electorate.of(28, 28).withWeights(new ElectorateWeights(Weight.parse("2000.25"), null, null)))
                .weights(new WeightTally(Weight.parse("1000.5"), Weight.parse("99.25"), Weight.ZERO))
                .counted(Tally.of(21, 7, 0), null);
        assertThat(text(weighted))
                .contains("Weight in favour: 1,000.5 · against: 99.25 · abstaining: 0 · all members: 2,000.25\n");
        assertThat(vietnamese(weighted))
                .contains("Giá trị phiếu tán thành: 1.000,5 · không tán thành: 99,25 · không biểu quyết: 0 ·"
                        + " của tất cả\n      thành viên: 2.000,25\n");
        assertThat(text(counted(20, 8, 0))).doesNotContain("Weight");
    }

    @Test
    void says_how_many_voted_by_proxy_and_that_the_share_of_those_present_counts_them() {
        Vote represented = Samples.vote(Electorate.of(28, 20)).named(null, ballots(20, 3));
        assertThat(text(represented))
                .contains("Of these by proxy: 3 (in favour 3, against 0, abstaining 0)")
                .contains("100.00% of the members present, with 3\n      voting by proxy (23)");
        assertThat(vietnamese(represented))
                .contains("Trong đó theo ủy quyền: 3 (tán thành 3, không tán thành 0, không biểu quyết 0)")
                .contains("100,00% số thành viên có mặt, kể cả 3 người ủy\n      quyền (23)");
    }

    @Test
    void says_nothing_of_proxies_where_everybody_voted_in_person() {
        assertThat(text(Samples.vote(Electorate.of(28, 20)).named(null, ballots(20, 0))))
                .contains("100.00% of the members present (20)")
                .doesNotContain("proxy");
    }

    @Test
    void tells_a_rule_that_is_missing_from_numbers_that_are() {
        Vote vote = Samples.vote(ALL_PRESENT)
                .declared(DeclaredResult.of(Outcome.ADOPTED))
                .counted(Tally.of(20, 8, 0), null);
        var withoutRules = MeetingReport.of(
                "b.json",
                Samples.meeting()
                        .motions(List.of(Motion.ordinary(MotionId.of("m-1"), null, "Shall it be?")))
                        .votes(List.of(vote))
                        .build());
        assertThat(Samples.text(withoutRules, false))
                .contains("Announced: adopted; the document has no rule by which to verify it");
        assertThat(Samples.text(withoutRules, false, VIETNAMESE))
                .contains("Đã công bố: thông qua; hồ sơ không có quy định để kiểm chứng")
                .doesNotContain("không đủ số liệu");
    }

    @Test
    void explains_on_request_only() {
        var report = Samples.votedOn(counted(15, 13, 0));
        assertThat(Samples.text(report, false)).doesNotContain("Explanation");
        assertThat(Samples.text(report, true))
                .contains("    Explanation\n      - For a quorum, at least two thirds of all members in office (28)")
                .contains("      - Adopted: the votes in favour are enough.\n");
    }

    private static Vote counted(int inFavour, int against, int abstained) {
        return Samples.vote(ALL_PRESENT).counted(Tally.of(inFavour, against, abstained), null);
    }

    /** Votes in favour, some of them by people who voted for themselves and others cast by one of these. */
    private static List<Ballot> ballots(int inPerson, int byProxy) {
        return IntStream.range(0, inPerson + byProxy)
                .mapToObj(i -> Ballot.of(MandateId.of("m-" + i), Choice.IN_FAVOUR)
                        .by(i < inPerson ? null : MandateId.of("m-0")))
                .toList();
    }

    private static String vietnamese(Vote vote) {
        return Samples.text(Samples.with(Samples.votedOn(vote), Report.EMPTY), false, VIETNAMESE);
    }

    private static String text(Vote vote) {
        return Samples.text(Samples.votedOn(vote), false);
    }
}
