package io.github.paperlessmeeting.meeting;

import static io.github.paperlessmeeting.meeting.Council.meeting;
import static io.github.paperlessmeeting.meeting.Council.members;
import static io.github.paperlessmeeting.meeting.Council.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.DecisionReason;
import io.github.paperlessmeeting.decision.Decisions;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingDecisionsTest {
    private static Motion motion(String id, Matter matter) {
        return new Motion(MotionId.of(id), null, "Thông qua?", matter, null);
    }

    private static Vote vote(int number, String motion, int inFavour, int against) {
        return Vote.builder(VoteId.of("v-" + number), MotionId.of(motion), Electorate.of(6, 6))
                .counted(Tally.of(inFavour, against, 0), null);
    }

    private static Meeting voting(List<Motion> motions, Vote... votes) {
        return meeting(sitting(), members()).toBuilder()
                .motions(motions)
                .votes(List.of(votes))
                .build();
    }

    @Test
    void gives_one_for_each_vote_in_the_order_of_the_votes() {
        Meeting meeting = voting(
                List.of(motion("b", Matter.ORDINARY), motion("a", Matter.REMOVAL)),
                vote(1, "a", 3, 3),
                vote(2, "b", 4, 2),
                vote(3, "a", 4, 2),
                vote(4, "b", 3, 3));
        assertThat(meeting.decisions())
                .extracting(Decision::outcome)
                .containsExactly(Outcome.REJECTED, Outcome.ADOPTED, Outcome.ADOPTED, Outcome.REJECTED);
        assertThat(meeting.decisions())
                .extracting(decision -> decision.rule().matter())
                .containsExactly(Matter.REMOVAL, Matter.ORDINARY, Matter.REMOVAL, Matter.ORDINARY);
    }

    @Test
    void leaves_open_a_vote_on_a_motion_that_is_not_there() {
        Decision decision =
                voting(List.of(), vote(1, "nowhere", 6, 0)).decisions().get(0);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(decision.reason()).isEqualTo(DecisionReason.NO_RULE);
        assertThat(decision.quorum().rule()).isEqualTo(Council.RULES.quorum());
    }

    @Test
    void decides_nothing_without_a_quorum_even_where_the_motion_is_not_there() {
        Vote few = Vote.builder(VoteId.of("v-1"), MotionId.of("nowhere"), Electorate.of(6, 3))
                .counted(Tally.of(3, 0, 0), null);
        assertThat(voting(List.of(), few).decisions().get(0).outcome()).isEqualTo(Outcome.NOT_QUORATE);
    }

    @Test
    void leaves_open_a_matter_for_which_the_rules_have_none() {
        Decision decision = voting(List.of(motion("a", Matter.CONSTITUTION)), vote(1, "a", 6, 0))
                .decisions()
                .get(0);
        assertThat(decision.reason()).isEqualTo(DecisionReason.NO_RULE);
    }

    @Test
    void leaves_everything_open_without_rules_of_procedure() {
        Meeting meeting =
                voting(List.of(motion("a", Matter.ORDINARY)), vote(1, "a", 6, 0), vote(2, "x", 6, 0)).toBuilder()
                        .procedure(null)
                        .build();
        assertThat(meeting.decisions()).extracting(Decision::reason).containsOnly(DecisionReason.NO_RULE);
        assertThat(meeting.decisions()).hasSize(2);
    }

    @Test
    void takes_the_first_of_two_motions_with_one_identifier() {
        Meeting meeting =
                voting(List.of(motion("a", Matter.REMOVAL), motion("a", Matter.ORDINARY)), vote(1, "a", 4, 2));
        assertThat(meeting.decisions().get(0).rule().matter()).isEqualTo(Matter.REMOVAL);
    }

    @Test
    void does_not_look_at_what_was_declared() {
        Vote declared = Vote.builder(VoteId.of("v-1"), MotionId.of("a"), Electorate.of(6, 6))
                .declared(DeclaredResult.of(Outcome.ADOPTED))
                .counted(Tally.of(3, 3, 0), null);
        Meeting meeting = voting(List.of(motion("a", Matter.ORDINARY)), declared);
        assertThat(meeting.decisions().get(0).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void gives_a_list_that_nobody_can_change() {
        List<Decision> decisions = voting(List.of(), vote(1, "a", 6, 0)).decisions();
        assertThatThrownBy(decisions::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void agrees_with_deciding_each_vote_alone() {
        for (long seed = 0; seed < 50; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).meeting(MeetingSize.S);
            List<Decision> alone = meeting.votes().stream()
                    .map(vote -> Decisions.decide(vote, meeting.procedure(), matter(meeting, vote)))
                    .toList();
            assertThat(meeting.decisions()).as("seed " + seed).isEqualTo(alone);
        }
    }

    private static Matter matter(Meeting meeting, Vote vote) {
        return meeting.motions().stream()
                .filter(motion -> motion.id().equals(vote.motion()))
                .map(Motion::matter)
                .findFirst()
                .orElseThrow();
    }
}
