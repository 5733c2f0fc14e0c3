package io.github.paperlessmeeting.vote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings things to a box from as many threads as the machine has cores, and at least four, all at once. */
final class Crowd implements AutoCloseable {
    private final int size = Math.max(4, Runtime.getRuntime().availableProcessors());
    private final ExecutorService threads = Executors.newFixedThreadPool(size);

    /** Runs all calls, each once, in an order shuffled by the random source and dealt out to the threads. */
    <T> List<T> all(List<Callable<T>> calls, Random random) throws Exception {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < calls.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return all(calls, order);
    }

    /** Runs the calls two by two, each pair at the same moment as nearly as two threads can. */
    @SuppressWarnings("ThreadPriorityCheck") // a thread that sleeps wakes too late to meet the other
    <T> List<T> inPairs(List<Callable<T>> calls) throws Exception {
        var results = new ArrayList<T>(Collections.nCopies(calls.size(), null));
        var arrived = new AtomicInteger();
        var parts = new ArrayList<Future<?>>();
        for (int thread = 0; thread < 2; thread++) {
            int first = thread;
            parts.add(threads.submit(() -> {
                for (int i = first; i < calls.size(); i += 2) {
                    arrived.incrementAndGet();
                    while (arrived.get() < i - first + 2) {
                        if (Thread.interrupted()) {
                            throw new InterruptedException("the other thread does not come");
                        }
                        Thread.yield();
                    }
                    results.set(i, calls.get(i).call()); // each place is written by one thread
                }
                return null;
            }));
        }
        await(parts);
        return results;
    }

    private <T> List<T> all(List<Callable<T>> calls, List<Integer> order) throws Exception {
        var results = new ArrayList<T>(Collections.nCopies(calls.size(), null));
        var start = new CyclicBarrier(size);
        var parts = new ArrayList<Future<?>>();
        for (int thread = 0; thread < size; thread++) {
            int first = thread;
            parts.add(threads.submit(() -> {
                start.await();
                for (int i = first; i < order.size(); i += size) {
                    int which = order.get(i);
                    results.set(which, calls.get(which).call()); // each place is written by one thread
                }
                return null;
            }));
        }
        await(parts);
        return results;
    }

    private static void await(List<Future<?>> parts) throws Exception {
        for (Future<?> part : parts) {
            try {
                part.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                throw new AssertionError("a thread failed", e.getCause());
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
