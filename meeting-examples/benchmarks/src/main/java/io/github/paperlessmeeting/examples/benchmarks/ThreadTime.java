package io.github.paperlessmeeting.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Collection;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of the threads that run a benchmark, in runs of the {@link Yardstick}, and the memory that they ask for, per
 * operation. Waiting for a processor does not count, nor does the work of the compiler and of the garbage collector, which have
 * threads of their own.
 */
public final class ThreadTime implements InternalProfiler {
    /** Under which name JMH gives the result. */
    static final String LABEL = "thread.time";

    /** The same for memory. */
    static final String MEMORY = "thread.memory";

    private static final String WORKER = "-jmh-worker-";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long before;
    private long memoryBefore;

    /** For JMH, which makes one in every process. */
    public ThreadTime() {}

    @Override
    public String getDescription() {
        return "processor time in runs of a yardstick and memory in bytes of the benchmark threads, per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        memoryBefore = sum(threads::getThreadAllocatedBytes);
        before = sum(threads::getThreadCpuTime);
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double operations = result.getMetadata().getAllOps();
        Yardstick.Spent yardstick = Yardstick.spent();
        double time = (sum(threads::getThreadCpuTime) - before - yardstick.nanoseconds()) / operations;
        double memory = (sum(threads::getThreadAllocatedBytes) - memoryBefore - yardstick.bytes()) / operations;
        double lengths = time * yardstick.runs() / yardstick.nanoseconds();
        return List.of(
                new ScalarResult(LABEL, lengths, "yardsticks/op", AggregationPolicy.AVG),
                new ScalarResult(MEMORY, memory, "B/op", AggregationPolicy.AVG));
    }

    private long sum(LongUnaryOperator ofThread) {
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().contains(WORKER)) {
                sum += ofThread.applyAsLong(id);
            }
        }
        return sum;
    }
}
