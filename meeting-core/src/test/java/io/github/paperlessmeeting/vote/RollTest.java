package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.ProxyRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollTest {
    private static final MandateId A = MandateId.of("m-a");
    private static final MandateId B = MandateId.of("m-b");
    private static final MandateId C = MandateId.of("m-c");
    private static final GroupCode EAST = GroupCode.of("east");
    private static final GroupCode WEST = GroupCode.of("west");
    private static final ProxyRule RULE = new ProxyRule(1, true, false, null);

    @Test
    void counts_everybody_in_office_and_those_of_them_who_are_there() {
        Roll roll = Roll.of(List.of(Voter.onSite(A), Voter.remote(B), Voter.absent(C)));

        assertThat(roll.electorate()).isEqualTo(new Electorate(3, null, 2));
        assertThat(roll.withStatutorySeats(0).electorate()).isEqualTo(new Electorate(3, 0, 2));
        assertThat(roll.withStatutorySeats(5).electorate()).isEqualTo(new Electorate(3, 5, 2));
        assertThat(Roll.of(List.of()).electorate()).isEqualTo(new Electorate(0, null, 0));
    }

    @Test
    void counts_who_is_recused_like_anybody_else() {
        Roll roll = Roll.of(List.of(Voter.onSite(A).recusing(), Voter.absent(B).recusing(), Voter.onSite(C)));

        assertThat(roll.electorate()).isEqualTo(new Electorate(3, null, 2));
    }

    @Test
    void gives_the_numbers_of_the_groups_in_the_order_of_their_codes_and_leaves_out_who_has_none() {
        Roll roll = Roll.of(List.of(
                Voter.onSite(A).inGroup(WEST),
                Voter.absent(B).inGroup(WEST),
                Voter.remote(C).inGroup(EAST),
                Voter.onSite(MandateId.of("m-d"))));

        assertThat(roll.electorate())
                .isEqualTo(new Electorate(
                        4,
                        null,
                        3,
                        List.of(new GroupSize(EAST, 1, null, 1, null), new GroupSize(WEST, 2, null, 1, null)),
                        null));
    }

    @Test
    void gives_the_weights_of_all_and_of_each_group() {
        Roll roll = Roll.of(List.of(
                Voter.onSite(A).inGroup(WEST).weighing(Weight.parse("1.5")),
                Voter.absent(B).inGroup(WEST).weighing(Weight.of(2)),
                Voter.remote(C).inGroup(EAST).weighing(Weight.ZERO)));

        Electorate electorate = roll.electorate();

        assertThat(roll.weighted()).isTrue();
        assertThat(electorate.weights())
                .isEqualTo(new ElectorateWeights(Weight.parse("3.5"), null, Weight.parse("1.5")));
        assertThat(electorate.group(WEST))
                .isNotNull()
                .extracting(GroupSize::weights)
                .isEqualTo(electorate.weights());
        assertThat(electorate.group(EAST))
                .isNotNull()
                .extracting(GroupSize::weights)
                .isEqualTo(new ElectorateWeights(Weight.ZERO, null, Weight.ZERO));
    }

    @Test
    void is_not_weighted_without_weights_or_without_voters() {
        assertThat(Roll.of(List.of(Voter.onSite(A))).weighted()).isFalse();
        assertThat(Roll.of(List.of(Voter.onSite(A))).electorate().weights()).isNull();
        assertThat(Roll.of(List.of()).weighted()).isFalse();
        assertThat(Roll.of(List.of()).electorate().weights()).isNull();
    }

    @Test
    void refuses_the_same_mandate_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roll.of(List.of(Voter.onSite(A), Voter.onSite(B), Voter.absent(A))))
                .withMessage("Roll.voters gives a mandate twice");
    }

    @Test
    void refuses_weights_of_some_only() {
        Voter heavy = Voter.onSite(A).weighing(Weight.ONE);

        assertThatIllegalArgumentException().isThrownBy(() -> Roll.of(List.of(heavy, Voter.onSite(B))));
        assertThatIllegalArgumentException().isThrownBy(() -> Roll.of(List.of(Voter.onSite(B), heavy)));
        assertThat(Roll.of(List.of(heavy, Voter.onSite(B).weighing(Weight.ONE))).weighted())
                .isTrue();
    }

    @Test
    void refuses_a_negative_number_of_seats() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roll.of(List.of()).withStatutorySeats(-1))
                .withMessage("Roll.statutorySeats must not be negative");
    }

    @Test
    void refuses_a_weight_that_is_too_great_for_one_vote() {
        Weight most = new Weight(BigDecimal.TEN.pow(Weight.MAX_DIGITS_OF_ONE).subtract(BigDecimal.ONE));

        assertThat(Voter.onSite(A).weighing(most).weight()).isEqualTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Voter.onSite(A).weighing(most.plus(Weight.ONE)))
                .withMessageStartingWith("Voter.weight");
    }

    @Test
    void refuses_two_proxies_of_one_mandate_since_nobody_could_tell_which_holds() {
        Roll roll = Roll.of(List.of(Voter.onSite(A), Voter.absent(B), Voter.onSite(C)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> roll.withProxies(RULE, List.of(new Proxy(B, A), new Proxy(B, C))))
                .withMessage("Roll.proxies gives the vote of a mandate twice");
        assertThat(roll.withProxies(RULE, List.of(new Proxy(B, A))).proxies()).containsExactly(new Proxy(B, A));
    }

    @Test
    void records_proxies_that_are_forbidden_or_for_nobody_since_only_their_use_is_wrong() {
        Roll roll = Roll.of(List.of(Voter.absent(A), Voter.absent(B), Voter.absent(C)));
        var chain = List.of(new Proxy(A, B), new Proxy(C, B), new Proxy(B, A));

        assertThat(roll.withProxies(RULE, chain).proxies()).isEqualTo(chain);
        assertThat(roll.withProxies(null, chain).proxies()).isEqualTo(chain);
        var strange = List.of(new Proxy(A, A), new Proxy(B, MandateId.of("m-x")), new Proxy(MandateId.of("m-x"), C));
        assertThat(roll.withProxies(RULE, strange).proxies()).isEqualTo(strange);
    }

    @Test
    void refuses_null_and_names_it() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Voter(null, null, null, null, false))
                .withMessage("Voter.mandate");
        assertThatNullPointerException().isThrownBy(() -> new Proxy(null, A)).withMessage("Proxy.giver");
        assertThatNullPointerException().isThrownBy(() -> new Proxy(A, null)).withMessage("Proxy.holder");
        assertThatNullPointerException().isThrownBy(() -> Roll.of(null)).withMessage("Roll.voters");
        assertThatNullPointerException()
                .isThrownBy(() -> Roll.of(List.of()).withProxies(RULE, null))
                .withMessage("Roll.proxies");
    }

    @Test
    void is_frozen_when_it_is_made() {
        var voters = new ArrayList<>(List.of(Voter.onSite(A), Voter.absent(B)));
        var proxies = new ArrayList<>(List.of(new Proxy(B, A)));
        Roll roll = new Roll(voters, 2, RULE, proxies);
        voters.clear();
        proxies.clear();

        assertThat(roll.voters()).hasSize(2);
        assertThat(roll.proxies()).hasSize(1);
    }

    @Test
    void shows_of_a_voter_the_mandate_only_and_of_a_roll_the_number_of_voters() {
        Voter voter = new Voter(A, EAST, Weight.ONE, AttendanceMode.REMOTE, true);

        assertThat(voter).hasToString("Voter[m-a]");
        assertThat(Roll.of(List.of(voter))).hasToString("Roll[1]");
    }
}
