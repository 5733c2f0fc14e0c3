package io.github.paperlessmeeting.procedure;

import static io.github.paperlessmeeting.procedure.VietnamRules.MORE_THAN_HALF_OF_ALL;
import static io.github.paperlessmeeting.procedure.VietnamRules.TWO_THIRDS_OF_ALL;
import static io.github.paperlessmeeting.procedure.VietnamRules.notice;
import static io.github.paperlessmeeting.procedure.VietnamRules.reported;
import static io.github.paperlessmeeting.procedure.VietnamRules.unverified;

import java.time.LocalDate;
import java.util.List;

/**
 * People's Councils (Hội đồng nhân dân) and their standing committees. The quorum and the periods of convening were not found
 * in any publication, and of the laws of 2025 only Article 46 of Law 65/2025/QH15 was; all else of these is as in Law
 * 77/2015/QH13 and marked as not verified. No tie rule was found: a tie does not pass.
 */
final class VietnamPeoplesCouncil {
    private static final LocalDate LAW_ISSUED = LocalDate.of(2015, 6, 19);
    private static final String LAW = "Luật Tổ chức chính quyền địa phương số 77/2015/QH13";

    private static final LegalBasis ARTICLE_91 = reported(
            LAW,
            "khoản 3 Điều 91",
            LAW_ISSUED,
            "https://luathoanganh.vn/to-chuc-bo-may-nha-nuoc/bieu-quyet-tai-phien-hop-toan-the-cua-hoi-dong-nhan-dan-nhu-the-nao-lha5718.html");
    private static final LegalBasis LAW_65 =
            unverified("Luật Tổ chức chính quyền địa phương số 65/2025/QH15", null, LocalDate.of(2025, 2, 19));
    private static final LegalBasis LAW_72 =
            unverified("Luật Tổ chức chính quyền địa phương số 72/2025/QH15", null, LocalDate.of(2025, 6, 16));

    static final List<RulesOfProcedure> ALL = List.of(
            withConfidenceOf2014(rules("vn-hdnd-2015", LAW, ARTICLE_91, unverified(LAW, null, LAW_ISSUED)))
                    .valid(VietnamRules.LAWS_OF_2015, VietnamRules.CONFIDENCE_OF_2023.minusDays(1))
                    .build(),
            withConfidenceOf2023(rules("vn-hdnd-2023", LAW, ARTICLE_91, unverified(LAW, null, LAW_ISSUED)))
                    .valid(VietnamRules.CONFIDENCE_OF_2023, VietnamRules.LAWS_OF_MARCH_2025.minusDays(1))
                    .build(),
            withConfidenceOf2023(rules("vn-hdnd-2025-03", LAW_65.instrument(), LAW_65, LAW_65))
                    .add(
                            new DecisionRule(
                                    Matter.URGENT,
                                    Threshold.moreThan(Fraction.TWO_THIRDS, Base.REMAINING_MANDATES),
                                    TieRule.NONE,
                                    reported(
                                            LAW_65.instrument(),
                                            "Điều 46",
                                            LocalDate.of(2025, 2, 19),
                                            "https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/activities-of-the-people-s-council-of-vietnam-when-the-number-of-people-s-council-deputies-is-less-than-two-thirds-from-march-1-2025-176855.html")))
                    .valid(VietnamRules.LAWS_OF_MARCH_2025, VietnamRules.LAW_OF_JUNE_2025.minusDays(1))
                    .build(),
            withConfidenceOf2023(rules("vn-hdnd-2025-06", LAW_72.instrument(), LAW_72, LAW_72))
                    .valid(VietnamRules.LAW_OF_JUNE_2025, null)
                    .build());

    static final List<RulesOfProcedure> STANDING_COMMITTEE = List.of(RulesOfProcedure.builder(
                    ProcedureId.of("vn-thuong-truc-hdnd-2015"), "Thường trực Hội đồng nhân dân: " + LAW)
            .add(
                    new QuorumRule(
                            TWO_THIRDS_OF_ALL,
                            reported(
                                    LAW,
                                    "Điều 106",
                                    LAW_ISSUED,
                                    "https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/hanoi-vietnam-regulations-on-sessions-of-the-standing-committee-of-the-people-s-council-139902.html")))
            .add(new DecisionRule(
                    Matter.ORDINARY, MORE_THAN_HALF_OF_ALL, TieRule.NONE, unverified(LAW, "Điều 106", LAW_ISSUED)))
            .valid(VietnamRules.LAWS_OF_2015, VietnamRules.LAWS_OF_MARCH_2025.minusDays(1))
            .build());

    private VietnamPeoplesCouncil() {}

    private static RulesBuilder rules(String id, String title, LegalBasis majorities, LegalBasis other) {
        return RulesOfProcedure.builder(ProcedureId.of(id), "Hội đồng nhân dân: " + title)
                .add(new QuorumRule(TWO_THIRDS_OF_ALL, other))
                .add(new DecisionRule(Matter.ORDINARY, MORE_THAN_HALF_OF_ALL, TieRule.NONE, majorities))
                .add(new DecisionRule(Matter.REMOVAL, TWO_THIRDS_OF_ALL, TieRule.NONE, majorities))
                .add(notice(NoticeSubject.CONVENING, Occasion.REGULAR, 20, NoticePeriod.Unit.CALENDAR_DAYS, other))
                .add(notice(NoticeSubject.CONVENING, Occasion.THEMATIC, 7, NoticePeriod.Unit.CALENDAR_DAYS, other))
                .add(notice(NoticeSubject.CONVENING, Occasion.URGENT, 7, NoticePeriod.Unit.CALENDAR_DAYS, other))
                .add(notice(NoticeSubject.DOCUMENTS, null, 5, NoticePeriod.Unit.CALENDAR_DAYS, other))
                .basis(other);
    }

    private static RulesBuilder withConfidenceOf2014(RulesBuilder rules) {
        VietnamRules.addConfidenceOf2014(rules);
        return rules;
    }

    private static RulesBuilder withConfidenceOf2023(RulesBuilder rules) {
        VietnamRules.addConfidenceOf2023(rules);
        return rules;
    }
}
