package io.github.paperlessmeeting.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That measuring works, on the smallest of cases; what it measures in a test means nothing. */
class RatioTablesTest {
    private static final Rounds SMALL = new Rounds(1, 0, 1, 1, 20);

    @BeforeAll
    static void let_builds_run_beside_each_other() {
        System.setProperty("jmh.ignoreLock", "true");
    }

    @Test
    void a_contestant_takes_processor_time_and_memory() throws Exception {
        List<Contestant> both = Contestant.votes(2, 10);

        Map<Contestant, Cost> costs = SMALL.measure(both);

        assertThat(costs).containsOnlyKeys(both);
        assertThat(costs.values()).allSatisfy(cost -> {
            assertThat(cost.time()).isPositive().isFinite();
            assertThat(cost.bytes()).isPositive().isFinite();
        });
    }

    @Test
    void one_bad_moment_of_the_machine_does_not_count() {
        List<Cost> costs = List.of(new Cost(9, 5), new Cost(2, 5), new Cost(1, 7));

        assertThat(Cost.median(costs)).isEqualTo(new Cost(2, 5));
    }

    @Test
    void every_table_has_a_line_for_every_size() throws Exception {
        var bytes = new ByteArrayOutputStream();
        var tables = new RatioTables(SMALL, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        tables.timeline(List.of(2, 3));
        tables.ledger(List.of(2, 3));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .containsPattern("(?m)^ +2 +20 +1\\.00 +1\\.00$")
                .containsPattern("(?m)^ +3 +30 +[0-9.]+ +[0-9.]+$")
                .containsPattern("(?m)^ +20 +1\\.00 +[0-9.]+ +[0-9]+$");
    }

    @Test
    void each_way_of_checking_finds_the_same_meeting_in_order() {
        var benchmark = new RulesBenchmark();
        benchmark.size = 0;
        benchmark.rule = -1;
        benchmark.fill();

        assertThat(benchmark.check().acceptable()).isTrue();
        assertThat(benchmark.checkOneRule().findings()).isEmpty();
        assertThat(benchmark.validate())
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .isEmpty();
        assertThat(benchmark.validateSchema())
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .isEmpty();
    }

    @Test
    void the_rules_are_told_apart_by_what_they_add() throws Exception {
        var bytes = new ByteArrayOutputStream();

        new RatioTables(SMALL, new PrintStream(bytes, true, StandardCharsets.UTF_8)).eachRule(0, 3);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .containsPattern("(?m)^  arranged once for all +[0-9]+$")
                .containsPattern("(?m)(^  [a-z.-]+ +-?[0-9]+\\R){3}");
    }

    @Test
    void deciding_counts_the_ballots_that_the_plain_pass_counts() {
        var benchmark = new VotesBenchmark();
        benchmark.votes = 3;
        benchmark.ballots = 50;
        benchmark.fill();

        List<int[]> counts = benchmark.plainPass();

        assertThat(benchmark.decisions()).hasSize(3);
        for (int vote = 0; vote < 3; vote++) {
            assertThat(counts.get(vote)[0])
                    .isEqualTo(benchmark.decisions().get(vote).tally().inFavour());
        }
    }

    @Test
    void a_change_leaves_the_ledger_as_it_was() {
        var benchmark = new LedgerBenchmark();
        benchmark.deputies = 2;
        benchmark.fill();

        assertThat(benchmark.change()).isEqualTo(2 * ComingAndGoing.STRETCHES_EACH - 1);
        assertThat(benchmark.change()).isEqualTo(2 * ComingAndGoing.STRETCHES_EACH - 1);
    }

    @Test
    void a_timeline_has_spans_from_opening_to_closing() {
        var benchmark = new TimelineBenchmark();
        benchmark.deputies = 5;
        benchmark.fill();

        assertThat(benchmark.timeline().spans()).hasSizeGreaterThan(2 * ComingAndGoing.STRETCHES_EACH);
    }

    @Test
    void every_way_to_read_and_write_has_a_line() throws Exception {
        var bytes = new ByteArrayOutputStream();
        new RatioTables(SMALL, new PrintStream(bytes, true, StandardCharsets.UTF_8)).json(List.of(0));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .containsPattern("(?m)^  bare tokens +[0-9.]+ +[0-9.]+$")
                .containsPattern("(?m)^  tokens read and written +[0-9.]+ +[0-9.]+$")
                .containsPattern("(?m)^  MeetingJson, canonical form +[0-9.]+ +[0-9.]+$");
    }

    @Test
    void all_ways_read_and_write_the_same_meeting() throws Exception {
        var benchmark = new JsonBenchmark();
        benchmark.size = 0;
        benchmark.fill();

        assertThat(benchmark.readWithModule())
                .isEqualTo(benchmark.readStrictly())
                .isEqualTo(benchmark.readWithJackson2())
                .isEqualTo(benchmark.readPlainly());
        assertThat(benchmark.write()).hasSize(benchmark.length()).isEqualTo(benchmark.replayTokens());
        assertThat(benchmark.writeCanonically()).hasSize(benchmark.length());
        assertThat(benchmark.writePlainly()).isNotEmpty();
        assertThat(benchmark.readTreeWithFastjson()).isInstanceOf(Map.class);
        assertThat(benchmark.scanTokens()).isPositive();
    }
}
