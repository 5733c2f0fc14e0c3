package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.MandateId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A secret box that leaks on purpose in one of several ways, or in none, to show that the probe would notice. */
@SuppressWarnings({"UnusedVariable", "StaticAssignmentInConstructor", "ThreadLocalUsage"}) // leaks are faults
final class LeakingBox implements SecretBox {
    enum Leak {
        /** Keeps the secret; the probe must not complain. */
        NONE,
        BALLOTS_BY_VOTER,
        CHOICES_IN_ORDER_OF_CASTING,
        LAST_CHOICE,
        FIRST_VOTER,
        VOTERS_IN_ORDER_OF_CASTING,
        CHOICE_KEPT_IN_A_THREAD,
        COUNTS_IN_TEXT,
        COUNT_IN_MESSAGE_OF_EXCEPTION,
        COUNT_IN_CAUSE_OF_EXCEPTION,
        ANSWER_DEPENDS_ON_CHOICE,
        SECOND_ANSWER_DEPENDS_ON_FIRST_CHOICE,
        TURNOUT_OF_VALID_BALLOTS,
        REFUSED_CHOICE_KEPT,
        CHOICE_IN_STATIC_FIELD,
        SHARED_OBJECTS,
        TIME_OF_VOTE_DEPENDS_ON_VOTER
    }

    private static String lastText = "";

    private final Leak leak;
    private final Roll roll;
    private final Set<MandateId> participants = new TreeSet<>();
    private final Set<MandateId> entitled = new HashSet<>();
    private final Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
    private final List<Object> trace = new ArrayList<>();
    private Object kept;
    private int invalid;
    private SecretVote closed;

    LeakingBox(Leak leak, Roll roll) {
        this.leak = leak;
        this.roll = roll;
        lastText = "";
        roll.voters().forEach(voter -> entitled.add(voter.mandate()));
        for (Choice choice : Choice.values()) {
            counts.put(choice, 0);
        }
        kept = leak == Leak.BALLOTS_BY_VOTER ? new HashMap<>() : null;
    }

    @Override
    public CastResult cast(MandateId voter, Choice choice) {
        Objects.requireNonNull(voter, this::message);
        if (closed != null) {
            return CastResult.CLOSED;
        }
        if (!entitled.contains(voter)) {
            return CastResult.NOT_ELIGIBLE;
        }
        if (!participants.add(voter)) {
            if (leak == Leak.REFUSED_CHOICE_KEPT) {
                kept = choice;
            }
            return leak == Leak.SECOND_ANSWER_DEPENDS_ON_FIRST_CHOICE && counts.get(Choice.AGAINST) > 0
                    ? CastResult.CHANGED
                    : CastResult.SECOND_BALLOT;
        }
        if (choice == null) {
            invalid++;
        } else {
            counts.merge(choice, 1, Integer::sum);
        }
        keep(voter, choice);
        return leak == Leak.ANSWER_DEPENDS_ON_CHOICE && choice == Choice.ABSTAIN
                ? CastResult.CHANGED
                : CastResult.ACCEPTED;
    }

    @SuppressWarnings("unchecked")
    private void keep(MandateId voter, Choice choice) {
        switch (leak) {
            case BALLOTS_BY_VOTER -> ((Map<MandateId, Choice>) kept).put(voter, choice);
            case CHOICES_IN_ORDER_OF_CASTING -> trace.add(choice);
            case VOTERS_IN_ORDER_OF_CASTING -> trace.add(voter);
            case LAST_CHOICE -> kept = choice;
            case FIRST_VOTER -> kept = kept == null ? voter : kept;
            case CHOICE_KEPT_IN_A_THREAD -> {
                ThreadLocal<Choice> local = new ThreadLocal<>();
                local.set(choice);
                kept = local;
                local.remove();
            }
            case CHOICE_IN_STATIC_FIELD -> lastText = choice + "";
            case SHARED_OBJECTS -> {
                Object mark = choice == Choice.AGAINST && !trace.isEmpty() ? trace.get(0) : new Object();
                trace.add(mark);
            }
            case TIME_OF_VOTE_DEPENDS_ON_VOTER -> kept = choice == Choice.AGAINST ? voter : kept;
            default -> kept = null;
        }
    }

    private String message() {
        return leak == Leak.COUNT_IN_MESSAGE_OF_EXCEPTION ? "after " + counts.get(Choice.AGAINST) : "voter";
    }

    @Override
    public int turnout() {
        return participants.size() - (leak == Leak.TURNOUT_OF_VALID_BALLOTS ? invalid : 0);
    }

    @Override
    public SecretVote close(Instant at) {
        Objects.requireNonNull(at, "at");
        if (at.isBefore(SecrecyProbe.OPENED)) {
            throw new IllegalArgumentException(
                    "at", leak == Leak.COUNT_IN_CAUSE_OF_EXCEPTION ? new IllegalStateException("" + counts) : null);
        }
        if (closed == null) {
            boolean late = leak == Leak.TIME_OF_VOTE_DEPENDS_ON_VOTER
                    && MandateId.of("m-0").equals(kept);
            closed = Vote.builder(VoteId.of("v"), MotionId.of("q"), roll.electorate())
                    .closedAt(late ? at.plusNanos(1) : at)
                    .secret(
                            participants.size(),
                            participants.size(),
                            invalid,
                            Tally.of(
                                    counts.get(Choice.IN_FAVOUR),
                                    counts.get(Choice.AGAINST),
                                    counts.get(Choice.ABSTAIN)),
                            participants,
                            List.of());
        }
        return closed;
    }

    @Override
    public String toString() {
        return leak == Leak.COUNTS_IN_TEXT ? "Box" + counts : "Box";
    }
}
