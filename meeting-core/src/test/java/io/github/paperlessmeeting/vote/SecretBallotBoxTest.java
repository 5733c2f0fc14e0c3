package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.ProxyRule;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SecretBallotBoxTest {
    private static final VoteId ID = VoteId.of("v-1");
    private static final MotionId MOTION = MotionId.of("q-1");
    private static final MandateId A = MandateId.of("m-a");
    private static final MandateId B = MandateId.of("m-b");
    private static final MandateId C = MandateId.of("m-c");
    private static final MandateId STRANGER = MandateId.of("m-x");
    private static final Instant OPENED = Instant.parse("2026-05-12T02:00:00Z");
    private static final Instant CLOSED = OPENED.plusSeconds(60);

    private static SecretBallotBox open(Boolean remote, Voter... voters) {
        return SecretBallotBox.open(ID, MOTION, null, Roll.of(List.of(voters)), remote, OPENED);
    }

    @Test
    void ends_as_counts_and_apart_from_them_who_took_part() {
        Roll roll = Roll.of(
                        List.of(Voter.onSite(C), Voter.onSite(B), Voter.onSite(A), Voter.absent(MandateId.of("m-d"))))
                .withStatutorySeats(5);
        var box = SecretBallotBox.open(ID, MOTION, SittingId.of("s-1"), roll, null, OPENED);

        assertThat(box.cast(B, Choice.AGAINST)).isEqualTo(CastResult.ACCEPTED);
        assertThat(box.castInvalid(C)).isEqualTo(CastResult.ACCEPTED);
        assertThat(box.cast(A, Choice.AGAINST)).isEqualTo(CastResult.ACCEPTED);

        assertThat(box.close(CLOSED))
                .isEqualTo(new SecretVote(
                        ID,
                        MOTION,
                        SittingId.of("s-1"),
                        OPENED,
                        CLOSED,
                        roll.electorate(),
                        null,
                        3,
                        3,
                        1,
                        Tally.of(0, 2, 0),
                        List.of(A, B, C),
                        List.of()));
    }

    @Test
    void counts_each_choice_by_itself() {
        var box = open(null, Voter.onSite(A), Voter.onSite(B), Voter.onSite(C));
        box.cast(A, Choice.IN_FAVOUR);
        box.cast(B, Choice.ABSTAIN);
        assertThat(box.turnout()).isEqualTo(2);

        SecretVote vote = box.close(CLOSED);

        assertThat(vote.tally()).isEqualTo(Tally.of(1, 0, 1));
        assertThat(vote.invalid()).isZero();
        assertThat(vote.participants()).containsExactly(A, B);
    }

    @Test
    void takes_at_closing_how_many_ballots_were_handed_out_and_who_counted() {
        var committee = List.of(PersonId.of("p-2"), PersonId.of("p-1"));
        for (int issued : new int[] {0, 1, 2, 27}) {
            var box = open(null, Voter.onSite(A), Voter.onSite(B));
            box.cast(A, Choice.AGAINST);

            SecretVote vote = box.close(CLOSED, issued, committee);

            assertThat(vote.issued()).isEqualTo(issued);
            assertThat(vote.collected()).isEqualTo(1);
            assertThat(vote.countingCommittee()).isEqualTo(committee);
        }
    }

    @Test
    void refuses_who_is_not_on_the_roll_absent_or_recused() {
        var box = open(true, Voter.absent(A), Voter.onSite(B).recusing(), Voter.remote(C));

        assertThat(box.cast(STRANGER, Choice.AGAINST)).isEqualTo(CastResult.NOT_ELIGIBLE);
        assertThat(box.castInvalid(STRANGER)).isEqualTo(CastResult.NOT_ELIGIBLE);
        assertThat(box.cast(A, Choice.AGAINST)).isEqualTo(CastResult.ABSENT);
        assertThat(box.cast(B, Choice.AGAINST)).isEqualTo(CastResult.RECUSED);
        assertThat(box.turnout()).isZero();
        assertThat(box.cast(C, Choice.AGAINST)).isEqualTo(CastResult.ACCEPTED);
        assertThat(box.close(CLOSED).participants()).containsExactly(C);
    }

    @Test
    void lets_members_vote_by_network_only_where_the_rules_say_so() {
        for (Boolean remote : Arrays.asList(true, false, null)) {
            var box = open(remote, Voter.remote(A), Voter.onSite(B), Voter.remote(C));
            CastResult expected = Boolean.TRUE.equals(remote) ? CastResult.ACCEPTED : CastResult.REMOTE_NOT_ALLOWED;

            assertThat(box.cast(A, Choice.AGAINST)).isEqualTo(expected);
            assertThat(box.castInvalid(C)).isEqualTo(expected);
            assertThat(box.cast(B, Choice.AGAINST)).isEqualTo(CastResult.ACCEPTED);
        }
    }

    @Test
    void refuses_every_second_ballot_and_stays_as_it_was() {
        for (Choice first : Choice.values()) {
            var box = open(null, Voter.onSite(A), Voter.onSite(B));
            box.cast(A, first);
            box.castInvalid(B);
            for (Choice second : Choice.values()) {
                assertThat(box.cast(A, second)).isEqualTo(CastResult.SECOND_BALLOT);
                assertThat(box.cast(B, second)).isEqualTo(CastResult.SECOND_BALLOT);
            }
            assertThat(box.castInvalid(A)).isEqualTo(CastResult.SECOND_BALLOT);
            assertThat(box.castInvalid(B)).isEqualTo(CastResult.SECOND_BALLOT);
            assertThat(box.turnout()).isEqualTo(2);

            SecretVote vote = box.close(CLOSED);

            assertThat(vote.tally().of(first)).isEqualTo(1);
            assertThat(vote.tally().cast()).isEqualTo(1);
            assertThat(vote.invalid()).isEqualTo(1);
        }
    }

    @Test
    void refuses_ballots_after_closing_and_closes_once() {
        var box = open(null, Voter.onSite(A), Voter.onSite(B));
        box.cast(A, Choice.AGAINST);
        SecretVote vote = box.close(CLOSED);

        assertThat(box.cast(B, Choice.AGAINST)).isEqualTo(CastResult.CLOSED);
        assertThat(box.castInvalid(B)).isEqualTo(CastResult.CLOSED);
        assertThat(box.cast(A, Choice.AGAINST)).isEqualTo(CastResult.CLOSED);
        assertThat(box.cast(STRANGER, Choice.AGAINST)).isEqualTo(CastResult.CLOSED);
        assertThat(box.turnout()).isEqualTo(1);
        assertThat(box.close(CLOSED.plusSeconds(1))).isSameAs(vote);
        assertThat(box.close(OPENED, 9, List.of())).isSameAs(vote);
        assertThat(vote.closedAt()).isEqualTo(CLOSED);
    }

    @Test
    void does_not_close_before_the_opening_or_with_a_negative_number() {
        var box = open(null, Voter.onSite(A));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> box.close(OPENED.minusNanos(1)))
                .withMessage("SecretBallotBox.at is before the opening");
        assertThatIllegalArgumentException().isThrownBy(() -> box.close(OPENED.minusNanos(1), 0, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> box.close(CLOSED, -1, List.of()))
                .withMessage("SecretBallotBox.issued must not be negative");
        assertThat(box.cast(A, Choice.AGAINST)).as("is open still").isEqualTo(CastResult.ACCEPTED);
        assertThat(box.close(OPENED).closedAt()).isEqualTo(OPENED);
    }

    @Test
    void takes_no_roll_with_weights_since_a_weight_that_occurs_once_gives_its_owner_away() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(null, Voter.onSite(A).weighing(Weight.ONE)))
                .withMessageStartingWith("SecretBallotBox.roll must have no weights");
    }

    @Test
    void takes_no_roll_with_proxies_since_a_holder_knows_the_vote_of_the_giver() {
        var rule = new ProxyRule(1, true, false, null);
        Roll roll = Roll.of(List.of(Voter.absent(A), Voter.onSite(B)));
        Roll used = roll.withProxies(rule, List.of(new Proxy(A, B)));
        Roll unused = roll.withProxies(rule, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretBallotBox.open(ID, MOTION, null, used, null, OPENED))
                .withMessageStartingWith("SecretBallotBox.roll must have no proxies");
        assertThat(SecretBallotBox.open(ID, MOTION, null, unused, null, OPENED).turnout())
                .isZero();
    }

    @Test
    void refuses_null_and_names_it() {
        Roll roll = Roll.of(List.of(Voter.onSite(A)));
        var box = open(null, Voter.onSite(A));

        refuses("id", () -> SecretBallotBox.open(null, MOTION, null, roll, true, OPENED));
        refuses("motion", () -> SecretBallotBox.open(ID, null, null, roll, true, OPENED));
        refuses("roll", () -> SecretBallotBox.open(ID, MOTION, null, null, true, OPENED));
        refuses("openedAt", () -> SecretBallotBox.open(ID, MOTION, null, roll, true, null));
        refuses("voter", () -> box.cast(null, Choice.AGAINST));
        refuses("choice", () -> box.cast(A, null));
        refuses("voter", () -> box.castInvalid(null));
        refuses("at", () -> box.close(null));
        refuses("at", () -> box.close(null, 1, List.of()));
        refuses("countingCommittee", () -> box.close(CLOSED, 1, null));
        assertThat(box.turnout()).isZero();
        box.close(CLOSED);
        refuses("choice", () -> box.cast(A, null));
    }

    private static void refuses(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage("SecretBallotBox." + name);
    }
}
