package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through all that changes in the course of a sitting: people who come and go, terms that begin and end. It costs
 * the order of n log n for n stretches and mandates together, however they are spread over people.
 */
final class QuorumSweep {
    private final QuorumQuestion question;
    private final Map<PersonId, Holder> holders = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<QuorumSpan> spans = new ArrayList<>();
    private int onSite;
    private int remote;
    private int mandatesInOffice;

    /** What one person is at the instant that the sweep has reached. */
    private static final class Holder {
        private int counted;
        private @Nullable AttendanceMode mode;
    }

    /** What happens at an instant. */
    private static final class Change {
        private final Instant at;
        private final Runnable effect;

        private Change(Instant at, Runnable effect) {
            this.at = at;
            this.effect = effect;
        }
    }

    private QuorumSweep(QuorumQuestion question) {
        this.question = question;
    }

    /**
     * The stretches of a sitting.
     *
     * @param presences stretches of presence, those of one person in order and without overlap
     */
    static List<QuorumSpan> spans(
            QuorumQuestion question, List<Presence> presences, Instant start, @Nullable Instant end) {
        var sweep = new QuorumSweep(question);
        question.mandates().stream().filter(Mandate::votingRight).forEach(sweep::add);
        presences.forEach(sweep::add);
        if (end == null || start.isBefore(end)) {
            sweep.run(start, end);
        }
        return List.copyOf(sweep.spans);
    }

    private void add(Mandate mandate) {
        Holder holder = holders.computeIfAbsent(mandate.person(), person -> new Holder());
        int counted = question.recused().contains(mandate.id()) ? 0 : 1;
        LocalDate first = mandate.from();
        Instant beginning =
                first == null || first.equals(LocalDate.MIN) ? Instant.MIN : midnight(first, question.zone());
        changes.add(new Change(beginning, () -> hold(holder, counted, 1)));
        LocalDate last = mandate.until();
        if (last != null && last.isBefore(LocalDate.MAX)) {
            changes.add(new Change(midnight(last.plusDays(1), question.zone()), () -> hold(holder, -counted, -1)));
        }
    }

    /** The first instant of a day. */
    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private void add(Presence presence) {
        Holder holder = holders.get(presence.person());
        if (holder == null) {
            return;
        }
        changes.add(new Change(presence.from(), () -> stay(holder, presence.mode())));
        if (presence.until() != null) {
            changes.add(new Change(presence.until(), () -> stay(holder, null)));
        }
    }

    private void hold(Holder holder, int counted, int mandates) {
        count(holder, -1);
        holder.counted += counted;
        count(holder, 1);
        mandatesInOffice += mandates;
    }

    private void stay(Holder holder, @Nullable AttendanceMode mode) {
        count(holder, -1);
        holder.mode = mode;
        count(holder, 1);
    }

    private void count(Holder holder, int sign) {
        if (holder.mode == AttendanceMode.ON_SITE) {
            onSite += sign * holder.counted;
        } else if (holder.mode == AttendanceMode.REMOTE) {
            remote += sign * holder.counted;
        }
    }

    private void run(Instant start, @Nullable Instant end) {
        // The sort is stable: at one instant, a person's leaving stays before the coming that follows it.
        changes.sort(Comparator.comparing(change -> change.at));
        int next = apply(0, start);
        QuorumSpan span = span(start, end);
        while (next < changes.size() && (end == null || changes.get(next).at.isBefore(end))) {
            Instant at = changes.get(next).at;
            next = apply(next, at);
            if (onSite != span.onSite() || remote != span.remote() || mandatesInOffice != span.mandatesInOffice()) {
                spans.add(ended(span, at));
                span = span(at, end);
            }
        }
        spans.add(span);
    }

    /** Applies the changes from a position on that happen up to an instant, inclusive; gives the position after them. */
    private int apply(int position, Instant at) {
        int next = position;
        while (next < changes.size() && !changes.get(next).at.isAfter(at)) {
            changes.get(next).effect.run();
            next++;
        }
        return next;
    }

    private QuorumSpan span(Instant from, @Nullable Instant until) {
        QuorumCheck check = question.check(mandatesInOffice, (long) onSite + remote);
        return new QuorumSpan(from, until, onSite, remote, mandatesInOffice, check);
    }

    private static QuorumSpan ended(QuorumSpan span, Instant until) {
        return new QuorumSpan(span.from(), until, span.onSite(), span.remote(), span.mandatesInOffice(), span.check());
    }
}
