package io.github.paperlessmeeting.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of the threads that run a benchmark, per operation. Waiting for a processor does not count, nor does the
 * work of the compiler and of the garbage collector, which have threads of their own.
 */
public final class ThreadTime implements InternalProfiler {
    /** Under which name JMH gives the result. */
    static final String LABEL = "thread.time";

    private static final String WORKER = "-jmh-worker-";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    /** For JMH, which makes one in every process. */
    public ThreadTime() {}

    @Override
    public String getDescription() {
        return "processor time of the benchmark threads, in nanoseconds per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = now();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double each = (double) (now() - before) / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, each, "ns/op", AggregationPolicy.AVG));
    }

    private long now() {
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().contains(WORKER)) {
                sum += threads.getThreadCpuTime(id);
            }
        }
        return sum;
    }
}
