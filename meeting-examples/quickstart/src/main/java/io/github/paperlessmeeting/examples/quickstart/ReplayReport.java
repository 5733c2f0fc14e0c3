package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.text.Message;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of deciding the votes of one file again: how many agree, how many differ for which reason, and which. */
final class ReplayReport {
    /** How many identifiers are printed of a kind that is explained; of the unexplained all are. */
    private static final int SHOWN = 8;

    private final Map<ReplayKind, List<String>> ids = new EnumMap<>(ReplayKind.class);
    private final Map<ReplayKind, Integer> counts = new EnumMap<>(ReplayKind.class);
    private final Map<String, Long> waysOfNotVoting = new TreeMap<>();
    private int records;

    void add(VoteRecord vote, ReplayKind kind) {
        records++;
        counts.merge(kind, 1, Integer::sum);
        boolean kept = kind.status() == ReplayKind.Status.DISAGREES || kind.status() == ReplayKind.Status.EXPLAINED;
        if (kept) {
            ids.computeIfAbsent(kind, key -> new ArrayList<>()).add(vote.id());
        }
        vote.counts().forEach((option, count) -> {
            if (!isVoting(option) && !vote.isConfidence()) {
                waysOfNotVoting.merge(option, count.longValue(), Long::sum);
            }
        });
    }

    private static boolean isVoting(String option) {
        return option.equals(VoteRecord.YES)
                || option.equals(VoteRecord.NO)
                || option.equals(VoteRecord.ABSTAIN)
                || option.startsWith(VoteRecord.CANDIDATE);
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

    List<String> ids(ReplayKind kind) {
        return ids.getOrDefault(kind, List.of());
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
                        .with("open", words.number(count(ReplayKind.Status.NOT_COMPARED)))));
        for (ReplayKind kind : ReplayKind.values()) {
            int count = count(kind);
            if (count > 0 && kind != ReplayKind.AGREED) {
                layout.line(
                        4,
                        words.text(Message.of("replay.kind")
                                .with("kind", words.text("replay." + kind))
                                .with("count", words.number(count))));
                identifiers(kind, layout, words);
            }
        }
        if (!waysOfNotVoting.isEmpty()) {
            String ways = Words.join(waysOfNotVoting.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + words.number(entry.getValue()))
                    .toList());
            layout.line(2, words.text(Message.of("replay.not-voting").with("ways", ways)));
        }
    }

    private void identifiers(ReplayKind kind, Layout layout, Words words) {
        List<String> all = ids(kind);
        if (all.isEmpty()) {
            return;
        }
        int shown = kind.status() == ReplayKind.Status.DISAGREES ? all.size() : Math.min(SHOWN, all.size());
        String text = String.join(", ", all.subList(0, shown));
        layout.line(
                6,
                shown == all.size()
                        ? text
                        : words.text(Message.of("replay.more")
                                .with("ids", text)
                                .with("count", words.number(all.size() - shown))));
    }
}
