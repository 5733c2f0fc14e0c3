package io.github.paperlessmeeting.examples.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * The ways to do one thing with a document, the first of which the others are measured by.
 *
 * @param title what is done; never null
 * @param beside the parameter of {@link JsonBenchmark} that says what time is measured by; -1 for a
 *     {@link RulesBenchmark}, measured by strict reading
 * @param methods the benchmarks of {@link JsonBenchmark} or {@link RulesBenchmark}; a copy; never null
 * @param labels what each is called in a table; a copy; never null
 */
record JsonWays(String title, int beside, List<String> methods, List<String> labels) {
    private static final int NO_CHOICE = -1;

    /** From bytes. */
    static final JsonWays READING = new JsonWays(
            "reading",
            0,
            List.of(
                    "scanTokens",
                    "readStrictly",
                    "readWithModule",
                    "readWithJackson2",
                    "readPlainly",
                    "readTreeWithFastjson"),
            List.of(
                    "bare tokens",
                    "MeetingJson (target: at most 2.5, memory 3)",
                    "our module, default Jackson 3 mapper",
                    "our module, default Jackson 2 mapper",
                    "plain data binding, its own document",
                    "fastjson2, into a tree"));

    /** To bytes. */
    static final JsonWays WRITING = new JsonWays(
            "writing",
            1,
            List.of("replayTokens", "write", "writeCanonically", "writePlainly"),
            List.of(
                    "tokens read and written",
                    "MeetingJson (target: at most 0.7)",
                    "MeetingJson, canonical form",
                    "plain data binding, its own document"));

    /** Of what was read. */
    static final JsonWays CHECKING = new JsonWays(
            "checking",
            NO_CHOICE,
            List.of("readStrictly", "check", "validate", "validateSchema"),
            List.of(
                    "strict reading",
                    "MeetingRules (target: at most 1.0)",
                    "errors alone, through Hibernate Validator",
                    "JSON Schema, networknt, from the text"));

    JsonWays {
        methods = List.copyOf(methods);
        labels = List.copyOf(labels);
    }

    List<Contestant> contestants(int size) {
        return methods.stream()
                .map(method -> beside == NO_CHOICE
                        ? new Contestant(RulesBenchmark.class, method, Map.of("size", size))
                        : new Contestant(JsonBenchmark.class, method, Map.of("size", size, "beside", beside)))
                .toList();
    }
}
