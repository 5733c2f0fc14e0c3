package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.attendance.Invitation;
import io.github.paperlessmeeting.attendance.Recusal;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.DeclaredElection;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.ElectionBallot;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Vote;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whatever is referred to by an identifier is in the document. */
final class UnresolvedReference extends StandardRule {
    UnresolvedReference() {
        super("reference.unresolved", Severity.ERROR);
    }

    @Override
    public void check(Inspection inspection) {
        var references = new References(inspection, message());
        references.ofMeeting();
        references.ofAgenda();
        references.ofAttendance();
        references.ofSittings();
        references.ofVotes();
        references.ofElections();
    }

    /** The references of one meeting, by the part that makes them. */
    private record References(Inspection inspection, Message message) {
        void ofMeeting() {
            Meeting meeting = inspection.meeting();
            body(meeting.body(), () -> Pointer.of("/body"));
            for (int i = 0; i < meeting.bodies().size(); i++) {
                Pointer place = at("bodies", i);
                body(meeting.bodies().get(i).parent(), () -> place.append("parent"));
            }
            for (int i = 0; i < meeting.mandates().size(); i++) {
                Mandate mandate = meeting.mandates().get(i);
                Pointer place = at("mandates", i);
                person(mandate.person(), () -> place.append("person"));
                body(mandate.body(), () -> place.append("body"));
            }
            for (int i = 0; i < meeting.attachments().size(); i++) {
                Attachment attachment = meeting.attachments().get(i);
                Pointer place = at("attachments", i);
                body(attachment.issuer(), () -> place.append("issuer"));
                attachment(attachment.previousVersion(), () -> place.append("previousVersion"));
            }
        }

        void ofAgenda() {
            List<AgendaItem> items = inspection.meeting().agenda().items();
            for (int i = 0; i < items.size(); i++) {
                AgendaItem item = items.get(i);
                Pointer place = Pointer.of("/agenda/items").append(i);
                item(item.parent(), () -> place.append("parent"));
                sitting(item.sitting(), () -> place.append("sitting"));
                person(item.presenter(), () -> place.append("presenter"));
                body(item.leadBody(), () -> place.append("leadBody"));
                for (int j = 0; j < item.papers().size(); j++) {
                    Pointer paper = place.append("papers").append(j);
                    attachment(item.papers().get(j).attachment(), () -> paper.append("attachment"));
                }
            }
        }

        void ofAttendance() {
            Meeting meeting = inspection.meeting();
            for (int i = 0; i < meeting.invitations().size(); i++) {
                Invitation invitation = meeting.invitations().get(i);
                Pointer place = at("invitations", i);
                person(invitation.person(), () -> place.append("person"));
                body(invitation.body(), () -> place.append("body"));
            }
            for (int i = 0; i < meeting.absences().size(); i++) {
                Absence absence = meeting.absences().get(i);
                Pointer place = at("absences", i);
                mandate(absence.mandate(), () -> place.append("mandate"));
                sitting(absence.sitting(), () -> place.append("sitting"));
                person(absence.substitute(), () -> place.append("substitute"));
            }
            for (int i = 0; i < meeting.recusals().size(); i++) {
                Recusal recusal = meeting.recusals().get(i);
                Pointer place = at("recusals", i);
                mandate(recusal.mandate(), () -> place.append("mandate"));
                item(recusal.item(), () -> place.append("item"));
            }
        }

        void ofSittings() {
            List<Sitting> sittings = inspection.meeting().sittings();
            for (int i = 0; i < sittings.size(); i++) {
                Sitting sitting = sittings.get(i);
                Pointer place = at("sittings", i);
                person(sitting.chair(), () -> place.append("chair"));
                person(sitting.secretary(), () -> place.append("secretary"));
                Pointer presences = place.append("presences");
                for (int j = 0; j < sitting.presences().size(); j++) {
                    int index = j;
                    person(
                            sitting.presences().get(j).person(),
                            () -> presences.append(index).append("person"));
                }
            }
        }

        void ofVotes() {
            Meeting meeting = inspection.meeting();
            for (int i = 0; i < meeting.motions().size(); i++) {
                Motion motion = meeting.motions().get(i);
                Pointer place = at("motions", i);
                item(motion.item(), () -> place.append("item"));
                person(motion.proposer(), () -> place.append("proposer"));
                motion(motion.partOf(), () -> place.append("partOf"));
            }
            for (int i = 0; i < meeting.votes().size(); i++) {
                Vote vote = meeting.votes().get(i);
                Pointer place = at("votes", i);
                motion(vote.motion(), () -> place.append("motion"));
                sitting(vote.sitting(), () -> place.append("sitting"));
                voters(inspection.voters(i), vote instanceof NamedVote);
                if (vote instanceof NamedVote named) {
                    mandate(named.chair(), () -> place.append("chair"));
                    ofNames(named, place);
                } else if (vote instanceof SecretVote secret) {
                    persons(secret.countingCommittee(), place.append("countingCommittee"));
                }
                CastingVote casting = vote.castingVote();
                person(
                        casting == null ? null : casting.person(),
                        () -> place.append("castingVote").append("person"));
            }
        }

        private void ofNames(NamedVote vote, Pointer place) {
            for (int i = 0; i < vote.ballots().size(); i++) {
                int index = i;
                mandate(
                        vote.ballots().get(i).proxy(),
                        () -> place.append("ballots").append(index).append("proxy"));
            }
            for (int i = 0; i < vote.corrections().size(); i++) {
                int index = i;
                mandate(
                        vote.corrections().get(i).voter(),
                        () -> place.append("corrections").append(index).append("voter"));
            }
        }

        void ofElections() {
            List<Election> elections = inspection.meeting().elections();
            for (int i = 0; i < elections.size(); i++) {
                Election election = elections.get(i);
                Pointer place = at("elections", i);
                motion(election.motion(), () -> place.append("motion"));
                sitting(election.sitting(), () -> place.append("sitting"));
                persons(election.candidates().stream().map(Candidate::person).toList(), place.append("candidates"));
                List<MandateId> voters =
                        election.ballots().stream().map(ElectionBallot::voter).toList();
                mandates(voters, place.append("ballots"));
                mandates(election.participants(), place.append("participants"));
                persons(election.countingCommittee(), place.append("countingCommittee"));
                DeclaredElection declared = election.declared();
                if (declared != null) {
                    persons(declared.elected(), place.append("declared").append("elected"));
                }
            }
            List<ConfidencePoll> polls = inspection.meeting().confidencePolls();
            for (int i = 0; i < polls.size(); i++) {
                ConfidencePoll poll = polls.get(i);
                Pointer place = at("confidencePolls", i);
                motion(poll.motion(), () -> place.append("motion"));
                sitting(poll.sitting(), () -> place.append("sitting"));
                persons(poll.ratings().stream().map(ConfidenceRating::person).toList(), place.append("ratings"));
                mandates(poll.participants(), place.append("participants"));
                persons(poll.countingCommittee(), place.append("countingCommittee"));
            }
        }

        private void mandates(List<MandateId> list, Pointer place) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                mandate(list.get(i), () -> place.append(index));
            }
        }

        private void motion(@Nullable MotionId id, Supplier<Pointer> place) {
            unless(inspection.motion(id) != null, "motion", id, place);
        }

        private void voters(Voters voters, boolean byBallot) {
            for (int i = 0; i < voters.size(); i++) {
                int index = i;
                unless(
                        voters.mandate(i) >= 0,
                        "mandate",
                        voters.id(i),
                        () -> byBallot ? voters.at(index).append("voter") : voters.at(index));
            }
        }

        private void persons(List<PersonId> list, Pointer place) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                person(list.get(i), () -> place.append(index));
            }
        }

        private void person(@Nullable PersonId id, Supplier<Pointer> place) {
            unless(inspection.person(id) != null, "person", id, place);
        }

        private void body(@Nullable BodyId id, Supplier<Pointer> place) {
            unless(inspection.body(id) != null, "body", id, place);
        }

        private void mandate(@Nullable MandateId id, Supplier<Pointer> place) {
            unless(inspection.mandate(id) != null, "mandate", id, place);
        }

        private void attachment(@Nullable AttachmentId id, Supplier<Pointer> place) {
            unless(inspection.attachment(id) != null, "attachment", id, place);
        }

        private void item(@Nullable AgendaItemId id, Supplier<Pointer> place) {
            unless(inspection.item(id) != null, "agenda-item", id, place);
        }

        private void sitting(@Nullable SittingId id, Supplier<Pointer> place) {
            unless(inspection.sitting(id) != null, "sitting", id, place);
        }

        private void unless(boolean resolved, String kind, @Nullable Object id, Supplier<Pointer> place) {
            if (!resolved && id != null) {
                inspection.report(place.get(), message.with("kind", kind).with("id", id));
            }
        }
    }
}
