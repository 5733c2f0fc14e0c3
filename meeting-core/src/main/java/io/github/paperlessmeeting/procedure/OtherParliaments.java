package io.github.paperlessmeeting.procedure;

import io.github.paperlessmeeting.body.GroupCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parliaments outside Viet Nam whose roll calls this library is tested with. The majorities are those that the official roll
 * calls state; articles were not compared with their texts, and days from which they hold are left out.
 */
final class OtherParliaments {
    /** The groups of the Legislative Council of Hong Kong that must each agree to the motion of a member. */
    static final GroupCode FUNCTIONAL = GroupCode.of("functional");

    static final GroupCode GEOGRAPHICAL = GroupCode.of("geographical");

    private static final Threshold SIMPLE = Threshold.moreThan(Fraction.HALF, Base.FOR_AND_AGAINST);
    private static final Threshold TWO_THIRDS_VOTING = Threshold.atLeast(Fraction.TWO_THIRDS, Base.FOR_AND_AGAINST);
    private static final Threshold THREE_FIFTHS_VOTING = Threshold.atLeast(Fraction.of(3, 5), Base.FOR_AND_AGAINST);
    private static final Threshold THREE_FIFTHS_OF_ALL = Threshold.atLeast(Fraction.of(3, 5), Base.MANDATES_IN_OFFICE);
    private static final Threshold HALF_OF_ALL = Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE);
    private static final Threshold HALF_OF_PRESENT = Threshold.moreThan(Fraction.HALF, Base.PRESENT);

    private static final LegalBasis US_CONSTITUTION =
            unverified("Constitution of the United States", "Article I, Section 5");

    /** A tie fails. The Speaker needs more than half of the votes for persons by name. */
    static final RulesOfProcedure US_HOUSE = RulesOfProcedure.builder(
                    ProcedureId.of("us-house"), "House of Representatives of the United States")
            .add(new QuorumRule(HALF_OF_ALL, US_CONSTITUTION))
            .add(simple(Matter.ORDINARY, SIMPLE, unverified("Rules of the House of Representatives", null)))
            .add(simple(
                    Matter.SUSPENSION_OF_RULES,
                    TWO_THIRDS_VOTING,
                    unverified("Rules of the House of Representatives", "XV")))
            .add(simple(
                    Matter.TAX_INCREASE,
                    THREE_FIFTHS_VOTING,
                    unverified("Rules of the House of Representatives", "XXI")))
            .add(simple(
                    Matter.VETO_OVERRIDE,
                    TWO_THIRDS_VOTING,
                    unverified("Constitution of the United States", "Article I, Section 7")))
            .add(new ElectionRule(
                    Matter.ELECTION,
                    SIMPLE,
                    List.of(ElectionRule.TieBreak.FURTHER_ROUND),
                    unverified("Rules of the House of Representatives", null)))
            .ballotsMayChange(true)
            .build();

    /** A tie fails, unless the Vice President, who is no Senator, votes in favour. */
    static final RulesOfProcedure US_SENATE = RulesOfProcedure.builder(
                    ProcedureId.of("us-senate"), "Senate of the United States")
            .add(new QuorumRule(HALF_OF_ALL, US_CONSTITUTION))
            .add(new DecisionRule(
                    Matter.ORDINARY,
                    SIMPLE,
                    TieRule.CASTING_VOTE,
                    unverified("Constitution of the United States", "Article I, Section 3")))
            .add(simple(Matter.CLOTURE, THREE_FIFTHS_OF_ALL, unverified("Standing Rules of the Senate", "XXII")))
            .add(simple(
                    Matter.BUDGET_WAIVER, THREE_FIFTHS_OF_ALL, unverified("Congressional Budget Act of 1974", null)))
            .add(new DecisionRule(
                    Matter.APPEAL,
                    List.of(Condition.votes(THREE_FIFTHS_OF_ALL)),
                    TieRule.NONE,
                    DecisionRule.Effect.STANDS_UNLESS_REJECTED,
                    unverified("Congressional Budget Act of 1974", null)))
            .add(simple(
                    Matter.VETO_OVERRIDE,
                    TWO_THIRDS_VOTING,
                    unverified("Constitution of the United States", "Article I, Section 7")))
            .add(simple(
                    Matter.TREATY,
                    TWO_THIRDS_VOTING,
                    unverified("Constitution of the United States", "Article II, Section 2")))
            .add(simple(
                    Matter.IMPEACHMENT,
                    TWO_THIRDS_VOTING,
                    unverified("Constitution of the United States", "Article I, Section 3")))
            .ballotsMayChange(true)
            .build();

    /** Abstentions do not count. Of a motion of censure only the votes in favour are counted, against all members. */
    static final RulesOfProcedure FRANCE = RulesOfProcedure.builder(
                    ProcedureId.of("fr-assemblee"), "Assemblée nationale")
            .add(simple(Matter.ORDINARY, SIMPLE, unverified("Règlement de l'Assemblée nationale", null)))
            .add(simple(Matter.CENSURE, HALF_OF_ALL, unverified("Constitution du 4 octobre 1958", "article 49")))
            .add(simple(
                    Matter.CONSTITUTIONAL_CONGRESS,
                    THREE_FIFTHS_VOTING,
                    unverified("Constitution du 4 octobre 1958", "article 89")))
            .proxies(new ProxyRule(1, true, false, unverified("Constitution du 4 octobre 1958", "article 27")))
            .correctionsCount(false)
            .build();

    /** A motion of the government needs more than half of those present, that of a member so in each of two groups. */
    static final RulesOfProcedure HONG_KONG = RulesOfProcedure.builder(
                    ProcedureId.of("hk-legco"), "Legislative Council of Hong Kong")
            .add(simple(Matter.ORDINARY, HALF_OF_PRESENT, unverified("Basic Law of Hong Kong", "Annex II")))
            .add(new DecisionRule(
                    Matter.MEMBERS_MOTION,
                    List.of(Condition.votes(HALF_OF_PRESENT).inEach(FUNCTIONAL, GEOGRAPHICAL)),
                    TieRule.NONE,
                    DecisionRule.Effect.ADOPTED_IF_REACHED,
                    unverified("Basic Law of Hong Kong", "Annex II")))
            .build();

    private OtherParliaments() {}

    private static DecisionRule simple(Matter matter, Threshold threshold, LegalBasis basis) {
        return new DecisionRule(matter, threshold, TieRule.NONE, basis);
    }

    private static LegalBasis unverified(String instrument, @Nullable String article) {
        return new LegalBasis(instrument, article, null, null, Verification.UNVERIFIED);
    }
}
