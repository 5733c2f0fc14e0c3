package io.github.paperlessmeeting.examples.benchmarks;

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
 * least processor time per operation that any of their iterations took.
 *
 * @param rounds how often each runs, 1 or more
 * @param forks 1 for a new process each time; 0 to run in this one, which is for tests
 * @param warmUps how many iterations are thrown away each time, 1 or more, since the first includes making the data
 * @param iterations how many are measured each time, 1 or more
 * @param milliseconds how long an iteration takes at least, 1 or more
 */
record Rounds(int rounds, int forks, int warmUps, int iterations, int milliseconds) {
    /** Enough for ratios that repeat within a tenth or two, in less than five minutes for all tables. */
    static final Rounds FULL = new Rounds(3, 1, 4, 5, 250);

    /**
     * For documents, of which there are many contestants; also in less than five minutes. Reading a whole meeting is much code,
     * which takes its time to be compiled.
     */
    static final Rounds OF_DOCUMENTS = new Rounds(2, 1, 6, 3, 250);

    /**
     * Measures.
     *
     * @return what each took per operation
     * @throws RunnerException if JMH refuses or a contestant fails
     */
    Map<Contestant, Cost> measure(List<Contestant> contestants) throws RunnerException {
        Map<Contestant, Cost> least = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Contestant contestant : contestants) {
                least.merge(contestant, once(contestant), Cost::least);
            }
        }
        return least;
    }

    private Cost once(Contestant contestant) throws RunnerException {
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
            options.jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC");
        }
        contestant.sizes().forEach((name, size) -> options.param(name, String.valueOf(size)));
        var least = new Cost(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        for (RunResult run : new Runner(options.build()).run()) {
            for (BenchmarkResult fork : run.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    least = least.least(
                            new Cost(result(iteration, ThreadTime.LABEL), result(iteration, ThreadTime.MEMORY)));
                }
            }
        }
        return least;
    }

    private static double result(IterationResult iteration, String label) {
        Result<?> result = iteration.getSecondaryResults().get(label);
        if (result == null) {
            throw new IllegalStateException("JMH gave no " + label);
        }
        return result.getScore();
    }
}
