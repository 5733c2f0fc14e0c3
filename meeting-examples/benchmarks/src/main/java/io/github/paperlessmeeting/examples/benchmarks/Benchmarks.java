package io.github.paperlessmeeting.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The command that prints tables by name: votes, timeline, ledger, json. Without a name it prints the first three; json alone
 * takes as long as these together.
 */
public final class Benchmarks {
    private static final List<String> UNNAMED = List.of("votes", "timeline", "ledger");
    private static final List<String> TABLES = List.of("votes", "timeline", "ledger", "json");
    private static final List<Integer> DEPUTIES = List.of(125, 250, 500, 1000, 2000);

    private Benchmarks() {}

    /**
     * Measures and prints; takes some minutes.
     *
     * @param args names of tables; all but json if there are none
     * @throws RunnerException if a benchmark fails
     * @throws IllegalArgumentException if there is no table of a name
     */
    public static void main(String[] args) throws RunnerException {
        List<String> wanted = args.length == 0 ? UNNAMED : List.of(args);
        if (!TABLES.containsAll(wanted)) {
            throw new IllegalArgumentException("Tables are " + TABLES);
        }
        // Another run on the machine costs processor time of its own, which is not measured here.
        System.setProperty("jmh.ignoreLock", "true");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var tables = new RatioTables(Rounds.FULL, out);
        if (wanted.contains("votes")) {
            tables.votes(200, 500);
        }
        if (wanted.contains("timeline")) {
            tables.timeline(DEPUTIES);
        }
        if (wanted.contains("ledger")) {
            tables.ledger(DEPUTIES);
        }
        if (wanted.contains("json")) {
            new RatioTables(Rounds.OF_DOCUMENTS, out).json(List.of(0, 1, 2));
        }
    }
}
