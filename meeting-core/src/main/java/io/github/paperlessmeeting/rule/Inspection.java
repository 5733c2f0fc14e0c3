package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.decision.ConfidenceDecision;
import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.time.WorkingDays;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One meeting under inspection by one rule after another, with its elements by identifier. What a look-up needs is arranged
 * once for all rules, so that a rule can ask for every ballot without making the check slow. Used by one thread.
 *
 * <p>Where a document gives an identifier twice, a look-up finds the first; a rule of its own reports the second.
 */
public final class Inspection {
    private final Meeting meeting;
    private final @Nullable Instant asOf;
    private final WorkingDays workingDays;
    private final int limit;
    private final List<Finding> findings = new ArrayList<>();
    private MeetingRule rule;

    private final Index<PersonId, Person> persons;
    private final Index<BodyId, Body> bodies;
    private final Index<MandateId, Mandate> mandates;
    private final Index<AttachmentId, Attachment> attachments;
    private final Index<AgendaItemId, AgendaItem> items;
    private final Index<SittingId, Sitting> sittings;
    private final Index<MotionId, Motion> motions;
    private final Index<Matter, DecisionRule> decisionRules;

    private final List<SittingRecord> records = new ArrayList<>();
    private final List<Voters> voters = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<ElectionDecision> electionDecisions;
    private final List<ConfidenceDecision> confidenceDecisions;
    private final MemberRoll roll;
    private final Ancestry agenda;
    private final Recusals recusals;

    Inspection(Meeting meeting, @Nullable Instant asOf, WorkingDays workingDays, int limit, MeetingRule first) {
        this.meeting = Objects.requireNonNull(meeting, "meeting");
        this.asOf = asOf;
        this.workingDays = workingDays;
        this.limit = limit;
        rule = first;
        RulesOfProcedure procedure = meeting.procedure();
        persons = Index.of(meeting.persons(), Person::id);
        bodies = Index.of(meeting.bodies(), Body::id);
        mandates = Index.of(meeting.mandates(), Mandate::id);
        attachments = Index.of(meeting.attachments(), Attachment::id);
        items = Index.of(meeting.agenda().items(), AgendaItem::id);
        sittings = Index.of(meeting.sittings(), Sitting::id);
        motions = Index.of(meeting.motions(), Motion::id);
        decisionRules = Index.of(procedure == null ? List.of() : procedure.decisionRules(), DecisionRule::matter);
        roll = MemberRoll.of(meeting);
        meeting.sittings().forEach(sitting -> records.add(new SittingRecord(sitting, roll)));
        agenda = Ancestry.of(meeting.agenda().items().stream()
                .mapToInt(item -> items.position(item.parent()))
                .toArray());
        recusals = new Recusals(meeting.recusals(), mandates, items, agenda);
        for (Vote vote : meeting.votes()) {
            Pointer place = Pointer.ROOT.append("votes").append(voters.size());
            voters.add(Voters.of(vote, place, mandates));
        }
        decisions.addAll(meeting.decisions());
        electionDecisions = meeting.electionDecisions();
        confidenceDecisions = meeting.confidenceDecisions();
    }

    /**
     * The meeting.
     *
     * @return the meeting; never null
     */
    public Meeting meeting() {
        return meeting;
    }

    /**
     * The time at which the meeting is checked, so that a rule can tell what lies ahead of it.
     *
     * @return the time; null if the caller gave none
     */
    public @Nullable Instant asOf() {
        return asOf;
    }

    /**
     * The days that count where a period is given in working days.
     *
     * @return the days; never null
     */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /**
     * The person with an identifier.
     *
     * @param id the identifier; may be null
     * @return the person; null if there is none in the document, or no identifier
     */
    public @Nullable Person person(@Nullable PersonId id) {
        return persons.find(id);
    }

    /**
     * The body with an identifier.
     *
     * @param id the identifier; may be null
     * @return the body; null if there is none in the document, or no identifier
     */
    public @Nullable Body body(@Nullable BodyId id) {
        return bodies.find(id);
    }

    /**
     * The mandate with an identifier.
     *
     * @param id the identifier; may be null
     * @return the mandate; null if there is none in the document, or no identifier
     */
    public @Nullable Mandate mandate(@Nullable MandateId id) {
        return mandates.find(id);
    }

    /**
     * The attachment with an identifier.
     *
     * @param id the identifier; may be null
     * @return the attachment; null if there is none in the document, or no identifier
     */
    public @Nullable Attachment attachment(@Nullable AttachmentId id) {
        return attachments.find(id);
    }

    /**
     * The agenda item with an identifier.
     *
     * @param id the identifier; may be null
     * @return the item; null if there is none in the document, or no identifier
     */
    public @Nullable AgendaItem item(@Nullable AgendaItemId id) {
        return items.find(id);
    }

    /**
     * The sitting with an identifier.
     *
     * @param id the identifier; may be null
     * @return the sitting; null if there is none in the document, or no identifier
     */
    public @Nullable Sitting sitting(@Nullable SittingId id) {
        return sittings.find(id);
    }

    /**
     * The motion with an identifier.
     *
     * @param id the identifier; may be null
     * @return the motion; null if there is none in the document, or no identifier
     */
    public @Nullable Motion motion(@Nullable MotionId id) {
        return motions.find(id);
    }

    /**
     * What follows from each vote under the rules of procedure of the document.
     *
     * @return one decision for each vote, in the order of the votes; never null
     */
    public List<Decision> decisions() {
        return Collections.unmodifiableList(decisions);
    }

    /**
     * Reports a breach of the rule that is running, on the basis that the rule states.
     *
     * @param pointer where; not null
     * @param message what, with the identifier of the rule as its key or one that begins with it; not null
     */
    public void report(Pointer pointer, Message message) {
        report(pointer, message, rule.basis());
    }

    /**
     * Reports a breach of the rule that is running, on a basis that is found in the document.
     *
     * @param pointer where; not null
     * @param message what, with the identifier of the rule as its key or one that begins with it; not null
     * @param basis the citation of the provision; null if the document has none
     */
    public void report(Pointer pointer, Message message, @Nullable String basis) {
        if (full()) {
            return;
        }
        findings.add(new Finding(rule.id(), rule.severity(), pointer, message, basis));
    }

    void run(MeetingRule next) {
        rule = next;
        next.check(this);
    }

    /** Whether as many findings were reported as were asked for; further ones are not kept. */
    boolean full() {
        return findings.size() == limit;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The rule of procedure for the motion of a vote; null if there is none, or no such motion. */
    @Nullable
    DecisionRule decisionRule(Vote vote) {
        Motion motion = motions.find(vote.motion());
        return motion == null ? null : decisionRules.find(motion.matter());
    }

    /** What follows from each election, in the order of the elections. */
    List<ElectionDecision> electionDecisions() {
        return electionDecisions;
    }

    /** What follows from each confidence poll, in the order of the polls. */
    List<ConfidenceDecision> confidenceDecisions() {
        return confidenceDecisions;
    }

    Decision decision(int vote) {
        return decisions.get(vote);
    }

    Voters voters(int vote) {
        return voters.get(vote);
    }

    /** The mandate at a position that {@link Voters#mandate} gave; null for -1. */
    @Nullable
    Mandate mandateAt(int position) {
        return position < 0 ? null : meeting.mandates().get(position);
    }

    SittingRecord record(int sitting) {
        return records.get(sitting);
    }

    /** The sitting in which a vote was taken; null if it is not recorded or not in the document. */
    @Nullable
    SittingRecord sittingOf(Vote vote) {
        int position = sittings.position(vote.sitting());
        return position < 0 ? null : records.get(position);
    }

    MemberRoll roll() {
        return roll;
    }

    Ancestry agenda() {
        return agenda;
    }

    /** The item by whose recusal a mandate takes no part in a motion; null if it takes part. */
    @Nullable
    AgendaItem recusedBy(int mandate, Motion motion) {
        int item = items.position(motion.item());
        int covering = mandate < 0 || item < 0 ? -1 : recusals.covering(mandate, item);
        return covering < 0 ? null : meeting.agenda().items().get(covering);
    }

    Index<SittingId, Sitting> sittings() {
        return sittings;
    }

    Index<AttachmentId, Attachment> attachments() {
        return attachments;
    }

    Index<BodyId, Body> bodies() {
        return bodies;
    }
}
