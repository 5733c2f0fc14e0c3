package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Matter;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VoteTest {
    private static final VoteId ID = VoteId.of("v-1");
    private static final MotionId MOTION = MotionId.of("q-1");
    private static final Electorate ELECTORATE = Electorate.of(27, 25);
    private static final MandateId CHAIR = MandateId.of("m-chair");
    private static final Instant OPENED = Instant.parse("2019-06-24T02:00:00Z");

    @Test
    void a_vote_by_name_has_the_plain_count_of_its_ballots() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var counts = new EnumMap<Choice, Integer>(Choice.class);
            var ballots = new ArrayList<Ballot>();
            for (int i = random.nextInt(60); i > 0; i--) {
                Choice choice = List.of(Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAIN)
                        .get(random.nextInt(3));
                counts.merge(choice, 1, Integer::sum);
                ballots.add(Ballot.of(MandateId.of("m" + random.nextInt(30)), choice));
            }
            NamedVote vote = builder().named(null, ballots);

            assertThat(vote.tally())
                    .as("seed %d", seed)
                    .isEqualTo(Tally.of(
                            counts.getOrDefault(Choice.IN_FAVOUR, 0),
                            counts.getOrDefault(Choice.AGAINST, 0),
                            counts.getOrDefault(Choice.ABSTAIN, 0)));
            Collections.shuffle(ballots, random);
            assertThat(builder().named(null, ballots).tally())
                    .as("seed %d, shuffled", seed)
                    .isEqualTo(vote.tally());
        }
    }

    @Test
    void a_vote_by_name_without_ballots_has_a_count_of_zeros() {
        assertThat(builder().named(null, List.of()).tally()).isEqualTo(Tally.of(0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void the_chairs_choice_is_that_of_the_chairs_ballot(Choice choice) {
        var other = Ballot.of(MandateId.of("m-1"), Choice.AGAINST);
        var chairs = Ballot.of(CHAIR, choice);

        assertThat(builder().named(CHAIR, List.of(other, chairs)).chairChoice()).isEqualTo(choice);
        assertThat(builder().named(CHAIR, List.of(chairs, chairs)).chairChoice())
                .isEqualTo(choice);
        assertThat(builder().named(CHAIR, List.of(other)).chairChoice())
                .as("did not vote")
                .isNull();
        assertThat(builder().named(null, List.of(other, chairs)).chairChoice())
                .as("no chair")
                .isNull();
        assertThat(builder().counted(Tally.of(1, 1, 0), choice).chairChoice()).isEqualTo(choice);
    }

    @Test
    void a_chair_with_ballots_that_contradict_each_other_has_no_known_choice_in_any_order() {
        var yes = Ballot.of(CHAIR, Choice.IN_FAVOUR);
        var no = Ballot.of(CHAIR, Choice.AGAINST);

        assertThat(builder().named(CHAIR, List.of(yes, no)).chairChoice()).isNull();
        assertThat(builder().named(CHAIR, List.of(no, yes)).chairChoice()).isNull();
        assertThat(builder().named(CHAIR, List.of(no, yes, yes)).chairChoice()).isNull();
    }

    @Test
    void a_vote_in_secret_or_by_consent_tells_no_choice_of_the_chair() {
        assertThat(secret(CHAIR).chairChoice()).isNull();
        assertThat(builder().byConsent().chairChoice()).isNull();
        assertThat(builder().byConsent().tally()).as("not counted is not zero").isNull();
    }

    @Test
    void a_secret_vote_refuses_an_order_of_participants_that_could_tell_something() {
        var a = MandateId.of("a");
        var b = MandateId.of("b");

        assertThat(secretAsIs(List.of(a, b)).participants()).containsExactly(a, b);
        assertThat(secretAsIs(List.of(a, a, b)).participants())
                .as("a record that errs")
                .containsExactly(a, a, b);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> secretAsIs(List.of(b, a)))
                .withMessage("SecretVote.participants must be in ascending order");
        assertThatIllegalArgumentException().isThrownBy(() -> secretAsIs(List.of(a, b, a)));
    }

    @Test
    void the_builder_forgets_the_order_of_participants() {
        var people = new ArrayList<MandateId>();
        for (int i = 0; i < 30; i++) {
            people.add(MandateId.of("m" + i));
        }
        var sorted = people.stream().sorted().toList();
        for (long seed = 1; seed <= 20; seed++) {
            Collections.shuffle(people, new Random(seed));
            var given = new LinkedHashSet<>(people);
            var vote = builder().secret(30, 30, 0, Tally.of(20, 10, 0), given, List.of());

            assertThat(vote.participants()).as("seed %d", seed).isEqualTo(sorted);
            assertThat(given).as("what was given is left as it was").containsExactlyElementsOf(people);
        }
    }

    @Test
    void a_secret_vote_has_no_place_for_a_voter_beside_a_choice() {
        assertThat(Arrays.stream(SecretVote.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "id",
                        "motion",
                        "sitting",
                        "openedAt",
                        "closedAt",
                        "electorate",
                        "declared",
                        "issued",
                        "collected",
                        "invalid",
                        "tally",
                        "participants",
                        "countingCommittee",
                        "annulment");
    }

    @Test
    void valid_papers_are_those_collected_less_those_invalid() {
        assertThat(secretOf(60, 2).valid()).isEqualTo(58);
        assertThat(secretOf(2, 2).valid()).isZero();
        assertThat(secretOf(1, 2).valid())
                .as("a record that contradicts itself")
                .isEqualTo(-1);
        assertThat(secretOf(null, 2).valid()).isNull();
        assertThat(secretOf(60, null).valid()).isNull();
        assertThat(secretOf(Integer.MAX_VALUE, 0).valid()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_secret_vote_refuses_negative_numbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> secretOf(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> secretOf(0, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().secret(-1, 0, 0, Tally.of(0, 0, 0), List.of(), List.of()))
                .withMessage("SecretVote.issued must not be negative");
    }

    @Test
    void no_vote_shows_who_voted_or_how() {
        var ballot = Ballot.of(CHAIR, Choice.AGAINST);

        assertThat(ballot).hasToString("Ballot[m-chair]");
        assertThat(builder().named(CHAIR, List.of(ballot))).hasToString("NamedVote[v-1]");
        assertThat(builder().counted(Tally.of(13, 12, 0), Choice.AGAINST)).hasToString("CountedVote[v-1]");
        assertThat(secret(CHAIR)).hasToString("SecretVote[v-1]");
        assertThat(builder().byConsent()).hasToString("ConsentVote[v-1]");
    }

    @Test
    void every_way_of_voting_keeps_what_the_builder_collected() {
        var declared = new DeclaredResult(
                Outcome.ADOPTED,
                List.of(new DeclaredPercentage(Share.IN_FAVOUR, Base.MANDATES_IN_OFFICE, Percentage.parse("96.86"))));
        VoteBuilder builder = builder()
                .sitting(SittingId.of("s-1"))
                .openedAt(OPENED)
                .closedAt(OPENED.plusSeconds(600))
                .declared(declared);
        List<Vote> votes = List.of(
                builder.named(CHAIR, List.of()),
                builder.counted(Tally.of(1, 0, 0), null),
                builder.secret(1, 1, 0, Tally.of(1, 0, 0), List.of(CHAIR), List.of(PersonId.of("p-1"))),
                builder.byConsent());

        assertThat(votes).allSatisfy(vote -> {
            assertThat(vote.id()).isEqualTo(ID);
            assertThat(vote.motion()).isEqualTo(MOTION);
            assertThat(vote.electorate()).isEqualTo(ELECTORATE);
            assertThat(vote.sitting()).isEqualTo(SittingId.of("s-1"));
            assertThat(vote.openedAt()).isEqualTo(OPENED);
            assertThat(vote.closedAt()).isEqualTo(OPENED.plusSeconds(600));
            assertThat(vote.declared()).isEqualTo(declared);
        });
        assertThat(Vote.class.getPermittedSubclasses()).hasSameSizeAs(votes);
    }

    @Test
    void the_builder_refuses_a_missing_component_at_the_end() {
        assertThatNullPointerException()
                .isThrownBy(() -> Vote.builder(null, MOTION, ELECTORATE).byConsent())
                .withMessage("ConsentVote.id");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().counted(null, null))
                .withMessage("CountedVote.tally");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().secret(1, 1, 0, Tally.of(1, 0, 0), Collections.singleton(null), List.of()));
    }

    /** What each way of voting has no place for, in every combination of a way with a part. */
    @ParameterizedTest
    @CsvSource({
        "casting vote, false, false, true, true",
        "corrections, false, true, true, true",
        "counts of groups, true, false, true, true",
        "sums of weights, true, false, true, true",
        "remainder, true, false, true, true"
    })
    void the_builder_drops_nothing_in_silence(
            String part, boolean byName, boolean counted, boolean secret, boolean consent) {
        VoteBuilder builder = switch (part) {
            case "casting vote" -> builder().castingVote(new CastingVote(null, Choice.IN_FAVOUR));
            case "corrections" -> builder().corrections(List.of(new Correction(CHAIR, Choice.AGAINST, null, null)));
            case "counts of groups" ->
                builder().groups(List.of(new GroupTally(GroupCode.of("a"), Tally.of(1, 0, 0), null)));
            case "sums of weights" -> builder().weights(new WeightTally(Weight.ONE, Weight.ZERO, Weight.ZERO));
            default -> builder().remainder(Choice.AGAINST);
        };
        var tally = new Tally(1, null, 0);
        Map<String, ThrowingCallable> ways = Map.of(
                "A vote by name", () -> builder.named(null, List.of(Ballot.of(CHAIR, Choice.IN_FAVOUR))),
                "A counted vote", () -> builder.counted(tally, null),
                "A secret vote", () -> builder.secret(1, 1, 0, tally, List.of(CHAIR), List.of()),
                "A vote by consent", builder::byConsent);
        Map<String, Boolean> refusing = Map.of(
                "A vote by name",
                byName,
                "A counted vote",
                counted,
                "A secret vote",
                secret,
                "A vote by consent",
                consent);

        ways.forEach((way, end) -> {
            if (refusing.get(way)) {
                assertThatIllegalArgumentException().isThrownBy(end).withMessage(way + " has no " + part);
            } else {
                assertThatCode(end).as(way).doesNotThrowAnyException();
            }
        });
    }

    @Test
    void the_short_forms_leave_open_what_they_do_not_say() {
        assertThat(DeclaredResult.of(Outcome.ADOPTED)).isEqualTo(new DeclaredResult(Outcome.ADOPTED, List.of()));
        assertThat(Motion.ordinary(MOTION, AgendaItemId.of("i-1"), "Ai tán thành?"))
                .isEqualTo(new Motion(MOTION, AgendaItemId.of("i-1"), "Ai tán thành?", Matter.ORDINARY, null));
    }

    private static VoteBuilder builder() {
        return Vote.builder(ID, MOTION, ELECTORATE);
    }

    private static SecretVote secret(MandateId participant) {
        return builder().secret(25, 25, 1, Tally.of(20, 4, 0), List.of(participant), List.of(PersonId.of("p-1")));
    }

    private static SecretVote secretAsIs(List<MandateId> participants) {
        return new SecretVote(
                ID,
                MOTION,
                null,
                null,
                null,
                ELECTORATE,
                null,
                null,
                null,
                null,
                Tally.of(1, 1, 0),
                participants,
                List.of());
    }

    private static SecretVote secretOf(Integer collected, Integer invalid) {
        return new SecretVote(
                ID,
                MOTION,
                null,
                null,
                null,
                ELECTORATE,
                null,
                null,
                collected,
                invalid,
                Tally.of(1, 1, 0),
                List.of(),
                List.of());
    }
}
