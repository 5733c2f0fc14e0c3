package io.github.paperlessmeeting.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** The command that prints all tables, or those whose names it is given: votes, timeline, ledger. */
public final class Benchmarks {
    private static final List<String> TABLES = List.of("votes", "timeline", "ledger");
    private static final List<Integer> DEPUTIES = List.of(125, 250, 500, 1000, 2000);

    private Benchmarks() {}

    /**
     * Measures and prints; takes some minutes.
     *
     * @param args names of tables; all if there are none
     * @throws RunnerException if a benchmark fails
     * @throws IllegalArgumentException if there is no table of a name
     */
    public static void main(String[] args) throws RunnerException {
        List<String> wanted = args.length == 0 ? TABLES : List.of(args);
        if (!TABLES.containsAll(wanted)) {
            throw new IllegalArgumentException("Tables are " + TABLES);
        }
        // Another run on the machine costs processor time of its own, which is not measured here.
        System.setProperty("jmh.ignoreLock", "true");
        var tables = new RatioTables(Rounds.FULL, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (wanted.contains("votes")) {
            tables.votes(200, 500);
        }
        if (wanted.contains("timeline")) {
            tables.timeline(DEPUTIES);
        }
        if (wanted.contains("ledger")) {
            tables.ledger(DEPUTIES);
        }
    }
}
