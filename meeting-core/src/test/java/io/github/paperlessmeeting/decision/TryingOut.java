package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.ConsentVote;
import io.github.paperlessmeeting.vote.CountedVote;
import io.github.paperlessmeeting.vote.ElectorateWeights;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.GroupTally;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.WeightTally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A second way to measure the conditions of a rule, for tests only: it counts every ballot again for every number, and tries
 * out one by one all counts that there can have been where a number is missing.
 *
 * @param vote the vote
 * @param against whether the votes against are needed
 */
record TryingOut(Vote vote, boolean against) {
    Measurement measure(Condition condition, @Nullable GroupCode group) {
        return condition.unit() == Condition.Unit.HEADS ? heads(condition, group) : weights(condition, group);
    }

    private Measurement heads(Condition condition, @Nullable GroupCode group) {
        Threshold threshold = condition.threshold();
        Tally counts = counts(group);
        Integer size = size(threshold.base(), group, counts);
        Integer reached = reached(condition, group, counts);
        Long needed = null;
        if (threshold.base() == null) {
            needed = (threshold.comparison() == Comparison.AT_LEAST ? 0L : 1L) + threshold.number();
        } else if (size != null && size > 0) {
            needed = (long) CountingOut.least(threshold, size);
        }
        Boolean holds = holds(threshold, size, reached);
        if (holds == null && counts != null) {
            holds = inAnyCase(condition, group, counts);
        }
        return new Measurement(condition, group, decimal(size), decimal(reached), decimal(needed), holds);
    }

    private @Nullable Boolean inAnyCase(Condition condition, @Nullable GroupCode group, Tally counts) {
        Set<String> answers = new HashSet<>();
        for (Tally way : ways(counts, group)) {
            for (Integer size : sizes(condition.threshold().base(), group, way)) {
                answers.add(String.valueOf(holds(condition.threshold(), size, reached(condition, group, way))));
            }
        }
        return (answers.size() == 1 && !answers.contains("null"))
                ? Boolean.valueOf(answers.iterator().next())
                : null;
    }

    /** Every count that there can have been; none if it is not known how many there can have been at most. */
    List<Tally> ways(Tally counts, @Nullable GroupCode group) {
        var ways = new ArrayList<Tally>();
        int most = most(group);
        for (int inFavour = 0; inFavour <= most; inFavour++) {
            for (int opposed = 0; inFavour + opposed <= most; opposed++) {
                for (int abstained = 0; inFavour + opposed + abstained <= most; abstained++) {
                    if (is(counts.inFavour(), inFavour)
                            && is(counts.against(), opposed)
                            && is(counts.abstained(), abstained)) {
                        ways.add(Tally.of(inFavour, opposed, abstained));
                    }
                }
            }
        }
        return ways;
    }

    private static boolean is(@Nullable Integer recorded, int number) {
        return recorded == null || recorded == number;
    }

    List<@Nullable Integer> sizes(@Nullable Base base, @Nullable GroupCode group, Tally way) {
        var sizes = new ArrayList<@Nullable Integer>();
        Integer size = size(base, group, way);
        if (size == null && base == Base.PRESENT) {
            for (int present = cast(way); present <= members(group); present++) {
                sizes.add(present);
            }
        } else {
            sizes.add(size);
        }
        return sizes;
    }

    /** How many can have voted; -1 if nobody knows. */
    private int most(@Nullable GroupCode group) {
        GroupSize part = part(group);
        if (group != null && part == null) {
            return -1;
        }
        Integer present = group == null ? vote.electorate().present() : part.present();
        if (present != null && present > members(group)) {
            return -1;
        }
        int most = present == null ? members(group) : present;
        if (group == null && vote instanceof SecretVote secret && secret.collected() != null) {
            int invalid = secret.invalid() == null || secret.invalid() > secret.collected() ? 0 : secret.invalid();
            most = Math.min(most, secret.collected() - invalid);
        }
        return most;
    }

    int members(@Nullable GroupCode group) {
        if (group == null) {
            return vote.electorate().mandatesInOffice();
        }
        GroupSize part = part(group);
        return part == null ? -1 : part.mandatesInOffice();
    }

    private @Nullable GroupSize part(@Nullable GroupCode group) {
        return group == null ? null : vote.electorate().group(group);
    }

    private @Nullable Tally counts(@Nullable GroupCode group) {
        if (vote instanceof ConsentVote) {
            GroupSize part = part(group);
            Integer present = group == null ? vote.electorate().present() : part == null ? null : part.present();
            return present == null ? null : Tally.of(present, 0, 0);
        }
        if (group == null) {
            return vote.completeTally();
        }
        if (vote instanceof NamedVote named) {
            List<Ballot> own = ballots(named.ballots(), group);
            return own == null || (own.isEmpty() && part(group) == null)
                    ? null
                    : Tally.of(number(own, Choice.IN_FAVOUR), number(own, Choice.AGAINST), number(own, Choice.ABSTAIN));
        }
        GroupTally found = vote instanceof CountedVote counted ? found(counted, group) : null;
        return found == null ? null : found.tally();
    }

    private static @Nullable GroupTally found(CountedVote counted, GroupCode group) {
        return counted.groups().stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable List<Ballot> ballots(List<Ballot> all, @Nullable GroupCode group) {
        if (group == null) {
            return all;
        }
        return all.stream().anyMatch(ballot -> ballot.group() == null)
                ? null
                : all.stream().filter(ballot -> group.equals(ballot.group())).toList();
    }

    private List<Ballot> byProxy() {
        return vote instanceof NamedVote named
                ? named.ballots().stream().filter(one -> one.proxy() != null).toList()
                : List.of();
    }

    private static int number(List<Ballot> ballots, Choice choice) {
        int number = 0;
        for (Ballot ballot : ballots) {
            number += ballot.choice() == choice ? 1 : 0;
        }
        return number;
    }

    @Nullable
    Integer size(@Nullable Base base, @Nullable GroupCode group, @Nullable Tally counts) {
        GroupSize part = part(group);
        if (base == null || (base.isOfElectorate() && group != null && part == null)) {
            return null;
        }
        return switch (base) {
            case STATUTORY_SEATS -> part == null ? vote.electorate().statutorySeats() : part.statutorySeats();
            case MANDATES_IN_OFFICE, REMAINING_MANDATES -> Integer.valueOf(members(group));
            case PRESENT -> {
                Integer inPerson = part == null ? vote.electorate().present() : part.present();
                List<Ballot> represented = ballots(byProxy(), group);
                yield inPerson == null || represented == null ? null : Integer.valueOf(inPerson + represented.size());
            }
            case FOR_AND_AGAINST ->
                counts == null || counts.inFavour() == null || counts.against() == null
                        ? null
                        : Integer.valueOf(counts.inFavour() + counts.against());
            case VOTES_CAST -> cast(counts);
            case VALID_BALLOTS -> {
                if (group == null
                        && vote instanceof SecretVote secret
                        && secret.collected() != null
                        && secret.invalid() != null) {
                    int valid = secret.collected() - secret.invalid();
                    yield valid < 0 ? null : valid;
                }
                yield cast(counts);
            }
            case BALLOTS_COLLECTED ->
                group == null && vote instanceof SecretVote secret ? secret.collected() : cast(counts);
        };
    }

    private static @Nullable Integer cast(@Nullable Tally counts) {
        return counts == null || counts.inFavour() == null || counts.against() == null || counts.abstained() == null
                ? null
                : Integer.valueOf(counts.inFavour() + counts.against() + counts.abstained());
    }

    private @Nullable Integer reached(Condition condition, @Nullable GroupCode group, @Nullable Tally counts) {
        if (condition.measured() == Condition.Measured.TURNOUT) {
            return size(Base.BALLOTS_COLLECTED, group, counts);
        }
        return counts == null ? null : against ? counts.against() : counts.inFavour();
    }

    static @Nullable Boolean holds(Threshold threshold, @Nullable Integer size, @Nullable Integer reached) {
        if (threshold.base() == null) {
            boolean strict = threshold.comparison() == Comparison.MORE_THAN;
            return reached == null
                    ? null
                    : Boolean.valueOf(strict ? reached > threshold.number() : reached >= threshold.number());
        }
        if (size != null && size == 0) {
            return false;
        }
        return (size == null || reached == null)
                ? null
                : Boolean.valueOf(CountingOut.reaches(threshold, reached, size));
    }

    private Measurement weights(Condition condition, @Nullable GroupCode group) {
        Threshold threshold = condition.threshold();
        BigDecimal[] votes = weighed(group);
        BigDecimal size = threshold.base() == null ? null : weight(threshold.base(), group, votes);
        BigDecimal reached = null;
        if (votes != null) {
            reached = condition.measured() == Condition.Measured.TURNOUT
                    ? votes[0].add(votes[1]).add(votes[2])
                    : votes[against ? 1 : 0];
        }
        Boolean holds = null;
        if (size != null && size.signum() == 0) {
            holds = false;
        } else if (reached != null && (threshold.base() == null || size != null)) {
            holds = reaches(threshold, reached, size);
        }
        return new Measurement(condition, group, size, reached, null, holds);
    }

    private static boolean reaches(Threshold threshold, BigDecimal reached, @Nullable BigDecimal size) {
        BigDecimal left = BigDecimal.ZERO;
        for (int i = 0;
                i < (threshold.fraction() == null ? 1 : threshold.fraction().denominator());
                i++) {
            left = left.add(reached);
        }
        for (int i = 0; threshold.fraction() != null && i < threshold.fraction().numerator(); i++) {
            left = left.subtract(size);
        }
        left = threshold.number() == null ? left : left.subtract(BigDecimal.valueOf(threshold.number()));
        return threshold.comparison() == Comparison.MORE_THAN ? left.signum() > 0 : left.signum() >= 0;
    }

    /** The weights in favour, against and abstaining; null if not known. */
    private BigDecimal @Nullable [] weighed(@Nullable GroupCode group) {
        if (vote instanceof ConsentVote) {
            ElectorateWeights sums = sums(group);
            return sums == null || sums.present() == null
                    ? null
                    : new BigDecimal[] {sums.present().value(), BigDecimal.ZERO, BigDecimal.ZERO};
        }
        if (vote instanceof NamedVote named) {
            List<Ballot> own = ballots(named.ballots(), group);
            boolean unheardOf = group != null && part(group) == null && own != null && own.isEmpty();
            return (own == null || unheardOf) ? null : weigh(own);
        }
        WeightTally sums = null;
        if (vote instanceof CountedVote counted) {
            GroupTally found = group == null ? null : found(counted, group);
            sums = group == null ? counted.weightTally() : found == null ? null : found.weights();
        }
        return sums == null
                ? null
                : new BigDecimal[] {
                    sums.inFavour().value(),
                    sums.against().value(),
                    sums.abstained().value()
                };
    }

    private static BigDecimal @Nullable [] weigh(List<Ballot> ballots) {
        Weight[] sums = {Weight.ZERO, Weight.ZERO, Weight.ZERO};
        for (Ballot ballot : ballots) {
            if (ballot.weight() == null) {
                return null;
            }
            int place = ballot.choice() == Choice.IN_FAVOUR ? 0 : ballot.choice() == Choice.AGAINST ? 1 : 2;
            sums[place] = sums[place].plus(ballot.weight());
        }
        return new BigDecimal[] {sums[0].value(), sums[1].value(), sums[2].value()};
    }

    private @Nullable ElectorateWeights sums(@Nullable GroupCode group) {
        GroupSize part = part(group);
        return group == null ? vote.electorate().weights() : part == null ? null : part.weights();
    }

    private @Nullable BigDecimal weight(Base base, @Nullable GroupCode group, BigDecimal @Nullable [] votes) {
        ElectorateWeights sums = sums(group);
        return switch (base) {
            case STATUTORY_SEATS -> sums == null ? null : value(sums.statutorySeats());
            case MANDATES_IN_OFFICE, REMAINING_MANDATES -> sums == null ? null : value(sums.mandatesInOffice());
            case PRESENT -> {
                List<Ballot> own = ballots(byProxy(), group);
                BigDecimal[] represented = own == null ? null : weigh(own);
                yield sums == null || sums.present() == null || represented == null
                        ? null
                        : sums.present()
                                .value()
                                .add(represented[0])
                                .add(represented[1])
                                .add(represented[2]);
            }
            case FOR_AND_AGAINST -> votes == null ? null : votes[0].add(votes[1]);
            case VOTES_CAST, VALID_BALLOTS, BALLOTS_COLLECTED ->
                votes == null ? null : votes[0].add(votes[1]).add(votes[2]);
        };
    }

    private static @Nullable BigDecimal value(@Nullable Weight weight) {
        return weight == null ? null : weight.value();
    }

    private static @Nullable BigDecimal decimal(@Nullable Number number) {
        return number == null ? null : BigDecimal.valueOf(number.longValue());
    }
}
