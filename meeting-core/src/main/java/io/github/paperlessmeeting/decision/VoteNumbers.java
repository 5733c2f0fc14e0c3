package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.vote.BallotPapers;
import io.github.paperlessmeeting.vote.ConsentVote;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.ElectorateWeights;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.WeightTally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers of one vote, as the conditions of a rule ask for them. A number that is not recorded is null, never zero. */
final class VoteNumbers {
    private final Vote vote;
    private final @Nullable Tally tally;
    private final DecisionRule.Effect effect;
    private final boolean proxiesMayVote;
    private boolean representedKnown;
    private @Nullable NamedVote represented;
    private @Nullable GroupNumbers groups;
    private @Nullable GroupNumbers representedGroups;

    /**
     * Takes the numbers of a vote.
     *
     * @param vote the vote
     * @param tally its complete count; null if it was taken without counting
     * @param effect which side needs the votes
     * @param proxiesMayVote whether members who were not present may have voted by proxy
     */
    VoteNumbers(Vote vote, @Nullable Tally tally, DecisionRule.Effect effect, boolean proxiesMayVote) {
        this.vote = vote;
        this.tally = tally;
        this.effect = effect;
        this.proxiesMayVote = proxiesMayVote;
    }

    private GroupNumbers groups() {
        if (groups == null) {
            groups = new GroupNumbers(vote);
        }
        return groups;
    }

    private GroupNumbers groups(NamedVote byProxy) {
        if (representedGroups == null) {
            representedGroups = new GroupNumbers(byProxy);
        }
        return representedGroups;
    }

    /** Every condition of a rule, in each of its groups or of all together. */
    List<Measurement> measure(List<Condition> conditions) {
        if (conditions.size() == 1 && conditions.get(0).groups().isEmpty()) {
            return List.of(measure(conditions.get(0), null));
        }
        var measurements = new ArrayList<Measurement>();
        for (Condition condition : conditions) {
            if (condition.groups().isEmpty()) {
                measurements.add(measure(condition, null));
            } else {
                condition.groups().forEach(group -> measurements.add(measure(condition, group)));
            }
        }
        return measurements;
    }

    private Measurement measure(Condition condition, @Nullable GroupCode group) {
        return condition.unit() == Condition.Unit.HEADS ? heads(condition, group) : weights(condition, group);
    }

    private Measurement heads(Condition condition, @Nullable GroupCode group) {
        Threshold threshold = condition.threshold();
        Tally counts = counts(group);
        Long size = threshold.base() == null ? null : size(threshold.base(), group, counts);
        Long reached = reached(condition, group, counts);
        boolean comparable = threshold.base() == null || (size != null && size > 0);
        Long needed = comparable ? Long.valueOf(threshold.needed(size == null ? 0 : size)) : null;
        Boolean holds = holds(threshold, size, reached);
        if (holds == null) {
            holds = inAnyCase(condition, group, counts);
        }
        return new Measurement(condition, group, decimal(size), decimal(reached), decimal(needed), holds);
    }

    private @Nullable Long reached(Condition condition, @Nullable GroupCode group, @Nullable Tally counts) {
        if (condition.measured() == Condition.Measured.TURNOUT) {
            return turnout(group, counts);
        }
        return counts == null ? null : asLong(isAgainst() ? counts.against() : counts.inFavour());
    }

    private static @Nullable Boolean holds(Threshold threshold, @Nullable Long size, @Nullable Long reached) {
        if (size != null && size == 0) {
            return false;
        }
        boolean sizeKnown = size != null || threshold.base() == null;
        return (sizeKnown && reached != null) ? threshold.isReachedBy(reached, size == null ? 0 : size) : null;
    }

    /**
     * What holds whatever the numbers are that are not recorded. A condition compares sums of them, so that it holds for all
     * that can have been if it holds for the corners, and for none if for none of the corners.
     */
    private @Nullable Boolean inAnyCase(Condition condition, @Nullable GroupCode group, @Nullable Tally counts) {
        Long most = most(group);
        if (counts == null || most == null) {
            return null;
        }
        Boolean all = null;
        for (Tally corner : PossibleCounts.corners(counts, most)) {
            Boolean one = atCorner(condition, group, corner);
            if (one == null || (all != null && !all.equals(one))) {
                return null;
            }
            all = one;
        }
        return all;
    }

    /** What holds for a complete count; for presence that is not recorded, from those who voted to all members. */
    private @Nullable Boolean atCorner(Condition condition, @Nullable GroupCode group, Tally corner) {
        Threshold threshold = condition.threshold();
        Long reached = reached(condition, group, corner);
        Long size = threshold.base() == null ? null : size(threshold.base(), group, corner);
        if (size != null || threshold.base() != Base.PRESENT) {
            return holds(threshold, size, reached);
        }
        // There is no corner where the members are not known.
        Boolean ofAll = holds(threshold, asLong(mandates(group)), reached);
        return Objects.equals(ofAll, holds(threshold, corner.cast(), reached)) ? ofAll : null;
    }

    /**
     * How many can have voted at most: the valid or at least the collected papers, those present if nobody votes by proxy, or
     * else the members.
     *
     * @return the number; null if not known, or if more are recorded as present than there are members
     */
    @Nullable
    Long most(@Nullable GroupCode group) {
        Integer members = mandates(group);
        Integer present = group == null ? vote.electorate().present() : present(group);
        if (members == null || (present != null && present > members)) {
            return null;
        }
        long most = present == null || proxiesMayVote ? members : present;
        if (group == null && vote instanceof BallotPapers papers) {
            Long valid = papers.valid();
            Integer collected = papers.collected();
            Long handedIn = valid == null || valid < 0 ? asLong(collected) : valid;
            return handedIn == null ? most : Math.min(most, handedIn);
        }
        return most;
    }

    /** The members, of a group or of all; null if not recorded. */
    @Nullable
    Integer mandates(@Nullable GroupCode group) {
        if (group == null) {
            return vote.electorate().mandatesInOffice();
        }
        GroupSize size = groups().size(group);
        return size == null ? null : size.mandatesInOffice();
    }

    private Measurement weights(Condition condition, @Nullable GroupCode group) {
        Threshold threshold = condition.threshold();
        WeightTally counts = weights(group);
        BigDecimal size = threshold.base() == null ? null : weight(threshold.base(), group, counts);
        BigDecimal reached = null;
        if (counts != null) {
            reached = condition.measured() == Condition.Measured.TURNOUT
                    ? cast(counts)
                    : (isAgainst() ? counts.against() : counts.inFavour()).value();
        }
        Boolean holds = null;
        if (size != null && size.signum() == 0) {
            holds = false;
        } else if (reached != null && (size != null || threshold.base() == null)) {
            holds = threshold.isReachedBy(reached, size == null ? BigDecimal.ZERO : size);
        }
        return new Measurement(condition, group, size, reached, null, holds);
    }

    private boolean isAgainst() {
        return effect == DecisionRule.Effect.STANDS_UNLESS_REJECTED;
    }

    /** The votes of a group or of all. Whoever consents does so with all who are present. */
    private @Nullable Tally counts(@Nullable GroupCode group) {
        if (vote instanceof ConsentVote) {
            Integer present = group == null ? vote.electorate().present() : present(group);
            return present == null ? null : Tally.of(present, 0, 0);
        }
        return group == null ? tally : groups().tally(group);
    }

    private @Nullable WeightTally weights(@Nullable GroupCode group) {
        if (vote instanceof ConsentVote) {
            ElectorateWeights sums = electorateWeights(group);
            return sums == null || sums.present() == null
                    ? null
                    : new WeightTally(sums.present(), Weight.ZERO, Weight.ZERO);
        }
        return group == null ? vote.weights() : groups().weights(group);
    }

    private @Nullable Integer present(GroupCode group) {
        GroupSize size = groups().size(group);
        return size == null ? null : size.present();
    }

    private @Nullable ElectorateWeights electorateWeights(@Nullable GroupCode group) {
        if (group == null) {
            return vote.electorate().weights();
        }
        GroupSize size = groups().size(group);
        return size == null ? null : size.weights();
    }

    private @Nullable Long size(Base base, @Nullable GroupCode group, @Nullable Tally counts) {
        Electorate electorate = vote.electorate();
        GroupSize part = group == null ? null : groups().size(group);
        if (group != null && part == null && base.isOfElectorate()) {
            return null;
        }
        return switch (base) {
            case STATUTORY_SEATS -> asLong(part == null ? electorate.statutorySeats() : part.statutorySeats());
            case MANDATES_IN_OFFICE, REMAINING_MANDATES ->
                Long.valueOf(part == null ? electorate.mandatesInOffice() : part.mandatesInOffice());
            case PRESENT -> present(asLong(part == null ? electorate.present() : part.present()), group);
            case FOR_AND_AGAINST -> counts == null ? null : counts.forAndAgainst();
            case VOTES_CAST -> counts == null ? null : counts.cast();
            case VALID_BALLOTS -> valid(group, counts);
            case BALLOTS_COLLECTED -> turnout(group, counts);
        };
    }

    private @Nullable BigDecimal weight(Base base, @Nullable GroupCode group, @Nullable WeightTally counts) {
        ElectorateWeights sums = electorateWeights(group);
        return switch (base) {
            case STATUTORY_SEATS -> sums == null ? null : value(sums.statutorySeats());
            case MANDATES_IN_OFFICE, REMAINING_MANDATES -> sums == null ? null : value(sums.mandatesInOffice());
            case PRESENT -> sums == null ? null : present(value(sums.present()), group);
            case FOR_AND_AGAINST ->
                counts == null
                        ? null
                        : counts.inFavour().value().add(counts.against().value());
            case VOTES_CAST, VALID_BALLOTS, BALLOTS_COLLECTED -> counts == null ? null : cast(counts);
        };
    }

    /** How many voted. The tally of a secret vote lacks the invalid papers, so it does not tell. */
    private @Nullable Long turnout(@Nullable GroupCode group, @Nullable Tally counts) {
        if (group == null && vote instanceof BallotPapers papers) {
            return asLong(papers.collected());
        }
        return counts == null ? null : counts.cast();
    }

    /** The valid papers, where these were counted, which is never done by group, or else the votes on them. */
    private @Nullable Long valid(@Nullable GroupCode group, @Nullable Tally counts) {
        Long valid = group == null && vote instanceof SecretVote secret ? secret.valid() : null;
        if (valid != null) {
            return valid < 0 ? null : valid;
        }
        return counts == null ? null : counts.cast();
    }

    /** Those present and those whom a proxy represented: their ballots count, so they do. */
    private @Nullable Long present(@Nullable Long inPerson, @Nullable GroupCode group) {
        NamedVote byProxy = represented();
        if (inPerson == null || byProxy == null) {
            return inPerson;
        }
        Tally counts = group == null ? byProxy.tally() : groups(byProxy).tally(group);
        Long cast = counts == null ? null : counts.cast();
        return cast == null ? null : Long.valueOf(inPerson + cast);
    }

    private @Nullable BigDecimal present(@Nullable BigDecimal inPerson, @Nullable GroupCode group) {
        NamedVote byProxy = represented();
        if (inPerson == null || byProxy == null) {
            return inPerson;
        }
        WeightTally counts = group == null ? byProxy.weights() : groups(byProxy).weights(group);
        return counts == null ? null : inPerson.add(cast(counts));
    }

    private @Nullable NamedVote represented() {
        if (!representedKnown) {
            representedKnown = true;
            represented = vote instanceof NamedVote named ? named.byProxy() : null;
        }
        return represented;
    }

    private static BigDecimal cast(WeightTally counts) {
        return counts.inFavour()
                .value()
                .add(counts.against().value())
                .add(counts.abstained().value());
    }

    private static @Nullable Long asLong(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }

    private static @Nullable BigDecimal value(@Nullable Weight weight) {
        return weight == null ? null : weight.value();
    }

    private static @Nullable BigDecimal decimal(@Nullable Long number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
