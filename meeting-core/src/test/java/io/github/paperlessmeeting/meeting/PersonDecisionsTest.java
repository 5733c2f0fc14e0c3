package io.github.paperlessmeeting.meeting;

import static io.github.paperlessmeeting.meeting.Council.meeting;
import static io.github.paperlessmeeting.meeting.Council.members;
import static io.github.paperlessmeeting.meeting.Council.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.decision.ConfidenceDecision;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.decision.ElectionStatus;
import io.github.paperlessmeeting.decision.QuorumStatus;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.ConfidenceBand;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.Consequence;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.LevelCount;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elections and confidence polls of a meeting, under the rules of the meeting. */
class PersonDecisionsTest {
    private static final PersonId AN = PersonId.of("an");
    private static final PersonId BINH = PersonId.of("binh");

    private static final RulesOfProcedure RULES = RulesOfProcedure.builder(ProcedureId.of("qc"), "Quy chế")
            .add(new QuorumRule(Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE), null))
            .add(new QuorumRule(Matter.REMOVAL, Threshold.atLeast(Fraction.of(1, 1), Base.MANDATES_IN_OFFICE), null))
            .add(new ElectionRule(
                    Matter.ELECTION, Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE), List.of(), null))
            .add(new ElectionRule(Matter.REMOVAL, null, List.of(), null))
            .add(new ConfidenceRule(
                    Matter.CONFIDENCE_RATING,
                    List.of(ConfidenceLevel.HIGH, ConfidenceLevel.LOW),
                    List.of(new ConfidenceBand(
                            ConfidenceLevel.LOW,
                            Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE),
                            Consequence.MAY_RESIGN)),
                    null))
            .build();

    private static final List<Motion> MOTIONS = List.of(
            motion("bau", Matter.ELECTION),
            motion("mien", Matter.REMOVAL),
            motion("tin", Matter.CONFIDENCE_RATING),
            motion("khac", Matter.CONSTITUTION));

    private static Motion motion(String id, Matter matter) {
        return new Motion(MotionId.of(id), null, "Bầu?", matter, null);
    }

    private static Election election(int number, String motion, int present, int an, int binh) {
        return Election.builder(VoteId.of("b-" + number), MotionId.of(motion), Electorate.of(6, present), 1)
                .counted(List.of(Candidate.of(AN, an), Candidate.of(BINH, binh)));
    }

    private static ConfidencePoll poll(int number, String motion, int present, int high, int low) {
        return ConfidencePoll.of(
                VoteId.of("t-" + number),
                MotionId.of(motion),
                Electorate.of(6, present),
                high + low,
                0,
                List.of(new ConfidenceRating(
                        AN,
                        List.of(new LevelCount(ConfidenceLevel.HIGH, high), new LevelCount(ConfidenceLevel.LOW, low)),
                        0)));
    }

    private static Meeting electing(Election... elections) {
        return meeting(sitting(), members()).toBuilder()
                .procedure(RULES)
                .motions(MOTIONS)
                .elections(List.of(elections))
                .build();
    }

    private static Meeting rating(ConfidencePoll... polls) {
        return meeting(sitting(), members()).toBuilder()
                .procedure(RULES)
                .motions(MOTIONS)
                .confidencePolls(List.of(polls))
                .build();
    }

    @Test
    void gives_one_result_for_each_election_in_their_order() {
        Meeting meeting =
                electing(election(1, "bau", 6, 2, 4), election(2, "mien", 6, 3, 2), election(3, "bau", 6, 3, 2));

        assertThat(meeting.electionDecisions())
                .extracting(ElectionDecision::vote)
                .containsExactly(VoteId.of("b-1"), VoteId.of("b-2"), VoteId.of("b-3"));
        assertThat(meeting.electionDecisions())
                .extracting(ElectionDecision::elected)
                .containsExactly(List.of(BINH), List.of(AN), List.of());
        assertThat(meeting.electionDecisions())
                .extracting(decision -> decision.rule().matter())
                .containsExactly(Matter.ELECTION, Matter.REMOVAL, Matter.ELECTION);
    }

    @Test
    void an_election_has_the_quorum_of_its_matter() {
        Meeting meeting = electing(
                election(1, "bau", 4, 4, 0),
                election(2, "bau", 3, 3, 0),
                election(3, "mien", 5, 5, 0),
                election(4, "mien", 6, 5, 0));

        assertThat(meeting.electionDecisions())
                .extracting(ElectionDecision::status)
                .containsExactly(
                        ElectionStatus.COMPLETE,
                        ElectionStatus.NOT_QUORATE,
                        ElectionStatus.NOT_QUORATE,
                        ElectionStatus.COMPLETE);
    }

    @Test
    void leaves_open_an_election_on_a_motion_that_is_not_there_or_for_a_matter_without_rule() {
        Meeting meeting = electing(election(1, "nowhere", 6, 6, 0), election(2, "khac", 6, 6, 0));

        assertThat(meeting.electionDecisions())
                .extracting(ElectionDecision::status)
                .containsOnly(ElectionStatus.UNDECIDED);
        assertThat(meeting.electionDecisions().get(0).quorum().rule())
                .as("the quorum for everything")
                .isEqualTo(RULES.quorum());
        assertThat(electing(election(1, "nowhere", 3, 3, 0))
                        .electionDecisions()
                        .get(0)
                        .status())
                .isEqualTo(ElectionStatus.NOT_QUORATE);
    }

    @Test
    void leaves_everything_open_without_rules_of_procedure() {
        Meeting meeting = electing(election(1, "bau", 6, 6, 0)).toBuilder()
                .procedure(null)
                .confidencePolls(List.of(poll(1, "tin", 6, 0, 6)))
                .build();
        ElectionDecision election = meeting.electionDecisions().get(0);
        ConfidenceDecision poll = meeting.confidenceDecisions().get(0);

        assertThat(election.status()).isEqualTo(ElectionStatus.UNDECIDED);
        assertThat(election.quorum().status()).isEqualTo(QuorumStatus.UNDETERMINED);
        assertThat(poll.rule()).isNull();
        assertThat(poll.quorum().status()).isEqualTo(QuorumStatus.UNDETERMINED);
        assertThat(poll.persons()).noneMatch(person -> person.known());
    }

    @Test
    void gives_one_result_for_each_poll_in_their_order() {
        Meeting meeting = rating(poll(1, "tin", 6, 2, 4), poll(2, "tin", 6, 3, 3));

        assertThat(meeting.confidenceDecisions())
                .extracting(ConfidenceDecision::vote)
                .containsExactly(VoteId.of("t-1"), VoteId.of("t-2"));
        assertThat(meeting.confidenceDecisions())
                .extracting(decision -> decision.persons().get(0).consequence())
                .containsExactly(Consequence.MAY_RESIGN, null);
    }

    @Test
    void a_poll_without_quorum_or_rule_has_no_consequence() {
        Meeting meeting = rating(poll(1, "tin", 3, 0, 3), poll(2, "nowhere", 6, 0, 6), poll(3, "khac", 6, 0, 6));

        assertThat(meeting.confidenceDecisions())
                .extracting(ConfidenceDecision::valid)
                .containsExactly(false, true, true);
        assertThat(meeting.confidenceDecisions())
                .extracting(decision -> decision.persons().get(0).known())
                .as("known that nothing follows, and not known")
                .containsExactly(true, false, false);
        assertThat(meeting.confidenceDecisions())
                .allMatch(decision -> decision.persons().get(0).consequence() == null);
    }

    @Test
    void gives_lists_that_nobody_can_change() {
        Meeting meeting = electing(election(1, "bau", 6, 6, 0)).toBuilder()
                .confidencePolls(List.of(poll(1, "tin", 6, 0, 6)))
                .build();

        assertThatThrownBy(() -> meeting.electionDecisions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> meeting.confidenceDecisions().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
