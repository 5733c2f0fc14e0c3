package io.github.paperlessmeeting.examples.benchmarks;

import java.util.List;
import java.util.Map;

/** The ways to do one thing with JSON, the first of which the others are measured by. */
enum JsonWays {
    /** From bytes. */
    READING(
            "reading",
            List.of("scanTokens", "readStrictly", "readWithModule", "readPlainly", "readTreeWithFastjson"),
            List.of(
                    "bare tokens",
                    "MeetingJson (target: at most 2.5, memory 3)",
                    "our module, default Jackson 3 mapper",
                    "plain data binding, its own document",
                    "fastjson2, into a tree")),
    /** To bytes. */
    WRITING(
            "writing",
            List.of("replayTokens", "write", "writeCanonically", "writePlainly"),
            List.of(
                    "tokens read and written",
                    "MeetingJson (target: at most 0.7)",
                    "MeetingJson, canonical form",
                    "plain data binding, its own document"));

    private final String title;
    private final List<String> methods;
    private final List<String> labels;

    JsonWays(String title, List<String> methods, List<String> labels) {
        this.title = title;
        this.methods = methods;
        this.labels = labels;
    }

    String title() {
        return title;
    }

    List<String> labels() {
        return labels;
    }

    List<Contestant> contestants(int size) {
        return methods.stream()
                .map(method -> new Contestant(JsonBenchmark.class, method, Map.of("size", size)))
                .toList();
    }
}
