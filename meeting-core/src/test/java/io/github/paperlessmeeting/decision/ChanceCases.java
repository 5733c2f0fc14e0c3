package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
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
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.procedure.Verification;
import io.github.paperlessmeeting.vote.Annulment;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.ElectionBallot;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.ElectorateWeights;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.GroupTally;
import io.github.paperlessmeeting.vote.LevelCount;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteBuilder;
import io.github.paperlessmeeting.vote.VoteId;
import io.github.paperlessmeeting.vote.WeightTally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decisions of every kind on small numbers drawn by lot, of which any may be missing or contradict another. */
final class ChanceCases {
    private static final List<Fraction> FRACTIONS = List.of(
            Fraction.HALF,
            Fraction.TWO_THIRDS,
            Fraction.of(1, 3),
            Fraction.of(1, 4),
            Fraction.of(3, 4),
            Fraction.of(3, 5),
            Fraction.of(4, 5));
    private static final List<GroupCode> GROUPS = List.of(GroupCode.of("a"), GroupCode.of("b"));

    private final Random random;

    ChanceCases(long seed) {
        random = new Random(seed);
    }

    /**
     * What is to be decided, and under what.
     *
     * @param <S> the kind of ballot
     * @param <R> the kind of rule
     * @param subject the ballot
     * @param rule the rule; null if none
     * @param quorumRule the quorum rule; null if none
     */
    record Case<S, R>(S subject, @Nullable R rule, @Nullable QuorumRule quorumRule) {}

    Case<Vote, DecisionRule> voteCase() {
        return new Case<>(vote(), oneIn(20) ? null : rule(), oneIn(3) ? quorumRule() : null);
    }

    /** A show of hands that may have been a tie, under a rule that knows ties: numbers are missing that only tie it. */
    Case<Vote, DecisionRule> tieCase() {
        int each = random.nextInt(4);
        int abstained = random.nextInt(3);
        int silent = random.nextInt(3);
        int mandates = 2 * each + abstained + silent + (oneIn(2) ? 0 : random.nextInt(3));
        Integer present = oneIn(2) ? null : Integer.valueOf(2 * each + abstained + silent);
        Tally tally =
                new Tally(oneIn(2) ? null : each, oneIn(3) ? null : each, oneIn(2) ? null : Integer.valueOf(abstained));
        var builder = Vote.builder(
                        VoteId.of("v"), MotionId.of("q"), new Electorate(mandates, oneIn(3) ? null : mandates, present))
                .castingVote(oneIn(3) ? null : new CastingVote(null, any(List.of(Choice.IN_FAVOUR, Choice.AGAINST))));
        Threshold half = Threshold.moreThan(Fraction.HALF, any(List.of(Base.values())));
        List<Condition> conditions =
                oneIn(4) ? List.of(Condition.votes(half), condition()) : List.of(Condition.votes(half));
        var rule = new DecisionRule(
                Matter.ORDINARY,
                conditions.stream().distinct().toList(),
                any(List.of(TieRule.values())),
                DecisionRule.Effect.ADOPTED_IF_REACHED,
                basis());
        return new Case<>(builder.counted(tally, oneIn(3) ? null : any(List.of(Choice.values()))), rule, null);
    }

    Case<Election, ElectionRule> electionCase() {
        return new Case<>(ballotForPersons(), oneIn(20) ? null : electionRule(), oneIn(3) ? quorumRule() : null);
    }

    Case<ConfidencePoll, ConfidenceRule> confidenceCase() {
        return new Case<>(poll(), oneIn(20) ? null : confidenceRule(), oneIn(3) ? quorumRule() : null);
    }

    Decision decision() {
        Case<Vote, DecisionRule> drawn = voteCase();
        return oneIn(30)
                ? Decisions.decideWithoutRule(drawn.subject(), null)
                : Decisions.decide(drawn.subject(), drawn.rule(), drawn.quorumRule());
    }

    ElectionDecision election() {
        Case<Election, ElectionRule> drawn = electionCase();
        return oneIn(30)
                ? Elections.decide(drawn.subject(), null, Matter.ELECTION)
                : Elections.decide(drawn.subject(), drawn.rule(), drawn.quorumRule());
    }

    ConfidenceDecision confidence() {
        Case<ConfidencePoll, ConfidenceRule> drawn = confidenceCase();
        return oneIn(30)
                ? Confidence.decide(drawn.subject(), null, Matter.CONFIDENCE_RATING)
                : Confidence.decide(drawn.subject(), drawn.rule(), drawn.quorumRule());
    }

    private DecisionRule rule() {
        Set<Condition> conditions = new LinkedHashSet<>();
        if (oneIn(2)) {
            // The only kind of condition that knows ties.
            conditions.add(Condition.votes(Threshold.moreThan(Fraction.HALF, any(List.of(Base.values())))));
        }
        for (int i = random.nextInt(3); i > 0 || conditions.isEmpty(); i--) {
            conditions.add(condition());
        }
        DecisionRule.Effect effect =
                oneIn(6) ? DecisionRule.Effect.STANDS_UNLESS_REJECTED : DecisionRule.Effect.ADOPTED_IF_REACHED;
        return new DecisionRule(
                Matter.ORDINARY, List.copyOf(conditions), any(List.of(TieRule.values())), effect, basis());
    }

    private Condition condition() {
        return new Condition(
                threshold(),
                oneIn(5) ? Condition.Measured.TURNOUT : Condition.Measured.VOTES,
                oneIn(5) ? Condition.Unit.WEIGHTS : Condition.Unit.HEADS,
                oneIn(5) ? GROUPS : oneIn(8) ? List.of(any(GROUPS)) : List.of());
    }

    private Threshold threshold() {
        Comparison comparison = any(List.of(Comparison.values()));
        return oneIn(6)
                ? new Threshold(comparison, null, null, 1 + random.nextInt(3))
                : new Threshold(comparison, oneIn(2) ? Fraction.HALF : any(FRACTIONS), any(List.of(Base.values())));
    }

    private @Nullable LegalBasis basis() {
        return random.nextBoolean()
                ? null
                : new LegalBasis("Quy chế", "Điều 1", null, null, any(List.of(Verification.values())));
    }

    private QuorumRule quorumRule() {
        Base base = any(List.of(Base.STATUTORY_SEATS, Base.MANDATES_IN_OFFICE, Base.REMAINING_MANDATES));
        return new QuorumRule(
                oneIn(6)
                        ? Threshold.atLeast(1 + random.nextInt(3))
                        : new Threshold(any(List.of(Comparison.values())), any(FRACTIONS), base),
                basis());
    }

    private Electorate electorate() {
        return new Electorate(random.nextInt(5), number(), number())
                .withWeights(oneIn(3) ? null : weights())
                .withGroups(
                        oneIn(3)
                                ? List.of()
                                : GROUPS.stream()
                                        .map(group -> new GroupSize(
                                                group,
                                                random.nextInt(3),
                                                number(),
                                                number(),
                                                oneIn(3) ? null : weights()))
                                        .toList());
    }

    private ElectorateWeights weights() {
        return new ElectorateWeights(weight(), oneIn(3) ? null : weight(), oneIn(3) ? null : weight());
    }

    private Vote vote() {
        Electorate electorate = electorate();
        Annulment annulment = oneIn(20) ? new Annulment("sai", null) : null;
        CastingVote casting = oneIn(2) ? null : new CastingVote(null, any(List.of(Choice.IN_FAVOUR, Choice.AGAINST)));
        VoteBuilder builder = Vote.builder(VoteId.of("v"), MotionId.of("q"), electorate)
                .annulment(annulment)
                .castingVote(casting);
        return switch (random.nextInt(5)) {
            case 0 -> builder.castingVote(null).byConsent();
            case 1 -> secret(electorate, annulment);
            case 2 -> builder.named(oneIn(3) ? null : MandateId.of("m0"), ballots());
            default -> counted(builder);
        };
    }

    private Vote counted(VoteBuilder builder) {
        Tally tally = tally();
        List<Choice> uncounted = Arrays.stream(Choice.values())
                .filter(choice -> tally.of(choice) == null)
                .toList();
        return builder.remainder(uncounted.isEmpty() || oneIn(2) ? null : any(uncounted))
                .groups(
                        oneIn(3)
                                ? List.of()
                                : GROUPS.stream()
                                        .map(group -> new GroupTally(group, tally(), weightTally()))
                                        .toList())
                .weights(weightTally())
                .counted(tally, oneIn(4) ? null : any(List.of(Choice.values())));
    }

    private Vote secret(Electorate electorate, @Nullable Annulment annulment) {
        return new SecretVote(
                VoteId.of("v"),
                MotionId.of("q"),
                null,
                null,
                null,
                electorate,
                null,
                number(),
                number(),
                number(),
                tally(),
                List.of(),
                List.of(),
                annulment);
    }

    /** Each third ballot is cast by a proxy; at times one tells no group, or no weight, or a group that nobody knows. */
    private List<Ballot> ballots() {
        boolean apart = !oneIn(6);
        boolean weighted = !oneIn(3);
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> new Ballot(
                        MandateId.of("m" + i),
                        any(List.of(Choice.values())),
                        null,
                        apart || oneIn(2) ? oneIn(9) ? GroupCode.of("c") : any(GROUPS) : null,
                        weighted || oneIn(2) ? weight() : null,
                        oneIn(3) ? MandateId.of("m9") : null))
                .toList();
    }

    /** At times a house divided down the middle, which chance alone seldom makes. */
    private Tally tally() {
        Integer inFavour = number();
        return new Tally(inFavour, oneIn(3) ? inFavour : number(), number());
    }

    private @Nullable WeightTally weightTally() {
        return oneIn(4) ? null : new WeightTally(weight(), weight(), weight());
    }

    private Weight weight() {
        return Weight.parse(random.nextInt(3) + (random.nextBoolean() ? ".5" : ""));
    }

    private ElectionRule electionRule() {
        List<ElectionRule.TieBreak> ties = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            ties.add(any(List.of(ElectionRule.TieBreak.values())));
        }
        return new ElectionRule(Matter.ELECTION, oneIn(3) ? null : threshold(), ties, basis());
    }

    private Election ballotForPersons() {
        int places = 1 + random.nextInt(3);
        var builder = Election.builder(VoteId.of("v"), MotionId.of("q"), electorate(), places)
                .round(1 + random.nextInt(3))
                .annulment(oneIn(20) ? new Annulment(null, null) : null);
        List<PersonId> persons = IntStream.rangeClosed(1, random.nextInt(6))
                .mapToObj(i -> PersonId.of("p" + i))
                .toList();
        if (oneIn(3)) {
            List<ElectionBallot> ballots = IntStream.range(0, random.nextInt(5))
                    .mapToObj(i -> new ElectionBallot(MandateId.of("m" + i), choice(persons, places), null))
                    .toList();
            return builder.named(candidates(persons, false), ballots);
        }
        List<Candidate> candidates = candidates(persons, true);
        return oneIn(2)
                ? builder.counted(candidates)
                : builder.secret(4, random.nextInt(8), random.nextInt(3), candidates, List.of(), List.of());
    }

    private List<PersonId> choice(List<PersonId> persons, int places) {
        return persons.stream()
                .filter(person -> oneIn(2))
                .limit(random.nextInt(places + 1))
                .toList();
    }

    private List<Candidate> candidates(List<PersonId> persons, boolean counted) {
        boolean ranked = random.nextBoolean();
        List<Integer> places =
                new ArrayList<>(IntStream.rangeClosed(1, persons.size()).boxed().toList());
        Collections.shuffle(places, random);
        if (persons.size() > 1 && oneIn(9)) {
            places.set(0, places.get(1));
        }
        boolean complete = !oneIn(6);
        return IntStream.range(0, persons.size())
                .mapToObj(i -> new Candidate(
                        persons.get(i),
                        counted ? complete ? Integer.valueOf(random.nextInt(4)) : number() : null,
                        ranked && !oneIn(9) ? Integer.valueOf(places.get(i)) : null))
                .toList();
    }

    private ConfidenceRule confidenceRule() {
        List<ConfidenceLevel> levels = List.of(ConfidenceLevel.HIGH, ConfidenceLevel.CONFIDENCE, ConfidenceLevel.LOW);
        if (oneIn(3)) {
            levels = List.of(ConfidenceLevel.CONFIDENCE, ConfidenceLevel.NO_CONFIDENCE);
        }
        List<ConfidenceBand> bands = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Consequence consequence = any(List.of(
                    Consequence.MAY_RESIGN,
                    Consequence.MAY_RESIGN_OR_FACES_VOTE,
                    Consequence.FACES_VOTE,
                    Consequence.DISMISSAL_PROPOSED));
            bands.add(new ConfidenceBand(any(levels), threshold(), consequence));
        }
        return new ConfidenceRule(Matter.CONFIDENCE_RATING, levels, bands, basis());
    }

    private ConfidencePoll poll() {
        List<LevelCount> counts = new ArrayList<>();
        for (ConfidenceLevel level : ConfidenceLevel.values()) {
            if (!oneIn(6)) {
                counts.add(new LevelCount(level, random.nextInt(4)));
            }
        }
        ConfidencePoll poll = ConfidencePoll.of(
                VoteId.of("v"),
                MotionId.of("q"),
                electorate(),
                number(),
                number(),
                List.of(new ConfidenceRating(PersonId.of("p1"), counts, number())));
        return oneIn(20) ? annulled(poll) : poll;
    }

    private static ConfidencePoll annulled(ConfidencePoll poll) {
        return new ConfidencePoll(
                poll.id(),
                poll.motion(),
                null,
                null,
                null,
                poll.electorate(),
                null,
                poll.collected(),
                poll.invalid(),
                poll.ratings(),
                List.of(),
                List.of(),
                new Annulment(null, null));
    }

    private boolean oneIn(int sides) {
        return random.nextInt(sides) == 0;
    }

    private @Nullable Integer number() {
        int number = random.nextInt(6) - 1;
        return number < 0 ? null : number;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
