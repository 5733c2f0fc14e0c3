package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.procedure.ProxyRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may vote for whom in a vote by name. */
class NamedBallotBoxProxyTest {
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

    /** A is absent and has given a proxy to B, who is there, as C and D are. */
    private static Roll withProxy(ProxyRule rule, Proxy... more) {
        var proxies = new ArrayList<>(List.of(new Proxy(A, B)));
        proxies.addAll(List.of(more));
        return Roll.of(List.of(Voter.absent(A), Voter.onSite(B), Voter.remote(C), Voter.onSite(D)))
                .withProxies(rule, proxies);
    }

    @Test
    void refuses_every_proxy_where_nobody_may_vote_for_another() {
        var box = open(withProxy(null), true);

        assertThat(box.castByProxy(A, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.PROXY_NOT_ALLOWED);
        assertThat(box.castByProxy(A, C, Choice.AGAINST, OPENED)).isEqualTo(CastResult.PROXY_NOT_ALLOWED);
    }

    @Test
    void refuses_a_proxy_that_was_not_given_to_that_holder() {
        var box = open(withProxy(RULE), true);

        assertThat(box.castByProxy(A, C, Choice.AGAINST, OPENED)).isEqualTo(CastResult.PROXY_NOT_GIVEN);
        assertThat(box.castByProxy(C, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.PROXY_NOT_GIVEN);
        assertThat(box.castByProxy(B, A, Choice.AGAINST, OPENED)).isEqualTo(CastResult.PROXY_NOT_GIVEN);
        assertThat(box.castByProxy(B, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.PROXY_NOT_GIVEN);
        assertThat(box.castByProxy(STRANGER, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.NOT_ELIGIBLE);
        assertThat(box.castByProxy(A, STRANGER, Choice.AGAINST, OPENED)).isEqualTo(CastResult.NOT_ELIGIBLE);
        assertThat(box.castByProxy(A, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
    }

    @Test
    void lets_a_holder_who_has_given_a_proxy_use_one_only_where_the_rule_does() {
        var forbidden = open(withProxy(new ProxyRule(1, true, false, null), new Proxy(B, C)), true);
        var allowed = open(withProxy(new ProxyRule(1, true, true, null), new Proxy(B, C)), true);

        assertThat(forbidden.castByProxy(A, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.PROXY_CHAIN);
        assertThat(forbidden.castByProxy(B, C, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
        assertThat(allowed.castByProxy(A, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
        assertThat(allowed.castByProxy(A, C, Choice.AGAINST, OPENED))
                .as("handed on")
                .isEqualTo(CastResult.PROXY_NOT_GIVEN);
    }

    @Test
    void lets_of_one_holder_as_many_proxies_count_as_the_rule_allows_the_first_ones_given() {
        Proxy[] more = {new Proxy(C, B), new Proxy(D, B)};
        for (int most = 1; most <= 3; most++) {
            var box = open(withProxy(new ProxyRule(most, true, false, null), more), true);

            assertThat(box.castByProxy(D, B, Choice.AGAINST, OPENED))
                    .isEqualTo(most < 3 ? CastResult.PROXY_LIMIT : CastResult.ACCEPTED);
            assertThat(box.castByProxy(C, B, Choice.AGAINST, OPENED))
                    .isEqualTo(most < 2 ? CastResult.PROXY_LIMIT : CastResult.ACCEPTED);
            assertThat(box.castByProxy(A, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
            assertThat(box.turnout()).isEqualTo(most);
        }
    }

    @Test
    void counts_the_proxies_of_each_holder_apart() {
        var box = open(withProxy(RULE, new Proxy(C, D)), true);

        assertThat(box.castByProxy(A, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
        assertThat(box.castByProxy(C, D, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
    }

    @Test
    void asks_a_holder_to_be_present_where_the_rule_does() {
        for (boolean present : new boolean[] {true, false}) {
            for (boolean asked : new boolean[] {true, false}) {
                Roll roll = Roll.of(List.of(Voter.onSite(A), present ? Voter.remote(B) : Voter.absent(B)))
                        .withProxies(new ProxyRule(1, asked, false, null), List.of(new Proxy(A, B)));

                assertThat(open(roll, true).castByProxy(A, B, Choice.AGAINST, OPENED))
                        .isEqualTo(asked && !present ? CastResult.PROXY_HOLDER_ABSENT : CastResult.ACCEPTED);
            }
        }
    }

    @Test
    void lets_nobody_vote_who_is_recused_neither_as_giver_nor_as_holder() {
        var proxies = List.of(new Proxy(A, B));
        var giver =
                Roll.of(List.of(Voter.absent(A).recusing(), Voter.onSite(B))).withProxies(RULE, proxies);
        var holder =
                Roll.of(List.of(Voter.absent(A), Voter.onSite(B).recusing())).withProxies(RULE, proxies);

        assertThat(open(giver, true).castByProxy(A, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.RECUSED);
        assertThat(open(giver, true).cast(B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
        assertThat(open(holder, true).castByProxy(A, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.RECUSED);
    }

    @Test
    void lets_what_a_voter_casts_in_person_count_before_what_a_holder_casts() {
        Roll roll = Roll.of(List.of(Voter.onSite(A), Voter.onSite(B))).withProxies(RULE, List.of(new Proxy(A, B)));
        var own = new Ballot(A, Choice.AGAINST, OPENED);

        var ownFirst = open(roll, true);
        assertThat(ownFirst.cast(A, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
        assertThat(ownFirst.castByProxy(A, B, Choice.ABSTAIN, OPENED.plusSeconds(1)))
                .isEqualTo(CastResult.SECOND_BALLOT);
        assertThat(ownFirst.close(CLOSED).ballots()).containsExactly(own);

        var holderFirst = open(roll, true);
        assertThat(holderFirst.castByProxy(A, B, Choice.ABSTAIN, OPENED.plusSeconds(1)))
                .isEqualTo(CastResult.ACCEPTED);
        assertThat(holderFirst.castByProxy(A, B, Choice.IN_FAVOUR, OPENED.plusSeconds(2)))
                .isEqualTo(CastResult.CHANGED);
        assertThat(holderFirst.castByProxy(A, B, Choice.IN_FAVOUR, OPENED)).isEqualTo(CastResult.OVERTAKEN);
        assertThat(holderFirst.cast(A, Choice.AGAINST, OPENED)).isEqualTo(CastResult.CHANGED);
        assertThat(holderFirst.close(CLOSED).ballots()).containsExactly(own);

        var unchanging = open(roll, false);
        assertThat(unchanging.castByProxy(A, B, Choice.ABSTAIN, OPENED)).isEqualTo(CastResult.ACCEPTED);
        assertThat(unchanging.cast(A, Choice.AGAINST, OPENED.plusSeconds(1))).isEqualTo(CastResult.SECOND_BALLOT);
    }

    @Test
    void takes_a_proxy_for_oneself_or_for_somebody_who_is_not_on_the_roll_as_not_given() {
        Roll roll = Roll.of(List.of(Voter.absent(A), Voter.onSite(B)));
        for (boolean chains : new boolean[] {true, false}) {
            var box = open(
                    roll.withProxies(
                            new ProxyRule(1, false, chains, null),
                            List.of(new Proxy(STRANGER, B), new Proxy(B, B), new Proxy(A, B))),
                    true);

            assertThat(box.castByProxy(B, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.PROXY_NOT_GIVEN);
            assertThat(box.castByProxy(STRANGER, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.NOT_ELIGIBLE);
            assertThat(box.castByProxy(A, B, Choice.AGAINST, OPENED))
                    .as("neither at the limit nor in a chain")
                    .isEqualTo(CastResult.ACCEPTED);
        }
        var toStranger = open(roll.withProxies(RULE, List.of(new Proxy(B, STRANGER), new Proxy(A, B))), true);
        assertThat(toStranger.castByProxy(B, STRANGER, Choice.AGAINST, OPENED)).isEqualTo(CastResult.NOT_ELIGIBLE);
        assertThat(toStranger.castByProxy(A, B, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
        var self = open(roll.withProxies(new ProxyRule(1, false, true, null), List.of(new Proxy(A, A))), true);
        assertThat(self.castByProxy(A, A, Choice.AGAINST, OPENED)).isEqualTo(CastResult.PROXY_NOT_GIVEN);
    }
}
