package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.ConfidenceBand;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.Consequence;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.vote.Annulment;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.DeclaredElection;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.LevelCount;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Elections and ratings of confidence as a reader sees them. */
class PersonsTextTest {
    private static final Words VIETNAMESE = new Words(Locale.forLanguageTag("vi"));
    private static final PersonId AN = PersonId.of("an");
    private static final PersonId BINH = PersonId.of("binh");
    private static final Threshold MORE_THAN_HALF = Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE);
    private static final RulesOfProcedure RULES = RulesOfProcedure.builder(ProcedureId.of("rules"), "Statute")
            .add(new ElectionRule(Matter.ORDINARY, MORE_THAN_HALF, List.of(ElectionRule.TieBreak.FURTHER_ROUND), null))
            .add(new ConfidenceRule(
                    Matter.ORDINARY,
                    List.of(ConfidenceLevel.HIGH, ConfidenceLevel.CONFIDENCE, ConfidenceLevel.LOW),
                    List.of(new ConfidenceBand(
                            ConfidenceLevel.LOW,
                            Threshold.moreThan(Fraction.HALF, Base.BALLOTS_COLLECTED),
                            Consequence.MAY_RESIGN)),
                    null))
            .build();

    @Test
    void says_who_is_elected_and_how_many_votes_that_took() {
        assertThat(text(election(15, 13, new DeclaredElection(List.of(AN)))))
                .contains("Election 1: to be elected 1, round 1 (e-1)")
                .contains(
                        "    Who shall it be?\n    Members: 28 · present at the ballot: 28\n    Ballot papers: not recorded\n")
                .containsSubsequence(
                        "    Votes needed: 15, more than half of all members in office (28)\n",
                        "    Shares: of all members in office (28)\n")
                .contains("Nguyễn Văn An: votes 15 (53.57%) · enough · ELECTED")
                .contains("Trần Bình: votes 13 (46.43%) · not enough · not elected")
                .contains("All places are filled")
                .contains("Declared elected: Nguyễn Văn An, which agrees\n");
    }

    @Test
    void says_that_leading_is_not_elected_and_what_follows_from_a_tie() {
        assertThat(text(election(14, 13, new DeclaredElection(List.of()))))
                .contains("votes 14 (50.00%) · not enough · leading, not elected")
                .contains("Not all places are filled")
                .contains("Declared elected: nobody, which agrees");
        var tie = Election.builder(VoteId.of("e-1"), MotionId.of("m-1"), Electorate.of(13, 13), 1)
                .counted(List.of(Candidate.of(AN, 7), Candidate.of(BINH, 7)));
        assertThat(text(tie)).contains("votes 7 (53.85%) · enough · tied").contains("A further round is to be held");
    }

    @Test
    void shows_the_papers_of_an_election_and_speaks_as_a_communique_does() {
        var secret = Election.builder(VoteId.of("e-1"), MotionId.of("m-1"), Electorate.of(28, 28), 1)
                .declared(new DeclaredElection(List.of(AN)))
                .secret(28, 27, 1, List.of(Candidate.of(AN, 15), Candidate.of(BINH, 11)), List.of(), List.of());
        assertThat(Samples.text(report(secret), false, VIETNAMESE))
                .contains("Phiếu phát ra: 28 · thu về: 27 · hợp lệ: 26 · không hợp lệ: 1")
                .containsSubsequence(
                        "    Số phiếu cần có: 15, quá nửa tổng số thành viên (28)\n",
                        "    Tỷ lệ tính trên tổng số thành viên (28)\n")
                .contains("Nguyễn Văn An: số phiếu 15 (53,57%) · đạt · TRÚNG CỬ")
                .contains("Trần Bình: số phiếu 11 (39,29%) · không đạt · không trúng cử")
                .contains("Đã công bố trúng cử: Nguyễn Văn An; khớp với kết quả tính lại");
    }

    @Test
    void says_that_another_was_declared_elected_than_the_numbers_give() {
        assertThat(text(election(15, 13, new DeclaredElection(List.of(BINH)))))
                .contains("DECLARED OTHERWISE: Trần Bình; elected by the recorded numbers: Nguyễn Văn An");
        assertThat(text(election(14, 13, new DeclaredElection(List.of(BINH)))))
                .contains("DECLARED OTHERWISE: Trần Bình; elected by the recorded numbers: nobody");
    }

    @Test
    void says_why_a_declared_election_cannot_be_verified() {
        var votesMissing = Election.builder(VoteId.of("e-1"), MotionId.of("m-1"), Electorate.of(28, 28), 1)
                .declared(new DeclaredElection(List.of(AN)))
                .counted(List.of(new Candidate(AN, null, null), Candidate.of(BINH, 3)));
        assertThat(text(votesMissing))
                .contains("    Who is elected cannot be said\n")
                .contains("Declared elected: Nguyễn Văn An, which the record does not suffice to verify")
                .contains("Nguyễn Văn An: votes not recorded · not known");
        var noRule = report(election(15, 13, new DeclaredElection(List.of(AN))), null);
        assertThat(Samples.text(noRule, false))
                .contains("Who is elected cannot be said: the document has no rule on it\n")
                .contains("Declared elected: Nguyễn Văn An; the document has no rule by which to verify it");
        assertThat(Samples.text(noRule, false, VIETNAMESE)).doesNotContain("không đủ số liệu");
    }

    @Test
    void gives_no_share_above_one_hundred_per_cent() {
        assertThat(text(election(29, 1, null))).contains("votes 29 · enough").contains("votes 1 (3.57%)");
    }

    @Test
    void says_that_a_declared_election_was_annulled() {
        var annulled = Election.builder(VoteId.of("e-1"), MotionId.of("m-1"), Electorate.of(28, 28), 1)
                .declared(new DeclaredElection(List.of(AN)))
                .annulment(new Annulment("Miscounted", null))
                .counted(List.of(Candidate.of(AN, 15), Candidate.of(BINH, 13)));
        assertThat(text(annulled))
                .contains("Declared elected: Nguyễn Văn An; declared void afterwards")
                .doesNotContain("enough");
    }

    @Test
    void says_what_the_ballots_say_of_a_person_and_what_follows() {
        assertThat(text(poll(60, 31)))
                .contains("Confidence 1 (t-1)")
                .contains("    Who shall it be?\n    Members: 64 · present at the ballot: 62\n    Ballot papers: ")
                .contains("60 collected · 60 valid · 0 invalid")
                .contains("Shares: of the ballots collected (60)")
                .contains("Nguyễn Văn An: high 20 (33.33%) · confidence 9 (15.00%) · low 31 (51.67%)")
                .contains("may resign: low 31 ≥ 31\n");
        assertThat(text(poll(62, 31))).contains("nothing follows: low 31 < 32\n");
        assertThat(Samples.text(report(poll(60, 31)), false, VIETNAMESE))
                .contains("Tỷ lệ tính trên số phiếu thu về (60)")
                .contains(
                        "Nguyễn Văn An: tín nhiệm cao 20 (33,33%) · tín nhiệm 9 (15,00%) · tín nhiệm thấp 31 (51,67%)")
                .contains("có thể xin từ chức: tín nhiệm thấp 31 ≥ 31\n");
    }

    @Test
    void takes_the_shares_of_a_poll_without_a_rule_of_all_members() {
        assertThat(Samples.text(report(poll(60, 31), null), false))
                .contains("Shares: of all members in office (64)")
                .contains("high 20 (31.25%)");
    }

    @Test
    void explains_on_request() {
        assertThat(Samples.text(report(election(15, 13, null)), true))
                .contains("- To be elected a candidate needs more than half of all members in office (28): 15 votes");
        assertThat(Samples.text(report(poll(60, 31)), true))
                .contains("- Low confidence: 31; it takes more than half of the ballots collected (60): 31 or more.");
    }

    private static Object election(int an, int binh, @Nullable DeclaredElection declared) {
        return Election.builder(VoteId.of("e-1"), MotionId.of("m-1"), Electorate.of(28, 28), 1)
                .declared(declared)
                .counted(List.of(Candidate.of(AN, an), Candidate.of(BINH, binh)));
    }

    private static ConfidencePoll poll(int collected, int low) {
        var rating = new ConfidenceRating(
                AN,
                List.of(
                        new LevelCount(ConfidenceLevel.HIGH, 20),
                        new LevelCount(ConfidenceLevel.CONFIDENCE, 9),
                        new LevelCount(ConfidenceLevel.LOW, low)),
                null);
        return ConfidencePoll.of(
                VoteId.of("t-1"), MotionId.of("m-1"), Electorate.of(64, 62), collected, 0, List.of(rating));
    }

    private static String text(Object electionOrPoll) {
        return Samples.text(report(electionOrPoll), false);
    }

    private static MeetingReport report(Object electionOrPoll) {
        return report(electionOrPoll, RULES);
    }

    private static MeetingReport report(Object electionOrPoll, @Nullable RulesOfProcedure rules) {
        return MeetingReport.of(
                "b.json",
                Samples.meeting()
                        .procedure(rules)
                        .persons(List.of(new Person(AN, "Nguyễn Văn An", null), new Person(BINH, "Trần Bình", null)))
                        .motions(List.of(Motion.ordinary(MotionId.of("m-1"), null, "Who shall it be?")))
                        .elections(electionOrPoll instanceof Election election ? List.of(election) : List.of())
                        .confidencePolls(electionOrPoll instanceof ConfidencePoll poll ? List.of(poll) : List.of())
                        .build());
    }
}
