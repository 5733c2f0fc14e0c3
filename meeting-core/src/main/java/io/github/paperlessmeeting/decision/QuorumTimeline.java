package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.attendance.AttendanceLedger;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.PresenceSnapshot;
import io.github.paperlessmeeting.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether there was a quorum from the opening of a sitting to its closing, as it follows from presences by name: an immutable
 * value.
 *
 * <p>The mandate is counted, not the person: who holds two is counted twice, and who holds none in office is not. Terms begin
 * with the first instant of their first day in a zone and end with the last of their last, so that the members can change
 * while people sit past midnight. Two timelines are equal if their stretches are and the same people were present throughout,
 * however that was recorded.
 */
public final class QuorumTimeline {
    private final List<QuorumSpan> spans;
    private final List<Presence> presences;

    private QuorumTimeline(List<QuorumSpan> spans, List<Presence> presences) {
        this.spans = spans;
        this.presences = presences;
    }

    /**
     * The quorum within a span of time.
     *
     * @param question whose presence is asked for, and how many are needed; not null
     * @param presences the recorded stretches of presence, in any order, of members and of others; a stretch that ends when
     *     or before it begins counts for nothing; not null
     * @param range from when, inclusive, to when, exclusive; not null
     * @return the timeline; never null
     */
    public static QuorumTimeline of(QuorumQuestion question, Collection<Presence> presences, TimeRange range) {
        return of(question, presences, range.start(), range.end());
    }

    /**
     * The quorum from the opening of a sitting to its closing.
     *
     * @param question whose presence is asked for, and how many are needed; not null
     * @param presences the recorded stretches of presence, in any order, of members and of others; a stretch that ends when
     *     or before it begins counts for nothing; not null
     * @param openedAt the first instant; not null
     * @param closedAt the first instant after it; null if the sitting is going on or its end is not recorded
     * @return the timeline; never null
     * @throws IllegalArgumentException if the closing is before the opening
     */
    public static QuorumTimeline of(
            QuorumQuestion question, Collection<Presence> presences, Instant openedAt, @Nullable Instant closedAt) {
        Objects.requireNonNull(openedAt, "openedAt");
        if (closedAt != null && closedAt.isBefore(openedAt)) {
            throw new IllegalArgumentException("The closing is before the opening");
        }
        List<Presence> settled = AttendanceLedger.of(presences).stretches();
        var within = new ArrayList<Presence>(settled.size());
        for (Presence presence : settled) {
            Instant from = presence.from().isBefore(openedAt) ? openedAt : presence.from();
            Instant until = earlier(presence.until(), closedAt);
            if (until == null || from.isBefore(until)) {
                within.add(new Presence(presence.person(), presence.mode(), from, until));
            }
        }
        return new QuorumTimeline(QuorumSweep.spans(question, within, openedAt, closedAt), List.copyOf(within));
    }

    private static @Nullable Instant earlier(@Nullable Instant left, @Nullable Instant right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return left.isBefore(right) ? left : right;
    }

    /**
     * The stretches in which no number changes.
     *
     * @return in order, each beginning where the one before ends and different from it in some number; empty if there is no
     *     instant between opening and closing; unmodifiable; never null
     */
    public List<QuorumSpan> spans() {
        return spans;
    }

    /**
     * The stretch that holds an instant.
     *
     * @param instant the instant; not null
     * @return the stretch; null before the opening, at the closing and after it
     */
    public @Nullable QuorumSpan span(Instant instant) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).from().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        QuorumSpan found = low == 0 ? null : spans.get(low - 1);
        return found == null || (found.until() != null && !instant.isBefore(found.until())) ? null : found;
    }

    /**
     * Whether there was a quorum at an instant.
     *
     * @param instant the instant; not null
     * @return the answer; null before the opening, at the closing and after it
     */
    public @Nullable QuorumCheck at(Instant instant) {
        QuorumSpan found = span(instant);
        return found == null ? null : found.check();
    }

    /**
     * Who was present at an instant, members or not, recused or not.
     *
     * @param instant the instant; not null
     * @return the people; null before the opening, at the closing and after it
     */
    public @Nullable PresenceSnapshot present(Instant instant) {
        return span(instant) == null ? null : PresenceSnapshot.of(presences, instant);
    }

    /**
     * When a quorum was gained that had not been there: at the instant that is given it is there.
     *
     * @return the instants in order, without the opening, before which nothing is known; unmodifiable; never null
     */
    public List<Instant> gained() {
        return turns(true);
    }

    /**
     * When a quorum was lost that had been there: at the instant that is given it is not there any more.
     *
     * @return the instants in order, without the closing; unmodifiable; never null
     */
    public List<Instant> lost() {
        return turns(false);
    }

    private List<Instant> turns(boolean toQuorum) {
        var turns = new ArrayList<Instant>();
        for (int i = 1; i < spans.size(); i++) {
            boolean quorate = isQuorate(spans.get(i));
            if (quorate == toQuorum && quorate != isQuorate(spans.get(i - 1))) {
                turns.add(spans.get(i).from());
            }
        }
        return List.copyOf(turns);
    }

    /**
     * How long there was a quorum, all stretches together. For a sitting that is going on, a timeline up to an instant tells
     * how long there was one up to it.
     *
     * @return the length, 0 or more, without the time for which no quorum is asked for or the answer is not determined; null
     *     if there is a quorum in a stretch of which no end is recorded
     */
    public @Nullable Duration quorateTime() {
        Duration sum = Duration.ZERO;
        for (QuorumSpan span : spans) {
            if (isQuorate(span)) {
                if (span.until() == null) {
                    return null;
                }
                sum = sum.plus(Duration.between(span.from(), span.until()));
            }
        }
        return sum;
    }

    private static boolean isQuorate(QuorumSpan span) {
        return span.check().status() == QuorumStatus.QUORATE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuorumTimeline timeline
                && spans.equals(timeline.spans)
                && presences.equals(timeline.presences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(spans, presences);
    }

    /** Type and number of stretches only: when somebody came and went is not for a log. */
    @Override
    public String toString() {
        return "QuorumTimeline[" + spans.size() + "]";
    }
}
