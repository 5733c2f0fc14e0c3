package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {
    private static final int GREATEST_BODY = 600;

    @Test
    void is_rounded_half_up_for_every_part_of_every_body() {
        int cases = 0;
        int halves = 0;
        for (int whole = 1; whole <= GREATEST_BODY; whole++) {
            for (int part = 0; part <= whole; part++) {
                var hundred = BigDecimal.valueOf(100L * part);
                BigDecimal rounded = hundred.divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
                String printed = Percentage.of(part, whole).toString();
                if (!printed.equals(rounded.toPlainString())) {
                    assertThat(printed).as("%d of %d", part, whole).isEqualTo(rounded.toPlainString());
                }
                BigDecimal halfDown = hundred.divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_DOWN);
                halves += rounded.compareTo(halfDown) > 0 ? 1 : 0;
                cases++;
            }
        }
        System.out.println("Percentage.of: " + cases + " cases agree with decimal arithmetic, " + halves
                + " of them half way between two");
        assertThat(cases).isEqualTo(180_900);
        assertThat(halves).as("cases that tell half up from half down").isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "463, 478, 96.86",
        "463, 465, 99.57",
        "470, 494, 95.14",
        "444, 485, 91.55",
        "458, 478, 95.82",
        "0, 1, 0.00",
        "1, 1, 100.00",
        "2, 1, 200.00",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 800, 0.13",
        "1, 20000, 0.01",
        "1, 20001, 0.00",
        "25, 27, 92.59",
    })
    void prints_two_decimals(long part, long whole, String printed) {
        assertThat(Percentage.of(part, whole)).hasToString(printed);
    }

    @Test
    void reproduces_every_official_percentage_to_the_last_digit() {
        int all = 0;
        int ofPresent = 0;
        for (OfficialTotals totals : OfficialTotals.all()) {
            Integer whole = totals.ofPresent() ? totals.participants() : totals.eligible();
            for (var official : totals.percentages().entrySet()) {
                int part = switch (official.getKey()) {
                    case "participants" -> totals.participants();
                    case "notVoting" -> totals.counts().get("abstain");
                    default -> totals.counts().get(official.getKey());
                };
                assertThat(Percentage.of(part, whole))
                        .as("%s of %s", official.getKey(), totals.id())
                        .isEqualTo(Percentage.parse(withTwoDecimals(official.getValue())));
                all++;
                ofPresent += totals.ofPresent() ? 1 : 0;
            }
        }
        System.out.println("Official percentages reproduced: " + all + ", of them " + ofPresent + " of those present");
        assertThat(all).isGreaterThanOrEqualTo(54);
    }

    /** Some communiqués drop zeros at the end. */
    private static String withTwoDecimals(String printed) {
        return new BigDecimal(printed.replace(',', '.')).setScale(2).toPlainString();
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 0",
        "0.01, 1",
        "0.10, 10",
        "9.99, 999",
        "10.00, 1000",
        "96.86, 9686",
        "100.00, 10000",
        "21474836.47, 2147483647",
    })
    void reads_what_it_writes(String text, int hundredths) {
        assertThat(Percentage.parse(text)).isEqualTo(new Percentage(hundredths)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                ".00",
                "0",
                "0.0",
                "0.000",
                "1,00",
                "1.0",
                "100",
                "01.00",
                "00.00",
                "-1.00",
                "+1.00",
                " 1.00",
                "1.00 ",
                "1.00%",
                "1 .00",
                "1.-1",
                "1..00",
                "1.0.0",
                "١.٠٠",
                "1e2.00",
                "0x1.00",
                "21474836.48",
                "99999999.99",
                "999999999.99",
                "9999999999.99",
                "1.0a",
                "NaN",
                "1\u00A000.00"
            })
    void refuses_every_other_form(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.parse(text))
                .withMessage("Percentage must be written with a point and two decimals");
    }

    @Test
    void reads_every_percentage_of_every_vote_that_it_writes() {
        for (int hundredths = 0; hundredths <= 20_000; hundredths++) {
            var percentage = new Percentage(hundredths);
            assertThat(Percentage.parse(percentage.toString())).isEqualTo(percentage);
        }
    }

    @Test
    void refuses_null_negative_numbers_and_an_empty_whole() {
        assertThatNullPointerException().isThrownBy(() -> Percentage.parse(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Percentage(-1))
                .withMessage("Percentage must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(1, -1));
    }

    @Test
    void says_so_when_a_number_is_too_great() {
        assertThat(Percentage.of(Integer.MAX_VALUE, Integer.MAX_VALUE)).hasToString("100.00");
        assertThat(Percentage.of(214_748L, 1)).hasToString("21474800.00");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Percentage.of(214_749L, 1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Percentage.of(Long.MAX_VALUE, 1));
        assertThat(Percentage.of(Long.MAX_VALUE, Long.MAX_VALUE)).hasToString("100.00");
        assertThat(Percentage.of(1_000_000_000_000_000L, 1_000_000_000_000_000L))
                .hasToString("100.00");
        assertThat(Percentage.of(1, Long.MAX_VALUE)).hasToString("0.00");
    }
}
