package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** That a member is recused from an agenda item is recorded once. */
final class RecusalRepeated extends StandardRule {
    RecusalRepeated() {
        super("recusal.repeated", Severity.INFO);
    }

    private record Pair(String mandate, String item) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byMandate = mandate.compareTo(other.mandate);
            return byMandate == 0 ? item.compareTo(other.item) : byMandate;
        }
    }

    @Override
    public void check(Inspection inspection) {
        List<Recusal> recusals = inspection.meeting().recusals();
        Map<Pair, Integer> first = new HashMap<>();
        for (int i = 0; i < recusals.size(); i++) {
            Recusal recusal = recusals.get(i);
            Pair pair = new Pair(recusal.mandate().value(), recusal.item().value());
            Integer before = first.putIfAbsent(pair, i);
            if (before != null) {
                inspection.report(
                        at("recusals", i),
                        message()
                                .with("mandate", recusal.mandate())
                                .with("item", recusal.item())
                                .with("first", at("recusals", before)));
            }
        }
    }
}
