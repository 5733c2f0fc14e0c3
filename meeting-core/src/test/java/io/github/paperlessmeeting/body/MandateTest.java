package io.github.paperlessmeeting.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 7, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 6);

    @ParameterizedTest
    @CsvSource({
        "2021-07-20, 2026-04-06, 2021-07-19, false",
        "2021-07-20, 2026-04-06, 2021-07-20, true",
        "2021-07-20, 2026-04-06, 2026-04-06, true",
        "2021-07-20, 2026-04-06, 2026-04-07, false",
        "2021-07-20, 2021-07-20, 2021-07-20, true",
        "2021-07-20, ,           2021-07-19, false",
        "2021-07-20, ,           2999-12-31, true",
        ",           2026-04-06, 0001-01-01, true",
        ",           2026-04-06, 2026-04-07, false",
        ",           ,           2019-06-24, true",
    })
    void is_in_office_from_its_first_to_its_last_day(LocalDate from, LocalDate until, LocalDate day, boolean inOffice) {
        assertThat(mandate(from, until).inOfficeOn(day)).isEqualTo(inOffice);
    }

    @Test
    void may_last_one_day_but_not_end_before_it_begins() {
        assertThat(mandate(FIRST, FIRST).until()).isEqualTo(FIRST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mandate(LAST, LAST.minusDays(1)))
                .withMessage("Mandate.until must not be before from");
    }

    @Test
    void the_short_form_carries_a_vote_and_has_neither_group_nor_term() {
        var mandate = Mandate.voting(MandateId.of("m-1"), PersonId.of("p-1"), BodyId.of("b-1"), Role.MEMBER);

        assertThat(mandate)
                .isEqualTo(new Mandate(
                        MandateId.of("m-1"),
                        PersonId.of("p-1"),
                        BodyId.of("b-1"),
                        Role.MEMBER,
                        true,
                        null,
                        null,
                        null));
    }

    private static Mandate mandate(LocalDate from, LocalDate until) {
        return new Mandate(
                MandateId.of("m-1"), PersonId.of("p-1"), BodyId.of("b-1"), Role.MEMBER, true, null, from, until);
    }
}
