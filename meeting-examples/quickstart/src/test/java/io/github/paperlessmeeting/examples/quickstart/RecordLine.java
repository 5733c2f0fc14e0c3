package io.github.paperlessmeeting.examples.quickstart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A line of a record file, as JSON, made of a decision of three against two among nine by changing single members. */
final class RecordLine {
    private final Map<String, String> members = new LinkedHashMap<>();

    private RecordLine() {}

    static RecordLine of(String id) {
        return new RecordLine()
                .with("id", "\"" + id + "\"")
                .with("body", "\"Board\"")
                .with("kind", "\"decision\"")
                .rule("VOTES_CAST", "1/2", ">")
                .with("eligible", "9")
                .with("counts", "{\"yes\":3,\"no\":2}")
                .with("officialResult", "\"x\"")
                .with("officialPassed", "true");
    }

    static RecordLine quorum(String id, String basis) {
        return of(id).with("kind", "\"quorum\"").rule(basis, "1/2", ">").with("counts", "{\"present\":4}");
    }

    static RecordLine election(String id, String counts) {
        return of(id).with("kind", "\"election\"")
                .rule("VOTES_CAST_FOR_CANDIDATES", "1/2", ">")
                .with("counts", counts);
    }

    /** Sets a member to a value that is JSON already. */
    RecordLine with(String member, String json) {
        members.put(member, json);
        return this;
    }

    RecordLine without(String member) {
        members.remove(member);
        return this;
    }

    RecordLine rule(String basis, String threshold, String comparison) {
        return with(
                "rule",
                "{\"basis\":\"" + basis + "\",\"threshold\":\"" + threshold + "\",\"comparison\":\"" + comparison
                        + "\"}");
    }

    String json() {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
