package io.github.paperlessmeeting.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Lets contestants run in turn, round after round, so that a bad moment of the machine strikes them all. What counts is the
 * median over all their iterations, each measured in runs of the {@link Yardstick}.
 *
 * @param rounds how often each runs, 1 or more
 * @param forks 1 for a new process each time; 0 to run in this one, which is for tests
 * @param warmUps how many iterations are thrown away each time, 1 or more, since the first includes making the data
 * @param iterations how many are measured each time, 1 or more
 * @param milliseconds how long an iteration takes at least, 1 or more
 */
record Rounds(int rounds, int forks, int warmUps, int iterations, int milliseconds) {
    /** Keeps SLF4J from telling that nobody listens to it, in the middle of a table. */
    static final String QUIET = "slf4j.internal.verbosity";

    /** Enough for ratios that repeat within a tenth or two, in less than five minutes for all tables. */
    static final Rounds FULL = new Rounds(3, 1, 4, 5, 250);

    /**
     * For documents, of which there are many contestants; also in less than five minutes. Reading a whole meeting is much code,
     * which takes three seconds to be compiled, and one round has to do.
     */
    static final Rounds OF_DOCUMENTS = new Rounds(1, 1, 14, 12, 160);

    /** Until the rules are compiled, all of them together. */
    static final Rounds BEFORE_RULES = new Rounds(1, 0, 30, 1, 200);

    /** For the many rules one by one, in this process, where they are compiled by then. */
    static final Rounds OF_RULES = new Rounds(1, 0, 2, 5, 60);

    /**
     * Measures.
     *
     * @return what each took per operation
     * @throws RunnerException if JMH refuses or a contestant fails
     */
    Map<Contestant, Cost> measure(List<Contestant> contestants) throws RunnerException {
        Map<Contestant, List<Cost>> all = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Contestant contestant : contestants) {
                all.computeIfAbsent(contestant, first -> new ArrayList<>()).addAll(once(contestant));
            }
        }
        Map<Contestant, Cost> medians = new HashMap<>();
        all.forEach((contestant, costs) -> medians.put(contestant, Cost.median(costs)));
        return medians;
    }

    private List<Cost> once(Contestant contestant) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(contestant.pattern())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .threads(1)
                .forks(forks)
                .warmupIterations(warmUps)
                .warmupTime(TimeValue.milliseconds(milliseconds))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(milliseconds))
                .addProfiler(ThreadTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (forks > 0) {
            // With one small heap the layout of the data differs less from process to process.
            options.jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-D" + QUIET + "=ERROR");
        }
        contestant.sizes().forEach((name, size) -> options.param(name, String.valueOf(size)));
        var costs = new ArrayList<Cost>();
        for (RunResult run : new Runner(options.build()).run()) {
            for (BenchmarkResult fork : run.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    costs.add(new Cost(result(iteration, ThreadTime.LABEL), result(iteration, ThreadTime.MEMORY)));
                }
            }
        }
        return costs;
    }

    private static double result(IterationResult iteration, String label) {
        Result<?> result = iteration.getSecondaryResults().get(label);
        if (result == null) {
            throw new IllegalStateException("JMH gave no " + label);
        }
        return result.getScore();
    }
}
