package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.decision.QuorumQuestion;
import io.github.paperlessmeeting.decision.QuorumTimeline;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The quorum in the course of a sitting, as it follows from what a meeting records by name. */
final class SittingQuorum {
    private SittingQuorum() {}

    static @Nullable QuorumTimeline timeline(Meeting meeting, SittingId sitting, SortedSet<MandateId> recused) {
        Sitting found = meeting.sitting(sitting);
        Instant openedAt = found == null ? null : found.openedAt();
        if (found == null || openedAt == null) {
            return null;
        }
        Instant closedAt = found.closedAt();
        boolean reversed = closedAt != null && closedAt.isBefore(openedAt);
        if (reversed || !SittingAttendance.of(meeting, found).byName()) {
            return null;
        }
        List<Mandate> ofBody = meeting.mandates().stream()
                .filter(mandate -> mandate.body().equals(meeting.body()))
                .toList();
        var question = new QuorumQuestion(
                ofBody,
                found.planned().zone(),
                recused,
                meeting.procedure() != null,
                meeting.procedure() == null ? null : meeting.procedure().quorum(),
                seats(meeting));
        return QuorumTimeline.of(question, found.presences(), openedAt, closedAt);
    }

    /** The seats of the body that meets; null if they are not recorded. */
    static @Nullable Integer seats(Meeting meeting) {
        for (Body candidate : meeting.bodies()) {
            if (candidate.id().equals(meeting.body())) {
                return candidate.statutorySeats();
            }
        }
        return null;
    }

    /** The mandates recused from an item or one above it; null if there is no such item. */
    static @Nullable SortedSet<MandateId> recused(Meeting meeting, AgendaItemId item) {
        Map<AgendaItemId, AgendaItem> items = new HashMap<>();
        meeting.agenda().items().forEach(candidate -> items.putIfAbsent(candidate.id(), candidate));
        if (!items.containsKey(item)) {
            return null;
        }
        Set<AgendaItemId> path = new HashSet<>();
        AgendaItem at = items.get(item);
        while (at != null && path.add(at.id())) {
            at = at.parent() == null ? null : items.get(at.parent());
        }
        SortedSet<MandateId> recused = new TreeSet<>();
        for (Recusal recusal : meeting.recusals()) {
            if (path.contains(recusal.item())) {
                recused.add(recusal.mandate());
            }
        }
        return recused;
    }
}
