package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.attendance.Invitation;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.Identifier;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.Vote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a {@link Meeting}. Mutable and not thread-safe; begin one with {@link Meeting#builder} or
 * {@link Meeting#toBuilder}.
 */
public final class MeetingBuilder {
    private SchemaVersion schemaVersion = SchemaVersion.CURRENT;
    private MeetingId id;
    private MeetingKind kind;
    private String title;
    private BodyId body;
    private MeetingStatus status = MeetingStatus.DRAFT;
    private @Nullable String term;
    private @Nullable Integer number;
    private List<Identifier> identifiers = List.of();
    private @Nullable Venue venue;
    private List<Body> bodies;
    private List<Person> persons = List.of();
    private List<Mandate> mandates = List.of();
    private List<Attachment> attachments = List.of();
    private Agenda agenda = Agenda.of();
    private List<Invitation> invitations = List.of();
    private List<Absence> absences = List.of();
    private List<Recusal> recusals = List.of();
    private List<Sitting> sittings = List.of();
    private @Nullable RulesOfProcedure procedure;
    private List<Motion> motions = List.of();
    private List<Vote> votes = List.of();
    private List<Election> elections = List.of();
    private List<ConfidencePoll> confidencePolls = List.of();
    private List<Source> sources = List.of();
    private List<Illustrative> illustrative = List.of();
    private Extensions extensions = Extensions.NONE;

    MeetingBuilder(MeetingId id, MeetingKind kind, String title, Body body) {
        this.id = id;
        this.kind = kind;
        this.title = title;
        this.body = body.id();
        this.bodies = List.of(body);
    }

    MeetingBuilder(Meeting meeting) {
        this.schemaVersion = meeting.schemaVersion();
        this.id = meeting.id();
        this.kind = meeting.kind();
        this.title = meeting.title();
        this.body = meeting.body();
        this.status = meeting.status();
        this.term = meeting.term();
        this.number = meeting.number();
        this.identifiers = meeting.identifiers();
        this.venue = meeting.venue();
        this.bodies = meeting.bodies();
        this.persons = meeting.persons();
        this.mandates = meeting.mandates();
        this.attachments = meeting.attachments();
        this.agenda = meeting.agenda();
        this.invitations = meeting.invitations();
        this.absences = meeting.absences();
        this.recusals = meeting.recusals();
        this.sittings = meeting.sittings();
        this.procedure = meeting.procedure();
        this.motions = meeting.motions();
        this.votes = meeting.votes();
        this.elections = meeting.elections();
        this.confidencePolls = meeting.confidencePolls();
        this.sources = meeting.sources();
        this.illustrative = meeting.illustrative();
        this.extensions = meeting.extensions();
    }

    /**
     * Sets the schema version.
     *
     * @param value the new value, see {@link Meeting#schemaVersion}; not null
     * @return this builder
     */
    public MeetingBuilder schemaVersion(SchemaVersion value) {
        schemaVersion = value;
        return this;
    }

    /**
     * Sets the id.
     *
     * @param value the new value, see {@link Meeting#id}; not null
     * @return this builder
     */
    public MeetingBuilder id(MeetingId value) {
        id = value;
        return this;
    }

    /**
     * Sets the kind.
     *
     * @param value the new value, see {@link Meeting#kind}; not null
     * @return this builder
     */
    public MeetingBuilder kind(MeetingKind value) {
        kind = value;
        return this;
    }

    /**
     * Sets the title.
     *
     * @param value the new value, see {@link Meeting#title}; not null
     * @return this builder
     */
    public MeetingBuilder title(String value) {
        title = value;
        return this;
    }

    /**
     * Sets the body.
     *
     * @param value the new value, see {@link Meeting#body}; not null
     * @return this builder
     */
    public MeetingBuilder body(BodyId value) {
        body = value;
        return this;
    }

    /**
     * Sets the status.
     *
     * @param value the new value, see {@link Meeting#status}; not null
     * @return this builder
     */
    public MeetingBuilder status(MeetingStatus value) {
        status = value;
        return this;
    }

    /**
     * Sets the term.
     *
     * @param value the new value, see {@link Meeting#term}; null if not recorded
     * @return this builder
     */
    public MeetingBuilder term(@Nullable String value) {
        term = value;
        return this;
    }

    /**
     * Sets the number.
     *
     * @param value the new value, see {@link Meeting#number}; null if not recorded
     * @return this builder
     */
    public MeetingBuilder number(@Nullable Integer value) {
        number = value;
        return this;
    }

    /**
     * Sets the identifiers.
     *
     * @param value the new value, see {@link Meeting#identifiers}; not null
     * @return this builder
     */
    public MeetingBuilder identifiers(List<Identifier> value) {
        identifiers = value;
        return this;
    }

    /**
     * Sets the venue.
     *
     * @param value the new value, see {@link Meeting#venue}; null if not recorded
     * @return this builder
     */
    public MeetingBuilder venue(@Nullable Venue value) {
        venue = value;
        return this;
    }

    /**
     * Sets the bodies, all of them: the one that meets, which {@link Meeting#builder} put in, must be among them.
     *
     * @param value the new value, see {@link Meeting#bodies}; not null
     * @return this builder
     */
    public MeetingBuilder bodies(List<Body> value) {
        bodies = value;
        return this;
    }

    /**
     * Sets the persons.
     *
     * @param value the new value, see {@link Meeting#persons}; not null
     * @return this builder
     */
    public MeetingBuilder persons(List<Person> value) {
        persons = value;
        return this;
    }

    /**
     * Sets the mandates.
     *
     * @param value the new value, see {@link Meeting#mandates}; not null
     * @return this builder
     */
    public MeetingBuilder mandates(List<Mandate> value) {
        mandates = value;
        return this;
    }

    /**
     * Sets the attachments.
     *
     * @param value the new value, see {@link Meeting#attachments}; not null
     * @return this builder
     */
    public MeetingBuilder attachments(List<Attachment> value) {
        attachments = value;
        return this;
    }

    /**
     * Sets the agenda.
     *
     * @param value the new value, see {@link Meeting#agenda}; not null
     * @return this builder
     */
    public MeetingBuilder agenda(Agenda value) {
        agenda = value;
        return this;
    }

    /**
     * Sets the invitations.
     *
     * @param value the new value, see {@link Meeting#invitations}; not null
     * @return this builder
     */
    public MeetingBuilder invitations(List<Invitation> value) {
        invitations = value;
        return this;
    }

    /**
     * Sets the absences.
     *
     * @param value the new value, see {@link Meeting#absences}; not null
     * @return this builder
     */
    public MeetingBuilder absences(List<Absence> value) {
        absences = value;
        return this;
    }

    /**
     * Sets the recusals.
     *
     * @param value the new value, see {@link Meeting#recusals}; not null
     * @return this builder
     */
    public MeetingBuilder recusals(List<Recusal> value) {
        recusals = value;
        return this;
    }

    /**
     * Sets the sittings.
     *
     * @param value the new value, see {@link Meeting#sittings}; not null
     * @return this builder
     */
    public MeetingBuilder sittings(List<Sitting> value) {
        sittings = value;
        return this;
    }

    /**
     * Sets the procedure.
     *
     * @param value the new value, see {@link Meeting#procedure}; null if not recorded
     * @return this builder
     */
    public MeetingBuilder procedure(@Nullable RulesOfProcedure value) {
        procedure = value;
        return this;
    }

    /**
     * Sets the motions.
     *
     * @param value the new value, see {@link Meeting#motions}; not null
     * @return this builder
     */
    public MeetingBuilder motions(List<Motion> value) {
        motions = value;
        return this;
    }

    /**
     * Sets the votes.
     *
     * @param value the new value, see {@link Meeting#votes}; not null
     * @return this builder
     */
    public MeetingBuilder votes(List<Vote> value) {
        votes = value;
        return this;
    }

    /**
     * Sets the elections.
     *
     * @param value the new value, see {@link Meeting#elections}; not null
     * @return this builder
     */
    public MeetingBuilder elections(List<Election> value) {
        elections = value;
        return this;
    }

    /**
     * Sets the confidence polls.
     *
     * @param value the new value, see {@link Meeting#confidencePolls}; not null
     * @return this builder
     */
    public MeetingBuilder confidencePolls(List<ConfidencePoll> value) {
        confidencePolls = value;
        return this;
    }

    /**
     * Sets the sources.
     *
     * @param value the new value, see {@link Meeting#sources}; not null
     * @return this builder
     */
    public MeetingBuilder sources(List<Source> value) {
        sources = value;
        return this;
    }

    /**
     * Sets the illustrative.
     *
     * @param value the new value, see {@link Meeting#illustrative}; not null
     * @return this builder
     */
    public MeetingBuilder illustrative(List<Illustrative> value) {
        illustrative = value;
        return this;
    }

    /**
     * Sets the extensions.
     *
     * @param value the new value, see {@link Meeting#extensions}; not null
     * @return this builder
     */
    public MeetingBuilder extensions(Extensions value) {
        extensions = value;
        return this;
    }

    /**
     * The meeting.
     *
     * @return the meeting; never null
     * @throws NullPointerException if a required component is null, or an element of a list
     * @throws IllegalArgumentException if there is a number less than 1
     */
    public Meeting build() {
        return new Meeting(
                schemaVersion,
                id,
                kind,
                title,
                body,
                status,
                term,
                number,
                identifiers,
                venue,
                bodies,
                persons,
                mandates,
                attachments,
                agenda,
                invitations,
                absences,
                recusals,
                sittings,
                procedure,
                motions,
                votes,
                elections,
                confidencePolls,
                sources,
                illustrative,
                extensions);
    }
}
