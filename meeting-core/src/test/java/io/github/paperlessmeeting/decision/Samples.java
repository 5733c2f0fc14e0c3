package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.procedure.Verification;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.CountedVote;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteBuilder;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Votes and rules in short. */
final class Samples {
    /** More than half of all members; the side of the chair prevails in a tie of all of them (strict reading). */
    static final DecisionRule GOVERNMENT = new DecisionRule(
            Matter.ORDINARY,
            Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE),
            TieRule.CHAIRS_SIDE_OF_WHOLE_BASE,
            law("Điều 46", "Luật Tổ chức Chính phủ 2015"));

    /** More than half of all deputies; no tie rule. */
    static final DecisionRule COUNCIL =
            rule(Comparison.MORE_THAN, Fraction.HALF, Base.MANDATES_IN_OFFICE, TieRule.NONE);

    /** At least two thirds of all members. */
    static final QuorumRule TWO_THIRDS_PRESENT = new QuorumRule(
            Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE),
            law("Điều 46", "Luật Tổ chức Chính phủ 2015"));

    private Samples() {}

    static LegalBasis law(String article, String instrument) {
        return new LegalBasis(instrument, article, null, null, Verification.SECONDARY_SOURCE);
    }

    static DecisionRule rule(Comparison comparison, Fraction fraction, Base base, TieRule tie) {
        return new DecisionRule(Matter.ORDINARY, new Threshold(comparison, fraction, base), tie, null);
    }

    static VoteBuilder vote(int mandates, @Nullable Integer seats, @Nullable Integer present) {
        return Vote.builder(VoteId.of("v"), MotionId.of("q"), new Electorate(mandates, seats, present));
    }

    /** A counted vote of which the presence is not recorded. */
    static CountedVote counted(int mandates, Tally tally, @Nullable Choice chair) {
        return vote(mandates, null, null).counted(tally, chair);
    }

    static SecretVote secret(int mandates, @Nullable Integer collected, @Nullable Integer invalid, Tally tally) {
        return new SecretVote(
                VoteId.of("v"),
                MotionId.of("q"),
                null,
                null,
                null,
                new Electorate(mandates, null, null),
                null,
                null,
                collected,
                invalid,
                tally,
                List.of(),
                List.of());
    }
}
