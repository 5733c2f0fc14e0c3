package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.MandateId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets every electorate up to a size vote in every way that there is and looks for a box that tells two of them apart which
 * it must not: by anything that it says before it is closed, if the same voters came in the same order; by anything that it
 * holds, or says after closing, if the same voters came in any order and the counts are the same.
 */
final class SecrecyProbe {
    static final Instant OPENED = Instant.parse("2026-05-12T02:00:00Z");
    private static final Instant CLOSED = OPENED.plusSeconds(60);
    private static final MandateId STRANGER = MandateId.of("m-x");
    private static final List<Act> ACTS = List.of(Act.values());

    /** What a voter may do: choose, cast an invalid ballot, or take no part. */
    private enum Act {
        IN_FAVOUR(Choice.IN_FAVOUR),
        AGAINST(Choice.AGAINST),
        ABSTAIN(Choice.ABSTAIN),
        INVALID(null),
        NONE(null);

        private final Choice choice;

        Act(Choice choice) {
            this.choice = choice;
        }
    }

    private final Function<Roll, SecretBox> boxes;
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, String> held = new HashMap<>();
    private int runs;
    private String fault;

    private SecrecyProbe(Function<Roll, SecretBox> boxes) {
        this.boxes = boxes;
    }

    /**
     * What was found.
     *
     * @param fault the first two that the box tells apart; null if none
     * @param runs how many votes were taken
     * @param classes how many of them may differ, since who took part or the counts differ
     */
    record Findings(String fault, int runs, int classes) {}

    /**
     * Tries a box.
     *
     * @param size how many voters at most
     * @param sizeInAllOrders up to how many voters they come in all orders, and not in that of the roll and its reverse only
     * @param acts how many of the acts a voter has to choose from, beginning with the three choices
     */
    static Findings of(int size, int sizeInAllOrders, int acts, Function<Roll, SecretBox> boxes) {
        var probe = new SecrecyProbe(boxes);
        for (int voters = 0; voters <= size && probe.fault == null; voters++) {
            probe.tryAll(voters, acts, voters <= sizeInAllOrders ? Orders.of(voters) : ends(voters));
        }
        return new Findings(probe.fault, probe.runs, probe.held.size());
    }

    private static List<List<Integer>> ends(int voters) {
        var forwards = new ArrayList<Integer>();
        var backwards = new ArrayList<Integer>();
        for (int i = 0; i < voters; i++) {
            forwards.add(i);
            backwards.add(0, i);
        }
        return List.of(forwards, backwards);
    }

    private void tryAll(int voters, int kinds, List<List<Integer>> orders) {
        var roll = new ArrayList<Voter>();
        for (int i = 0; i < voters; i++) {
            roll.add(Voter.onSite(MandateId.of("m-" + i)));
        }
        Act[] acts = new Act[voters];
        int assignments = (int) Math.round(Math.pow(kinds, voters));
        for (int assignment = 0; assignment < assignments && fault == null; assignment++) {
            int rest = assignment;
            for (int i = 0; i < voters; i++, rest /= kinds) {
                acts[i] = ACTS.get(rest % kinds);
            }
            for (List<Integer> order : orders) {
                run(Roll.of(roll), acts, order);
            }
        }
    }

    private void run(Roll roll, Act[] acts, List<Integer> order) {
        SecretBox box = boxes.apply(roll);
        var came = new StringBuilder(roll.voters().size() + ":");
        for (int i : order) {
            if (acts[i] != Act.NONE) {
                MandateId voter = roll.voters().get(i).mandate();
                came.append(voter).append(' ');
                var answer = new StringBuilder().append(box.cast(voter, acts[i].choice));
                String before = Innards.of(box.itself());
                answer.append(box.cast(voter, acts[(i + 1) % acts.length].choice));
                answer.append(box.cast(STRANGER, acts[i].choice)).append(talk(box));
                if (!before.equals(Innards.of(box.itself()))) {
                    fault = "a refused ballot leaves a trace";
                }
                same("says", said, came.toString(), answer.toString());
            }
        }
        var counts = new TreeMap<Object, Integer>();
        Arrays.stream(acts).forEach(act -> counts.merge(act, 1, Integer::sum));
        var participants = new StringBuilder(roll.voters().size() + ":");
        for (int i = 0; i < acts.length; i++) {
            participants.append(acts[i] == Act.NONE ? '-' : 'x');
        }
        String open = Innards.of(box.itself());
        SecretVote vote = box.close(CLOSED);
        var after =
                new StringBuilder(open).append(Innards.of(vote)).append(vote).append(vote.hashCode());
        for (Voter voter : roll.voters()) {
            after.append(box.cast(voter.mandate(), Choice.AGAINST));
        }
        after.append(talk(box)).append(vote.equals(box.close(CLOSED))).append(Innards.of(box.itself()));
        same("holds", held, participants + " " + counts, after.toString());
        runs++;
    }

    /** All that a box says to somebody who brings no new ballot. */
    private static String talk(SecretBox box) {
        return box.itself()
                + " " + box.turnout()
                + thrown(() -> box.cast(null, Choice.AGAINST))
                + thrown(() -> box.close(null))
                + thrown(() -> box.close(OPENED.minusNanos(1)));
    }

    private static String thrown(Supplier<?> call) {
        try {
            return "returned " + call.get();
        } catch (RuntimeException expected) {
            return expected + " " + expected.getCause() + Arrays.toString(expected.getSuppressed());
        }
    }

    private void same(String what, Map<String, String> known, String key, String value) {
        String before = known.putIfAbsent(key, value);
        if (before != null && !before.equals(value)) {
            fault = what + " of " + key + "\n" + before + "\nand\n" + value;
        }
    }
}
