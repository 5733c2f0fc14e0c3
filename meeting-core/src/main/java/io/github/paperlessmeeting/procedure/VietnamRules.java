package io.github.paperlessmeeting.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules of Vietnamese bodies have in common: their instruments, and ratings of confidence. */
final class VietnamRules {
    /** The first day of Law 77/2015/QH13 and Law 76/2015/QH13; not verified. */
    static final LocalDate LAWS_OF_2015 = LocalDate.of(2016, 1, 1);

    /** The first day of Law 65/2025/QH15 and of the law on the Government of the same session; the latter not verified. */
    static final LocalDate LAWS_OF_MARCH_2025 = LocalDate.of(2025, 3, 1);

    /** The first day of Law 72/2025/QH15. */
    static final LocalDate LAW_OF_JUNE_2025 = LocalDate.of(2025, 6, 16);

    /** The first day of Resolution 96/2023/QH15. */
    static final LocalDate CONFIDENCE_OF_2023 = LocalDate.of(2023, 7, 1);

    static final Threshold MORE_THAN_HALF_OF_ALL = Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE);
    static final Threshold TWO_THIRDS_OF_ALL = Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE);

    private static final List<ConfidenceLevel> RATING =
            List.of(ConfidenceLevel.HIGH, ConfidenceLevel.CONFIDENCE, ConfidenceLevel.LOW);
    private static final List<ConfidenceLevel> VOTE =
            List.of(ConfidenceLevel.CONFIDENCE, ConfidenceLevel.NO_CONFIDENCE);

    private VietnamRules() {}

    /** An instrument of which a publication was seen. */
    static LegalBasis reported(String instrument, @Nullable String article, LocalDate issuedOn, String url) {
        return new LegalBasis(instrument, article, issuedOn, url, Verification.SECONDARY_SOURCE);
    }

    /** An instrument of which no publication was seen that says this. */
    static LegalBasis unverified(String instrument, @Nullable String article, @Nullable LocalDate issuedOn) {
        return new LegalBasis(instrument, article, issuedOn, null, Verification.UNVERIFIED);
    }

    /** The rules of Resolution 85/2014/QH13, which count of all deputies. */
    static void addConfidenceOf2014(RulesBuilder rules) {
        LegalBasis basis = reported(
                "Nghị quyết số 85/2014/QH13",
                null,
                LocalDate.of(2014, 11, 28),
                "https://kinhtedothi.vn/nguoi-co-qua-nua-phieu-tin-nhiem-thap-co-the-xin-tu-chuc.html");
        rules.add(new ConfidenceRule(
                Matter.CONFIDENCE_RATING,
                RATING,
                List.of(
                        new ConfidenceBand(ConfidenceLevel.LOW, TWO_THIRDS_OF_ALL, Consequence.FACES_VOTE),
                        new ConfidenceBand(ConfidenceLevel.LOW, MORE_THAN_HALF_OF_ALL, Consequence.MAY_RESIGN)),
                basis));
        rules.add(new ConfidenceRule(
                Matter.CONFIDENCE_VOTE,
                VOTE,
                List.of(new ConfidenceBand(
                        ConfidenceLevel.NO_CONFIDENCE, MORE_THAN_HALF_OF_ALL, Consequence.MAY_RESIGN)),
                basis));
    }

    /** The rules of Resolution 96/2023/QH15, which count of the ballots. Those of the vote of confidence are not verified. */
    static void addConfidenceOf2023(RulesBuilder rules) {
        LocalDate issuedOn = LocalDate.of(2023, 6, 23);
        rules.add(
                new ConfidenceRule(
                        Matter.CONFIDENCE_RATING,
                        RATING,
                        List.of(
                                new ConfidenceBand(
                                        ConfidenceLevel.LOW,
                                        Threshold.atLeast(Fraction.TWO_THIRDS, Base.BALLOTS_COLLECTED),
                                        Consequence.DISMISSAL_PROPOSED),
                                new ConfidenceBand(
                                        ConfidenceLevel.LOW,
                                        Threshold.moreThan(Fraction.HALF, Base.BALLOTS_COLLECTED),
                                        Consequence.MAY_RESIGN_OR_FACES_VOTE)),
                        reported(
                                "Nghị quyết số 96/2023/QH15",
                                null,
                                issuedOn,
                                "https://xaydungchinhsach.chinhphu.vn/print/truong-hop-nao-nguoi-duoc-lay-phieu-tin-nhiem-co-the-xin-tu-chuc-bi-mien-nhiem-119230703091341168.htm")));
        rules.add(new ConfidenceRule(
                Matter.CONFIDENCE_VOTE,
                VOTE,
                List.of(new ConfidenceBand(
                        ConfidenceLevel.NO_CONFIDENCE,
                        Threshold.moreThan(Fraction.HALF, Base.BALLOTS_COLLECTED),
                        Consequence.DISMISSAL_PROPOSED)),
                unverified("Nghị quyết số 96/2023/QH15", null, issuedOn)));
    }

    static NoticePeriod notice(
            NoticeSubject subject, @Nullable Occasion occasion, int length, NoticePeriod.Unit unit, LegalBasis basis) {
        return new NoticePeriod(subject, occasion, length, unit, basis);
    }
}
