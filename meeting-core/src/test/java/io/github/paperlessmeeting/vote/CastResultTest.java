package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.procedure.ProxyRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That the refusals are checked in the order in which they are declared, for all sets of reasons that can come together. */
class CastResultTest {
    private static final MandateId VOTER = MandateId.of("m-voter");
    private static final MandateId HOLDER = MandateId.of("m-holder");
    private static final MandateId OTHER = MandateId.of("m-other");
    private static final MandateId STRANGER = MandateId.of("m-stranger");
    private static final Instant OPENED = Instant.parse("2026-05-12T02:00:00Z");
    private static final Instant AT = OPENED.plusSeconds(10);
    private static final Instant CLOSED = OPENED.plusSeconds(60);

    private static CastResult first(Set<CastResult> reasons) {
        return reasons.isEmpty() ? CastResult.ACCEPTED : reasons.iterator().next();
    }

    private static List<EnumSet<CastResult>> subsets(CastResult... reasons) {
        var subsets = new ArrayList<EnumSet<CastResult>>();
        for (int bits = 0; bits < 1 << reasons.length; bits++) {
            EnumSet<CastResult> subset = EnumSet.noneOf(CastResult.class);
            for (int i = 0; i < reasons.length; i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(reasons[i]);
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    @Test
    void tells_a_ballot_in_the_box_from_a_refusal() {
        for (CastResult result : CastResult.values()) {
            assertThat(result.accepted())
                    .as(result.name())
                    .isEqualTo(result == CastResult.ACCEPTED || result == CastResult.CHANGED);
        }
    }

    @Test
    void checks_a_ballot_in_person_in_the_order_of_declaration() {
        int cases = 0;
        for (Set<CastResult> reasons : subsets(
                CastResult.CLOSED,
                CastResult.NOT_OPEN,
                CastResult.NOT_ELIGIBLE,
                CastResult.RECUSED,
                CastResult.ABSENT,
                CastResult.SECOND_BALLOT)) {
            boolean second = reasons.contains(CastResult.SECOND_BALLOT);
            boolean recused = reasons.contains(CastResult.RECUSED);
            if (second && recused) {
                continue; // who is recused has no ballot in the box, and the roll does not change
            }
            Voter voter = new Voter(
                    VOTER, null, null, reasons.contains(CastResult.ABSENT) ? null : AttendanceMode.ON_SITE, recused);
            Roll roll = Roll.of(List.of(voter, Voter.onSite(HOLDER)))
                    .withProxies(new ProxyRule(1, true, false, null), List.of(new Proxy(VOTER, HOLDER)));
            var box = NamedBallotBox.open(VoteId.of("v"), MotionId.of("q"), null, null, roll, false, OPENED);
            if (second) {
                assertThat(box.castByProxy(VOTER, HOLDER, Choice.AGAINST, OPENED))
                        .isEqualTo(CastResult.ACCEPTED);
            }
            if (reasons.contains(CastResult.CLOSED)) {
                box.close(CLOSED);
            }
            MandateId caster = reasons.contains(CastResult.NOT_ELIGIBLE) ? STRANGER : VOTER;
            Instant at = reasons.contains(CastResult.NOT_OPEN) ? OPENED.minusNanos(1) : AT;

            assertThat(box.cast(caster, Choice.ABSTAIN, at)).as("%s", reasons).isEqualTo(first(reasons));
            cases++;
        }
        assertThat(cases).isEqualTo(48);
    }

    @Test
    void checks_a_ballot_by_proxy_in_the_order_of_declaration() {
        int cases = 0;
        for (Set<CastResult> reasons : subsets(
                CastResult.CLOSED,
                CastResult.NOT_OPEN,
                CastResult.NOT_ELIGIBLE,
                CastResult.PROXY_NOT_ALLOWED,
                CastResult.PROXY_NOT_GIVEN,
                CastResult.PROXY_CHAIN,
                CastResult.PROXY_LIMIT,
                CastResult.RECUSED,
                CastResult.PROXY_HOLDER_ABSENT,
                CastResult.SECOND_BALLOT)) {
            var proxies = new ArrayList<Proxy>();
            if (reasons.contains(CastResult.PROXY_LIMIT)) {
                proxies.add(new Proxy(OTHER, HOLDER));
            }
            proxies.add(new Proxy(VOTER, reasons.contains(CastResult.PROXY_NOT_GIVEN) ? OTHER : HOLDER));
            if (reasons.contains(CastResult.PROXY_CHAIN)) {
                proxies.add(new Proxy(HOLDER, VOTER));
            }
            Voter holder = new Voter(
                    HOLDER,
                    null,
                    null,
                    reasons.contains(CastResult.PROXY_HOLDER_ABSENT) ? null : AttendanceMode.REMOTE,
                    reasons.contains(CastResult.RECUSED));
            ProxyRule rule =
                    reasons.contains(CastResult.PROXY_NOT_ALLOWED) ? null : new ProxyRule(1, true, false, null);
            Roll roll = Roll.of(List.of(holder, Voter.onSite(VOTER), Voter.absent(OTHER)))
                    .withProxies(rule, proxies);
            var box = NamedBallotBox.open(VoteId.of("v"), MotionId.of("q"), null, null, roll, true, OPENED);
            if (reasons.contains(CastResult.SECOND_BALLOT)) {
                assertThat(box.cast(VOTER, Choice.AGAINST, OPENED)).isEqualTo(CastResult.ACCEPTED);
            }
            if (reasons.contains(CastResult.CLOSED)) {
                box.close(CLOSED);
            }
            MandateId giver = reasons.contains(CastResult.NOT_ELIGIBLE) ? STRANGER : VOTER;
            Instant at = reasons.contains(CastResult.NOT_OPEN) ? OPENED.minusNanos(1) : AT;

            assertThat(box.castByProxy(giver, HOLDER, Choice.ABSTAIN, at))
                    .as("%s", reasons)
                    .isEqualTo(first(reasons));
            cases++;
        }
        assertThat(cases).isEqualTo(1024);
    }

    @Test
    void checks_a_secret_ballot_in_the_order_of_declaration() {
        int cases = 0;
        for (Set<CastResult> reasons : subsets(
                CastResult.CLOSED,
                CastResult.NOT_ELIGIBLE,
                CastResult.RECUSED,
                CastResult.ABSENT,
                CastResult.REMOTE_NOT_ALLOWED,
                CastResult.SECOND_BALLOT)) {
            boolean absent = reasons.contains(CastResult.ABSENT);
            boolean remote = reasons.contains(CastResult.REMOTE_NOT_ALLOWED);
            boolean recused = reasons.contains(CastResult.RECUSED);
            boolean second = reasons.contains(CastResult.SECOND_BALLOT);
            if ((absent && remote) || (second && (absent || remote || recused))) {
                continue; // nobody is absent by network, and the roll does not change once a ballot is in the box
            }
            AttendanceMode presence = remote ? AttendanceMode.REMOTE : AttendanceMode.ON_SITE;
            Roll roll = Roll.of(List.of(new Voter(VOTER, null, null, absent ? null : presence, recused)));
            var box = SecretBallotBox.open(VoteId.of("v"), MotionId.of("q"), null, roll, false, OPENED);
            if (second) {
                assertThat(box.cast(VOTER, Choice.AGAINST)).isEqualTo(CastResult.ACCEPTED);
            }
            if (reasons.contains(CastResult.CLOSED)) {
                box.close(CLOSED);
            }
            MandateId caster = reasons.contains(CastResult.NOT_ELIGIBLE) ? STRANGER : VOTER;

            assertThat(cases % 2 == 0 ? box.cast(caster, Choice.ABSTAIN) : box.castInvalid(caster))
                    .as("%s", reasons)
                    .isEqualTo(first(reasons));
            cases++;
        }
        assertThat(cases).isEqualTo(28);
    }
}
