package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.attendance.Invitation;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.Identifier;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.decision.ConfidenceDecision;
import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.decision.Quorum;
import io.github.paperlessmeeting.decision.QuorumCheck;
import io.github.paperlessmeeting.decision.QuorumTimeline;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.text.Nfc;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, or a session of several sittings (cuộc họp, kỳ họp): an immutable, self-contained document as it was written.
 * It can hold what is wrong; nothing in it is corrected or completed.
 *
 * <p>The canonical constructor is not part of the lasting interface, since components may be added at its end; use
 * {@link #builder}.
 *
 * @param schemaVersion the version of the format; never null
 * @param id its identifier; never null
 * @param kind its kind; never null
 * @param title its title, in Normalization Form C; never null
 * @param body the body that meets; never null
 * @param status where it stands; never null
 * @param term the legislature or term (khóa, nhiệm kỳ), as printed, in Normalization Form C; null if not recorded
 * @param number its number within the term or year (kỳ họp thứ ...), 1 or more; null if not recorded
 * @param identifiers the codes by which others know it; a copy; never null
 * @param venue where it is held; null if not recorded
 * @param bodies the bodies that the document speaks of, the one that meets among them; a copy; never null
 * @param persons the persons that it speaks of; a copy; never null
 * @param mandates the mandates that they hold; a copy; never null, empty if the members are not recorded by name
 * @param attachments the documents; a copy; never null
 * @param agenda the agenda in its present revision; never null
 * @param invitations who was invited; a copy; never null
 * @param absences which members reported an absence; a copy; never null
 * @param recusals which members did not take part in which item; a copy; never null
 * @param sittings the sittings in their order; a copy; never null
 * @param procedure the rules under which the body meets; null if not recorded
 * @param motions the questions put to the vote; a copy; never null
 * @param votes the votes in their order; a copy; never null
 * @param elections the elections, round by round; a copy; never null
 * @param confidencePolls the ratings and votes of confidence; a copy; never null
 * @param sources where facts were taken from; a copy; never null
 * @param illustrative which parts are no recorded facts; a copy; never null
 * @param extensions what others added to it; never null, empty if nothing
 */
@KeepsRules(payload = KeepsRules.ErrorFound.class)
@KeepsRules(warnings = true, groups = KeepsRules.Warnings.class, payload = KeepsRules.WarningFound.class)
public record Meeting(
        SchemaVersion schemaVersion,
        MeetingId id,
        MeetingKind kind,
        String title,
        BodyId body,
        MeetingStatus status,
        @Nullable String term,
        @Nullable Integer number,
        List<Identifier> identifiers,
        @Nullable Venue venue,
        List<Body> bodies,
        List<Person> persons,
        List<Mandate> mandates,
        List<Attachment> attachments,
        Agenda agenda,
        List<Invitation> invitations,
        List<Absence> absences,
        List<Recusal> recusals,
        List<Sitting> sittings,
        @Nullable RulesOfProcedure procedure,
        List<Motion> motions,
        List<Vote> votes,
        List<Election> elections,
        List<ConfidencePoll> confidencePolls,
        List<Source> sources,
        List<Illustrative> illustrative,
        Extensions extensions) {
    /**
     * Copies the lists and normalises the texts.
     *
     * @throws NullPointerException if a component that may not be null is null, or an element of a list
     * @throws IllegalArgumentException if there is a number less than 1
     */
    public Meeting {
        Objects.requireNonNull(schemaVersion, "Meeting.schemaVersion");
        Objects.requireNonNull(id, "Meeting.id");
        Objects.requireNonNull(kind, "Meeting.kind");
        title = Nfc.require("Meeting.title", title);
        Objects.requireNonNull(body, "Meeting.body");
        Objects.requireNonNull(status, "Meeting.status");
        term = Nfc.requireOrNull("Meeting.term", term);
        if (number != null && number < 1) {
            throw new IllegalArgumentException("Meeting.number must be 1 or more");
        }
        identifiers = List.copyOf(identifiers);
        bodies = List.copyOf(bodies);
        persons = List.copyOf(persons);
        mandates = List.copyOf(mandates);
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(agenda, "Meeting.agenda");
        invitations = List.copyOf(invitations);
        absences = List.copyOf(absences);
        recusals = List.copyOf(recusals);
        sittings = List.copyOf(sittings);
        motions = List.copyOf(motions);
        votes = List.copyOf(votes);
        elections = List.copyOf(elections);
        confidencePolls = List.copyOf(confidencePolls);
        sources = List.copyOf(sources);
        illustrative = List.copyOf(illustrative);
        Objects.requireNonNull(extensions, "Meeting.extensions");
    }

    /**
     * Begins a meeting.
     *
     * @param id its identifier; not null
     * @param kind its kind; not null
     * @param title its title; not null
     * @param body the body that meets; it becomes the first of the bodies of the document; not null
     * @return a builder of a draft with an empty first agenda and nothing else recorded; never null
     */
    public static MeetingBuilder builder(MeetingId id, MeetingKind kind, String title, Body body) {
        return new MeetingBuilder(id, kind, title, body);
    }

    /**
     * A builder that begins with what this has.
     *
     * @return the builder; never null
     */
    public MeetingBuilder toBuilder() {
        return new MeetingBuilder(this);
    }

    /**
     * The decisions that follow from the votes under the rules of procedure of this document.
     *
     * @return one decision for each vote, in the order of the votes; undecided where a vote names a motion that is not here
     *     or the rules have none for its matter; never null
     */
    public List<Decision> decisions() {
        Map<MotionId, Matter> matters = matters();
        var rules = new AppliedRules(procedure);
        return votes.stream()
                .map(vote -> rules.decide(vote, matters.get(vote.motion())))
                .toList();
    }

    /**
     * Who is elected by the elections, under the rules of procedure of this document.
     *
     * @return one result for each round, in the order of the rounds; open where a round names a motion that is not here or
     *     the rules have none for its matter; never null
     */
    public List<ElectionDecision> electionDecisions() {
        Map<MotionId, Matter> matters = matters();
        var rules = new AppliedRules(procedure);
        return elections.stream()
                .map(election -> rules.decide(election, matters.get(election.motion())))
                .toList();
    }

    /**
     * What follows from the ratings and votes of confidence, under the rules of procedure of this document.
     *
     * @return one result for each poll, in the order of the polls; open where a poll names a motion that is not here or the
     *     rules have none for its matter; never null
     */
    public List<ConfidenceDecision> confidenceDecisions() {
        Map<MotionId, Matter> matters = matters();
        var rules = new AppliedRules(procedure);
        return confidencePolls.stream()
                .map(poll -> rules.decide(poll, matters.get(poll.motion())))
                .toList();
    }

    private Map<MotionId, Matter> matters() {
        Map<MotionId, Matter> matters = new HashMap<>();
        for (Motion motion : motions) {
            matters.putIfAbsent(motion.id(), motion.matter());
        }
        return matters;
    }

    /**
     * How many members were present at an instant of a sitting: counted from presences by name where some member in office
     * is recorded as present at the sitting, otherwise from the last roll call taken up to that instant, or from one without a
     * time. Names need not be all: where the last roll call up to that instant counted more than the names do, both when it
     * was taken and at that instant, the roll call is the answer. Members are those in office on the day of the instant in
     * the zone of the sitting.
     *
     * @param sitting the sitting; not null
     * @param at the instant; not null
     * @return the count; null if presence was not recorded, there is no such sitting, or the instant is before its opening,
     *     at its closing or after it, as far as these are recorded
     */
    public @Nullable RollCall rollCall(SittingId sitting, Instant at) {
        Sitting found = sitting(sitting);
        return found == null ? null : SittingAttendance.of(this, found).within(at);
    }

    /**
     * Whether there was a quorum at an instant of a sitting, under the rules of procedure of this document.
     *
     * @param sitting the sitting; not null
     * @param at the instant; not null
     * @return the answer; not determined where {@link #rollCall} has no count and the rules ask for a quorum; never null
     */
    public QuorumCheck quorum(SittingId sitting, Instant at) {
        return quorum(rollCall(sitting, at));
    }

    /**
     * Whether there was a quorum when a sitting was opened, under the rules of procedure of this document. Where the opening
     * is not recorded, the first roll call counts.
     *
     * @param sitting the sitting; not null
     * @return the answer; never null
     */
    public QuorumCheck openingQuorum(SittingId sitting) {
        return quorum(openingRollCall(sitting));
    }

    /**
     * How many members were present when a sitting was opened. Where no member is recorded by name as present at the very
     * instant of opening, or the opening is not recorded, the first roll call counts.
     *
     * @param sitting the sitting; not null
     * @return the count; null if neither tells who was there, or there is no such sitting
     */
    public @Nullable RollCall openingRollCall(SittingId sitting) {
        Sitting found = sitting(sitting);
        return found == null ? null : SittingAttendance.of(this, found).atOpening();
    }

    /**
     * Whether there was a quorum from the opening of a sitting to its closing, under the rules of procedure of this document:
     * by names alone, whatever roll calls say. Members change at midnight in the zone of the sitting.
     *
     * @param sitting the sitting; not null
     * @return the timeline; null if there is no such sitting, its opening is not recorded, it is recorded as closed before
     *     it was opened, or no member in office on its day is recorded by name as present
     */
    public @Nullable QuorumTimeline quorumTimeline(SittingId sitting) {
        return SittingQuorum.timeline(this, sitting, new TreeSet<>());
    }

    /**
     * The same without those who are recused from an agenda item, or from one above it. They are not counted as present, but
     * their mandates stay in office. The rule is the one for meeting as such, since an item may have motions on several
     * matters.
     *
     * @param sitting the sitting; not null
     * @param item the item, whether or not it is planned for the sitting; not null
     * @return the timeline; null if there is no such item, or for the reasons of {@link #quorumTimeline(SittingId)}
     */
    public @Nullable QuorumTimeline quorumTimeline(SittingId sitting, AgendaItemId item) {
        SortedSet<MandateId> recused = SittingQuorum.recused(this, item);
        return recused == null ? null : SittingQuorum.timeline(this, sitting, recused);
    }

    /**
     * The person with an identifier.
     *
     * @param person the identifier; not null
     * @return the first such person; null if there is none
     */
    public @Nullable Person person(PersonId person) {
        return first(persons, Person::id, person);
    }

    /**
     * The mandate with an identifier.
     *
     * @param mandate the identifier; not null
     * @return the first such mandate; null if there is none
     */
    public @Nullable Mandate mandate(MandateId mandate) {
        return first(mandates, Mandate::id, mandate);
    }

    /**
     * The attachment with an identifier.
     *
     * @param attachment the identifier; not null
     * @return the first such attachment; null if there is none
     */
    public @Nullable Attachment attachment(AttachmentId attachment) {
        return first(attachments, Attachment::id, attachment);
    }

    /**
     * The agenda item with an identifier.
     *
     * @param item the identifier; not null
     * @return the first such agenda item; null if there is none
     */
    public @Nullable AgendaItem item(AgendaItemId item) {
        return first(agenda.items(), AgendaItem::id, item);
    }

    /**
     * The sitting with an identifier.
     *
     * @param sitting the identifier; not null
     * @return the first such sitting; null if there is none
     */
    public @Nullable Sitting sitting(SittingId sitting) {
        return first(sittings, Sitting::id, sitting);
    }

    /**
     * The motion with an identifier.
     *
     * @param motion the identifier; not null
     * @return the first such motion; null if there is none
     */
    public @Nullable Motion motion(MotionId motion) {
        return first(motions, Motion::id, motion);
    }

    /**
     * The vote with an identifier.
     *
     * @param vote the identifier; not null
     * @return the first such vote; null if there is none
     */
    public @Nullable Vote vote(VoteId vote) {
        return first(votes, Vote::id, vote);
    }

    private static <T, I> @Nullable T first(List<T> all, Function<T, I> id, I wanted) {
        for (T candidate : all) {
            if (id.apply(candidate).equals(wanted)) {
                return candidate;
            }
        }
        return null;
    }

    /** Type and identifier only: a meeting is too large and too personal for a log. */
    @Override
    public String toString() {
        return "Meeting[" + id + "]";
    }

    private QuorumCheck quorum(@Nullable RollCall count) {
        return Quorum.under(procedure, count, SittingQuorum.seats(this));
    }
}
