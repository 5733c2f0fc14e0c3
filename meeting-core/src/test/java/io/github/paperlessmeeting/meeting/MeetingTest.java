package io.github.paperlessmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {
    private static final Body BODY = Body.of(BodyId.of("hdnd"), "Hội đồng nhân dân", BodyKind.PEOPLES_COUNCIL);

    private static MeetingBuilder begun() {
        return Meeting.builder(MeetingId.of("h-1"), MeetingKind.REGULAR, "Kỳ họp thứ nhất", BODY);
    }

    static Stream<RecordComponent> components() {
        return Stream.of(Meeting.class.getRecordComponents());
    }

    @Test
    void begins_as_a_draft_with_an_empty_first_agenda_and_nothing_else() {
        Meeting meeting = begun().build();
        assertThat(meeting.schemaVersion()).isEqualTo(SchemaVersion.CURRENT);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.DRAFT);
        assertThat(meeting.body()).isEqualTo(BODY.id());
        assertThat(meeting.bodies()).containsExactly(BODY);
        assertThat(meeting.agenda()).isEqualTo(Agenda.of());
        assertThat(meeting.term()).isNull();
        assertThat(meeting.number()).isNull();
        assertThat(meeting.venue()).isNull();
        assertThat(meeting.procedure()).isNull();
        assertThat(meeting.decisions()).isEmpty();
        assertThat(meeting.electionDecisions()).isEmpty();
        assertThat(meeting.confidenceDecisions()).isEmpty();
        assertThat(Stream.of(
                        meeting.identifiers(),
                        meeting.persons(),
                        meeting.mandates(),
                        meeting.attachments(),
                        meeting.invitations(),
                        meeting.absences(),
                        meeting.recusals(),
                        meeting.sittings(),
                        meeting.motions(),
                        meeting.votes(),
                        meeting.elections(),
                        meeting.confidencePolls(),
                        meeting.sources(),
                        meeting.illustrative()))
                .allMatch(List::isEmpty);
    }

    @Test
    void is_equal_to_what_its_builder_builds_again() {
        for (long seed = 0; seed < 200; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).anyMeeting();
            assertThat(meeting.toBuilder().build())
                    .as("seed " + seed)
                    .isEqualTo(meeting)
                    .hasSameHashCodeAs(meeting);
        }
        Meeting large = MeetingGenerator.seeded(1).meeting(MeetingSize.M);
        assertThat(large.toBuilder().build()).isEqualTo(large);
    }

    @ParameterizedTest
    @MethodSource("components")
    void takes_each_component_from_its_builder_and_changes_no_other(RecordComponent component) throws Exception {
        Meeting from = different();
        Meeting to = begun().build();
        Object value = component.getAccessor().invoke(from);
        assertThat(value).isNotEqualTo(component.getAccessor().invoke(to));
        MeetingBuilder builder = to.toBuilder();
        Method setter = MeetingBuilder.class.getMethod(component.getName(), component.getType());
        assertThat(setter.invoke(builder, value)).isSameAs(builder);
        Meeting changed = builder.build();
        for (RecordComponent other : Meeting.class.getRecordComponents()) {
            Meeting expected = other.getName().equals(component.getName()) ? from : to;
            assertThat(other.getAccessor().invoke(changed))
                    .as(other.getName())
                    .isEqualTo(other.getAccessor().invoke(expected));
        }
    }

    /** Of no component what a meeting begins with. */
    private static Meeting different() {
        return LongStream.range(0, 1000)
                .mapToObj(seed -> MeetingGenerator.seeded(seed).meeting(MeetingSize.S))
                .filter(meeting -> meeting.term() != null
                        && meeting.number() != null
                        && meeting.venue() != null
                        && !meeting.extensions().none()
                        && !meeting.kind().equals(MeetingKind.REGULAR)
                        && Stream.of(
                                        meeting.identifiers(),
                                        meeting.attachments(),
                                        meeting.invitations(),
                                        meeting.absences(),
                                        meeting.recusals(),
                                        meeting.elections(),
                                        meeting.confidencePolls(),
                                        meeting.sources(),
                                        meeting.illustrative())
                                .noneMatch(List::isEmpty))
                .findFirst()
                .orElseThrow()
                .toBuilder()
                .schemaVersion(new SchemaVersion(2, 3))
                .build();
    }

    @Test
    void is_not_changed_by_using_its_builder() {
        Meeting meeting = begun().build();
        MeetingBuilder builder = meeting.toBuilder();
        Meeting first = builder.title("Một").build();
        Meeting second = builder.title("Hai").build();
        assertThat(meeting.title()).isEqualTo("Kỳ họp thứ nhất");
        assertThat(first.title()).isEqualTo("Một");
        assertThat(second.title()).isEqualTo("Hai");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refuses_a_number_less_than_1(int number) {
        assertThatThrownBy(() -> begun().number(number).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Meeting.number");
    }

    @Test
    void accepts_the_number_1() {
        assertThat(begun().number(1).build().number()).isEqualTo(1);
    }

    /** Ệ as one letter, and as E with two marks. */
    @Test
    void holds_its_texts_in_one_spelling() {
        Meeting composed = begun().title("HI\u1EC6N").term("Kh\u00F3a X").build();
        Meeting decomposed =
                begun().title("HIE\u0323\u0302N").term("Kho\u0301a X").build();
        assertThat(decomposed).isEqualTo(composed);
        assertThat(new Venue("Pho\u0300ng", "\u0110\u01B0\u01A1\u0300ng"))
                .isEqualTo(new Venue("Ph\u00F2ng", "\u0110\u01B0\u1EDDng"));
        assertThat(new Source("Ba\u0301o", "e\u0301", null)).isEqualTo(new Source("B\u00E1o", "\u00E9", null));
        assertThat(new Illustrative("/title", "mo\u0323i")).isEqualTo(new Illustrative("/title", "m\u1ECDi"));
    }

    @Test
    void can_hold_what_is_wrong() {
        Meeting meeting = begun().title("")
                .body(BodyId.of("another"))
                .status(MeetingStatus.CONCLUDED)
                .bodies(List.of(BODY, BODY))
                .build();
        assertThat(meeting.bodies()).containsExactly(BODY, BODY);
        assertThat(meeting.title()).isEmpty();
    }

    @Test
    void finds_each_of_its_parts_by_its_identifier() {
        Meeting meeting = different();

        finds(meeting.persons(), Person::id, meeting::person);
        finds(meeting.mandates(), Mandate::id, meeting::mandate);
        finds(meeting.attachments(), Attachment::id, meeting::attachment);
        finds(meeting.agenda().items(), AgendaItem::id, meeting::item);
        finds(meeting.sittings(), Sitting::id, meeting::sitting);
        finds(meeting.motions(), Motion::id, meeting::motion);
        finds(meeting.votes(), Vote::id, meeting::vote);
    }

    private static <T, I> void finds(List<T> all, Function<T, I> id, Function<I, T> find) {
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(find.apply(id.apply(one))).isSameAs(one));
    }

    @Test
    void finds_nothing_by_an_identifier_that_is_not_there() {
        Meeting meeting = different();

        assertThat(Stream.of(
                        meeting.person(PersonId.of("nowhere")),
                        meeting.mandate(MandateId.of("nowhere")),
                        meeting.attachment(AttachmentId.of("nowhere")),
                        meeting.item(AgendaItemId.of("nowhere")),
                        meeting.sitting(SittingId.of("nowhere")),
                        meeting.motion(MotionId.of("nowhere")),
                        meeting.vote(VoteId.of("nowhere"))))
                .containsOnlyNulls();
    }

    @Test
    void finds_the_first_of_two_with_one_identifier() {
        Motion first = Motion.ordinary(MotionId.of("q"), AgendaItemId.of("i"), "Một?");
        Motion second = Motion.ordinary(MotionId.of("q"), AgendaItemId.of("i"), "Hai?");

        assertThat(begun().motions(List.of(first, second)).build().motion(MotionId.of("q")))
                .isSameAs(first);
    }

    @Test
    void shows_its_identifier_only() {
        assertThat(begun().build()).hasToString("Meeting[h-1]");
    }
}
