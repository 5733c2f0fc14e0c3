package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.SchemaVersion;
import io.github.paperlessmeeting.vote.Vote;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CodecsTest {
    @Test
    void every_record_of_a_vote_has_a_method() {
        assertThat(List.<Class<?>>copyOf(Codecs.METHODS.keySet())).containsExactlyInAnyOrder(permitted());
        assertThat(Codecs.METHODS.values()).doesNotHaveDuplicates();
    }

    private static Class<?>[] permitted() {
        return Vote.class.getPermittedSubclasses();
    }

    @Test
    void no_record_has_a_component_that_the_method_of_a_vote_would_hide() {
        for (Class<?> vote : permitted()) {
            for (RecordComponent component : vote.getRecordComponents()) {
                assertThat(component.getName()).isNotEqualTo("method");
            }
        }
    }

    @Test
    void no_type_stands_in_the_table_twice() {
        assertThat(Scalars.OWN).extracting(TextCodec::type).doesNotHaveDuplicates();
    }

    @Test
    void enums_are_their_names() {
        var mapper = JsonMapper.builder().addModule(new MeetingJacksonModule()).build();
        var enums = new ArrayList<Class<?>>();
        Codecs.forEach((type, codec) -> {
            if (type.isEnum()) {
                enums.add(type);
                for (Object constant : type.getEnumConstants()) {
                    String json = '"' + ((Enum<?>) constant).name() + '"';
                    assertThat(mapper.writeValueAsString(constant)).isEqualTo(json);
                    assertThat((Object) mapper.readValue(json, type)).isSameAs(constant);
                }
            }
        });
        assertThat(enums).hasSizeGreaterThan(12);
    }

    @Test
    void refuses_types_without_a_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> Codecs.of(Object.class));
    }

    @Test
    void members_stand_in_the_order_of_the_components() {
        Document document = Document.of(MeetingJson.standard().write(FullMeeting.meeting()));
        var names = ((Document.Obj) document)
                .members.stream().map(Document.Entry::name).toList();
        assertThat(names)
                .containsExactly(java.util.Arrays.stream(Meeting.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    @Test
    void writes_no_document_that_it_would_refuse() {
        Meeting full = FullMeeting.meeting();
        Map<String, Meeting> unwritable = Map.of(
                "/schemaVersion",
                        full.toBuilder().schemaVersion(new SchemaVersion(1, 1)).build(),
                "/sittings/0/openedAt",
                        full.toBuilder()
                                .sittings(List.of(full.sittings().get(0).toBuilder()
                                        .openedAt(Instant.MAX)
                                        .build()))
                                .build(),
                "/attachments/0/size",
                        full.toBuilder()
                                .attachments(List.of(full.attachments().get(0).toBuilder()
                                        .size(1L << 53)
                                        .build()))
                                .build(),
                "/agenda/items/0/timeBudget",
                        full.toBuilder()
                                .agenda(Agenda.of(full.agenda().items().get(0).toBuilder()
                                        .timeBudget(Duration.ofSeconds(Long.MAX_VALUE))
                                        .build()))
                                .build());
        unwritable.forEach((pointer, meeting) -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MeetingJson.standard().write(meeting))
                    .withMessage("No form in JSON for the value at " + pointer);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MeetingJson.standard().writePretty(meeting));
        });
    }
}
