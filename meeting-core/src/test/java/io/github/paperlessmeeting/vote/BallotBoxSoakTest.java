package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.procedure.ProxyRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The boxes under load from all cores, with a result that was known beforehand. Each test takes a few votes; with
 * {@code -Dpaperlessmeeting.soak.seconds=60} each goes on for that many seconds with other seeds.
 */
class BallotBoxSoakTest {
    private static final List<Choice> CHOICES = List.of(Choice.values());
    private static final long SECONDS = Long.getLong("paperlessmeeting.soak.seconds", 0);
    private static final int ROUNDS = 12;
    private static final int VOTERS = 500;
    private static final int BALLOTS = 4;
    private static final Instant OPENED = Instant.parse("2026-05-12T02:00:00Z");
    private static final Instant CLOSED = OPENED.plusSeconds(3600);
    private static final Crowd CROWD = new Crowd();

    @AfterAll
    static void dismiss() {
        CROWD.close();
    }

    private interface Round {
        void run(long seed) throws Exception;
    }

    private static void soak(Round round) throws Exception {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        long seed = 1;
        for (; seed <= ROUNDS || System.nanoTime() - end < 0; seed++) {
            try {
                round.run(seed);
            } catch (Throwable failure) {
                throw new AssertionError("seed " + seed, failure);
            }
        }
        if (SECONDS > 0) {
            System.out.println("Soaked the ballot box with " + (seed - 1) + " votes");
        }
    }

    private record Attempt(MandateId voter, MandateId holder, Choice choice, Instant at) {
        CastResult on(NamedBallotBox box) {
            return holder == null ? box.cast(voter, choice, at) : box.castByProxy(voter, holder, choice, at);
        }

        Ballot ballot() {
            return new Ballot(voter, choice, at).by(holder);
        }
    }

    /** In person first, then the latest. */
    private static final Comparator<Ballot> WEIGHT =
            Comparator.comparing((Ballot ballot) -> ballot.proxy() == null).thenComparing(Ballot::castAt);

    private static MandateId mandate(int number) {
        return MandateId.of("m-" + number);
    }

    /** All present; the first half has given a proxy to the second, one each. */
    private static Roll roll() {
        var voters = new ArrayList<Voter>();
        var proxies = new ArrayList<Proxy>();
        for (int i = 0; i < VOTERS; i++) {
            voters.add(i % 3 == 0 ? Voter.remote(mandate(i)) : Voter.onSite(mandate(i)));
            if (i < VOTERS / 2) {
                proxies.add(new Proxy(mandate(i), mandate(i + VOTERS / 2)));
            }
        }
        return Roll.of(voters).withProxies(new ProxyRule(1, true, false, null), proxies);
    }

    /** Several ballots of each voter, some by proxy, no two at the same instant. */
    private static List<Attempt> attempts(Random random) {
        var attempts = new ArrayList<Attempt>();
        for (int i = 0; i < VOTERS * BALLOTS; i++) {
            int voter = i % VOTERS;
            boolean byProxy = voter < VOTERS / 2 && random.nextBoolean();
            attempts.add(new Attempt(
                    mandate(voter),
                    byProxy ? mandate(voter + VOTERS / 2) : null,
                    CHOICES.get(random.nextInt(3)),
                    OPENED.plusMillis(random.nextInt(1000) * 1000L + i / VOTERS)));
        }
        return attempts;
    }

    private static NamedBallotBox open(boolean ballotsMayChange) {
        return NamedBallotBox.open(
                VoteId.of("v"), MotionId.of("q"), null, mandate(7), roll(), ballotsMayChange, OPENED);
    }

    private static List<Callable<CastResult>> calls(NamedBallotBox box, List<Attempt> attempts) {
        var calls = new ArrayList<Callable<CastResult>>();
        attempts.forEach(attempt -> calls.add(() -> attempt.on(box)));
        return calls;
    }

    /** What must be in the vote of those ballots that were accepted, in the order of the roll. */
    private static List<Ballot> outcome(List<Attempt> accepted) {
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < VOTERS; i++) {
            MandateId voter = mandate(i);
            accepted.stream()
                    .filter(attempt -> attempt.voter().equals(voter))
                    .map(Attempt::ballot)
                    .max(WEIGHT)
                    .ifPresent(ballots::add);
        }
        return ballots;
    }

    private static List<Attempt> accepted(List<Attempt> attempts, List<CastResult> results) {
        var accepted = new ArrayList<Attempt>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).accepted()) {
                accepted.add(attempts.get(i));
            }
        }
        return accepted;
    }

    private static long count(List<CastResult> results, CastResult result) {
        return results.stream().filter(result::equals).count();
    }

    @Test
    void a_vote_by_name_in_which_ballots_change_ends_as_was_known_beforehand() throws Exception {
        soak(seed -> {
            var random = new Random(seed);
            List<Attempt> attempts = attempts(random);
            var box = open(true);

            List<CastResult> results = CROWD.all(calls(box, attempts), random);

            assertThat(box.turnout()).isEqualTo(VOTERS);
            assertThat(count(results, CastResult.ACCEPTED)).isEqualTo(VOTERS);
            assertThat(new HashSet<>(results))
                    .isSubsetOf(
                            CastResult.ACCEPTED, CastResult.CHANGED, CastResult.OVERTAKEN, CastResult.SECOND_BALLOT);
            NamedVote vote = box.close(CLOSED);
            assertThat(vote.ballots()).isEqualTo(outcome(attempts));
            assertThat(vote.closedAt()).isEqualTo(CLOSED);
        });
    }

    @Test
    void a_vote_by_name_in_which_ballots_do_not_change_takes_one_of_each_and_that_is_the_one_accepted()
            throws Exception {
        soak(seed -> {
            var random = new Random(seed);
            List<Attempt> attempts = attempts(random);
            var box = open(false);

            List<CastResult> results = CROWD.all(calls(box, attempts), random);

            assertThat(count(results, CastResult.ACCEPTED)).isEqualTo(VOTERS);
            assertThat(count(results, CastResult.SECOND_BALLOT)).isEqualTo((long) VOTERS * (BALLOTS - 1));
            assertThat(box.close(CLOSED).ballots()).isEqualTo(outcome(accepted(attempts, results)));
        });
    }

    @Test
    void a_vote_by_name_that_is_closed_meanwhile_has_exactly_the_ballots_that_were_accepted() throws Exception {
        soak(seed -> {
            var random = new Random(seed);
            boolean ballotsMayChange = seed % 2 == 0;
            List<Attempt> attempts = attempts(random);
            var box = open(ballotsMayChange);
            var votes = new ArrayList<AtomicReference<NamedVote>>();
            List<Callable<CastResult>> calls = calls(box, attempts);
            for (int i = 0; i < 3; i++) {
                var vote = new AtomicReference<NamedVote>();
                Instant at = OPENED.plusSeconds(random.nextInt(1000));
                votes.add(vote);
                calls.add(() -> {
                    vote.set(box.close(at));
                    return CastResult.CLOSED;
                });
            }

            List<CastResult> results = CROWD.all(calls, random).subList(0, attempts.size());

            NamedVote vote = box.close(CLOSED);
            assertThat(votes).allSatisfy(other -> assertThat(other.get()).isSameAs(vote));
            assertThat(vote.ballots()).isEqualTo(outcome(accepted(attempts, results)));
            assertThat(vote.ballots())
                    .allSatisfy(ballot -> assertThat(ballot.castAt())
                            .isBetween(OPENED, vote.closedAt().minusNanos(1)));
            assertThat(box.turnout()).isEqualTo(vote.ballots().size());
            assertThat(count(results, CastResult.ACCEPTED))
                    .isEqualTo(vote.ballots().size());
        });
    }

    /** Each voter the same choice again and again; null is an invalid ballot. */
    private static Choice[] secrets(Random random) {
        var choices = new Choice[VOTERS];
        for (int i = 0; i < VOTERS; i++) {
            int which = random.nextInt(4);
            choices[i] = which == 3 ? null : CHOICES.get(which);
        }
        return choices;
    }

    private static List<Callable<CastResult>> calls(SecretBallotBox box, Choice[] choices) {
        var calls = new ArrayList<Callable<CastResult>>();
        for (int i = 0; i < VOTERS * BALLOTS; i++) {
            MandateId voter = mandate(i % VOTERS);
            Choice choice = choices[i % VOTERS];
            calls.add(() -> choice == null ? box.castInvalid(voter) : box.cast(voter, choice));
        }
        return calls;
    }

    private static SecretBallotBox openSecret() {
        Roll roll = Roll.of(roll().voters());
        return SecretBallotBox.open(VoteId.of("v"), MotionId.of("q"), null, roll, true, OPENED);
    }

    private static void isTheVoteOf(Set<Integer> voters, Choice[] choices, SecretVote vote) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        var participants = new TreeSet<MandateId>();
        int invalid = 0;
        for (int voter : voters) {
            participants.add(mandate(voter));
            if (choices[voter] == null) {
                invalid++;
            } else {
                counts.merge(choices[voter], 1, Integer::sum);
            }
        }
        assertThat(vote.tally())
                .isEqualTo(Tally.of(
                        counts.getOrDefault(Choice.IN_FAVOUR, 0),
                        counts.getOrDefault(Choice.AGAINST, 0),
                        counts.getOrDefault(Choice.ABSTAIN, 0)));
        assertThat(vote.invalid()).isEqualTo(invalid);
        assertThat(vote.collected()).isEqualTo(voters.size());
        assertThat(vote.participants()).containsExactlyElementsOf(participants);
    }

    private static Set<Integer> acceptedVoters(List<CastResult> results) {
        var voters = new TreeSet<Integer>();
        for (int i = 0; i < VOTERS * BALLOTS; i++) {
            if (results.get(i) == CastResult.ACCEPTED) {
                assertThat(voters.add(i % VOTERS)).as("once only").isTrue();
            }
        }
        return voters;
    }

    @Test
    void a_secret_vote_counts_each_voter_once() throws Exception {
        soak(seed -> {
            var random = new Random(seed);
            Choice[] choices = secrets(random);
            var box = openSecret();

            List<CastResult> results = CROWD.all(calls(box, choices), random);

            assertThat(acceptedVoters(results)).hasSize(VOTERS);
            assertThat(count(results, CastResult.SECOND_BALLOT)).isEqualTo((long) VOTERS * (BALLOTS - 1));
            assertThat(box.turnout()).isEqualTo(VOTERS);
            isTheVoteOf(acceptedVoters(results), choices, box.close(CLOSED));
        });
    }

    @Test
    void a_secret_vote_that_is_closed_meanwhile_counts_exactly_the_ballots_that_were_accepted() throws Exception {
        soak(seed -> {
            var random = new Random(seed);
            Choice[] choices = secrets(random);
            var box = openSecret();
            var early = new AtomicReference<SecretVote>();
            List<Callable<CastResult>> calls = calls(box, choices);
            calls.add(() -> {
                early.set(box.close(CLOSED));
                return CastResult.CLOSED;
            });

            List<CastResult> results = CROWD.all(calls, random);

            assertThat(box.close(CLOSED)).isSameAs(early.get());
            isTheVoteOf(acceptedVoters(results), choices, early.get());
        });
    }

    @Test
    void the_turnout_never_falls_while_ballots_come_and_change() throws Exception {
        soak(seed -> {
            var random = new Random(seed);
            var box = open(true);
            List<Callable<CastResult>> calls = new ArrayList<>();
            for (Callable<CastResult> call : calls(box, attempts(random))) {
                calls.add(() -> {
                    int before = box.turnout();
                    CastResult result = call.call();
                    assertThat(box.turnout()).isBetween(Math.max(1, before), VOTERS);
                    return result;
                });
            }
            CROWD.all(calls, random);
            assertThat(box.turnout()).isEqualTo(VOTERS);
        });
    }

    @Test
    void of_two_ballots_that_one_voter_casts_at_once_exactly_one_is_accepted() throws Exception {
        soak(seed -> {
            var named = open(false);
            var secret = openSecret();
            var calls = new ArrayList<Callable<CastResult>>();
            var secretCalls = new ArrayList<Callable<CastResult>>();
            for (int i = 0; i < VOTERS * 2; i++) {
                MandateId voter = mandate(i / 2);
                Choice choice = CHOICES.get(i % 3);
                calls.add(() -> named.cast(voter, choice, OPENED));
                secretCalls.add(() -> secret.cast(voter, Choice.AGAINST));
            }

            List<CastResult> results = CROWD.inPairs(calls);
            List<CastResult> secretResults = CROWD.inPairs(secretCalls);

            NamedVote vote = named.close(CLOSED);
            for (int voter = 0; voter < VOTERS; voter++) {
                int first = voter * 2;
                List<CastResult> ofVoter = results.subList(first, first + 2);
                assertThat(ofVoter).containsOnlyOnce(CastResult.ACCEPTED);
                assertThat(vote.ballots().get(voter).choice())
                        .isEqualTo(CHOICES.get((first + ofVoter.indexOf(CastResult.ACCEPTED)) % 3));
                assertThat(secretResults.subList(first, first + 2)).containsOnlyOnce(CastResult.ACCEPTED);
            }
            assertThat(secret.close(CLOSED).tally()).isEqualTo(Tally.of(0, VOTERS, 0));
        });
    }
}
