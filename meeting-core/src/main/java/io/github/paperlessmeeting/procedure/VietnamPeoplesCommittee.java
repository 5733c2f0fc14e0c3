package io.github.paperlessmeeting.procedure;

import static io.github.paperlessmeeting.procedure.VietnamRules.MORE_THAN_HALF_OF_ALL;
import static io.github.paperlessmeeting.procedure.VietnamRules.TWO_THIRDS_OF_ALL;
import static io.github.paperlessmeeting.procedure.VietnamRules.notice;
import static io.github.paperlessmeeting.procedure.VietnamRules.reported;
import static io.github.paperlessmeeting.procedure.VietnamRules.unverified;

import java.time.LocalDate;
import java.util.List;

/**
 * People's Committees (Ủy ban nhân dân), at meetings and by opinion sheet. That more than half of all members is needed is
 * reported; that the vote of the chairman decides a tie, and all on the opinion sheet, is not, so that these rules are marked
 * as not verified as a whole. The strict reading of a tie is taken, see {@link TieRule}.
 */
final class VietnamPeoplesCommittee {
    private static final LocalDate LAW_ISSUED = LocalDate.of(2015, 6, 19);
    private static final String LAW = "Luật Tổ chức chính quyền địa phương số 77/2015/QH13";
    private static final String LAW_65 = "Luật Tổ chức chính quyền địa phương số 65/2025/QH15";
    private static final String LAW_72 = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15";

    private static final LegalBasis ARTICLE_114 = reported(
            LAW,
            "Điều 114",
            LAW_ISSUED,
            "https://luathoanganh.vn/to-chuc-bo-may-nha-nuoc/ai-co-quyen-trieu-tap-phien-hop-uy-ban-nhan-dan-lha6016.html");

    static final List<RulesOfProcedure> AT_MEETINGS = List.of(
            atMeetings("vn-ubnd-2015", LAW, ARTICLE_114, unverified(LAW, "Điều 117", LAW_ISSUED))
                    .valid(VietnamRules.LAWS_OF_2015, VietnamRules.LAWS_OF_MARCH_2025.minusDays(1))
                    .build(),
            atMeetings("vn-ubnd-2025-03", LAW_65, of65(), of65())
                    .valid(VietnamRules.LAWS_OF_MARCH_2025, VietnamRules.LAW_OF_JUNE_2025.minusDays(1))
                    .build(),
            atMeetings("vn-ubnd-2025-06", LAW_72, of72(), of72())
                    .valid(VietnamRules.LAW_OF_JUNE_2025, null)
                    .build());

    static final List<RulesOfProcedure> BY_OPINION_SHEET = List.of(
            byOpinionSheet("vn-ubnd-phieu-2015", unverified(LAW, "Điều 118", LAW_ISSUED))
                    .valid(VietnamRules.LAWS_OF_2015, VietnamRules.LAWS_OF_MARCH_2025.minusDays(1))
                    .build(),
            byOpinionSheet("vn-ubnd-phieu-2025-03", of65())
                    .valid(VietnamRules.LAWS_OF_MARCH_2025, VietnamRules.LAW_OF_JUNE_2025.minusDays(1))
                    .build(),
            byOpinionSheet("vn-ubnd-phieu-2025-06", of72())
                    .valid(VietnamRules.LAW_OF_JUNE_2025, null)
                    .build());

    private VietnamPeoplesCommittee() {}

    private static LegalBasis of65() {
        return unverified(LAW_65, null, LocalDate.of(2025, 2, 19));
    }

    private static LegalBasis of72() {
        return unverified(LAW_72, null, LocalDate.of(2025, 6, 16));
    }

    private static RulesBuilder atMeetings(String id, String title, LegalBasis meeting, LegalBasis vote) {
        return RulesOfProcedure.builder(ProcedureId.of(id), "Ủy ban nhân dân, tại phiên họp: " + title)
                .add(new QuorumRule(TWO_THIRDS_OF_ALL, meeting))
                .add(new DecisionRule(Matter.ORDINARY, MORE_THAN_HALF_OF_ALL, TieRule.CHAIRS_SIDE_OF_WHOLE_BASE, vote))
                .add(notice(NoticeSubject.DOCUMENTS, Occasion.REGULAR, 3, NoticePeriod.Unit.WORKING_DAYS, meeting))
                .add(notice(NoticeSubject.DOCUMENTS, Occasion.THEMATIC, 1, NoticePeriod.Unit.CALENDAR_DAYS, meeting))
                .add(notice(NoticeSubject.DOCUMENTS, Occasion.URGENT, 1, NoticePeriod.Unit.CALENDAR_DAYS, meeting))
                .basis(meeting);
    }

    private static RulesBuilder byOpinionSheet(String id, LegalBasis basis) {
        return RulesOfProcedure.builder(
                        ProcedureId.of(id), "Ủy ban nhân dân, gửi phiếu ghi ý kiến: " + basis.instrument())
                .add(new DecisionRule(Matter.ORDINARY, MORE_THAN_HALF_OF_ALL, TieRule.CHAIRS_SIDE_OF_WHOLE_BASE, basis))
                .basis(basis);
    }
}
