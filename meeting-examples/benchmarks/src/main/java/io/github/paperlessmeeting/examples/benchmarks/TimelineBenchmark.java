package io.github.paperlessmeeting.examples.benchmarks;

import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.decision.QuorumQuestion;
import io.github.paperlessmeeting.decision.QuorumTimeline;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The quorum over a sitting in which every deputy comes and goes ten times. */
@State(Scope.Thread)
public class TimelineBenchmark extends Yardstick {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** How many deputies there are, 1 or more. */
    @Param({"125", "250", "500", "1000", "2000"})
    public int deputies;

    private List<Presence> presences = List.of();
    private QuorumQuestion question = question(List.of());

    /** Makes the sitting anew. */
    public TimelineBenchmark() {}

    /** Makes deputies and stretches, always the same. */
    @Setup
    public void fill() {
        presences = ComingAndGoing.of(deputies);
        var mandates = new ArrayList<Mandate>();
        for (int deputy = 0; deputy < deputies; deputy++) {
            mandates.add(Mandate.voting(
                    MandateId.of("m-" + deputy), ComingAndGoing.person(deputy), BodyId.of("council"), Role.MEMBER));
        }
        question = question(mandates);
    }

    private static QuorumQuestion question(List<Mandate> mandates) {
        var rule = new QuorumRule(Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE), null);
        return new QuorumQuestion(mandates, ZONE, rule, null);
    }

    /**
     * The timeline from the stretches as they come.
     *
     * @return the timeline; never null
     */
    @Benchmark
    public QuorumTimeline timeline() {
        return QuorumTimeline.of(question, presences, ComingAndGoing.OPENED, ComingAndGoing.CLOSED);
    }
}
