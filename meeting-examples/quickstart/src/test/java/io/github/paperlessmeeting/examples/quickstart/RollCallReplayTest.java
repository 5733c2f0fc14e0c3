package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.paperlessmeeting.decision.Decisions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every official vote of the reference data is decided again, from its counts and from its votes by name. */
class RollCallReplayTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    /** The outcomes of all records, and the exceptions that the data lists. */
    @Test
    void every_outcome_is_the_official_one_or_the_record_explains_why_not() throws IOException {
        Path data = data();
        Map<ReplayKind, Integer> kinds = new EnumMap<>(ReplayKind.class);
        Set<String> listed = new TreeSet<>();
        Set<String> explained = new TreeSet<>();
        Set<String> undecidable = new TreeSet<>();
        Set<String> undecided = new TreeSet<>();
        int records = 0;
        for (Path file : files(data)) {
            for (JsonNode node : lines(file)) {
                VoteRecord vote = record(node);
                ReplayKind kind =
                        new Replay(new RecordRules(Map.of())).decide(vote).kind();
                kinds.merge(kind, 1, Integer::sum);
                records++;
                assertThat(kind.status()).as("%s is %s", vote.id(), kind).isNotEqualTo(ReplayKind.Status.DISAGREES);
                if (vote.passed() != null
                        && vote.hasNumbers()
                        && node.at("/simple/result").isNull()) {
                    undecidable.add(vote.id());
                }
                if (kind.status() == ReplayKind.Status.UNCONFIRMED) {
                    undecided.add(vote.id());
                } else if (kind != ReplayKind.AGREED
                        && kind != ReplayKind.CASTING_VOTE
                        && kind != ReplayKind.NOT_DECLARED) {
                    explained.add(vote.id());
                }
            }
        }
        for (Path file : exceptions(data)) {
            JSON.readTree(file.toFile())
                    .forEach(node -> listed.add(node.path("id").asString()));
        }
        System.out.println("Roll calls: " + records + " official votes decided again: " + kinds);

        assertThat(explained)
                .as("what is not simply agreed is what the data lists as exceptions")
                .isEqualTo(listed);
        assertThat(undecided)
                .as("what cannot be decided is what cannot be decided from the numbers by the data itself")
                .isEqualTo(undecidable);
        assertThat(records).isGreaterThan(29_000);
        assertThat(kinds.get(ReplayKind.CASTING_VOTE)).isEqualTo(tagged(data, "vp-casting-vote"));
    }

    @Test
    void the_official_number_of_votes_required_is_the_number_needed() throws Exception {
        Path data = data();
        int compared = 0;
        for (Path file : files(data)) {
            for (JsonNode node : lines(file)) {
                VoteRecord vote = record(node);
                Integer required = vote.rule().requiredVotes();
                if (required != null) {
                    var rule = new RecordRules(Map.of()).decision(vote, List.of());
                    var decision = Decisions.decide(RecordedVotes.counted(vote), rule, null);
                    assertThat(decision.needed()).as(vote.id()).isEqualTo(required.longValue());
                    compared++;
                }
            }
        }
        System.out.println("Roll calls: " + compared + " official numbers of votes required compared");
        assertThat(compared).isGreaterThan(2_900);
    }

    /** A record whose announced outcome is turned round is found, unless the data itself calls it odd. */
    @Test
    void an_outcome_that_is_turned_round_is_found() throws IOException {
        Path data = data();
        int turned = 0;
        int found = 0;
        for (Path file : files(data)) {
            for (JsonNode node : lines(file)) {
                VoteRecord vote = record(node);
                ReplayKind before =
                        new Replay(new RecordRules(Map.of())).decide(vote).kind();
                if (before == ReplayKind.AGREED && vote.passed() != null) {
                    ReplayKind after = new Replay(new RecordRules(Map.of()))
                            .decide(turned(vote))
                            .kind();
                    turned++;
                    found += after == ReplayKind.DISAGREES ? 1 : 0;
                }
            }
        }
        System.out.println("Roll calls: " + found + " of " + turned + " outcomes that were turned round were found");
        assertThat(turned).isGreaterThan(28_000);
        // "Sustained" and "not sustained" can be read both ways; nothing else can.
        assertThat(turned - found).isLessThan(turned / 500);
    }

    @Test
    void the_command_prints_what_agrees_and_ends_with_0() throws IOException {
        Path file = data().resolve("us-congress/votes.jsonl");
        Run run = Run.of("replay", "--lang", "en", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("869 votes")
                .contains("disagreeing 0")
                .contains("leading is not elected: 12")
                .contains("Ways of not voting: not_voting 5,764");
        assertThat(run.status()).isZero();
    }

    @Test
    void the_command_ends_with_1_and_names_the_record_where_an_outcome_differs() throws IOException {
        Path file = Files.writeString(
                folder.resolve("votes.jsonl"), line("a-1", 3, 2, true) + "\n\n" + line("a-2", 2, 3, true) + "\n");
        Run run = Run.of("replay", "--lang", "en", file.toString());

        assertThat(run.out())
                .contains("2 votes")
                .contains("agreed 1")
                .contains("disagreeing 1")
                .contains("a-2");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_line_that_is_no_record_is_named_and_ends_with_2() throws IOException {
        assertThat(refused("{}")).endsWith("votes.jsonl: BAD_RECORD at /id, line 2\n");
        assertThat(refused("[]")).endsWith("votes.jsonl: BAD_RECORD, line 2\n");
        assertThat(refused("{\"id\":")).endsWith("votes.jsonl: MALFORMED_JSON, line 2\n");
        assertThat(refused("{\"id\":\"a\",\"id\":\"b\"}")).endsWith("votes.jsonl: MALFORMED_JSON, line 2\n");
        assertThat(refused(line("a-1", 3, 2, true).replace("\"yes\":3", "\"yes\":-3")))
                .endsWith("votes.jsonl: BAD_RECORD at /counts/yes, line 2\n");
        assertThat(Run.of("replay", folder.resolve("none.jsonl").toString()))
                .satisfies(run -> assertThat(run.err()).endsWith("none.jsonl: NOT_FOUND\n"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2));
    }

    @Test
    void reads_a_compressed_file() throws IOException {
        Path file = folder.resolve("votes.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(line("a-1", 3, 2, true).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Run.of("replay", "--lang", "en", file.toString()).out()).contains("agreed 1");
    }

    @Test
    void options_that_it_does_not_know_are_ways_of_not_voting() throws IOException {
        Path file = Files.writeString(
                folder.resolve("votes.jsonl"),
                line("a-1", 3, 2, true).replace("\"no\":2", "\"no\":2,\"asleep\":3,\"abroad\":1"));
        assertThat(Run.of("replay", "--lang", "en", file.toString()).out())
                .contains("agreed 1")
                .contains("Ways of not voting: abroad 1 · asleep 3");
    }

    @Test
    void a_record_without_numbers_is_declared_only() throws IOException {
        Path file = Files.writeString(
                folder.resolve("votes.jsonl"),
                line("a-1", 3, 2, true).replace("\"yes\":3,\"no\":2", "\"not_voting\":5"));
        assertThat(Run.of("replay", "--lang", "en", file.toString()))
                .satisfies(run -> assertThat(run.out()).contains("declared only, without numbers: 1"))
                .satisfies(run -> assertThat(run.status()).isZero());
    }

    @Test
    void decides_by_rules_of_procedure_that_are_given_for_a_body() throws IOException {
        Path votes = Files.writeString(folder.resolve("votes.jsonl"), line("a-1", 3, 2, false));
        Path rules = Files.writeString(folder.resolve("rules.json"), """
                {"Board": {"id": "statute", "title": "Statute", "decisionRules": [{
                  "matter": "ordinary",
                  "conditions": [{
                    "threshold": {
                      "comparison": "AT_LEAST",
                      "fraction": {"numerator": 2, "denominator": 3},
                      "base": "FOR_AND_AGAINST"},
                    "measured": "VOTES", "unit": "HEADS"}],
                  "tie": "NONE", "effect": "ADOPTED_IF_REACHED"}]}}
                """);
        assertThat(Run.of("replay", votes.toString()).status()).isEqualTo(1);
        assertThat(Run.of("replay", "--procedures", rules.toString(), votes.toString())
                        .status())
                .isZero();
        Files.writeString(rules, "{\"Board\": {\"id\": \"statute\"}}");
        assertThat(Run.of("replay", "--procedures", rules.toString(), votes.toString()))
                .satisfies(run -> assertThat(run.err()).endsWith("rules.json: BAD_PROCEDURES at /Board/title\n"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2));
    }

    private String refused(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("votes.jsonl"), line("a-1", 3, 2, true) + "\n" + line + "\n");
        Run run = Run.of("replay", file.toString());
        assertThat(run.status()).isEqualTo(2);
        return run.err();
    }

    private static String line(String id, int yes, int no, boolean passed) {
        return "{\"id\":\"" + id + "\",\"body\":\"Board\",\"kind\":\"decision\",\"rule\":{\"basis\":\"VOTES_CAST\","
                + "\"threshold\":\"1/2\",\"comparison\":\">\"},\"eligible\":9,\"counts\":{\"yes\":" + yes + ",\"no\":"
                + no + "},\"officialResult\":\"x\",\"officialPassed\":" + passed + "}";
    }

    private static VoteRecord turned(VoteRecord vote) {
        return new VoteRecord(
                vote.id(),
                vote.body(),
                vote.kind(),
                vote.category(),
                vote.question(),
                vote.rule(),
                vote.eligible(),
                vote.seats(),
                vote.counts(),
                vote.uncounted(),
                vote.votes(),
                vote.groups(),
                vote.present(),
                vote.corrections(),
                vote.result(),
                !Boolean.TRUE.equals(vote.passed()),
                vote.tags());
    }

    private static VoteRecord record(JsonNode node) {
        try {
            return VoteRecord.of(node);
        } catch (RefusedRecordException e) {
            throw new AssertionError(node.path("id").asString(), e);
        }
    }

    private static int tagged(Path data, String tag) throws IOException {
        int tagged = 0;
        for (Path file : files(data)) {
            for (JsonNode node : lines(file)) {
                for (JsonNode given : node.path("tags")) {
                    tagged += given.asString().equals(tag) ? 1 : 0;
                }
            }
        }
        return tagged;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var nodes = new ArrayList<JsonNode>();
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                nodes.add(JSON.readTree(line));
            }
        }
        return nodes;
    }

    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(file -> file.toString().matches(".*\\.jsonl(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> exceptions(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(file -> file.endsWith("exceptions.json")).sorted().toList();
        }
    }

    /** The roll calls that lie beside the project, if they do. */
    private static Path data() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("shared/data/rollcalls");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        System.out.println("Roll calls: skipped, since there is no folder shared/data/rollcalls beside the project");
        assumeTrue(false, "no folder shared/data/rollcalls beside the project");
        return Path.of("");
    }
}
