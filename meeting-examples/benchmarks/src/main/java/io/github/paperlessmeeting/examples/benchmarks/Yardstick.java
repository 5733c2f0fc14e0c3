package io.github.paperlessmeeting.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a time is measured by: a piece of work that the same thread does just before and just after. On a shared machine the speed
 * of a processor can change by half from one second to the next, and differ from that of its neighbour; a time in runs of the
 * yardstick changes little.
 *
 * <p>A benchmark may lay down its own, best what it is compared with. Otherwise names are sorted.
 */
public abstract class Yardstick {
    private static final int NAMES = 2048;
    private static final long NANOSECONDS = 30_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Of the last iteration of this process. */
    private static volatile Spent spent = new Spent(0, 0, 0);

    private Runnable work = sorting();

    /** For benchmarks. */
    protected Yardstick() {}

    /**
     * What was spent on the yardstick in one iteration.
     *
     * @param runs how many
     * @param nanoseconds of processor time
     * @param bytes of memory asked for
     */
    record Spent(long runs, long nanoseconds, long bytes) {}

    static Spent spent() {
        return spent;
    }

    /** Sets the work from now on. */
    final void lay(Runnable yardstick) {
        work = yardstick;
    }

    private static Runnable sorting() {
        var random = new Random(1);
        var names = new String[NAMES];
        Arrays.setAll(names, i -> "name-" + random.nextInt());
        return () -> Arrays.sort(names.clone());
    }

    /** Before an iteration. */
    @Setup(Level.Iteration)
    public final void before() {
        spent = new Spent(0, 0, 0);
        run();
    }

    /** After an iteration. */
    @TearDown(Level.Iteration)
    public final void after() {
        run();
    }

    /** Once or oftener, some hundredths of a second in all. */
    private void run() {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long before = THREADS.getCurrentThreadCpuTime();
        long runs = 0;
        long time;
        do {
            work.run();
            runs++;
            time = THREADS.getCurrentThreadCpuTime() - before;
        } while (time < NANOSECONDS);
        spent = new Spent(
                spent.runs + runs,
                spent.nanoseconds + time,
                spent.bytes + THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
}
