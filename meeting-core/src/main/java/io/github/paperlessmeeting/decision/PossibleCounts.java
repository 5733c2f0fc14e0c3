package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Tally;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the counts of a vote can have been of which not all numbers are recorded: nobody votes twice. */
final class PossibleCounts {
    private PossibleCounts() {}

    /**
     * The corners of all possible counts: nobody else voted, or all others made one of the choices that were not counted.
     *
     * @param counted what was counted
     * @param most how many can have voted, 0 or more
     * @return complete counts, among them equal ones; empty if more votes were counted than there can have been
     */
    static List<Tally> corners(Tally counted, long most) {
        long rest = most - counted.counted();
        if (rest < 0) {
            return List.of();
        }
        var corners = new ArrayList<Tally>();
        corners.add(filled(counted, null, 0));
        for (Choice choice : Choice.values()) {
            corners.add(filled(counted, choice, Math.toIntExact(rest)));
        }
        return corners;
    }

    private static Tally filled(Tally counted, @Nullable Choice choice, int rest) {
        return Tally.of(
                filled(counted, Choice.IN_FAVOUR, choice, rest),
                filled(counted, Choice.AGAINST, choice, rest),
                filled(counted, Choice.ABSTAIN, choice, rest));
    }

    private static int filled(Tally counted, Choice one, @Nullable Choice chosen, int rest) {
        Integer number = counted.of(one);
        return number == null ? (one == chosen ? rest : 0) : number;
    }
}
