package io.github.paperlessmeeting.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The command that prints tables by name: votes, timeline, ledger, json, rules. Without a name it prints the first three; json and
 * rules take as long as these together, each.
 */
public final class Benchmarks {
    private static final List<String> UNNAMED = List.of("votes", "timeline", "ledger");
    private static final List<String> TABLES = List.of("votes", "timeline", "ledger", "json", "rules");
    private static final List<Integer> DEPUTIES = List.of(125, 250, 500, 1000, 2000);

    /** How many rules are told apart. */
    private static final int DEAREST = 20;

    private Benchmarks() {}

    /**
     * Measures and prints; takes some minutes.
     *
     * @param args names of tables; the first three if there are none
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
        System.setProperty(Rounds.QUIET, "ERROR");
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
        if (wanted.contains("rules")) {
            new RatioTables(Rounds.OF_DOCUMENTS, out).rules(List.of(0, 1, 2));
            Rounds.BEFORE_RULES.measure(List.of(Contestant.ofAllRules(1)));
            new RatioTables(Rounds.OF_RULES, out).eachRule(1, DEAREST);
        }
    }
}
