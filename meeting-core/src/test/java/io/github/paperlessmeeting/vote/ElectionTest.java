package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Elections and confidence polls as they are recorded. */
class ElectionTest {
    private static final PersonId AN = PersonId.of("an");
    private static final PersonId BINH = PersonId.of("binh");
    private static final PersonId CHI = PersonId.of("chi");
    private static final MandateId FIRST = MandateId.of("m-1");
    private static final MandateId SECOND = MandateId.of("m-2");
    private static final Electorate ELECTORATE = Electorate.of(27, 25);

    private static ElectionBuilder election(int places) {
        return Election.builder(VoteId.of("v"), MotionId.of("q"), ELECTORATE, places);
    }

    private static Candidate uncounted(PersonId person) {
        return new Candidate(person, null, null);
    }

    private static ElectionBallot ballot(MandateId voter, PersonId... candidates) {
        return new ElectionBallot(voter, List.of(candidates), null);
    }

    @Test
    void votes_of_an_election_by_name_are_those_on_the_ballots() {
        List<PersonId> persons = List.of(AN, BINH, CHI);
        for (long seed = 1; seed <= 100; seed++) {
            var random = new Random(seed);
            Map<PersonId, Integer> expected = new HashMap<>();
            var ballots = new ArrayList<ElectionBallot>();
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                List<PersonId> marked =
                        persons.stream().filter(person -> random.nextBoolean()).toList();
                marked.forEach(person -> expected.merge(person, 1, Integer::sum));
                ballots.add(new ElectionBallot(MandateId.of("m" + i), marked, null));
            }
            Election election = election(3)
                    .named(persons.stream().map(ElectionTest::uncounted).toList(), ballots);

            assertThat(election.votes())
                    .as("seed %d", seed)
                    .containsExactly(
                            expected.getOrDefault(AN, 0),
                            expected.getOrDefault(BINH, 0),
                            expected.getOrDefault(CHI, 0));
        }
    }

    @Test
    void votes_are_not_known_where_one_candidate_was_not_counted() {
        assertThat(election(1)
                        .counted(List.of(Candidate.of(AN, 3), Candidate.of(BINH, 0)))
                        .votes())
                .containsExactly(3, 0);
        assertThat(election(1)
                        .counted(List.of(Candidate.of(AN, 3), uncounted(BINH)))
                        .votes())
                .isNull();
        assertThat(election(1).counted(List.of()).votes()).isEmpty();
        assertThat(election(1).named(List.of(uncounted(AN)), List.of()).votes())
                .as("no ballots tell nothing")
                .isNull();
        assertThat(election(1)
                        .named(List.of(uncounted(AN)), List.of(ballot(FIRST)))
                        .votes())
                .as("a blank ballot tells that there is no vote")
                .containsExactly(0);
    }

    @Test
    void refuses_numbers_out_of_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election(0).counted(List.of()))
                .withMessage("Election.places must be 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election(1).round(0).counted(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> secret(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> secret(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> secret(0, 0, -1));
        assertThatCode(() -> secret(0, 0, 0)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Candidate.of(AN, -1))
                .withMessage("Candidate.votes must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate(AN, 0, 0));
        assertThat(new Candidate(AN, 0, 1).seniority()).isEqualTo(1);
    }

    private static Election secret(int issued, int collected, int invalid) {
        return election(1).secret(issued, collected, invalid, List.of(), List.of(SECOND, FIRST), List.of());
    }

    @Test
    void refuses_a_candidate_twice_on_the_list_or_on_a_ballot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election(1).counted(List.of(Candidate.of(AN, 3), uncounted(AN))))
                .withMessage("Election.candidates gives somebody twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ballot(FIRST, AN, AN))
                .withMessage("ElectionBallot.candidates names somebody twice");
    }

    @Test
    void refuses_a_ballot_for_too_many_or_for_nobody_on_the_list() {
        List<Candidate> two = List.of(uncounted(AN), uncounted(BINH));

        assertThatCode(() -> election(2).named(two, List.of(ballot(FIRST, AN, BINH))))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election(1).named(two, List.of(ballot(FIRST, AN, BINH))))
                .withMessage("Election has a ballot for too many or for no candidate");
        assertThatIllegalArgumentException().isThrownBy(() -> election(1).named(two, List.of(ballot(FIRST, CHI))));
    }

    /** Ballots by name beside papers could tell who marked what in secret. */
    @Test
    void refuses_ballots_by_name_beside_what_belongs_to_a_secret_or_counted_round() {
        List<ElectionBallot> ballots = List.of(ballot(FIRST, AN));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> election(1).named(List.of(Candidate.of(AN, 1)), ballots))
                .withMessage("Election by name has no papers, participants and counts");
        assertThatIllegalArgumentException().isThrownBy(() -> mixed(1, null, null, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> mixed(null, 1, null, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> mixed(null, null, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> mixed(null, null, null, List.of(FIRST)));
        assertThatCode(() -> mixed(null, null, null, List.of())).doesNotThrowAnyException();
    }

    private static Election mixed(Integer issued, Integer collected, Integer invalid, List<MandateId> participants) {
        return new Election(
                VoteId.of("v"),
                MotionId.of("q"),
                null,
                null,
                null,
                ELECTORATE,
                1,
                1,
                issued,
                collected,
                invalid,
                List.of(uncounted(AN)),
                List.of(ballot(FIRST, AN)),
                participants,
                List.of(),
                null,
                null);
    }

    @Test
    void forgets_the_order_of_participants() {
        assertThat(secret(2, 2, 0).participants()).containsExactly(FIRST, SECOND);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(0, 0, List.of(), List.of(SECOND, FIRST)))
                .withMessage("ConfidencePoll.participants must be in ascending order");
    }

    @Test
    void valid_papers_are_those_collected_less_those_invalid() {
        assertThat(secret(5, 5, 2).valid()).isEqualTo(3);
        assertThat(election(1).counted(List.of()).valid()).isNull();
        assertThat(poll(5, 2, List.of(), List.of()).valid()).isEqualTo(3);
        assertThat(poll(5, null, List.of(), List.of()).valid()).isNull();
    }

    private static ConfidencePoll poll(
            Integer collected, Integer invalid, List<ConfidenceRating> ratings, List<MandateId> participants) {
        return new ConfidencePoll(
                VoteId.of("v"),
                MotionId.of("q"),
                null,
                null,
                null,
                ELECTORATE,
                null,
                collected,
                invalid,
                ratings,
                participants,
                List.of(),
                null);
    }

    @Test
    void a_rating_tells_each_level_that_was_counted() {
        var rating = new ConfidenceRating(
                AN, List.of(new LevelCount(ConfidenceLevel.HIGH, 3), new LevelCount(ConfidenceLevel.LOW, 0)), 2);

        assertThat(rating.count(ConfidenceLevel.HIGH)).isEqualTo(3);
        assertThat(rating.count(ConfidenceLevel.LOW)).isZero();
        assertThat(rating.count(ConfidenceLevel.CONFIDENCE))
                .as("not counted is not zero")
                .isNull();
        assertThat(rating.valid()).isEqualTo(3);
        assertThat(new ConfidenceRating(AN, List.of(), null).valid()).isZero();
    }

    @Test
    void a_poll_refuses_what_contradicts_itself() {
        var once = new ConfidenceRating(AN, List.of(), null);
        var high = new LevelCount(ConfidenceLevel.HIGH, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(1, 0, List.of(once, once), List.of()))
                .withMessage("ConfidencePoll.ratings rates somebody twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(-1, 0, List.of(), List.of()))
                .withMessage("ConfidencePoll.collected must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> poll(0, -1, List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ConfidenceRating(AN, List.of(high, new LevelCount(ConfidenceLevel.HIGH, 1)), null))
                .withMessage("ConfidenceRating.counts gives a level twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfidenceRating(AN, List.of(high), -1))
                .withMessage("ConfidenceRating.invalid must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelCount(ConfidenceLevel.LOW, -1))
                .withMessage("LevelCount.count must not be negative");
    }
}
