package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.decision.QuorumStatus;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Outcome;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of deciding the votes of one file again: how many agree, how many differ for which reason, and which. */
final class ReplayReport {
    /** How many records are printed of a kind that is explained; of the unexplained all are. */
    private static final int SHOWN = 8;

    /** How much is printed of what was announced, in characters. */
    private static final int RESULT = 120;

    private final Map<ReplayKind, List<Replayed>> shown = new EnumMap<>(ReplayKind.class);
    private final Map<ReplayKind, Integer> counts = new EnumMap<>(ReplayKind.class);
    private final Map<String, Long> waysOfNotVoting = new TreeMap<>();
    private int records;
    private int refused;

    void add(Replayed replayed) {
        ReplayKind kind = replayed.kind();
        records++;
        counts.merge(kind, 1, Integer::sum);
        if (kind.isOpen() || (kind.status() == ReplayKind.Status.EXPLAINED && count(kind) <= SHOWN)) {
            shown.computeIfAbsent(kind, key -> new ArrayList<>()).add(replayed);
        }
        VoteRecord vote = replayed.vote();
        vote.counts().forEach((option, count) -> {
            if (!VoteRecord.isVoting(option) && !vote.isConfidence()) {
                waysOfNotVoting.merge(option, count.longValue(), Long::sum);
            }
        });
    }

    /** Counts a line that is no record. */
    void refuse() {
        refused++;
    }

    int refused() {
        return refused;
    }

    int records() {
        return records;
    }

    int count(ReplayKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    int count(ReplayKind.Status status) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().status() == status)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    void print(String file, PrintWriter out, Words words) {
        var layout = new Layout(out);
        layout.line(0, words.text(Message.of("replay.file").with("file", file).with("count", words.number(records))));
        layout.line(
                2,
                words.text(Message.of("replay.summary")
                        .with("agreed", words.number(count(ReplayKind.Status.AGREED)))
                        .with("explained", words.number(count(ReplayKind.Status.EXPLAINED)))
                        .with("disagreeing", words.number(count(ReplayKind.Status.DISAGREES)))
                        .with("unconfirmed", words.number(count(ReplayKind.Status.UNCONFIRMED)))
                        .with("open", words.number(count(ReplayKind.Status.NOT_COMPARED)))));
        for (ReplayKind kind : ReplayKind.values()) {
            int count = count(kind);
            if (count > 0 && kind != ReplayKind.AGREED) {
                layout.line(
                        4,
                        words.text(Message.of("replay.kind")
                                .with("kind", words.text("replay." + kind))
                                .with("count", words.number(count))));
                records(kind, layout, words);
            }
        }
        if (refused > 0) {
            layout.line(2, words.text(Message.of("replay.refused").with("count", words.number(refused))));
        }
        if (!waysOfNotVoting.isEmpty()) {
            String ways = Words.join(waysOfNotVoting.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + words.number(entry.getValue()))
                    .toList());
            layout.line(2, words.text(Message.of("replay.not-voting").with("ways", ways)));
        }
    }

    private void records(ReplayKind kind, Layout layout, Words words) {
        List<Replayed> some = shown.getOrDefault(kind, List.of());
        for (Replayed replayed : some) {
            layout.line(
                    6,
                    words.text(Message.of("replay.record")
                            .with("id", replayed.vote().id())
                            .with("computed", words.text(replayed.computed()))
                            .with("announced", announced(replayed.vote(), words))));
            if (kind.isOpen()) {
                replayed.steps().forEach(step -> layout.line(8, "- " + words.text(step)));
            }
        }
        if (!some.isEmpty() && count(kind) > some.size()) {
            layout.line(
                    6, words.text(Message.of("replay.more").with("count", words.number(count(kind) - some.size()))));
        }
    }

    /** The outcome that the source states, and its own words for it. */
    private static String announced(VoteRecord vote, Words words) {
        Boolean passed = vote.passed();
        String outcome = "";
        if (passed != null) {
            String key = vote.kind().equals("quorum")
                    ? "replay.quorum." + (passed ? QuorumStatus.QUORATE : QuorumStatus.NOT_QUORATE)
                    : vote.candidates().isEmpty()
                            ? "declared.outcome." + (passed ? Outcome.ADOPTED : Outcome.REJECTED)
                            : "replay.elected-" + (passed ? "somebody" : "nobody");
            outcome = words.text(key);
        }
        String result = vote.result();
        if (result.isEmpty()) {
            return outcome;
        }
        int end = result.length() <= RESULT ? result.length() : result.offsetByCodePoints(0, RESULT / 2);
        String quoted = words.text(Message.of("replay.quoted")
                .with("result", result.substring(0, end) + (end < result.length() ? "…" : "")));
        return outcome.isEmpty() ? quoted : outcome + " (" + quoted + ")";
    }
}
