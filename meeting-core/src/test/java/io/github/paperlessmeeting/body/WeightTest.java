package io.github.paperlessmeeting.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {
    private static final String MOST = "9".repeat(Weight.MAX_DIGITS) + "." + "9".repeat(Weight.MAX_DECIMALS);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0, 0",
        "0.000000000, 0",
        "1.50, 1.5",
        "1.500000000, 1.5",
        "0.000000001, 0.000000001",
        "100, 100",
        "10.10, 10.1",
        "1000000, 1000000",
    })
    void is_written_in_digits_without_trailing_zeros(String read, String written) {
        assertThat(Weight.parse(read)).hasToString(written).isEqualTo(Weight.parse(written));
        assertThat(Weight.parse(read)).hasSameHashCodeAs(Weight.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1.",
                ".5",
                "00",
                "01",
                "01.5",
                "-1",
                "+1",
                "1e3",
                "1E3",
                "1,5",
                " 1",
                "1 ",
                "1.5.5",
                "١",
                "0.0000000001",
                "0x1",
                "NaN"
            })
    void refuses_every_other_form(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.parse(text))
                .withMessage("Weight must be written in digits, with decimals after a point");
    }

    @Test
    void has_as_many_digits_as_a_sum_may_need_and_no_more() {
        assertThat(Weight.parse(MOST)).hasToString(MOST);
        assertThatIllegalArgumentException().isThrownBy(() -> Weight.parse("1" + "0".repeat(Weight.MAX_DIGITS)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.parse(MOST).plus(Weight.parse("0.000000001")))
                .withMessage("Weight must have at most 27 digits and 9 decimals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "-0.000000001",
                "1E+27",
                "1E+1000000000",
                "1E-10",
                "1E-1000000000",
                "0.1234567891",
                "1.0000000001"
            })
    void refuses_a_number_out_of_range_without_writing_it_out(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weight(new BigDecimal(number)));
    }

    @ParameterizedTest
    @CsvSource({"1E+26, 100000000000000000000000000", "1E+2, 100", "10E-1, 1", "5.0E-9, 0.000000005", "0E+5, 0"})
    void takes_a_number_however_it_is_scaled(String number, String written) {
        assertThat(new Weight(new BigDecimal(number))).hasToString(written).isEqualTo(Weight.parse(written));
    }

    @Test
    void adds_exactly() {
        Weight sum = Weight.ZERO;
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Weight.parse("0.1"));
        }

        assertThat(sum).isEqualTo(Weight.ONE).isEqualByComparingTo(Weight.of(1));
        assertThat(Weight.parse("0.5").plus(Weight.parse("0.50"))).hasToString("1");
        assertThat(Weight.of(Long.MAX_VALUE).plus(Weight.ONE)).hasToString("9223372036854775808");
    }

    @Test
    void is_ordered_by_value() {
        List<Weight> ascending = List.of(
                Weight.ZERO,
                Weight.parse("0.000000001"),
                Weight.parse("0.9"),
                Weight.ONE,
                Weight.parse("1.5"),
                Weight.of(10),
                Weight.parse(MOST));

        for (int i = 0; i < ascending.size(); i++) {
            for (int j = 0; j < ascending.size(); j++) {
                assertThat(Integer.signum(ascending.get(i).compareTo(ascending.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void refuses_a_negative_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> Weight.of(-1)).withMessage("Weight must not be negative");
    }

    @Test
    void of_one_vote_has_fewer_digits_so_that_every_sum_exists() {
        Weight most = Weight.parse("9".repeat(Weight.MAX_DIGITS_OF_ONE) + ".999999999");
        Weight more = Weight.parse("1" + "0".repeat(Weight.MAX_DIGITS_OF_ONE));

        assertThatCode(() -> Weight.requireOfOne("x", most)).doesNotThrowAnyException();
        assertThatCode(() -> Weight.requireOfOne("x", null)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.requireOfOne("x", more))
                .withMessage("x must have at most 18 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mandate(
                        MandateId.of("m"), PersonId.of("p"), BodyId.of("b"), Role.MEMBER, true, null, more, null, null))
                .withMessage("Mandate.weight must have at most 18 digits");
    }
}
