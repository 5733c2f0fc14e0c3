package io.github.paperlessmeeting.procedure;

import static io.github.paperlessmeeting.procedure.VietnamRules.MORE_THAN_HALF_OF_ALL;
import static io.github.paperlessmeeting.procedure.VietnamRules.TWO_THIRDS_OF_ALL;
import static io.github.paperlessmeeting.procedure.VietnamRules.notice;
import static io.github.paperlessmeeting.procedure.VietnamRules.reported;
import static io.github.paperlessmeeting.procedure.VietnamRules.unverified;

import java.time.LocalDate;
import java.util.List;

/**
 * The National Assembly (Quốc hội). No quorum rule was found. That laws need more than half of all deputies is what every
 * communiqué says; the article is not verified. Of the rules of session only Resolution 71/2022/QH15 was seen, so that all else
 * before is marked as not verified.
 */
final class VietnamNationalAssembly {
    private static final LocalDate RULES_ISSUED = LocalDate.of(2022, 11, 15);
    private static final LocalDate LAW_ISSUED = LocalDate.of(2014, 11, 20);
    private static final String RULES = "Nghị quyết số 71/2022/QH15 (Nội quy kỳ họp Quốc hội)";
    private static final String LAW = "Luật Tổ chức Quốc hội số 57/2014/QH13";

    private static final LegalBasis POSTS = reported(
            RULES,
            "khoản 3 Điều 29",
            RULES_ISSUED,
            "https://lawnet.vn/en/laws/the-voting-committee-determines-the-results-of-secret-ballot-voting-at-the-national-assembly-session-166404.html");
    private static final LegalBasis NOTICE_OF_AGENDA = reported(
            RULES,
            "khoản 3 Điều 6",
            RULES_ISSUED,
            "https://lawnet.vn/en/laws/proposed-agenda-for-the-national-assembly-session-to-be-sent-to-national-assembly-deputies-for-comme-166376.html");

    private static final LegalBasis NOTICE_OF_TEXT = reported(
            RULES,
            "khoản 1 Điều 20",
            RULES_ISSUED,
            "https://lawnet.vn/en/laws/trinh-tu-thuc-hien-bieu-quyet-tai-phien-hop-toan-the-cua-quoc-hoi-duoc-tien-hanh-nhu-the-nao-965700-77526.html");
    private static final LegalBasis FACE_TO_FACE = reported(
            RULES,
            null,
            RULES_ISSUED,
            "https://lawnet.vn/thong-tin-phap-luat/en/khac/regulations-on-meetings-of-national-assembly-session-in-vietnam-122573.html");

    static final List<RulesOfProcedure> ALL = List.of(untilConfidenceOf2023(), sinceConfidenceOf2023());

    private VietnamNationalAssembly() {}

    private static RulesOfProcedure untilConfidenceOf2023() {
        // Resolution 71/2022/QH15 was seen; the rules of session before it were not.
        LegalBasis before = unverified("Nội quy kỳ họp Quốc hội", null, null);
        RulesBuilder rules = rules("vn-quoc-hoi-2014", LAW, before, before, before);
        VietnamRules.addConfidenceOf2014(rules);
        return rules.valid(VietnamRules.LAWS_OF_2015, VietnamRules.CONFIDENCE_OF_2023.minusDays(1))
                .build();
    }

    private static RulesOfProcedure sinceConfidenceOf2023() {
        RulesBuilder rules = rules("vn-quoc-hoi-2023", RULES, POSTS, NOTICE_OF_AGENDA, NOTICE_OF_TEXT);
        VietnamRules.addConfidenceOf2023(rules);
        return rules.secretVotesMayBeRemote(false)
                .basis(FACE_TO_FACE)
                .valid(VietnamRules.CONFIDENCE_OF_2023, null)
                .build();
    }

    private static RulesBuilder rules(
            String id, String title, LegalBasis posts, LegalBasis noticeOfAgenda, LegalBasis noticeOfText) {
        LegalBasis law = unverified(LAW, null, LAW_ISSUED);
        return RulesOfProcedure.builder(ProcedureId.of(id), "Quốc hội: " + title)
                .add(new DecisionRule(Matter.ORDINARY, MORE_THAN_HALF_OF_ALL, TieRule.NONE, law))
                .add(new DecisionRule(Matter.APPOINTMENT, MORE_THAN_HALF_OF_ALL, TieRule.NONE, posts))
                .add(new DecisionRule(Matter.REMOVAL, TWO_THIRDS_OF_ALL, TieRule.NONE, posts))
                .add(new DecisionRule(
                        Matter.CONSTITUTION,
                        TWO_THIRDS_OF_ALL,
                        TieRule.NONE,
                        unverified(
                                "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", null, LocalDate.of(2013, 11, 28))))
                .add(
                        new DecisionRule(
                                Matter.TERM,
                                TWO_THIRDS_OF_ALL,
                                TieRule.NONE,
                                reported(
                                        LAW,
                                        "Điều 2",
                                        LAW_ISSUED,
                                        "https://www.global-regulation.com/translation/vietnam/2954037/law-57-2014-qh13%253a-congress-organization.html")))
                .add(new ElectionRule(
                        Matter.ELECTION,
                        MORE_THAN_HALF_OF_ALL,
                        List.of(ElectionRule.TieBreak.FURTHER_ROUND, ElectionRule.TieBreak.SENIORITY),
                        posts))
                .add(notice(
                        NoticeSubject.AGENDA, Occasion.REGULAR, 30, NoticePeriod.Unit.CALENDAR_DAYS, noticeOfAgenda))
                .add(notice(
                        NoticeSubject.AGENDA,
                        Occasion.EXTRAORDINARY,
                        7,
                        NoticePeriod.Unit.CALENDAR_DAYS,
                        noticeOfAgenda))
                .add(notice(NoticeSubject.TEXT, null, 24, NoticePeriod.Unit.HOURS, noticeOfText));
    }
}
