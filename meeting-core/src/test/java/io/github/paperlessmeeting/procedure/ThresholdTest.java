package io.github.paperlessmeeting.procedure;

import static io.github.paperlessmeeting.procedure.Fraction.HALF;
import static io.github.paperlessmeeting.procedure.Fraction.TWO_THIRDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThresholdTest {
    private static final List<Fraction> FRACTIONS =
            List.of(HALF, TWO_THIRDS, Fraction.of(3, 5), Fraction.of(3, 4), Fraction.of(1, 3), Fraction.of(1, 1));
    private static final int MOST = 61;
    private static final long SEED = 2019;

    @Test
    void agrees_with_counting_out_for_every_small_count_and_base() {
        int cases = 0;
        for (Fraction fraction : FRACTIONS) {
            for (Comparison comparison : Comparison.values()) {
                var threshold = new Threshold(comparison, fraction, Base.MANDATES_IN_OFFICE);
                for (int size = 0; size <= MOST; size++) {
                    for (int count = 0; count <= MOST; count++) {
                        assertThat(threshold.isReachedBy(count, size))
                                .as("%d %s %s of %d", count, comparison, fraction, size)
                                .isEqualTo(countedOut(count, comparison, fraction, size));
                        cases++;
                    }
                }
            }
        }
        System.out.println("Threshold.isReachedBy: " + cases + " cases agree with counting out");
        assertThat(cases).isEqualTo(6 * 2 * 62 * 62);
    }

    /**
     * Hands out the denominator for each of those who count and takes the numerator for each of the base, one by one, with
     * neither multiplication nor division: what is left over tells which is more.
     */
    private static boolean countedOut(int count, Comparison comparison, Fraction fraction, int size) {
        if (size == 0) {
            return false;
        }
        int left = 0;
        for (int i = 0; i < count; i++) {
            left += fraction.denominator();
        }
        for (int i = 0; i < size; i++) {
            left -= fraction.numerator();
        }
        return comparison == Comparison.AT_LEAST ? left >= 0 : left > 0;
    }

    @Test
    void needed_is_the_least_count_that_reaches_it() {
        int cases = 0;
        for (Fraction fraction : FRACTIONS) {
            for (Comparison comparison : Comparison.values()) {
                var threshold = new Threshold(comparison, fraction, Base.PRESENT);
                for (int size = 1; size <= 500; size++) {
                    int least = 0;
                    while (!countedOut(least, comparison, fraction, size)) {
                        least++;
                    }
                    assertThat(threshold.needed(size))
                            .as("%s %s of %d", comparison, fraction, size)
                            .isEqualTo(least);
                    cases++;
                }
            }
        }
        System.out.println("Threshold.needed: " + cases + " cases agree with searching");
    }

    @ParameterizedTest
    @CsvSource({
        // comparison, fraction, base, needed
        "AT_LEAST,  2, 3, 9, 6",
        "MORE_THAN, 2, 3, 9, 7",
        "MORE_THAN, 1, 2, 8, 5",
        "MORE_THAN, 1, 2, 10, 6",
        "MORE_THAN, 1, 2, 12, 7",
        "MORE_THAN, 1, 2, 27, 14",
        "AT_LEAST,  2, 3, 27, 18",
        "MORE_THAN, 1, 2, 50, 26",
        "AT_LEAST,  2, 3, 50, 34",
        "MORE_THAN, 1, 2, 75, 38",
        "AT_LEAST,  2, 3, 75, 50",
        "MORE_THAN, 2, 3, 75, 51",
        "MORE_THAN, 1, 2, 478, 240",
        "MORE_THAN, 1, 2, 494, 248",
        "MORE_THAN, 1, 2, 485, 243",
        "MORE_THAN, 1, 2, 1, 1",
        "AT_LEAST,  1, 2, 1, 1",
        "AT_LEAST,  1, 1, 27, 27",
        "MORE_THAN, 1, 1, 27, 28",
    })
    void needs(Comparison comparison, int numerator, int denominator, int size, int needed) {
        var threshold = new Threshold(comparison, Fraction.of(numerator, denominator), Base.MANDATES_IN_OFFICE);

        assertThat(threshold.needed(size)).isEqualTo(needed);
        assertThat(threshold.isReachedBy(needed, size)).isTrue();
        assertThat(threshold.isReachedBy(needed - 1, size)).isFalse();
    }

    @Test
    void two_thirds_of_9_are_6_and_not_5() {
        var twoThirds = Threshold.atLeast(TWO_THIRDS, Base.VOTES_CAST);

        assertThat(twoThirds.isReachedBy(6, 9)).isTrue();
        assertThat(twoThirds.isReachedBy(5, 9)).isFalse();
    }

    @Test
    void two_thirds_of_75_are_exactly_50() {
        assertThat(Threshold.atLeast(TWO_THIRDS, Base.MANDATES_IN_OFFICE).isReachedBy(50, 75))
                .isTrue();
        assertThat(Threshold.moreThan(TWO_THIRDS, Base.MANDATES_IN_OFFICE).isReachedBy(50, 75))
                .isFalse();
    }

    /** Ratings of low confidence in 2023: of the ballots collected, not any more of all deputies. */
    @Test
    void the_base_decides_what_31_of_60_ballots_of_64_deputies_mean() {
        var halfOfCollected = Threshold.moreThan(HALF, Base.BALLOTS_COLLECTED);

        assertThat(halfOfCollected.isReachedBy(31, 60)).isTrue();
        assertThat(halfOfCollected.isReachedBy(31, 64)).isFalse();
        assertThat(Threshold.atLeast(TWO_THIRDS, Base.BALLOTS_COLLECTED).isReachedBy(40, 60))
                .isTrue();
        assertThat(Threshold.atLeast(TWO_THIRDS, Base.BALLOTS_COLLECTED).isReachedBy(39, 60))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void an_empty_base_is_never_reached(Comparison comparison) {
        for (Fraction fraction : FRACTIONS) {
            var threshold = new Threshold(comparison, fraction, Base.FOR_AND_AGAINST);
            for (long count : new long[] {0, 1, 27, 4_000_000_000L, Long.MAX_VALUE}) {
                assertThat(threshold.isReachedBy(count, 0)).isFalse();
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> threshold.needed(0))
                    .withMessage("No count reaches a fraction of an empty base");
        }
    }

    @Test
    void zero_of_a_base_never_reaches_it() {
        for (Fraction fraction : FRACTIONS) {
            for (Comparison comparison : Comparison.values()) {
                for (int size = 0; size < 100; size++) {
                    assertThat(new Threshold(comparison, fraction, Base.PRESENT).isReachedBy(0, size))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void refuses_negative_numbers() {
        var threshold = Threshold.moreThan(HALF, Base.PRESENT);

        assertThatIllegalArgumentException().isThrownBy(() -> threshold.isReachedBy(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> threshold.isReachedBy(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> threshold.isReachedBy(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> threshold.needed(-1));
    }

    @Test
    void great_numbers_are_exact_up_to_the_documented_limit_with_any_fraction() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            int denominator = random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(Integer.MAX_VALUE);
            var fraction = Fraction.of(1 + random.nextInt(denominator), denominator);
            long size = 4_000_000_000L - random.nextInt(3);
            var threshold = new Threshold(
                    random.nextBoolean() ? Comparison.AT_LEAST : Comparison.MORE_THAN, fraction, Base.PRESENT);
            long needed = threshold.needed(size);
            for (long count : new long[] {needed - 1, needed, 4_000_000_000L}) {
                int order = product(count, denominator).compareTo(product(size, fraction.numerator()));
                assertThat(threshold.isReachedBy(count, size))
                        .as("seed %d, case %d: %d of %d, %s", SEED, i, count, size, threshold)
                        .isEqualTo(threshold.comparison() == Comparison.AT_LEAST ? order >= 0 : order > 0);
            }
            assertThat(threshold.isReachedBy(needed, size)).isTrue();
            assertThat(threshold.isReachedBy(needed - 1, size)).isFalse();
        }
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    @Test
    void is_exact_up_to_the_greatest_number_there_is() {
        var threshold = Threshold.atLeast(TWO_THIRDS, Base.PRESENT);

        assertThat(threshold.isReachedBy(Long.MAX_VALUE, 1)).isTrue();
        assertThat(threshold.isReachedBy(1, Long.MAX_VALUE)).isFalse();
        assertThat(threshold.needed(Long.MAX_VALUE)).isEqualTo(6_148_914_691_236_517_205L);
        assertThat(Threshold.moreThan(Fraction.of(1, 1), Base.PRESENT).needed(Long.MAX_VALUE))
                .as("there is no greater number")
                .isEqualTo(Long.MAX_VALUE);
        assertThat(Threshold.moreThan(Fraction.of(999, 1000), Base.PRESENT)
                        .isReachedBy(9_000_000_000_000_000L, 18_465_209_282_992_545L))
                .as("the products differ beyond 64 bits")
                .isFalse();
    }

    @Test
    void a_fraction_need_not_be_in_lowest_terms() {
        var threshold = Threshold.atLeast(new Fraction(2, 4), Base.PRESENT);

        assertThat(threshold.needed(2)).isEqualTo(1);
        assertThat(threshold.isReachedBy(1, 2)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void a_fixed_number_is_compared_with_a_sum_of_weights_to_the_last_decimal(Comparison comparison) {
        var threshold = new Threshold(comparison, null, null, 5);
        BigDecimal five = new BigDecimal("5.00");
        BigDecimal little = new BigDecimal("0.01");

        for (BigDecimal size : List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN)) {
            assertThat(threshold.isReachedBy(five.subtract(little), size)).isFalse();
            assertThat(threshold.isReachedBy(five, size)).isEqualTo(comparison == Comparison.AT_LEAST);
            assertThat(threshold.isReachedBy(five.add(little), size)).isTrue();
        }
    }

    @Test
    void weights_are_neither_negative_nor_enough_of_nothing() {
        var threshold = Threshold.moreThan(HALF, Base.PRESENT);
        BigDecimal minusOne = BigDecimal.ONE.negate();

        assertThatIllegalArgumentException().isThrownBy(() -> threshold.isReachedBy(minusOne, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> threshold.isReachedBy(BigDecimal.ONE, minusOne));
        assertThat(threshold.isReachedBy(new BigDecimal("0.51"), BigDecimal.ONE))
                .isTrue();
        assertThat(threshold.isReachedBy(new BigDecimal("0.50"), BigDecimal.ONE))
                .isFalse();
        assertThat(threshold.isReachedBy(BigDecimal.ZERO, BigDecimal.ZERO)).isFalse();
        assertThat(threshold.isReachedBy(BigDecimal.ONE, BigDecimal.ZERO))
                .as("nobody can decide for nobody")
                .isFalse();
    }

    @Test
    void one_more_in_favour_never_loses_and_one_more_in_the_base_never_helps() {
        for (Fraction fraction : FRACTIONS) {
            for (Comparison comparison : Comparison.values()) {
                var threshold = new Threshold(comparison, fraction, Base.PRESENT);
                for (int size = 1; size <= MOST; size++) {
                    for (int count = 0; count <= MOST; count++) {
                        boolean reached = threshold.isReachedBy(count, size);
                        assertThat(!reached || threshold.isReachedBy(count + 1, size))
                                .isTrue();
                        assertThat(reached || !threshold.isReachedBy(count, size + 1))
                                .isTrue();
                    }
                    assertThat(threshold.needed(size + 1))
                            .isBetween(threshold.needed(size), threshold.needed(size) + 1);
                }
            }
        }
    }

    @Test
    void the_answer_is_the_same_in_any_scale_and_for_an_unreduced_fraction() {
        for (Fraction fraction : FRACTIONS) {
            var doubled = Fraction.of(2 * fraction.numerator(), 2 * fraction.denominator());
            for (Comparison comparison : Comparison.values()) {
                var threshold = new Threshold(comparison, fraction, Base.PRESENT);
                var unreduced = new Threshold(comparison, doubled, Base.PRESENT);
                for (int size = 0; size <= MOST; size++) {
                    for (int count = 0; count <= MOST; count++) {
                        boolean reached = threshold.isReachedBy(count, size);
                        assertThat(unreduced.isReachedBy(count, size)).isEqualTo(reached);
                        for (int scale : new int[] {2, 7, 1_000_000}) {
                            assertThat(threshold.isReachedBy((long) scale * count, (long) scale * size))
                                    .isEqualTo(reached);
                        }
                    }
                }
            }
        }
    }

    @Test
    void the_two_comparisons_differ_only_where_the_fraction_is_a_whole_number() {
        for (Fraction fraction : FRACTIONS) {
            for (int size = 1; size <= 600; size++) {
                long strict = Threshold.moreThan(fraction, Base.PRESENT).needed(size);
                long atLeast = Threshold.atLeast(fraction, Base.PRESENT).needed(size);
                boolean whole = (size * fraction.numerator()) % fraction.denominator() == 0;
                assertThat(strict - atLeast).as("%s of %d", fraction, size).isEqualTo(whole ? 1 : 0);
            }
        }
    }
}
