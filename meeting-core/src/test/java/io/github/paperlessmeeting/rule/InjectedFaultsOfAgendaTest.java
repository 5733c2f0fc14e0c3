package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.AgendaItemKind;
import io.github.paperlessmeeting.attendance.Invitation;
import io.github.paperlessmeeting.attendance.Reply;
import io.github.paperlessmeeting.attendance.ReplyStatus;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.meeting.Meeting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One thing made wrong in a generated meeting is found there, and nothing else that was not found before. */
class InjectedFaultsOfAgendaTest {
    private static final int SEEDS = 200;
    private static final int AT_LEAST = 20;

    /** A fault and where it must be found; the place is null where a meeting has nothing that could be made wrong so. */
    private record Injected(@Nullable String pointer, Meeting meeting) {
        static Injected none(Meeting meeting) {
            return new Injected(null, meeting);
        }
    }

    @Test
    void a_title_without_a_visible_character() {
        everywhere(
                "text.blank",
                meeting -> new Injected(
                        "/title", meeting.toBuilder().title("\u200b").build()));
    }

    @Test
    void a_title_written_backwards() {
        everywhere(
                "text.bidirectional-mark",
                meeting -> new Injected(
                        "/title",
                        meeting.toBuilder().title(meeting.title() + "\u202e").build()));
    }

    @Test
    void a_title_with_a_letter_of_another_script() {
        everywhere(
                "text.mixed-scripts",
                meeting -> new Injected(
                        "/title",
                        meeting.toBuilder().title(meeting.title() + " b\u0430n").build()));
    }

    @Test
    void a_title_with_a_control_character() {
        everywhere(
                "text.control-character",
                meeting -> new Injected(
                        "/title",
                        meeting.toBuilder().title(meeting.title() + "\u0000").build()));
    }

    @Test
    void a_number_given_again() {
        everywhere("agenda.number-repeated", meeting -> withTwoItems(meeting, "900", "900", "/number"));
    }

    @Test
    void a_number_before_that_of_the_item_before() {
        everywhere("agenda.number-out-of-order", meeting -> withTwoItems(meeting, "900", "899", "/number"));
    }

    @Test
    void an_invitation_sent_again() {
        everywhere("invitation.repeated", meeting -> {
            Invitation invitation = new Invitation(null, meeting.body(), null, null);
            List<Invitation> all = Sample.concat(meeting.invitations(), invitation, invitation);
            return new Injected(
                    "/invitations/" + (all.size() - 1),
                    meeting.toBuilder().invitations(all).build());
        });
    }

    @Test
    void an_answer_before_the_question() {
        everywhere("invitation.reply-before-sent", meeting -> {
            var reply = new Reply(ReplyStatus.ATTENDING, Instant.EPOCH);
            Invitation early = new Invitation(null, meeting.body(), Instant.EPOCH.plusSeconds(1), reply);
            List<Invitation> all = Sample.concat(meeting.invitations(), early);
            return new Injected(
                    "/invitations/" + (all.size() - 1) + "/reply/at",
                    meeting.toBuilder().invitations(all).build());
        });
    }

    @Test
    void an_absence_reported_again() {
        everywhere("absence.repeated", meeting -> {
            if (meeting.absences().isEmpty()) {
                return Injected.none(meeting);
            }
            var all = Sample.concat(meeting.absences(), meeting.absences().get(0));
            return new Injected(
                    "/absences/" + (all.size() - 1),
                    meeting.toBuilder().absences(all).build());
        });
    }

    @Test
    void a_recusal_recorded_again() {
        everywhere("recusal.repeated", meeting -> {
            if (meeting.recusals().isEmpty()) {
                return Injected.none(meeting);
            }
            var all = Sample.concat(meeting.recusals(), meeting.recusals().get(0));
            return new Injected(
                    "/recusals/" + (all.size() - 1),
                    meeting.toBuilder().recusals(all).build());
        });
    }

    private static Injected withTwoItems(Meeting meeting, String first, String second, String member) {
        var items = new ArrayList<>(meeting.agenda().items());
        for (String number : List.of(first, second)) {
            items.add(AgendaItem.builder(AgendaItemId.of("more-" + items.size()), AgendaItemKind.CLOSING, "Item")
                    .number(number)
                    .build());
        }
        Agenda agenda = meeting.agenda();
        return new Injected(
                "/agenda/items/" + (items.size() - 1) + member,
                meeting.toBuilder()
                        .agenda(new Agenda(agenda.revision(), agenda.issuedAt(), items))
                        .build());
    }

    private static void everywhere(String rule, Function<Meeting, Injected> fault) {
        int tried = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).anyMeeting();
            Injected injected = fault.apply(meeting);
            if (injected.pointer() != null) {
                tried++;
                assertThat(Added.between(meeting, injected.meeting()))
                        .as("seed %d", seed)
                        .containsExactly(rule + " " + injected.pointer());
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(AT_LEAST);
    }
}
