package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.ConfidenceBand;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.Consequence;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what follows from ratings and votes of confidence: the same poll and rules always give the same answer. */
public final class Confidence {
    private Confidence() {}

    /**
     * What follows from a poll under the rule that some rules of procedure have for its matter, and under their quorum rule
     * for it.
     *
     * @param poll the poll; not null
     * @param rules the rules of procedure; null if none are known, which leaves it open
     * @param matter the matter of the motion; null if it is not known, which leaves it open
     * @return the answer; never null
     */
    public static ConfidenceDecision decide(
            ConfidencePoll poll, @Nullable RulesOfProcedure rules, @Nullable Matter matter) {
        if (rules == null) {
            Integer present = poll.electorate().present();
            return decide(poll, null, Quorum.withoutRules(present == null ? null : present.longValue()));
        }
        QuorumRule quorum = matter == null ? rules.quorum() : rules.quorum(matter);
        return decide(poll, matter == null ? null : rules.confidenceRule(matter), quorum);
    }

    /**
     * What follows from a poll under a rule: for each person the first band that is reached. Where it is not known whether a
     * graver band is reached, nothing is said.
     *
     * @param poll the poll; not null
     * @param rule the rule; null if there is none, which leaves it open
     * @param quorumRule the quorum rule; null if no quorum is needed
     * @return the answer; never null
     */
    public static ConfidenceDecision decide(
            ConfidencePoll poll, @Nullable ConfidenceRule rule, @Nullable QuorumRule quorumRule) {
        return decide(poll, rule, Quorum.check(quorumRule, poll.electorate()));
    }

    private static ConfidenceDecision decide(ConfidencePoll poll, @Nullable ConfidenceRule rule, QuorumCheck quorum) {
        boolean valid = poll.annulment() == null && quorum.status() != QuorumStatus.NOT_QUORATE;
        List<PersonConfidence> persons = poll.ratings().stream()
                .map(rating -> valid && rule != null
                        ? measure(poll, rating, rule)
                        : new PersonConfidence(rating.person(), List.of(), null, !valid))
                .toList();
        return new ConfidenceDecision(poll.id(), valid, rule, quorum, persons);
    }

    private static PersonConfidence measure(ConfidencePoll poll, ConfidenceRating rating, ConfidenceRule rule) {
        var bands = new ArrayList<BandMeasurement>(rule.bands().size());
        Consequence consequence = null;
        boolean known = true;
        for (ConfidenceBand band : rule.bands()) {
            BandMeasurement measured = measure(poll, rating, band, rule);
            bands.add(measured);
            if (known && consequence == null) {
                known = measured.reached() != null;
                consequence = Boolean.TRUE.equals(measured.reached()) ? band.consequence() : null;
            }
        }
        return new PersonConfidence(rating.person(), bands, consequence, known);
    }

    private static BandMeasurement measure(
            ConfidencePoll poll, ConfidenceRating rating, ConfidenceBand band, ConfidenceRule rule) {
        Threshold threshold = band.threshold();
        Long size = threshold.base() == null ? null : size(threshold.base(), poll, rating, rule);
        boolean comparable = threshold.base() == null || (size != null && size > 0);
        Long needed = comparable ? Long.valueOf(threshold.needed(size == null ? 0 : size)) : null;
        Integer count = rating.count(band.level());
        Boolean reached = null;
        if (size != null && size == 0) {
            reached = false;
        } else if (comparable && count != null) {
            reached = threshold.isReachedBy(count, size == null ? 0 : size);
        }
        return new BandMeasurement(band, size, count, needed, reached);
    }

    private static @Nullable Long size(Base base, ConfidencePoll poll, ConfidenceRating rating, ConfidenceRule rule) {
        return switch (base) {
            case STATUTORY_SEATS -> asLong(poll.electorate().statutorySeats());
            case MANDATES_IN_OFFICE, REMAINING_MANDATES ->
                Long.valueOf(poll.electorate().mandatesInOffice());
            case PRESENT -> asLong(poll.electorate().present());
            case VOTES_CAST, BALLOTS_COLLECTED -> asLong(poll.collected());
            case FOR_AND_AGAINST, VALID_BALLOTS -> valid(rating, rule);
        };
    }

    /** The ballots with one of the levels that are on them; not known where one of these was not counted. */
    private static @Nullable Long valid(ConfidenceRating rating, ConfidenceRule rule) {
        long valid = 0;
        for (ConfidenceLevel level : rule.levels()) {
            Integer count = rating.count(level);
            if (count == null) {
                return null;
            }
            valid += count;
        }
        return valid;
    }

    private static @Nullable Long asLong(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }
}
