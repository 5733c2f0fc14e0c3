package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A second way to decide a vote, for tests only: with all numbers known, and with neither multiplication nor division but by
 * handing out and taking away one by one.
 *
 * @param inFavour the votes in favour
 * @param against the votes against
 * @param abstained the abstentions
 * @param present the members present
 * @param mandates the members in office
 * @param seats the seats by law
 * @param chair the side of the chair; null if none
 * @param casting the casting vote; null if none
 */
record CountingOut(
        int inFavour,
        int against,
        int abstained,
        int present,
        int mandates,
        int seats,
        @Nullable Choice chair,
        @Nullable Choice casting) {
    CountingOut(
            int inFavour, int against, int abstained, int present, int mandates, int seats, @Nullable Choice chair) {
        this(inFavour, against, abstained, present, mandates, seats, chair, null);
    }

    /**
     * What a vote came to.
     *
     * @param outcome the outcome
     * @param reason why
     */
    record Answer(Outcome outcome, DecisionReason reason) {}

    int size(Base base) {
        return switch (base) {
            case STATUTORY_SEATS -> seats;
            case MANDATES_IN_OFFICE, REMAINING_MANDATES -> mandates;
            case PRESENT -> present;
            case FOR_AND_AGAINST -> inFavour + against;
            case VOTES_CAST, VALID_BALLOTS, BALLOTS_COLLECTED -> inFavour + against + abstained;
        };
    }

    Answer decide(DecisionRule rule) {
        return decide(rule, size(rule.threshold().base()));
    }

    Answer decide(DecisionRule rule, int size) {
        if (size == 0) {
            return new Answer(Outcome.REJECTED, DecisionReason.EMPTY_BASE);
        }
        if (reaches(rule.threshold(), inFavour, size)) {
            return new Answer(Outcome.ADOPTED, DecisionReason.THRESHOLD_REACHED);
        }
        boolean whole = inFavour + against == size;
        boolean half = rule.threshold().fraction().numerator()
                        + rule.threshold().fraction().numerator()
                == rule.threshold().fraction().denominator();
        boolean tied = rule.tie() != TieRule.NONE
                && half
                && rule.threshold().comparison() == Comparison.MORE_THAN
                && inFavour == against
                && inFavour != 0
                && (whole || rule.tie() != TieRule.CHAIRS_SIDE_OF_WHOLE_BASE);
        if (!tied) {
            return new Answer(Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        }
        if (rule.tie() == TieRule.NEW_VOTE) {
            return new Answer(Outcome.TIED, DecisionReason.TIE_WITHOUT_WINNER);
        }
        return rule.tie() == TieRule.CASTING_VOTE ? cast(rule, size) : followChair();
    }

    private Answer followChair() {
        if (chair == Choice.IN_FAVOUR) {
            return new Answer(Outcome.ADOPTED, DecisionReason.TIE_BROKEN_BY_CHAIR);
        }
        return chair == Choice.AGAINST
                ? new Answer(Outcome.REJECTED, DecisionReason.TIE_BROKEN_BY_CHAIR)
                : new Answer(Outcome.UNDECIDED, DecisionReason.TIE_WITHOUT_CHAIR);
    }

    /** Whoever casts it is not of the electorate, but his vote is one of the votes. */
    private Answer cast(DecisionRule rule, int size) {
        if (casting == Choice.AGAINST) {
            return new Answer(Outcome.REJECTED, DecisionReason.TIE_BROKEN_BY_CASTING_VOTE);
        }
        boolean ofVotes = switch (rule.threshold().base()) {
            case FOR_AND_AGAINST, VOTES_CAST, VALID_BALLOTS, BALLOTS_COLLECTED -> true;
            case STATUTORY_SEATS, MANDATES_IN_OFFICE, REMAINING_MANDATES, PRESENT -> false;
        };
        if (casting != Choice.IN_FAVOUR) {
            return new Answer(Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        }
        return reaches(rule.threshold(), inFavour + 1, ofVotes ? size + 1 : size)
                ? new Answer(Outcome.ADOPTED, DecisionReason.TIE_BROKEN_BY_CASTING_VOTE)
                : new Answer(Outcome.REJECTED, DecisionReason.CASTING_VOTE_TOO_FEW);
    }

    static boolean reaches(Threshold threshold, int count, int size) {
        Fraction fraction = threshold.fraction();
        int left = 0;
        for (int i = 0; i < count; i++) {
            left += fraction.denominator();
        }
        for (int i = 0; i < size; i++) {
            left -= fraction.numerator();
        }
        boolean enough = threshold.comparison() == Comparison.MORE_THAN ? left > 0 : left >= 0;
        return size > 0 && enough;
    }

    static int least(Threshold threshold, int size) {
        int count = 0;
        while (!reaches(threshold, count, size)) {
            count++;
        }
        return count;
    }
}
