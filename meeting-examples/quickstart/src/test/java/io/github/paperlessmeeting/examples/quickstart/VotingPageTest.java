package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.DecisionReason;
import io.github.paperlessmeeting.decision.Decisions;
import io.github.paperlessmeeting.json.MeetingJacksonModule;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.ElectorateWeights;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The body that docs/voting.md describes by data alone decides as the page says. */
class VotingPageTest {
    private static final Path PAGE = Path.of("../../docs/voting.md");
    private static final GroupCode A = GroupCode.of("house-a");
    private static final GroupCode B = GroupCode.of("house-b");

    private final RulesOfProcedure rules = rules();

    @Test
    void an_ordinary_motion_needs_more_than_half_of_the_shares_that_vote() {
        assertThat(ordinary(ballot("a", Choice.IN_FAVOUR, "2.5", A), ballot("b", Choice.AGAINST, "2.4", B)))
                .isEqualTo(Outcome.ADOPTED);
        assertThat(ordinary(ballot("a", Choice.IN_FAVOUR, "2.4", A), ballot("b", Choice.AGAINST, "2.5", B)))
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void with_less_than_a_third_of_all_shares_taking_part_nothing_is_adopted() {
        assertThat(ordinary(ballot("a", Choice.IN_FAVOUR, "3.3", A))).isEqualTo(Outcome.REJECTED);
        assertThat(ordinary(ballot("a", Choice.IN_FAVOUR, "3.4", A))).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void a_loan_needs_two_thirds_of_those_present_in_each_house() {
        NamedVote oneHouse = vote(
                ballot("a", Choice.IN_FAVOUR, "1", A),
                ballot("b", Choice.IN_FAVOUR, "1", A),
                ballot("c", Choice.IN_FAVOUR, "1", B),
                ballot("d", Choice.AGAINST, "1", B));
        Decision decision = Decisions.decide(oneHouse, rules, Matter.of("loan"));
        assertThat(decision.reason()).isEqualTo(DecisionReason.THRESHOLD_MISSED);
        assertThat(decision.measurements())
                .extracting(measured -> measured.group() + " " + measured.holds())
                .containsExactly("house-a true", "house-b false");
    }

    private Outcome ordinary(Ballot... ballots) {
        return Decisions.decide(vote(ballots), rules, Matter.ORDINARY).outcome();
    }

    private static NamedVote vote(Ballot... ballots) {
        var electorate = Electorate.of(5, 5)
                .withGroups(List.of(GroupSize.of(A, 3, 2), GroupSize.of(B, 2, 2)))
                .withWeights(new ElectorateWeights(Weight.of(10), null, Weight.of(10)));
        return Vote.builder(VoteId.of("v"), MotionId.of("m"), electorate).named(null, List.of(ballots));
    }

    private static Ballot ballot(String voter, Choice choice, String weight, GroupCode group) {
        return Ballot.of(MandateId.of(voter), choice)
                .weighing(Weight.parse(weight))
                .inGroup(group);
    }

    private static RulesOfProcedure rules() {
        try {
            Matcher block = Pattern.compile("(?s)```json\\n(.*?)```").matcher(Files.readString(PAGE));
            assertThat(block.find()).as("the JSON block of %s", PAGE).isTrue();
            return JsonMapper.builder()
                    .addModule(new MeetingJacksonModule())
                    .build()
                    .readValue(block.group(1), RulesOfProcedure.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
