package io.github.paperlessmeeting.procedure;

/**
 * An exact share of a whole, kept as it is written in the rules: 2/4 stays 2/4 and is not equal to 1/2.
 *
 * @param numerator 1 to the denominator, inclusive
 * @param denominator 1 or more
 */
public record Fraction(int numerator, int denominator) {
    /** One half. */
    public static final Fraction HALF = new Fraction(1, 2);

    /** Two thirds. */
    public static final Fraction TWO_THIRDS = new Fraction(2, 3);

    /**
     * Refuses what is no share: nothing, more than the whole, or a denominator of zero.
     *
     * @throws IllegalArgumentException if the numerator is less than 1 or greater than the denominator
     */
    public Fraction {
        if (numerator < 1) {
            throw new IllegalArgumentException("Fraction.numerator must be 1 or more");
        }
        if (denominator < numerator) {
            throw new IllegalArgumentException("Fraction.denominator must not be less than the numerator");
        }
    }

    /**
     * The fraction with these numbers.
     *
     * @param numerator 1 to the denominator
     * @param denominator 1 or more
     * @return the fraction; never null
     * @throws IllegalArgumentException if the numbers are out of range
     */
    public static Fraction of(int numerator, int denominator) {
        return new Fraction(numerator, denominator);
    }

    /** As in print, such as {@code 2/3}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
