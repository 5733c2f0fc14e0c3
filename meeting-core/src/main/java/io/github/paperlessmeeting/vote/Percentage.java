package io.github.paperlessmeeting.vote;

import java.math.BigInteger;

/**
 * A percentage with two decimals, as official communiqués print them; for display, never for deciding.
 *
 * @param hundredths the percentage times one hundred, 0 or more: 9686 for 96.86 %
 */
public record Percentage(int hundredths) {
    private static final BigInteger TWICE_TEN_THOUSAND = BigInteger.valueOf(20_000);

    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Percentage {
        if (hundredths < 0) {
            throw new IllegalArgumentException("Percentage must not be negative");
        }
    }

    /**
     * The percentage that a part is of a whole, the third decimal rounded half up.
     *
     * <p>Source: the percentages printed in communiqués of the National Assembly, all of which this reproduces.
     *
     * @param part the part, 0 or more
     * @param whole the whole, 1 or more
     * @return the percentage; never null
     * @throws IllegalArgumentException if the part is negative or the whole less than 1
     * @throws ArithmeticException if the result exceeds the range of this type
     */
    public static Percentage of(long part, long whole) {
        if (part < 0 || whole < 1) {
            throw new IllegalArgumentException("A percentage is of a positive whole");
        }
        BigInteger doubled =
                BigInteger.valueOf(part).multiply(TWICE_TEN_THOUSAND).add(BigInteger.valueOf(whole));
        return new Percentage(
                doubled.divide(BigInteger.valueOf(whole).shiftLeft(1)).intValueExact());
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @param text digits, a point and two digits, such as {@code 96.86}; at most 12 characters; not null
     * @return the percentage; never null
     * @throws IllegalArgumentException if the text has another form or is out of range
     */
    public static Percentage parse(String text) {
        int point = text.length() - 3;
        boolean wellFormed = point >= 1 && text.length() <= 12 && text.charAt(point) == '.';
        long value = 0;
        for (int i = 0; wellFormed && i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != point) {
                wellFormed = c >= '0' && c <= '9';
                value = value * 10 + (c - '0');
            }
        }
        wellFormed = wellFormed && value <= Integer.MAX_VALUE && (point == 1 || text.charAt(0) != '0');
        if (!wellFormed) {
            throw new IllegalArgumentException("Percentage must be written with a point and two decimals");
        }
        return new Percentage((int) value);
    }

    /** Digits, a point and two digits. */
    @Override
    public String toString() {
        int decimals = hundredths % 100;
        return hundredths / 100 + (decimals < 10 ? ".0" : ".") + decimals;
    }
}
