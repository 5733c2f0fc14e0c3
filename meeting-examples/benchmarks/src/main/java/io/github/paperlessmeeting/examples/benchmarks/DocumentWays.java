package io.github.paperlessmeeting.examples.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways to do one thing with a document, the first of which the others are measured by.
 *
 * @param title what is done; never null
 * @param type the class of the benchmarks; never null
 * @param parameters those beside the size, by name; a copy; never null
 * @param methods the benchmarks; a copy; never null
 * @param labels what each is called in a table; a copy; never null
 */
record DocumentWays(
        String title, Class<?> type, Map<String, Integer> parameters, List<String> methods, List<String> labels) {
    /** From bytes. */
    static final DocumentWays READING = new DocumentWays(
            "reading",
            JsonBenchmark.class,
            Map.of("beside", 0),
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
    static final DocumentWays WRITING = new DocumentWays(
            "writing",
            JsonBenchmark.class,
            Map.of("beside", 1),
            List.of("replayTokens", "write", "writeCanonically", "writePlainly"),
            List.of(
                    "tokens read and written",
                    "MeetingJson (target: at most 0.7)",
                    "MeetingJson, canonical form",
                    "plain data binding, its own document"));

    /** Of what was read. */
    static final DocumentWays CHECKING = new DocumentWays(
            "checking",
            RulesBenchmark.class,
            Map.of(),
            List.of("readStrictly", "check", "validate", "validateSchema"),
            List.of(
                    "strict reading",
                    "MeetingRules (target: at most 1.0)",
                    "errors alone, through Hibernate Validator",
                    "JSON Schema, networknt, from the text"));

    DocumentWays {
        parameters = Map.copyOf(parameters);
        methods = List.copyOf(methods);
        labels = List.copyOf(labels);
    }

    List<Contestant> contestants(int size) {
        var sizes = new HashMap<>(parameters);
        sizes.put("size", size);
        return methods.stream()
                .map(method -> new Contestant(type, method, sizes))
                .toList();
    }
}
