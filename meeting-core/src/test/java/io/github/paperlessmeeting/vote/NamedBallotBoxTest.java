package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.ProxyRule;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedBallotBoxTest {
    private static final List<Choice> CHOICES = List.of(Choice.values());
    private static final VoteId ID = VoteId.of("v-1");
    private static final MotionId MOTION = MotionId.of("q-1");
    private static final MandateId A = MandateId.of("m-a");
    private static final MandateId B = MandateId.of("m-b");
    private static final MandateId C = MandateId.of("m-c");
    private static final MandateId D = MandateId.of("m-d");
    private static final MandateId STRANGER = MandateId.of("m-x");
    private static final Instant OPENED = Instant.parse("2026-05-12T02:00:00Z");
    private static final Instant CLOSED = OPENED.plusSeconds(60);
    private static final ProxyRule RULE = new ProxyRule(1, true, false, null);

    private static NamedBallotBox open(Roll roll, Boolean ballotsMayChange) {
        return NamedBallotBox.open(ID, MOTION, null, null, roll, ballotsMayChange, OPENED);
    }

    private static NamedBallotBox open(Voter... voters) {
        return open(Roll.of(List.of(voters)), true);
    }

    /** A is absent and has given a proxy to B, who is there, as C and D are. */
    private static Roll withProxy(ProxyRule rule, Proxy... more) {
        var proxies = new ArrayList<>(List.of(new Proxy(A, B)));
        proxies.addAll(List.of(more));
        return Roll.of(List.of(Voter.absent(A), Voter.onSite(B), Voter.remote(C), Voter.onSite(D)))
                .withProxies(rule, proxies);
    }

    @Test
    void ends_as_the_vote_that_was_cast_in_the_order_of_the_roll() {
        var east = GroupCode.of("east");
        Roll roll = Roll.of(List.of(
                        Voter.remote(C).inGroup(east).weighing(Weight.of(3)),
                        Voter.absent(A).weighing(Weight.of(2)),
                        Voter.onSite(B).weighing(Weight.ZERO),
                        Voter.onSite(D).weighing(Weight.of(7))))
                .withStatutorySeats(5)
                .withProxies(RULE, List.of(new Proxy(A, B)));
        var box = NamedBallotBox.open(ID, MOTION, SittingId.of("s-1"), B, roll, null, OPENED);

        assertThat(box.cast(B, Choice.ABSTAIN, OPENED)).isEqualTo(CastResult.ACCEPTED);
        assertThat(box.castByProxy(A, B, Choice.AGAINST, OPENED.plusSeconds(1))).isEqualTo(CastResult.ACCEPTED);
        assertThat(box.cast(C, Choice.IN_FAVOUR, CLOSED.minusNanos(1))).isEqualTo(CastResult.ACCEPTED);

        assertThat(box.close(CLOSED))
                .isEqualTo(new NamedVote(
                        ID,
                        MOTION,
                        SittingId.of("s-1"),
                        OPENED,
                        CLOSED,
                        roll.electorate(),
                        null,
                        B,
                        List.of(
                                new Ballot(C, Choice.IN_FAVOUR, CLOSED.minusNanos(1), east, Weight.of(3), null),
                                new Ballot(A, Choice.AGAINST, OPENED.plusSeconds(1), null, Weight.of(2), B),
                                new Ballot(B, Choice.ABSTAIN, OPENED, null, Weight.ZERO, null))));
    }

    @Test
    void ends_without_ballots_if_nobody_votes() {
        NamedVote vote = open(Voter.onSite(A)).close(OPENED);

        assertThat(vote.ballots()).isEmpty();
        assertThat(vote.closedAt()).isEqualTo(OPENED);
        assertThat(vote.electorate()).isEqualTo(Electorate.of(1, 1));
    }

    @Test
    void refuses_a_ballot_cast_before_the_opening() {
        var box = open(Voter.onSite(A));

        assertThat(box.cast(A, Choice.AGAINST, OPENED.minusNanos(1))).isEqualTo(CastResult.NOT_OPEN);
        assertThat(box.turnout()).isZero();
        assertThat(box.cast(A, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
    }

    @Test
    void refuses_a_ballot_after_closing_even_if_it_was_cast_before() {
        var box = open(withProxy(RULE), true);
        NamedVote vote = box.close(CLOSED);

        assertThat(box.cast(B, Choice.AGAINST, CLOSED)).isEqualTo(CastResult.CLOSED);
        assertThat(box.cast(B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.CLOSED);
        assertThat(box.castByProxy(A, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.CLOSED);
        assertThat(vote.ballots()).isEmpty();
        assertThat(box.close(CLOSED)).isSameAs(vote);
        assertThat(box.turnout()).isZero();
    }

    @Test
    void refuses_who_is_not_on_the_roll_absent_or_recused() {
        var box = open(Voter.absent(A), Voter.onSite(B).recusing(), Voter.remote(C));

        assertThat(box.cast(STRANGER, Choice.AGAINST, OPENED)).isEqualTo(CastResult.NOT_ELIGIBLE);
        assertThat(box.cast(A, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ABSENT);
        assertThat(box.cast(B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.RECUSED);
        assertThat(box.turnout()).isZero();
        assertThat(box.cast(C, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
        assertThat(box.turnout()).isEqualTo(1);
    }

    @Test
    void refuses_a_second_ballot_where_ballots_may_not_change_or_nothing_is_said_about_it() {
        for (Boolean ballotsMayChange : Arrays.asList(false, null)) {
            var box = open(Roll.of(List.of(Voter.onSite(A))), ballotsMayChange);

            assertThat(box.cast(A, Choice.AGAINST, OPENED.plusNanos(1))).isEqualTo(CastResult.ACCEPTED);
            for (Choice choice : Choice.values()) {
                assertThat(box.cast(A, choice, OPENED)).isEqualTo(CastResult.SECOND_BALLOT);
                assertThat(box.cast(A, choice, OPENED.plusNanos(2))).isEqualTo(CastResult.SECOND_BALLOT);
            }
            assertThat(box.close(CLOSED).ballots()).containsExactly(new Ballot(A, Choice.AGAINST, OPENED.plusNanos(1)));
        }
    }

    @Test
    void lets_the_ballot_count_that_was_cast_last_where_ballots_may_change() {
        var box = open(Voter.onSite(A));
        Instant noon = OPENED.plusSeconds(5);

        assertThat(box.cast(A, Choice.AGAINST, noon)).isEqualTo(CastResult.ACCEPTED);
        assertThat(box.cast(A, Choice.ABSTAIN, noon.minusNanos(1))).isEqualTo(CastResult.OVERTAKEN);
        assertThat(box.cast(A, Choice.ABSTAIN, noon)).isEqualTo(CastResult.CHANGED);
        assertThat(box.cast(A, Choice.IN_FAVOUR, noon.plusNanos(1))).isEqualTo(CastResult.CHANGED);
        assertThat(box.cast(A, Choice.ABSTAIN, noon)).isEqualTo(CastResult.OVERTAKEN);
        assertThat(box.turnout()).isEqualTo(1);
        assertThat(box.close(CLOSED).ballots()).containsExactly(new Ballot(A, Choice.IN_FAVOUR, noon.plusNanos(1)));
    }

    @Test
    void closes_once_and_gives_the_same_vote_again() {
        var box = open(Voter.onSite(A));
        box.cast(A, Choice.AGAINST, OPENED);
        NamedVote vote = box.close(CLOSED);

        assertThat(box.close(OPENED)).isSameAs(vote);
        assertThat(box.close(CLOSED.plusSeconds(1))).isSameAs(vote);
        assertThat(vote.closedAt()).isEqualTo(CLOSED);
        assertThat(box.turnout()).isEqualTo(1);
    }

    @Test
    void does_not_close_before_the_opening() {
        var box = open(Voter.onSite(A));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> box.close(OPENED.minusNanos(1)))
                .withMessage("NamedBallotBox.at is before the opening");
        assertThat(box.cast(A, Choice.AGAINST, OPENED)).as("is open still").isEqualTo(CastResult.ACCEPTED);
        box.close(CLOSED);
        assertThatIllegalArgumentException().isThrownBy(() -> box.close(OPENED.minusNanos(1)));
    }

    @Test
    void says_that_it_closed_after_every_ballot_that_it_accepted() {
        for (int nanos = -2; nanos <= 2; nanos++) {
            var box = open(Voter.onSite(A), Voter.onSite(B));
            box.cast(A, Choice.AGAINST, CLOSED.plusNanos(nanos));
            box.cast(B, Choice.AGAINST, OPENED);

            NamedVote vote = box.close(CLOSED);

            assertThat(vote.ballots()).hasSize(2);
            assertThat(vote.closedAt()).isEqualTo(nanos < 0 ? CLOSED : CLOSED.plusNanos(nanos + 1));
        }
    }

    @Test
    void takes_no_ballot_cast_at_the_last_instant_there_is() {
        var box = open(Voter.onSite(A));

        assertThatIllegalArgumentException().isThrownBy(() -> box.cast(A, Choice.AGAINST, Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> box.castByProxy(A, B, Choice.AGAINST, Instant.MAX));
        assertThat(box.cast(A, Choice.AGAINST, Instant.MAX.minusNanos(1))).isEqualTo(CastResult.ACCEPTED);
        assertThat(box.close(CLOSED).closedAt()).isEqualTo(Instant.MAX);
    }

    @Test
    void refuses_null_and_names_it() {
        Roll roll = Roll.of(List.of(Voter.onSite(A)));
        var box = open(roll, true);

        refuses("id", () -> NamedBallotBox.open(null, MOTION, null, null, roll, true, OPENED));
        refuses("motion", () -> NamedBallotBox.open(ID, null, null, null, roll, true, OPENED));
        refuses("roll", () -> NamedBallotBox.open(ID, MOTION, null, null, null, true, OPENED));
        refuses("openedAt", () -> NamedBallotBox.open(ID, MOTION, null, null, roll, true, null));
        refuses("voter", () -> box.cast(null, Choice.AGAINST, OPENED));
        refuses("choice", () -> box.cast(A, null, OPENED));
        refuses("at", () -> box.cast(A, Choice.AGAINST, null));
        refuses("giver", () -> box.castByProxy(null, A, Choice.AGAINST, OPENED));
        refuses("holder", () -> box.castByProxy(A, null, Choice.AGAINST, OPENED));
        refuses("choice", () -> box.castByProxy(A, B, null, OPENED));
        refuses("at", () -> box.castByProxy(A, B, Choice.AGAINST, null));
        refuses("at", () -> box.close(null));
        box.close(CLOSED);
        refuses("choice", () -> box.cast(A, null, OPENED));
        refuses("at", () -> box.close(null));
    }

    private static void refuses(String name, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage("NamedBallotBox." + name);
    }

    /** Two ballots in person of A, two by proxy, and two of B, each at an instant of its own. */
    private static CastResult cast(NamedBallotBox box, int which) {
        Instant at = OPENED.plusSeconds(which);
        return switch (which) {
            case 0 -> box.castByProxy(A, B, Choice.AGAINST, at);
            case 1 -> box.cast(A, Choice.IN_FAVOUR, at);
            case 2 -> box.cast(B, Choice.AGAINST, at);
            case 3 -> box.cast(A, Choice.ABSTAIN, at);
            case 4 -> box.cast(B, Choice.IN_FAVOUR, at);
            default -> box.castByProxy(A, B, Choice.IN_FAVOUR, at);
        };
    }

    @Test
    void ends_as_the_same_vote_in_whatever_order_the_ballots_arrive() {
        Roll roll = Roll.of(List.of(Voter.onSite(A), Voter.onSite(B))).withProxies(RULE, List.of(new Proxy(A, B)));
        Set<NamedVote> votes = new HashSet<>();
        List<List<Integer>> orders = Orders.of(6);
        for (List<Integer> order : orders) {
            var box = open(roll, true);
            order.forEach(which -> cast(box, which));
            votes.add(box.close(CLOSED));
        }
        assertThat(orders).hasSize(720);
        assertThat(votes).hasSize(1);
        assertThat(votes.iterator().next().ballots())
                .containsExactly(
                        new Ballot(A, Choice.ABSTAIN, OPENED.plusSeconds(3)),
                        new Ballot(B, Choice.IN_FAVOUR, OPENED.plusSeconds(4)));
    }

    @Test
    void tells_nothing_of_how_anybody_voted_before_it_is_closed() {
        Set<String> seen = new HashSet<>();
        for (int assignment = 0; assignment < 81; assignment++) {
            var box = open(withProxy(RULE), true);
            var told = new ArrayList<Object>();
            int rest = assignment;
            for (int ballot = 0; ballot < 4; ballot++, rest /= 3) {
                Choice choice = CHOICES.get(rest % 3);
                Instant at = OPENED.plusSeconds(ballot);
                told.add(ballot == 0 ? box.castByProxy(A, B, choice, at) : box.cast(ballot < 3 ? C : D, choice, at));
                told.add(box.turnout());
                told.add(box.toString());
                told.add(box.castByProxy(A, B, choice, OPENED.minusNanos(1)));
                told.add(thrown(() -> box.cast(C, choice, Instant.MAX)));
                told.add(thrown(() -> box.close(OPENED.minusNanos(1))));
                told.add(box.equals(open(withProxy(RULE), true)));
            }
            seen.add(told.toString());
        }
        assertThat(seen).hasSize(1);
        assertThat(seen.iterator().next()).contains("ACCEPTED", "CHANGED", "NOT_OPEN", "NamedBallotBox[v-1]");
    }

    private static String thrown(Runnable call) {
        try {
            call.run();
            return "nothing";
        } catch (RuntimeException expected) {
            return expected + " " + expected.getCause();
        }
    }

    @Test
    void has_no_other_way_to_look_into_it() {
        assertThat(Arrays.stream(NamedBallotBox.class.getDeclaredFields())
                        .filter(field -> !field.isSynthetic())
                        .filter(field -> !Modifier.isPrivate(field.getModifiers()))
                        .map(Field::getName))
                .isEmpty();
        assertThat(Arrays.stream(NamedBallotBox.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("open", "cast", "castByProxy", "turnout", "close", "toString");
        assertThat(NamedBallotBox.class.getInterfaces()).isEmpty();
        assertThat(NamedBallotBox.class.getSuperclass()).isEqualTo(Object.class);
    }
}
