package io.github.paperlessmeeting.examples.benchmarks;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingId;
import io.github.paperlessmeeting.meeting.MeetingKind;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decides votes by name, against no more than counting their ballots. */
@State(Scope.Thread)
public class VotesBenchmark extends Yardstick {
    private static final BodyId COUNCIL = BodyId.of("council");

    /** How many votes there are, 1 or more. */
    @Param("200")
    public int votes;

    /** How many ballots each has, 1 or more. */
    @Param("500")
    public int ballots;

    private Meeting meeting = meeting(List.of(), List.of());
    private Ballot[][] arrays = {};
    private List<NamedVote> named = List.of();

    /** Makes the votes anew. */
    public VotesBenchmark() {}

    /** Fills the ballots in at random, always the same. */
    @Setup
    public void fill() {
        var random = new Random(1);
        Choice[] choices = Choice.values();
        var motions = new ArrayList<Motion>();
        var all = new ArrayList<Vote>();
        arrays = new Ballot[votes][];
        named = new ArrayList<>();
        for (int i = 0; i < votes; i++) {
            var cast = new ArrayList<Ballot>();
            for (int voter = 0; voter < ballots; voter++) {
                cast.add(Ballot.of(MandateId.of("m-" + voter), choices[random.nextInt(choices.length)]));
            }
            var motion = Motion.ordinary(MotionId.of("motion-" + i), null, "Motion " + i);
            motions.add(motion);
            var vote = Vote.builder(VoteId.of("vote-" + i), motion.id(), Electorate.of(ballots, ballots))
                    .named(null, cast);
            all.add(vote);
            arrays[i] = vote.ballots().toArray(new Ballot[0]);
            named.add(vote);
        }
        meeting = meeting(motions, all);
        // Collected once, the ballots lie side by side for every contestant; otherwise only for those that make
        // garbage.
        System.gc();
        lay(this::plainPass);
    }

    private static Meeting meeting(List<Motion> motions, List<Vote> votes) {
        RulesOfProcedure rules = RulesOfProcedure.builder(ProcedureId.of("rules"), "Rules")
                .add(new QuorumRule(Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE), null))
                .add(new DecisionRule(
                        Matter.ORDINARY,
                        Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE),
                        TieRule.NONE,
                        null))
                .build();
        Body council = Body.of(COUNCIL, "Council", BodyKind.PEOPLES_COUNCIL);
        return Meeting.builder(MeetingId.of("meeting"), MeetingKind.REGULAR, "Meeting", council)
                .procedure(rules)
                .motions(motions)
                .votes(votes)
                .build();
    }

    /**
     * Every vote of a meeting decided.
     *
     * @return the decisions; never null
     */
    @Benchmark
    public List<Decision> decisions() {
        return meeting.decisions();
    }

    /**
     * The same ballots counted by choice in one pass, and nothing else.
     *
     * @return the counts of each vote, by choice; never null
     */
    @Benchmark
    public List<int[]> plainPass() {
        var counts = new ArrayList<int[]>(arrays.length);
        for (Ballot[] list : arrays) {
            counts.add(count(list));
        }
        return counts;
    }

    @SuppressWarnings("EnumOrdinal") // the least that counting can cost
    private static int[] count(Ballot[] list) {
        int[] counts = new int[3];
        for (int i = 0; i < list.length; i++) {
            counts[list[i].choice().ordinal()]++;
        }
        return counts;
    }

    /**
     * The same ballots counted by the library, and nothing decided.
     *
     * @return the tallies; never null
     */
    @Benchmark
    public List<Tally> tallies() {
        var tallies = new ArrayList<Tally>(named.size());
        for (NamedVote vote : named) {
            tallies.add(vote.tally());
        }
        return tallies;
    }
}
