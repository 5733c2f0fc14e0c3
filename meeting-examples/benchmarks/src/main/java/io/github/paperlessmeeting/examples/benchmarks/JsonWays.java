package io.github.paperlessmeeting.examples.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * The ways to do one thing with JSON, the first of which the others are measured by.
 *
 * @param title what is done; never null
 * @param beside the parameter of {@link JsonBenchmark} that says what time is measured by
 * @param methods the benchmarks of {@link JsonBenchmark}; a copy; never null
 * @param labels what each is called in a table; a copy; never null
 */
record JsonWays(String title, int beside, List<String> methods, List<String> labels) {
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

    JsonWays {
        methods = List.copyOf(methods);
        labels = List.copyOf(labels);
    }

    List<Contestant> contestants(int size) {
        return methods.stream()
                .map(method -> new Contestant(JsonBenchmark.class, method, Map.of("size", size, "beside", beside)))
                .toList();
    }
}
