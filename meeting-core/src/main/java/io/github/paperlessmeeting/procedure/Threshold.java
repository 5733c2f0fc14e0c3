package io.github.paperlessmeeting.procedure;

import java.util.Objects;

/**
 * How many are needed: more than, or at least, a fraction of a named base. All arithmetic is in whole numbers, by cross
 * multiplication, so there is nothing to round.
 *
 * @param comparison whether reaching the fraction exactly is enough; never null
 * @param fraction the fraction; never null
 * @param base of what; never null
 */
public record Threshold(Comparison comparison, Fraction fraction, Base base) {
    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Threshold {
        Objects.requireNonNull(comparison, "Threshold.comparison");
        Objects.requireNonNull(fraction, "Threshold.fraction");
        Objects.requireNonNull(base, "Threshold.base");
    }

    /**
     * Strictly more than a fraction of a base, such as {@code moreThan(HALF, MANDATES_IN_OFFICE)} for "quá nửa tổng số
     * thành viên".
     *
     * @param fraction the fraction; not null
     * @param base of what; not null
     * @return the threshold; never null
     */
    public static Threshold moreThan(Fraction fraction, Base base) {
        return new Threshold(Comparison.MORE_THAN, fraction, base);
    }

    /**
     * At least a fraction of a base.
     *
     * @param fraction the fraction; not null
     * @param base of what; not null
     * @return the threshold; never null
     */
    public static Threshold atLeast(Fraction fraction, Base base) {
        return new Threshold(Comparison.AT_LEAST, fraction, base);
    }

    /**
     * Whether a count reaches the threshold. An empty base is never reached: nobody can decide for nobody.
     *
     * @param count how many there are, 0 or more; more than the base is allowed and reaches it
     * @param size the size of the base, 0 or more
     * @return true if it does
     * @throws IllegalArgumentException if a number is negative
     */
    public boolean isReachedBy(long count, long size) {
        if (count < 0 || size < 0) {
            throw new IllegalArgumentException("A count and the size of a base must not be negative");
        }
        if (size == 0) {
            return false;
        }
        int order = compareProducts(count, fraction.denominator(), size, fraction.numerator());
        return comparison == Comparison.MORE_THAN ? order > 0 : order >= 0;
    }

    private static int compareProducts(long a, long b, long c, long d) {
        int byHigh = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return byHigh != 0 ? byHigh : Long.compareUnsigned(a * b, c * d);
    }

    /**
     * The least count that reaches the threshold. It may exceed the base: nobody can be more than the whole.
     *
     * @param size the size of the base, 1 or more
     * @return the count needed, 1 or more; {@link Long#MAX_VALUE} if it is greater than that
     * @throws IllegalArgumentException if the size is less than 1
     */
    public long needed(long size) {
        if (size < 1) {
            throw new IllegalArgumentException("No count reaches a fraction of an empty base");
        }
        long numerator = fraction.numerator();
        long denominator = fraction.denominator();
        long rest = size % denominator * numerator;
        long whole = size / denominator * numerator + rest / denominator;
        boolean enough = comparison == Comparison.AT_LEAST && rest % denominator == 0;
        return enough || whole == Long.MAX_VALUE ? whole : whole + 1;
    }
}
