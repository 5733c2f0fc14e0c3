package io.github.paperlessmeeting.procedure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many are needed: more than, or at least, a fraction of a named base or a fixed number. All arithmetic is exact, by
 * cross multiplication, so there is nothing to round.
 *
 * @param comparison whether reaching the number exactly is enough; never null
 * @param fraction the fraction; null if a number is fixed
 * @param base of what; null if a number is fixed
 * @param number the fixed number, 1 or more, or 0 or more if more than that is needed; null if a fraction is needed
 */
public record Threshold(
        Comparison comparison,
        @Nullable Fraction fraction,
        @Nullable Base base,
        @Nullable Integer number) {
    /**
     * Refuses what is neither a fraction of a base nor a number.
     *
     * @throws NullPointerException if the comparison is null
     * @throws IllegalArgumentException if there is not exactly one of a fraction with its base and a number, or the number
     *     is out of range
     */
    public Threshold {
        Objects.requireNonNull(comparison, "Threshold.comparison");
        if ((fraction == null) != (base == null) || (fraction == null) == (number == null)) {
            throw new IllegalArgumentException("Threshold must be either a fraction of a base or a fixed number");
        }
        if (number != null && number < (comparison == Comparison.AT_LEAST ? 1 : 0)) {
            throw new IllegalArgumentException("Threshold.number must ask for 1 or more");
        }
    }

    /**
     * A fraction of a base.
     *
     * @param comparison whether reaching the fraction exactly is enough; not null
     * @param fraction the fraction; not null
     * @param base of what; not null
     */
    public Threshold(Comparison comparison, Fraction fraction, Base base) {
        this(
                comparison,
                Objects.requireNonNull(fraction, "Threshold.fraction"),
                Objects.requireNonNull(base, "Threshold.base"),
                null);
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
     * At least a fixed number.
     *
     * @param number the number, 1 or more
     * @return the threshold; never null
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Threshold atLeast(int number) {
        return new Threshold(Comparison.AT_LEAST, null, null, number);
    }

    /**
     * Whether a count reaches the threshold. An empty base is never reached: nobody can decide for nobody.
     *
     * @param count how many there are, 0 or more; more than the base is allowed and reaches it
     * @param size the size of the base, 0 or more; of no account where a number is fixed
     * @return true if it does
     * @throws IllegalArgumentException if a number is negative
     */
    public boolean isReachedBy(long count, long size) {
        if (count < 0 || size < 0) {
            throw negative();
        }
        int order;
        if (fraction == null) {
            order = Long.compare(count, fixed());
        } else if (size == 0) {
            return false;
        } else {
            order = compareProducts(count, fraction.denominator(), size, fraction.numerator());
        }
        return comparison == Comparison.MORE_THAN ? order > 0 : order >= 0;
    }

    /**
     * Whether a sum of weights reaches the threshold; the same question as for counts.
     *
     * @param sum the sum, 0 or more; not null
     * @param size the size of the base, 0 or more; of no account where a number is fixed; not null
     * @return true if it does
     * @throws IllegalArgumentException if a number is negative
     */
    public boolean isReachedBy(BigDecimal sum, BigDecimal size) {
        if (sum.signum() < 0 || size.signum() < 0) {
            throw negative();
        }
        int order;
        if (fraction == null) {
            order = sum.compareTo(BigDecimal.valueOf(fixed()));
        } else if (size.signum() == 0) {
            return false;
        } else {
            order = sum.multiply(BigDecimal.valueOf(fraction.denominator()))
                    .compareTo(size.multiply(BigDecimal.valueOf(fraction.numerator())));
        }
        return comparison == Comparison.MORE_THAN ? order > 0 : order >= 0;
    }

    /**
     * The least count that reaches the threshold. It may exceed the base: nobody can be more than the whole.
     *
     * @param size the size of the base, 1 or more; of no account where a number is fixed
     * @return the count needed, 1 or more; {@link Long#MAX_VALUE} if it is greater than that
     * @throws IllegalArgumentException if the size is less than 1 and no number is fixed
     */
    public long needed(long size) {
        if (fraction == null) {
            return comparison == Comparison.AT_LEAST ? fixed() : fixed() + 1;
        }
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

    /** Whether this is more than exactly one half of something, the only kind under which equal votes are a tie. */
    boolean moreThanHalf() {
        return comparison == Comparison.MORE_THAN
                && fraction != null
                && 2L * fraction.numerator() == fraction.denominator();
    }

    private long fixed() {
        return Objects.requireNonNull(number, "Threshold.number");
    }

    private static int compareProducts(long a, long b, long c, long d) {
        int byHigh = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return byHigh != 0 ? byHigh : Long.compareUnsigned(a * b, c * d);
    }

    private static IllegalArgumentException negative() {
        return new IllegalArgumentException("A count and the size of a base must not be negative");
    }
}
