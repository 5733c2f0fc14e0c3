package io.github.paperlessmeeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.text.Extensions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final AgendaItem FULL = AgendaItem.builder(
                    AgendaItemId.of("i-1"), AgendaItemKind.RESOLUTION, "Thông qua nghị quyết")
            .number("II.3")
            .parent(AgendaItemId.of("i-0"))
            .sitting(SittingId.of("s-1"))
            .access(Access.CLOSED)
            .presenter(PersonId.of("p-1"))
            .leadBody(BodyId.of("b-1"))
            .timeBudget(Duration.ofMinutes(30))
            .papers(List.of(new Paper(AttachmentId.of("a-1"), PaperRole.MAIN)))
            .outcome(ItemOutcome.ADOPTED)
            .build();

    @Test
    void an_item_begins_with_public_access_and_nothing_else_recorded() {
        assertThat(AgendaItem.builder(AgendaItemId.of("i-1"), AgendaItemKind.OPENING, "Khai mạc")
                        .build())
                .isEqualTo(new AgendaItem(
                        AgendaItemId.of("i-1"),
                        AgendaItemKind.OPENING,
                        "Khai mạc",
                        null,
                        null,
                        null,
                        Access.PUBLIC,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        Extensions.NONE));
    }

    @Test
    void a_builder_from_an_item_has_everything_it_has() {
        assertThat(FULL).hasNoNullFieldsOrProperties();
        assertThat(FULL.toBuilder().build()).isEqualTo(FULL);
        assertThat(FULL.toBuilder()
                        .id(AgendaItemId.of("i-2"))
                        .kind(AgendaItemKind.REPORT)
                        .title("x")
                        .build())
                .isEqualTo(new AgendaItem(
                        AgendaItemId.of("i-2"),
                        AgendaItemKind.REPORT,
                        "x",
                        FULL.number(),
                        FULL.parent(),
                        FULL.sitting(),
                        FULL.access(),
                        FULL.presenter(),
                        FULL.leadBody(),
                        FULL.timeBudget(),
                        FULL.papers(),
                        FULL.outcome(),
                        Extensions.NONE));
    }

    @Test
    void a_builder_takes_back_what_was_recorded() {
        var bare = FULL.toBuilder()
                .number(null)
                .parent(null)
                .sitting(null)
                .access(Access.PUBLIC)
                .presenter(null)
                .leadBody(null)
                .timeBudget(null)
                .papers(List.of())
                .outcome(null)
                .build();

        assertThat(bare)
                .isEqualTo(
                        AgendaItem.builder(FULL.id(), FULL.kind(), FULL.title()).build());
    }

    @Test
    void a_time_budget_may_be_nothing_but_not_less() {
        assertThat(FULL.toBuilder().timeBudget(Duration.ZERO).build().timeBudget())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FULL.toBuilder().timeBudget(Duration.ofNanos(-1)).build())
                .withMessage("AgendaItem.timeBudget must not be negative");
    }

    @Test
    void a_builder_refuses_a_missing_component_at_the_end() {
        var builder = FULL.toBuilder().access(null);

        assertThatNullPointerException().isThrownBy(builder::build).withMessage("AgendaItem.access");
    }

    @Test
    void revisions_are_numbered_from_1() {
        assertThat(new Agenda(1, null, List.of()).items()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agenda(0, null, List.of()))
                .withMessage("Agenda.revision must be 1 or more");
    }

    @Test
    void the_short_form_is_a_first_revision_with_the_items_in_the_order_given() {
        var other = FULL.toBuilder().id(AgendaItemId.of("i-0")).build();

        assertThat(Agenda.of(FULL, other)).isEqualTo(new Agenda(1, null, List.of(FULL, other)));
        assertThat(Agenda.of(FULL, other)).isNotEqualTo(Agenda.of(other, FULL));
    }
}
