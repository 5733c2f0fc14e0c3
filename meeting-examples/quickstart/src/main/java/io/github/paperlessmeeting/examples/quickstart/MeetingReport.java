package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.QuorumCheck;
import io.github.paperlessmeeting.decision.QuorumTimeline;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.rule.MeetingRules;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Vote;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the library says of one meeting, before it is put into any language or format.
 *
 * @param file the name under which the meeting was given
 * @param meeting the meeting
 * @param report the findings of the standard rules
 * @param sittings the sittings in their order, with their quorum
 * @param votes the votes in their order, with their decisions
 * @param figures how paperless the meeting was
 */
record MeetingReport(
        String file,
        Meeting meeting,
        Report report,
        List<SittingResult> sittings,
        List<VoteResult> votes,
        PaperlessFigures figures) {
    static MeetingReport of(String file, Meeting meeting) {
        return new MeetingReport(
                file,
                meeting,
                MeetingRules.standard().check(meeting),
                sittings(meeting),
                votes(meeting),
                PaperlessFigures.of(meeting));
    }

    private static List<SittingResult> sittings(Meeting meeting) {
        var results = new ArrayList<SittingResult>();
        for (Sitting sitting : meeting.sittings()) {
            results.add(new SittingResult(
                    sitting,
                    meeting.openingRollCall(sitting.id()),
                    meeting.openingQuorum(sitting.id()),
                    meeting.quorumTimeline(sitting.id())));
        }
        return List.copyOf(results);
    }

    private static List<VoteResult> votes(Meeting meeting) {
        Map<MotionId, Motion> motions = new HashMap<>();
        meeting.motions().forEach(motion -> motions.putIfAbsent(motion.id(), motion));
        Map<SittingId, ZoneId> zones = new HashMap<>();
        meeting.sittings()
                .forEach(sitting ->
                        zones.putIfAbsent(sitting.id(), sitting.planned().zone()));
        List<Decision> decisions = meeting.decisions();
        var results = new ArrayList<VoteResult>();
        for (int i = 0; i < decisions.size(); i++) {
            Vote vote = meeting.votes().get(i);
            results.add(new VoteResult(
                    vote,
                    motions.get(vote.motion()),
                    vote.sitting() == null ? null : zones.get(vote.sitting()),
                    decisions.get(i)));
        }
        return List.copyOf(results);
    }

    /** Which votes an error was found in, by position, so that what follows from them is not to be relied on. */
    BitSet faultyVotes() {
        var faulty = new BitSet(votes.size());
        for (Finding finding : report.of(Severity.ERROR)) {
            int vote = position(finding, "votes");
            if (vote >= 0) {
                faulty.set(vote);
            }
        }
        return faulty;
    }

    /** The zone of the sitting of which a finding speaks, or else the zone of all sittings; null if they have several. */
    @Nullable
    ZoneId zone(Finding finding) {
        int sitting = position(finding, "sittings");
        int vote = position(finding, "votes");
        if (sitting >= 0 && sitting < meeting.sittings().size()) {
            return meeting.sittings().get(sitting).planned().zone();
        }
        ZoneId zone = vote < 0 || vote >= votes.size() ? null : votes.get(vote).zone();
        return zone == null ? onlyZone() : zone;
    }

    private @Nullable ZoneId onlyZone() {
        List<ZoneId> zones = meeting.sittings().stream()
                .map(candidate -> candidate.planned().zone())
                .distinct()
                .limit(2)
                .toList();
        return zones.size() == 1 ? zones.get(0) : null;
    }

    private static int position(Finding finding, String list) {
        String[] tokens = finding.pointer().value().split("/", 4);
        return tokens.length > 2 && tokens[1].equals(list) ? Integer.parseInt(tokens[2]) : -1;
    }

    /** The question that was voted on; null if the document does not hold it. */
    @Nullable
    Motion motion(MotionId id) {
        return meeting.motions().stream()
                .filter(motion -> motion.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The name of the body that meets; null if the document does not describe it. */
    @Nullable
    Body body() {
        return meeting.bodies().stream()
                .filter(body -> body.id().equals(meeting.body()))
                .findFirst()
                .orElse(null);
    }

    /** The days of the sittings, in ascending order. */
    List<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        meeting.sittings().forEach(sitting -> days.add(sitting.day()));
        return List.copyOf(days);
    }

    /**
     * A sitting with what follows from it.
     *
     * @param sitting the sitting
     * @param present who was counted at its opening; null if not recorded
     * @param quorum whether there was a quorum then
     * @param course whether there was one from then to the closing; null if no names tell
     */
    record SittingResult(
            Sitting sitting,
            @Nullable RollCall present,
            QuorumCheck quorum,
            @Nullable QuorumTimeline course) {}
}
