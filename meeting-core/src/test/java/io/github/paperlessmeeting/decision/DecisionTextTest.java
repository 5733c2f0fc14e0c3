package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.text.Messages;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Tally;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Explanations as a secretary reads them, word for word. */
class DecisionTextTest {
    private static final Decision E_CABINET = Decisions.decide(
            Samples.vote(27, null, 25).counted(Tally.of(25, 0, 0), Choice.IN_FAVOUR),
            Samples.GOVERNMENT,
            Samples.TWO_THIRDS_PRESENT);

    @Test
    void the_first_e_cabinet_vote_in_vietnamese() {
        assertThat(text(E_CABINET, "vi")).isEqualTo("""
                        Điều kiện tiến hành phiên họp: có mặt ít nhất hai phần ba tổng số thành viên (27), tức từ 18 trở lên.
                        Có mặt 25, cần 18: đủ điều kiện tiến hành phiên họp.
                        Căn cứ: Điều 46, Luật Tổ chức Chính phủ 2015.
                        Tán thành: 25; không tán thành: 0; không biểu quyết: 0.
                        Số thành viên không tham gia biểu quyết: 2.
                        Số phiếu tán thành phải quá nửa tổng số thành viên (27), tức từ 14 phiếu trở lên.
                        25 > 1/2 × 27: đạt, vượt mức tối thiểu 11 phiếu.
                        Được thông qua: đủ số phiếu tán thành.
                        Căn cứ: Điều 46, Luật Tổ chức Chính phủ 2015.
                        """);
    }

    @Test
    void the_first_e_cabinet_vote_in_english() {
        assertThat(text(E_CABINET, "en")).isEqualTo("""
                        For a quorum, at least two thirds of all members in office (27) must be present: 18 or more.
                        Present: 25, needed: 18; there was a quorum.
                        Legal basis: Điều 46, Luật Tổ chức Chính phủ 2015.
                        In favour: 25; against: 0; abstaining: 0.
                        Members who did not vote: 2.
                        The votes in favour must be more than half of all members in office (27): 14 or more.
                        25 > 1/2 × 27: enough, 11 more than needed.
                        Adopted: the votes in favour are enough.
                        Legal basis: Điều 46, Luật Tổ chức Chính phủ 2015.
                        """);
    }

    @Test
    void a_tie() {
        Decision tie =
                Decisions.decide(Samples.counted(28, Tally.of(14, 14, 0), Choice.AGAINST), Samples.GOVERNMENT, null);

        assertThat(text(tie, "vi")).isEqualTo("""
                        Tán thành: 14; không tán thành: 14; không biểu quyết: 0.
                        Số phiếu tán thành phải quá nửa tổng số thành viên (28), tức từ 15 phiếu trở lên.
                        14 ≤ 1/2 × 28: không đạt, còn thiếu 1 phiếu.
                        Số phiếu tán thành và không tán thành ngang nhau: mỗi bên 14 phiếu.
                        Thực hiện theo ý kiến mà người chủ trì đã biểu quyết: không tán thành.
                        Không được thông qua: số phiếu ngang nhau, thực hiện theo ý kiến của người chủ trì.
                        Căn cứ: Điều 46, Luật Tổ chức Chính phủ 2015.
                        """);
        assertThat(text(tie, "en")).isEqualTo("""
                        In favour: 14; against: 14; abstaining: 0.
                        The votes in favour must be more than half of all members in office (28): 15 or more.
                        14 ≤ 1/2 × 28: not enough, 1 short.
                        The votes are equal: 14 on each side.
                        The side for which the person presiding voted prevails: against.
                        Not adopted: the votes are equal and the side of the person presiding prevails.
                        Legal basis: Điều 46, Luật Tổ chức Chính phủ 2015.
                        """);
    }

    @Test
    void two_thirds_reached_exactly() {
        Decision removal = Decisions.decide(
                Samples.counted(75, Tally.of(50, 20, 5), null),
                Samples.rule(Comparison.AT_LEAST, Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE, TieRule.NONE),
                null);

        assertThat(text(removal, "vi")).isEqualTo("""
                        Tán thành: 50; không tán thành: 20; không biểu quyết: 5.
                        Số phiếu tán thành phải đạt ít nhất hai phần ba tổng số thành viên (75), tức từ 50 phiếu trở lên.
                        50 ≥ 2/3 × 75: vừa đủ mức tối thiểu.
                        Được thông qua: đủ số phiếu tán thành.
                        """);
        assertThat(text(removal, "en")).isEqualTo("""
                        In favour: 50; against: 20; abstaining: 5.
                        The votes in favour must be at least two thirds of all members in office (75): 50 or more.
                        50 ≥ 2/3 × 75: just enough.
                        Adopted: the votes in favour are enough.
                        """);
    }

    @Test
    void numbers_that_are_not_recorded() {
        Decision open = Decisions.decide(
                Samples.vote(27, null, null).counted(new Tally(12, 3, null), null),
                Samples.rule(Comparison.MORE_THAN, Fraction.HALF, Base.PRESENT, TieRule.NONE),
                Samples.TWO_THIRDS_PRESENT);

        assertThat(text(open, "vi")).isEqualTo("""
                        Điều kiện tiến hành phiên họp: có mặt ít nhất hai phần ba tổng số thành viên (27), tức từ 18 trở lên.
                        Chưa xác định được điều kiện tiến hành phiên họp: không ghi nhận số có mặt.
                        Căn cứ: Điều 46, Luật Tổ chức Chính phủ 2015.
                        Tán thành: 12; không tán thành: 3; không biểu quyết: không ghi nhận.
                        Chưa xác định được số làm cơ sở tính kết quả: số thành viên có mặt.
                        Chưa xác định được kết quả: thiếu số làm cơ sở để tính.
                        """);
        assertThat(text(open, "en")).isEqualTo("""
                        For a quorum, at least two thirds of all members in office (27) must be present: 18 or more.
                        Whether there was a quorum cannot be said, since the number present is not recorded.
                        Legal basis: Điều 46, Luật Tổ chức Chính phủ 2015.
                        In favour: 12; against: 3; abstaining: not recorded.
                        The outcome depends on this number, which is not known: the members present.
                        Undecided: a number on which it depends is not known.
                        """);
    }

    private static String text(Decision decision, String language) {
        Messages messages = DecisionMessages.in(Locale.forLanguageTag(language));
        var text = new StringBuilder();
        decision.steps().forEach(step -> text.append(messages.text(step)).append('\n'));
        return text.toString();
    }
}
