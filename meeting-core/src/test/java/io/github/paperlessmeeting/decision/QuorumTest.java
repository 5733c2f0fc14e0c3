package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Electorate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTest {
    private static final QuorumRule OF_MEMBERS = Samples.TWO_THIRDS_PRESENT;
    private static final QuorumRule OF_SEATS =
            new QuorumRule(Threshold.moreThan(Fraction.HALF, Base.STATUTORY_SEATS), null);

    @Test
    void the_first_e_cabinet_session_had_one_with_those_who_took_part_by_network() {
        QuorumCheck check = Quorum.check(OF_MEMBERS, new RollCall(null, 27, 21, 4), null);

        assertThat(check).isEqualTo(new QuorumCheck(QuorumStatus.QUORATE, OF_MEMBERS, 27L, 25L, 18L));
        assertThat(check.steps())
                .containsExactly(
                        Message.of("quorum.at-least")
                                .with("fraction", "2/3")
                                .with("base", "MANDATES_IN_OFFICE")
                                .with("size", 27)
                                .with("needed", 18),
                        Message.of("quorum.reached").with("present", 25).with("needed", 18),
                        Message.of("basis").with("citation", "Điều 46, Luật Tổ chức Chính phủ 2015"));
        assertThat(check.margin()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "27, 18, QUORATE, 0",
        "27, 17, NOT_QUORATE, -1",
        "50, 34, QUORATE, 0",
        "50, 33, NOT_QUORATE, -1",
        "75, 50, QUORATE, 0",
        "75, 49, NOT_QUORATE, -1",
        "1, 1, QUORATE, 0",
        "1, 0, NOT_QUORATE, -1",
    })
    void two_thirds_of_all_members(int members, int present, QuorumStatus status, long margin) {
        QuorumCheck check = Quorum.check(OF_MEMBERS, new RollCall(null, members, present, 0), null);

        assertThat(check.status()).isEqualTo(status);
        assertThat(check.margin()).isEqualTo(margin);
    }

    @Test
    void counts_against_the_seats_where_the_rule_says_so() {
        var count = new RollCall(null, 40, 25, 0);

        assertThat(Quorum.check(OF_SEATS, count, 50).status()).isEqualTo(QuorumStatus.NOT_QUORATE);
        assertThat(Quorum.check(OF_SEATS, count, 49).status()).isEqualTo(QuorumStatus.QUORATE);
        assertThat(Quorum.check(OF_SEATS, count, 49).base()).isEqualTo(49);
    }

    @Test
    void none_is_required_without_a_rule() {
        QuorumCheck check = Quorum.check(null, new RollCall(null, 27, 0, 0), null);

        assertThat(check).isEqualTo(new QuorumCheck(QuorumStatus.NOT_REQUIRED, null, null, 0L, null));
        assertThat(check.steps()).containsExactly(Message.of("quorum.not-required"));
        assertThat(check.margin()).isNull();
        assertThat(Quorum.check(null, (RollCall) null, null).status()).isEqualTo(QuorumStatus.NOT_REQUIRED);
    }

    @Test
    void is_undetermined_if_presence_is_not_recorded() {
        QuorumCheck check = Quorum.check(OF_MEMBERS, new Electorate(27, null, null));

        assertThat(check.status()).isEqualTo(QuorumStatus.UNDETERMINED);
        assertThat(check.base()).isEqualTo(27);
        assertThat(check.needed()).isEqualTo(18);
        assertThat(check.present()).isNull();
        assertThat(check.margin()).isNull();
    }

    @Test
    void is_undetermined_if_no_roll_call_was_taken() {
        QuorumCheck check = Quorum.check(OF_MEMBERS, (RollCall) null, 30);

        assertThat(check.status()).isEqualTo(QuorumStatus.UNDETERMINED);
        assertThat(check.base())
                .as("members in office are known from the roll call only")
                .isNull();
        assertThat(Quorum.check(OF_SEATS, (RollCall) null, 30).needed()).isEqualTo(16);
    }

    @Test
    void is_undetermined_if_the_base_is_not_recorded() {
        QuorumCheck check = Quorum.check(OF_SEATS, new RollCall(null, 27, 27, 0), null);

        assertThat(check.status()).isEqualTo(QuorumStatus.UNDETERMINED);
        assertThat(check.base()).isNull();
        assertThat(check.needed()).isNull();
        assertThat(check.present()).isEqualTo(27);
    }

    @Test
    void a_body_without_members_never_has_one() {
        for (int present : new int[] {0, 1, 5}) {
            QuorumCheck check = Quorum.check(OF_MEMBERS, new RollCall(null, 0, present, 0), null);

            assertThat(check.status()).isEqualTo(QuorumStatus.NOT_QUORATE);
            assertThat(check.base()).isZero();
            assertThat(check.needed()).isNull();
        }
        assertThat(Quorum.check(OF_MEMBERS, new Electorate(0, null, null)).status())
                .as("even if presence is not recorded")
                .isEqualTo(QuorumStatus.NOT_QUORATE);
    }

    @Test
    void adds_those_on_site_and_remote_without_overflow() {
        var count = new RollCall(null, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

        assertThat(Quorum.check(OF_MEMBERS, count, null).present()).isEqualTo(4_294_967_294L);
    }

    @Test
    void a_roll_call_and_the_electorate_of_a_vote_get_the_same_answer() {
        int cases = 0;
        for (QuorumRule rule : List.of(OF_MEMBERS, OF_SEATS)) {
            for (int members = 0; members <= 30; members++) {
                for (int present = 0; present <= 30; present++) {
                    var byCount =
                            Quorum.check(rule, new RollCall(null, members, present / 2, present - present / 2), 25);
                    var byVote = Quorum.check(rule, new Electorate(members, 25, present));
                    int size = rule.equals(OF_SEATS) ? 25 : members;

                    assertThat(byVote).isEqualTo(byCount);
                    assertThat(byVote.status() == QuorumStatus.QUORATE)
                            .as("%d of %d", present, size)
                            .isEqualTo(CountingOut.reaches(rule.threshold(), present, size));
                    cases++;
                }
            }
        }
        System.out.println("Quorum: " + cases + " cases agree with counting out");
    }

    @Test
    void every_status_is_reached_by_one_of_these_tests() {
        // A new status needs a test above.
        assertThat(QuorumStatus.values())
                .containsExactly(
                        QuorumStatus.QUORATE,
                        QuorumStatus.NOT_QUORATE,
                        QuorumStatus.UNDETERMINED,
                        QuorumStatus.NOT_REQUIRED);
    }
}
