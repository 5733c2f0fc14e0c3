package io.github.paperlessmeeting.examples.benchmarks;

import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.rule.MeetingRule;
import io.github.paperlessmeeting.rule.MeetingRules;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what is compared, and prints the ratios. */
final class RatioTables {
    private final Rounds rounds;
    private final PrintStream out;

    RatioTables(Rounds rounds, PrintStream out) {
        this.rounds = rounds;
        this.out = out;
    }

    /** Deciding votes, as a multiple of counting their ballots just before and after. */
    void votes(int votes, int ballots) throws RunnerException {
        List<Contestant> all = Contestant.votes(votes, ballots);
        Map<Contestant, Cost> times = rounds.measure(all);
        line("%d votes of %d ballots", votes, ballots);
        line("  %-44s %6.2f", "plain pass over the choices", time(times, all.get(0)));
        line("  %-44s %6.2f", "tally", time(times, all.get(1)));
        line("  %-44s %6.2f", "tally and decision (target: at most 2.0)", time(times, all.get(2)));
        line("");
    }

    /** The time of a timeline divided by n log n, against that of the smallest. */
    void timeline(List<Integer> sizes) throws RunnerException {
        List<Contestant> all = contestants(TimelineBenchmark.class, "timeline", sizes);
        Map<Contestant, Cost> times = rounds.measure(all);
        line("quorum timeline, %d stretches a deputy", ComingAndGoing.STRETCHES_EACH);
        line("  %8s %10s %8s %17s", "deputies", "stretches", "time", "time / (n log n)");
        double first = time(times, all.get(0));
        for (int i = 0; i < sizes.size(); i++) {
            double ratio = time(times, all.get(i)) / first;
            int n = stretches(sizes.get(i));
            double work = nLogN(n) / nLogN(stretches(sizes.get(0)));
            line("  %8d %10d %8.2f %17.2f", sizes.get(i), n, ratio, ratio / work);
        }
        line("");
    }

    /** The time of one change in a ledger, against that in the smallest and against the share of one in making it anew. */
    void ledger(List<Integer> sizes) throws RunnerException {
        List<Contestant> changes = contestants(LedgerBenchmark.class, "change", sizes);
        List<Contestant> wholes = contestants(LedgerBenchmark.class, "whole", sizes);
        var all = new ArrayList<Contestant>();
        for (int i = 0; i < sizes.size(); i++) {
            all.add(changes.get(i));
            all.add(wholes.get(i));
        }
        Map<Contestant, Cost> times = rounds.measure(all);
        line("one stretch taken back and recorded again, with the answers for its person");
        line("  %10s %8s %20s %18s", "stretches", "time", "shares of the whole", "whole / change");
        double first = time(times, changes.get(0));
        for (int i = 0; i < sizes.size(); i++) {
            double change = time(times, changes.get(i));
            double whole = time(times, wholes.get(i));
            int n = stretches(sizes.get(i));
            line("  %10d %8.2f %20.2f %18.0f", n, change / first, change / (whole / n), whole / change);
        }
        line("");
    }

    /**
     * Reading and writing, as a multiple of the bare tokens just before and after, so that their own line tells how exact the
     * others are; memory as a multiple of the length of the document.
     */
    void json(List<Integer> sizes) throws RunnerException {
        documents(sizes, DocumentWays.READING, DocumentWays.WRITING);
    }

    /** Checking, as a multiple of reading the document just before and after; memory as a multiple of its length. */
    void rules(List<Integer> sizes) throws RunnerException {
        documents(sizes, DocumentWays.CHECKING);
    }

    private void documents(List<Integer> sizes, DocumentWays... ways) throws RunnerException {
        for (int size : sizes) {
            var sample = new JsonBenchmark();
            sample.size = size;
            sample.fill();
            line("a meeting of %,d bytes", sample.length());
            for (DocumentWays way : ways) {
                document(size, sample.length(), way);
            }
            line("");
        }
    }

    private void document(int size, int length, DocumentWays ways) throws RunnerException {
        List<Contestant> all = ways.contestants(size);
        Map<Contestant, Cost> costs = rounds.measure(all);
        line("  %-44s %6s %8s", ways.title(), "time", "memory");
        for (int i = 0; i < all.size(); i++) {
            Cost cost = cost(costs, all.get(i));
            line("  %-44s %6.2f %8.2f", ways.labels().get(i), cost.time(), cost.bytes() / length);
        }
    }

    /** What each rule adds, in thousandths of reading the document, the dearest first. */
    void eachRule(int size, int most) throws RunnerException {
        List<MeetingRule> rules = MeetingRules.standard().rules();
        Contestant none = Contestant.ofRule(-1, size);
        rounds.measure(List.of(none)); // the first in a process pays for what JMH does once
        Map<RuleId, Double> costs = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Contestant one = Contestant.ofRule(i, size);
            costs.put(rules.get(i).id(), 1000 * time(rounds.measure(List.of(one)), one));
        }
        double base = 1000 * time(rounds.measure(List.of(none)), none);
        line("what each rule adds, in thousandths of reading");
        line("  %-44s %6.0f", "arranged once for all", base);
        costs.entrySet().stream()
                .sorted(Map.Entry.<RuleId, Double>comparingByValue().reversed())
                .limit(most)
                .forEach(entry -> line("  %-44s %6.0f", entry.getKey(), entry.getValue() - base));
        line("");
    }

    private static List<Contestant> contestants(Class<?> type, String method, List<Integer> sizes) {
        return sizes.stream().map(size -> Contestant.of(type, method, size)).toList();
    }

    private static int stretches(int deputies) {
        return deputies * ComingAndGoing.STRETCHES_EACH;
    }

    private static double nLogN(int n) {
        return n * Math.log(n);
    }

    private static double time(Map<Contestant, Cost> times, Contestant contestant) {
        return cost(times, contestant).time();
    }

    private static Cost cost(Map<Contestant, Cost> costs, Contestant contestant) {
        Cost cost = costs.get(contestant);
        if (cost == null) {
            throw new IllegalStateException("Not measured: " + contestant.method());
        }
        return cost;
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
