package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.vote.Annulment;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.Correction;
import io.github.paperlessmeeting.vote.DeclaredElection;
import io.github.paperlessmeeting.vote.DeclaredPercentage;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.ElectorateWeights;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.GroupTally;
import io.github.paperlessmeeting.vote.LevelCount;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Percentage;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Share;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteBuilder;
import io.github.paperlessmeeting.vote.VoteId;
import io.github.paperlessmeeting.vote.WeightTally;
import java.util.List;

/** The votes, elections and polls of {@link HostileMeetings}. */
final class HostileVotes {
    private static final List<String> WEIGHTS = List.of("0", "1", "0.000000001", "999999999999999999.999999999");

    private final HostileMeetings chance;

    HostileVotes(HostileMeetings chance) {
        this.chance = chance;
    }

    Weight weight() {
        return Weight.parse(chance.pick(WEIGHTS));
    }

    Vote vote() {
        VoteBuilder vote = Vote.builder(VoteId.of(chance.id()), MotionId.of(chance.id()), electorate())
                .sitting(chance.maybe(SittingId.of(chance.id())))
                .openedAt(chance.instant())
                .closedAt(chance.instant())
                .declared(chance.maybe(declared()))
                .castingVote(chance.maybe(new CastingVote(
                        chance.maybe(PersonId.of(chance.id())),
                        chance.pick(List.of(Choice.IN_FAVOUR, Choice.AGAINST)))))
                .annulment(
                        chance.pick(List.of(true, false, false, false)) ? new Annulment(null, chance.instant()) : null)
                .corrections(chance.many(() ->
                        new Correction(MandateId.of(chance.id()), chance.maybe(choice()), chance.instant(), null)));
        return switch (chance.pick(List.of(0, 1, 2, 3))) {
            case 0 -> vote.named(chance.maybe(MandateId.of(chance.id())), chance.many(this::ballot));
            case 1 -> secret();
            case 2 -> counted(vote.corrections(List.of()));
            default -> vote.castingVote(null).corrections(List.of()).byConsent();
        };
    }

    private Ballot ballot() {
        return new Ballot(
                MandateId.of(chance.id()),
                choice(),
                chance.instant(),
                chance.maybe(GroupCode.of(chance.pick(List.of("g0", "g1")))),
                chance.maybe(weight()),
                chance.maybe(MandateId.of(chance.id())));
    }

    private Vote counted(VoteBuilder vote) {
        Tally tally = tally();
        Choice remainder = chance.maybe(choice());
        return vote.remainder(remainder == null || tally.of(remainder) != null ? null : remainder)
                .groups(List.of(
                        new GroupTally(GroupCode.of("g0"), tally(), chance.maybe(weights())),
                        new GroupTally(GroupCode.of("g1"), tally(), null)))
                .weights(chance.maybe(weights()))
                .counted(tally, chance.maybe(choice()));
    }

    private Vote secret() {
        return new SecretVote(
                VoteId.of(chance.id()),
                MotionId.of(chance.id()),
                chance.maybe(SittingId.of(chance.id())),
                chance.instant(),
                chance.instant(),
                electorate(),
                chance.maybe(declared()),
                chance.maybe(chance.number()),
                chance.maybe(chance.number()),
                chance.maybe(chance.number()),
                chance.pick(List.of(true, false)) ? tally() : Tally.of(chance.number(), 0, 0),
                chance.many(() -> MandateId.of(chance.id())).stream().sorted().toList(),
                chance.many(() -> PersonId.of(chance.id())));
    }

    private Electorate electorate() {
        ElectorateWeights weights = new ElectorateWeights(weight(), chance.maybe(weight()), chance.maybe(weight()));
        return new Electorate(
                chance.number(),
                chance.maybe(chance.number()),
                chance.maybe(chance.number()),
                List.of(new GroupSize(
                        GroupCode.of("g0"),
                        chance.number(),
                        chance.maybe(chance.number()),
                        chance.maybe(chance.number()),
                        chance.maybe(weights))),
                chance.maybe(weights));
    }

    private DeclaredResult declared() {
        return new DeclaredResult(
                chance.pick(List.of(Outcome.values())),
                chance.many(() -> new DeclaredPercentage(
                        chance.pick(List.of(Share.values())),
                        chance.pick(List.of(Base.values())),
                        new Percentage(chance.number()))));
    }

    private Tally tally() {
        return new Tally(chance.maybe(chance.number()), chance.maybe(chance.number()), chance.maybe(chance.number()));
    }

    private WeightTally weights() {
        return new WeightTally(weight(), weight(), weight());
    }

    private Choice choice() {
        return chance.pick(List.of(Choice.values()));
    }

    Election election() {
        List<Candidate> candidates = List.of(
                new Candidate(PersonId.of("x0"), chance.maybe(chance.number()), chance.maybe(1)),
                new Candidate(PersonId.of("x1"), chance.maybe(chance.number()), chance.maybe(2)),
                new Candidate(PersonId.of("x9"), chance.maybe(chance.number()), chance.maybe(2)));
        return new Election(
                VoteId.of(chance.id()),
                MotionId.of(chance.id()),
                chance.maybe(SittingId.of(chance.id())),
                chance.instant(),
                chance.instant(),
                electorate(),
                Math.max(1, chance.number()),
                Math.max(1, chance.number()),
                chance.maybe(chance.number()),
                chance.maybe(chance.number()),
                chance.maybe(chance.number()),
                candidates,
                List.of(),
                chance.many(() -> MandateId.of(chance.id())).stream().sorted().toList(),
                chance.many(() -> PersonId.of(chance.id())),
                chance.maybe(new DeclaredElection(chance.many(() -> PersonId.of(chance.id())))),
                null);
    }

    ConfidencePoll poll() {
        var rating = new ConfidenceRating(
                PersonId.of(chance.id()),
                List.of(
                        new LevelCount(ConfidenceLevel.LOW, chance.number()),
                        new LevelCount(ConfidenceLevel.HIGH, chance.number())),
                chance.maybe(chance.number()));
        return ConfidencePoll.of(
                VoteId.of(chance.id()),
                MotionId.of(chance.id()),
                electorate(),
                chance.maybe(chance.number()),
                chance.maybe(chance.number()),
                List.of(rating));
    }
}
