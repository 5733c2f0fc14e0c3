package io.github.paperlessmeeting.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paperlessmeeting.text.Extensions;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final Body COUNCIL =
            Body.of(BodyId.of("hdnd"), "Hội đồng nhân dân thành phố", BodyKind.PEOPLES_COUNCIL);

    @Test
    void the_short_form_has_neither_identifiers_nor_seats_nor_parent() {
        assertThat(COUNCIL)
                .isEqualTo(new Body(
                        BodyId.of("hdnd"),
                        "Hội đồng nhân dân thành phố",
                        BodyKind.PEOPLES_COUNCIL,
                        List.of(),
                        null,
                        null,
                        Extensions.NONE));
    }

    @Test
    void may_have_no_seats_but_not_fewer() {
        assertThat(COUNCIL.withStatutorySeats(0).statutorySeats()).isZero();
        assertThat(COUNCIL.withStatutorySeats(95).statutorySeats()).isEqualTo(95);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNCIL.withStatutorySeats(-1))
                .withMessage("Body.statutorySeats must not be negative");
    }

    @Test
    void another_number_of_seats_leaves_the_rest_as_it_is() {
        var full = new Body(
                BodyId.of("b"),
                "Ban Pháp chế",
                BodyKind.COMMITTEE,
                List.of(new Identifier("qd-20-2020", "H57.01")),
                7,
                BodyId.of("hdnd"),
                Extensions.NONE);

        assertThat(full.withStatutorySeats(9))
                .isEqualTo(new Body(
                        full.id(), full.name(), full.kind(), full.identifiers(), 9, full.parent(), Extensions.NONE));
    }

    @Test
    void a_person_shows_type_and_identifier_only() {
        assertThat(new Person(PersonId.of("p-1"), "Nguyễn Văn A", "Bộ trưởng")).hasToString("Person[p-1]");
    }

    @Test
    void names_of_the_two_spellings_of_vietnamese_letters_are_equal() {
        assertThat(new Person(PersonId.of("p-1"), "Nguye\u0302\u0303n", "Bo\u0323\u0302 trưởng"))
                .isEqualTo(new Person(PersonId.of("p-1"), "Nguyễn", "Bộ trưởng"));
        assertThat(new Person(PersonId.of("p-1"), "Nguyễn", null).position()).isNull();
    }
}
