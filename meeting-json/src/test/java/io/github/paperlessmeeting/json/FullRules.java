package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.ConfidenceBand;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.Consequence;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.NoticePeriod;
import io.github.paperlessmeeting.procedure.NoticeSubject;
import io.github.paperlessmeeting.procedure.Occasion;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.ProxyRule;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import java.time.LocalDate;
import java.util.List;

/** Rules of procedure in which every component is there. */
final class FullRules {
    private FullRules() {}

    static RulesOfProcedure procedure(LegalBasis basis) {
        Threshold half = Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE);
        return RulesOfProcedure.builder(ProcedureId.of("noi-quy"), "Nội quy kỳ họp")
                .add(new QuorumRule(
                        Matter.ORDINARY, Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE), basis))
                .add(new QuorumRule(Matter.REMOVAL, Threshold.atLeast(2), basis))
                .add(new DecisionRule(Matter.ORDINARY, half, TieRule.CHAIRS_SIDE_OF_EQUAL_COUNTS, basis))
                .add(new DecisionRule(
                        Matter.APPEAL,
                        List.of(
                                Condition.votes(half).inEach(GroupCode.of("to-1"), GroupCode.of("to-2")),
                                Condition.turnout(Threshold.atLeast(1)).weighted()),
                        TieRule.CASTING_VOTE,
                        DecisionRule.Effect.STANDS_UNLESS_REJECTED,
                        basis))
                .add(new ElectionRule(
                        Matter.ELECTION,
                        half,
                        List.of(ElectionRule.TieBreak.FURTHER_ROUND, ElectionRule.TieBreak.SENIORITY),
                        basis))
                .add(new ConfidenceRule(
                        Matter.CONFIDENCE_RATING,
                        List.of(ConfidenceLevel.HIGH, ConfidenceLevel.CONFIDENCE, ConfidenceLevel.LOW),
                        List.of(new ConfidenceBand(
                                ConfidenceLevel.LOW,
                                Threshold.atLeast(Fraction.TWO_THIRDS, Base.BALLOTS_COLLECTED),
                                Consequence.DISMISSAL_PROPOSED)),
                        basis))
                .add(new NoticePeriod(
                        NoticeSubject.DOCUMENTS, Occasion.REGULAR, 3, NoticePeriod.Unit.WORKING_DAYS, basis))
                .proxies(new ProxyRule(1, true, false, basis))
                .ballotsMayChange(false)
                .secretVotesMayBeRemote(false)
                .correctionsCount(true)
                .basis(basis)
                .valid(LocalDate.of(2016, 7, 1), LocalDate.of(2021, 6, 30))
                .build();
    }
}
