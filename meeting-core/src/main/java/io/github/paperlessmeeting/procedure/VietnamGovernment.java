package io.github.paperlessmeeting.procedure;

import static io.github.paperlessmeeting.procedure.VietnamRules.MORE_THAN_HALF_OF_ALL;
import static io.github.paperlessmeeting.procedure.VietnamRules.TWO_THIRDS_OF_ALL;
import static io.github.paperlessmeeting.procedure.VietnamRules.notice;
import static io.github.paperlessmeeting.procedure.VietnamRules.reported;
import static io.github.paperlessmeeting.procedure.VietnamRules.unverified;

import java.time.LocalDate;
import java.util.List;

/**
 * The Government (Chính phủ), at meetings and by opinion sheet. In a tie the opinion for which the Prime Minister voted
 * prevails; the strict reading is taken, see {@link TieRule}. The law of 2025 was not seen: its rules are those of 2015 and
 * marked as not verified. So are the first days of the decrees on its working regulations.
 */
final class VietnamGovernment {
    private static final LocalDate DECREE_39 = LocalDate.of(2022, 6, 18);
    private static final LocalDate LAW_ISSUED = LocalDate.of(2015, 6, 19);
    private static final String LAW = "Luật Tổ chức Chính phủ 2015";

    private static final LegalBasis ARTICLE_46 = reported(
            LAW,
            "Điều 46",
            LAW_ISSUED,
            "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/22489-hd-quy-dinh-ve-phien-hop-cua-chinh-phu.html");
    private static final LegalBasis LAW_OF_2025 =
            unverified("Luật Tổ chức Chính phủ 2025", null, LocalDate.of(2025, 2, 18));

    private static final NoticePeriod FIVE_WORKING_DAYS = notice(
            NoticeSubject.DOCUMENTS,
            null,
            5,
            NoticePeriod.Unit.WORKING_DAYS,
            reported(
                    "Nghị định số 138/2016/NĐ-CP",
                    "Điều 27",
                    LocalDate.of(2016, 10, 1),
                    "https://nganhangphapluat.thukyluat.vn/tu-van-phap-luat/bo-may-hanh-chinh/chuan-bi-phien-hop-chinh-phu-duoc-quy-dinh-nhu-the-nao-145390"));
    private static final NoticePeriod THREE_DAYS = notice(
            NoticeSubject.DOCUMENTS,
            null,
            3,
            NoticePeriod.Unit.CALENDAR_DAYS,
            reported(
                    "Nghị định số 39/2022/NĐ-CP",
                    "Điều 24",
                    DECREE_39,
                    "https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/some-regulations-on-the-government-s-meeting-sessions-in-vietnam-119970.html"));

    static final List<RulesOfProcedure> AT_MEETINGS = List.of(
            atMeetings("vn-chinh-phu-2015", LAW, ARTICLE_46, FIVE_WORKING_DAYS)
                    .valid(VietnamRules.LAWS_OF_2015, DECREE_39.minusDays(1))
                    .build(),
            atMeetings("vn-chinh-phu-2022", LAW, ARTICLE_46, THREE_DAYS)
                    .valid(DECREE_39, VietnamRules.LAWS_OF_MARCH_2025.minusDays(1))
                    .build(),
            atMeetings("vn-chinh-phu-2025", "Luật Tổ chức Chính phủ 2025", LAW_OF_2025, THREE_DAYS)
                    .valid(VietnamRules.LAWS_OF_MARCH_2025, null)
                    .build());

    static final List<RulesOfProcedure> BY_OPINION_SHEET = List.of(
            byOpinionSheet(
                            "vn-chinh-phu-phieu-2016",
                            reported(
                                    "Nghị định số 138/2016/NĐ-CP",
                                    "khoản 3 Điều 3",
                                    LocalDate.of(2016, 10, 1),
                                    "https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/bo-may-hanh-chinh/how-to-proceed-when-votes-for-and-against-are-tied-at-a-meeting-of-the-government-of-vietnam-1012894"))
                    .valid(LocalDate.of(2016, 10, 1), DECREE_39.minusDays(1))
                    .build(),
            byOpinionSheet(
                            "vn-chinh-phu-phieu-2022",
                            reported(
                                    "Nghị định số 39/2022/NĐ-CP",
                                    null,
                                    DECREE_39,
                                    "https://en.nhandan.vn/pm-issues-decree-on-governments-working-regulations-post115357.html"))
                    .valid(DECREE_39, null)
                    .build());

    private VietnamGovernment() {}

    private static RulesBuilder atMeetings(String id, String title, LegalBasis basis, NoticePeriod documents) {
        return RulesOfProcedure.builder(ProcedureId.of(id), "Chính phủ, tại phiên họp: " + title)
                .add(new QuorumRule(TWO_THIRDS_OF_ALL, basis))
                .add(new DecisionRule(Matter.ORDINARY, MORE_THAN_HALF_OF_ALL, TieRule.CHAIRS_SIDE_OF_WHOLE_BASE, basis))
                .add(documents)
                .basis(basis);
    }

    private static RulesBuilder byOpinionSheet(String id, LegalBasis basis) {
        return RulesOfProcedure.builder(ProcedureId.of(id), "Chính phủ, gửi phiếu lấy ý kiến: " + basis.instrument())
                .add(new DecisionRule(Matter.ORDINARY, MORE_THAN_HALF_OF_ALL, TieRule.CHAIRS_SIDE_OF_WHOLE_BASE, basis))
                .basis(basis);
    }
}
