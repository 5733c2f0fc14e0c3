package io.github.paperlessmeeting.examples.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * One benchmark at one size.
 *
 * @param type the class that holds it; never null
 * @param method its method; never null
 * @param sizes its parameters by name; a copy; never null
 */
record Contestant(Class<?> type, String method, Map<String, Integer> sizes) {
    Contestant {
        sizes = Map.copyOf(sizes);
    }

    static List<Contestant> votes(int votes, int ballots) {
        Map<String, Integer> sizes = Map.of("votes", votes, "ballots", ballots);
        return List.of(
                new Contestant(VotesBenchmark.class, "plainPass", sizes),
                new Contestant(VotesBenchmark.class, "tallies", sizes),
                new Contestant(VotesBenchmark.class, "decisions", sizes));
    }

    static Contestant of(Class<?> type, String method, int deputies) {
        return new Contestant(type, method, Map.of("deputies", deputies));
    }

    static Contestant ofAllRules(int size) {
        return new Contestant(RulesBenchmark.class, "check", Map.of("size", size));
    }

    static Contestant ofRule(int rule, int size) {
        return new Contestant(RulesBenchmark.class, "checkOneRule", Map.of("rule", rule, "size", size));
    }

    /** The pattern by which JMH finds this benchmark and no other. */
    String pattern() {
        return "^" + (type.getName() + "." + method).replace(".", "\\.") + "$";
    }
}
