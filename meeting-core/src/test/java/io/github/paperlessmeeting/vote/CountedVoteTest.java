package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountedVoteTest {
    private static final GroupCode A = GroupCode.of("a");
    private static final GroupCode B = GroupCode.of("b");
    private static final WeightTally WEIGHTS = new WeightTally(Weight.of(3), Weight.parse("1.5"), Weight.ZERO);

    private static VoteBuilder vote(Integer present) {
        return Vote.builder(VoteId.of("v"), MotionId.of("q"), new Electorate(27, null, present));
    }

    private static Tally without(Choice choice) {
        return new Tally(
                choice == Choice.IN_FAVOUR ? null : 5,
                choice == Choice.AGAINST ? null : 5,
                choice == Choice.ABSTAIN ? null : 5);
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void all_present_who_were_not_counted_chose_the_remainder(Choice choice) {
        CountedVote vote = vote(25).remainder(choice).counted(without(choice), null);

        assertThat(vote.completeTally())
                .isEqualTo(Tally.of(
                        choice == Choice.IN_FAVOUR ? 15 : 5,
                        choice == Choice.AGAINST ? 15 : 5,
                        choice == Choice.ABSTAIN ? 15 : 5));
        assertThat(vote.tally()).as("what was counted stays as it was").isEqualTo(without(choice));
    }

    @Test
    void a_remainder_of_nobody_is_zero_and_one_of_less_is_not_known() {
        Tally counted = new Tally(null, 10, 5);

        assertThat(vote(15).remainder(Choice.IN_FAVOUR).counted(counted, null).completeTally())
                .isEqualTo(Tally.of(0, 10, 5));
        assertThat(vote(14).remainder(Choice.IN_FAVOUR).counted(counted, null).completeTally())
                .as("more were counted than were present")
                .isEqualTo(counted);
        assertThat(vote(null).remainder(Choice.IN_FAVOUR).counted(counted, null).completeTally())
                .as("presence is not recorded")
                .isEqualTo(counted);
        assertThat(vote(25).counted(counted, null).completeTally())
                .as("the rest did not vote")
                .isEqualTo(counted);
    }

    @Test
    void nobody_made_another_choice_of_which_no_number_is_recorded_if_all_the_rest_made_one() {
        assertThat(vote(25).remainder(Choice.IN_FAVOUR)
                        .counted(new Tally(null, 10, null), null)
                        .completeTally())
                .isEqualTo(Tally.of(15, 10, 0));
        assertThat(vote(10).remainder(Choice.AGAINST)
                        .counted(new Tally(null, null, 3), null)
                        .completeTally())
                .isEqualTo(Tally.of(0, 7, 3));
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void refuses_a_remainder_that_was_counted(Choice choice) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vote(25).remainder(choice).counted(Tally.of(0, 0, 0), null))
                .withMessage("CountedVote.remainder names a choice that was counted");
    }

    @Test
    void tells_the_count_of_each_group_and_of_no_other() {
        CountedVote vote = vote(25).groups(List.of(
                        new GroupTally(A, Tally.of(3, 1, 0), WEIGHTS), new GroupTally(B, Tally.of(0, 2, 0), null)))
                .weights(WEIGHTS)
                .counted(Tally.of(3, 3, 0), null);

        assertThat(vote.tally(A)).isEqualTo(Tally.of(3, 1, 0));
        assertThat(vote.tally(B)).isEqualTo(Tally.of(0, 2, 0));
        assertThat(vote.tally(GroupCode.of("c"))).isNull();
        assertThat(vote.weights(A)).isEqualTo(WEIGHTS);
        assertThat(vote.weights(B)).isNull();
        assertThat(vote.weights(GroupCode.of("c"))).isNull();
        assertThat(vote.weights()).isEqualTo(WEIGHTS);
        assertThat(vote(25).counted(Tally.of(1, 0, 0), null).weights()).isNull();
    }

    @Test
    void refuses_a_group_twice() {
        var group = new GroupTally(A, Tally.of(3, 1, 0), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> vote(25).groups(List.of(group, new GroupTally(A, Tally.of(0, 0, 0), null)))
                        .counted(Tally.of(3, 1, 0), null))
                .withMessage("CountedVote.groups gives a group twice");
    }

    @Test
    void votes_in_secret_and_by_consent_know_no_groups_and_no_weights() {
        for (Vote vote :
                List.of(vote(25).secret(25, 25, 0, Tally.of(25, 0, 0), List.of(), List.of()), vote(25).byConsent())) {
            assertThat(vote.tally(A)).isNull();
            assertThat(vote.weights()).isNull();
            assertThat(vote.weights(A)).isNull();
            assertThat(vote.castingVote()).isNull();
            assertThat(vote.completeTally()).isEqualTo(vote.tally());
        }
    }

    @Test
    void an_electorate_refuses_a_group_twice_and_negative_numbers_of_one() {
        var electorate = Electorate.of(27, 25).withGroups(List.of(GroupSize.of(A, 20, 19), GroupSize.of(B, 7, 6)));

        assertThat(electorate.group(B)).isEqualTo(GroupSize.of(B, 7, 6));
        assertThat(electorate.group(GroupCode.of("c"))).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> electorate.withGroups(List.of(GroupSize.of(A, 1, 1), GroupSize.of(A, 2, 2))))
                .withMessage("Electorate.groups gives a group twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupSize.of(A, -1, 0))
                .withMessage("GroupSize.mandatesInOffice must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> GroupSize.of(A, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupSize(A, 0, -1, null, null));
    }

    @Test
    void a_casting_vote_takes_a_side() {
        assertThat(new CastingVote(null, Choice.AGAINST).choice()).isEqualTo(Choice.AGAINST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CastingVote(null, Choice.ABSTAIN))
                .withMessage("CastingVote.choice must be a side");
    }
}
