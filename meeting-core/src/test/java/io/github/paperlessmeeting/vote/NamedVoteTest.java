package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamedVoteTest {
    private static final GroupCode A = GroupCode.of("a");
    private static final GroupCode B = GroupCode.of("b");
    private static final MandateId FIRST = MandateId.of("m-1");
    private static final MandateId SECOND = MandateId.of("m-2");
    private static final MandateId THIRD = MandateId.of("m-3");

    private static VoteBuilder vote() {
        return Vote.builder(VoteId.of("v"), MotionId.of("q"), Electorate.of(27, 25));
    }

    private static Correction correction(MandateId voter, Choice choice) {
        return new Correction(voter, choice, null, null);
    }

    @Test
    void counts_and_weighs_each_group_apart() {
        for (long seed = 1; seed <= 100; seed++) {
            var random = new Random(seed);
            var ballots = new ArrayList<Ballot>();
            Map<Choice, Integer> heads = new EnumMap<>(Choice.class);
            Map<Choice, Integer> halves = new EnumMap<>(Choice.class);
            for (int i = random.nextInt(40); i > 0; i--) {
                Choice choice = List.of(Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAIN)
                        .get(random.nextInt(3));
                int half = random.nextInt(5);
                boolean inA = random.nextBoolean();
                ballots.add(Ballot.of(MandateId.of("m" + i), choice)
                        .inGroup(inA ? A : B)
                        .weighing(Weight.parse(half / 2 + (half % 2 == 0 ? "" : ".5"))));
                if (inA) {
                    heads.merge(choice, 1, Integer::sum);
                    halves.merge(choice, half, Integer::sum);
                }
            }
            NamedVote vote = vote().named(null, ballots);

            assertThat(vote.tally(A))
                    .as("seed %d", seed)
                    .isEqualTo(Tally.of(
                            heads.getOrDefault(Choice.IN_FAVOUR, 0),
                            heads.getOrDefault(Choice.AGAINST, 0),
                            heads.getOrDefault(Choice.ABSTAIN, 0)));
            assertThat(vote.weights(A))
                    .as("seed %d", seed)
                    .isEqualTo(new WeightTally(
                            half(halves, Choice.IN_FAVOUR),
                            half(halves, Choice.AGAINST),
                            half(halves, Choice.ABSTAIN)));
            WeightTally all = vote.weights();
            assertThat(all.inFavour())
                    .isEqualTo(vote.weights(A).inFavour().plus(vote.weights(B).inFavour()));
            assertThat(all.against())
                    .isEqualTo(vote.weights(A).against().plus(vote.weights(B).against()));
            assertThat(all.abstained())
                    .isEqualTo(vote.weights(A).abstained().plus(vote.weights(B).abstained()));
        }
    }

    private static Weight half(Map<Choice, Integer> halves, Choice choice) {
        int number = halves.getOrDefault(choice, 0);
        return Weight.parse(number / 2 + (number % 2 == 0 ? "" : ".5"));
    }

    @Test
    void knows_nothing_of_groups_or_weights_where_one_ballot_tells_none() {
        Ballot told = Ballot.of(FIRST, Choice.IN_FAVOUR).inGroup(A).weighing(Weight.ONE);
        NamedVote untold = vote().named(null, List.of(told, Ballot.of(SECOND, Choice.AGAINST)));
        NamedVote ofOther = vote().named(
                        null, List.of(told, Ballot.of(SECOND, Choice.AGAINST).inGroup(B)));

        assertThat(untold.tally(A)).isNull();
        assertThat(untold.weights(A)).isNull();
        assertThat(untold.weights()).isNull();
        assertThat(ofOther.tally(A)).isEqualTo(Tally.of(1, 0, 0));
        assertThat(ofOther.weights(A)).isEqualTo(new WeightTally(Weight.ONE, Weight.ZERO, Weight.ZERO));
        assertThat(ofOther.weights(B)).as("of no known weight").isNull();
        assertThat(ofOther.tally(GroupCode.of("c"))).isEqualTo(Tally.of(0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void a_correction_replaces_the_choice_and_nothing_else(Choice choice) {
        Ballot ballot = new Ballot(FIRST, Choice.AGAINST, Instant.EPOCH, A, Weight.of(3), SECOND);
        NamedVote vote = vote().corrections(List.of(correction(FIRST, choice))).named(FIRST, List.of(ballot));

        assertThat(vote.tally()).as("as it was cast").isEqualTo(Tally.of(0, 1, 0));
        assertThat(vote.corrected().ballots())
                .containsExactly(new Ballot(FIRST, choice, Instant.EPOCH, A, Weight.of(3), SECOND));
        assertThat(vote.corrected().corrections()).isEmpty();
        assertThat(vote.corrected().chairChoice()).isEqualTo(choice);
        assertThat(vote.corrected().corrected()).isEqualTo(vote.corrected());
    }

    @Test
    void the_last_correction_of_a_voter_counts() {
        NamedVote vote = vote().corrections(List.of(
                        correction(FIRST, Choice.AGAINST),
                        correction(SECOND, Choice.ABSTAIN),
                        correction(FIRST, Choice.ABSTAIN)))
                .named(null, List.of(Ballot.of(FIRST, Choice.IN_FAVOUR), Ballot.of(THIRD, Choice.IN_FAVOUR)));

        assertThat(vote.corrected().ballots())
                .containsExactlyInAnyOrder(
                        Ballot.of(FIRST, Choice.ABSTAIN),
                        Ballot.of(SECOND, Choice.ABSTAIN),
                        Ballot.of(THIRD, Choice.IN_FAVOUR));
    }

    @Test
    void a_correction_without_choice_takes_every_ballot_of_the_voter_away() {
        NamedVote vote = vote().corrections(List.of(correction(FIRST, null), correction(SECOND, null)))
                .named(
                        null,
                        List.of(
                                Ballot.of(FIRST, Choice.IN_FAVOUR),
                                Ballot.of(THIRD, Choice.AGAINST),
                                Ballot.of(FIRST, Choice.AGAINST)));

        assertThat(vote.corrected().ballots()).containsExactly(Ballot.of(THIRD, Choice.AGAINST));
    }

    @Test
    void a_correction_leaves_one_of_two_ballots_of_one_voter() {
        NamedVote vote = vote().corrections(List.of(correction(FIRST, Choice.ABSTAIN)))
                .named(null, List.of(Ballot.of(FIRST, Choice.IN_FAVOUR), Ballot.of(FIRST, Choice.AGAINST)));

        assertThat(vote.corrected().ballots()).containsExactly(Ballot.of(FIRST, Choice.ABSTAIN));
    }

    @Test
    void without_corrections_it_is_the_same_vote() {
        NamedVote vote = vote().named(FIRST, List.of(Ballot.of(FIRST, Choice.IN_FAVOUR)));

        assertThat(vote.corrected()).isSameAs(vote);
    }

    @Test
    void keeps_the_casting_vote_and_the_annulment() {
        var casting = new CastingVote(null, Choice.IN_FAVOUR);
        var annulment = new Annulment("sai", Instant.EPOCH);
        NamedVote vote = vote().castingVote(casting)
                .annulment(annulment)
                .corrections(List.of(correction(FIRST, Choice.ABSTAIN)))
                .named(null, List.of());

        assertThat(vote.castingVote()).isEqualTo(casting);
        assertThat(vote.corrected().castingVote()).isEqualTo(casting);
        assertThat(vote.corrected().annulment()).isEqualTo(annulment);
        assertThat(vote().castingVote(casting).counted(Tally.of(1, 1, 0), null).castingVote())
                .isEqualTo(casting);
    }

    @Test
    void a_ballot_refuses_a_weight_too_great_for_one_vote() {
        Ballot ballot = Ballot.of(FIRST, Choice.IN_FAVOUR);
        Weight most = Weight.parse("9".repeat(Weight.MAX_DIGITS_OF_ONE));

        assertThat(ballot.weighing(most).weight()).isEqualTo(most);
        assertThat(ballot.weighing(most).weighing(null)).isEqualTo(ballot);
        assertThat(ballot.by(SECOND).by(null)).isEqualTo(ballot);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ballot.weighing(most.plus(Weight.ONE)))
                .withMessage("Ballot.weight must have at most 18 digits");
    }
}
