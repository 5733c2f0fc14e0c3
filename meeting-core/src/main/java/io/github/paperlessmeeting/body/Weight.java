package io.github.paperlessmeeting.body;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weight of a vote where votes are not equal (giá trị phiếu biểu quyết): shares, inhabitants represented, property. An
 * exact decimal number; 1.5 and 1.50 are the same weight.
 *
 * @param value 0 or more, with at most {@value #MAX_DECIMALS} decimals and at most {@value #MAX_DIGITS} digits before the
 *     point, without trailing zeros after it; never null
 */
public record Weight(BigDecimal value) implements Comparable<Weight> {
    /** How many decimals a weight may have. */
    public static final int MAX_DECIMALS = 9;

    /** How many digits a sum of weights may have before the point. */
    public static final int MAX_DIGITS = 27;

    /** How many digits the weight of one vote may have before the point, so that the sum of a thousand million exists. */
    public static final int MAX_DIGITS_OF_ONE = 18;

    /** No weight at all. */
    public static final Weight ZERO = new Weight(BigDecimal.ZERO);

    /** The weight of a vote where nothing else is said. */
    public static final Weight ONE = new Weight(BigDecimal.ONE);

    /**
     * Drops trailing zeros.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is negative or has too many digits
     */
    public Weight {
        Objects.requireNonNull(value, "Weight.value");
        if (value.signum() < 0) {
            throw new IllegalArgumentException("Weight must not be negative");
        }
        // The precision first: to strip or to write out 1E+1000000000 would take all memory.
        if (value.scale() > MAX_DECIMALS + MAX_DIGITS || (long) value.precision() - value.scale() > MAX_DIGITS) {
            throw tooManyDigits();
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
        if (value.scale() > MAX_DECIMALS) {
            throw tooManyDigits();
        }
    }

    /**
     * A whole weight.
     *
     * @param value the weight, 0 or more
     * @return the weight; never null
     * @throws IllegalArgumentException if the weight is negative or has more than {@value #MAX_DIGITS} digits
     */
    public static Weight of(long value) {
        return new Weight(BigDecimal.valueOf(value));
    }

    /**
     * Reads digits, and decimals after a point, such as {@code 1.5}; no sign, no exponent, and no zero in front of another
     * digit.
     *
     * @param text 1 to {@value #MAX_DECIMALS} plus {@value #MAX_DIGITS} plus 1 characters; not null
     * @return the weight; never null
     * @throws IllegalArgumentException if the text has another form or too many digits
     */
    public static Weight parse(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        boolean wellFormed = whole >= 1 && whole <= MAX_DIGITS && (whole == 1 || text.charAt(0) != '0');
        wellFormed &= point < 0 || (text.length() > point + 1 && text.length() - point - 1 <= MAX_DECIMALS);
        for (int i = 0; wellFormed && i < text.length(); i++) {
            wellFormed = i == point || (text.charAt(i) >= '0' && text.charAt(i) <= '9');
        }
        if (!wellFormed) {
            throw new IllegalArgumentException("Weight must be written in digits, with decimals after a point");
        }
        return new Weight(new BigDecimal(text));
    }

    /**
     * Refuses what is too great for the weight of one vote.
     *
     * @param name what it is, for the message; not null
     * @param weight the weight; null if not recorded
     * @throws IllegalArgumentException if it has more than {@value #MAX_DIGITS_OF_ONE} digits before the point
     */
    public static void requireOfOne(String name, @Nullable Weight weight) {
        if (weight != null && weight.value.precision() - weight.value.scale() > MAX_DIGITS_OF_ONE) {
            throw new IllegalArgumentException(name + " must have at most " + MAX_DIGITS_OF_ONE + " digits");
        }
    }

    /**
     * This and another weight together.
     *
     * @param other the other; not null
     * @return the sum; never null
     * @throws IllegalArgumentException if the sum has more than {@value #MAX_DIGITS} digits before the point, which the sum
     *     of a thousand million single weights has not
     */
    public Weight plus(Weight other) {
        return new Weight(value.add(other.value));
    }

    private static IllegalArgumentException tooManyDigits() {
        return new IllegalArgumentException(
                "Weight must have at most " + MAX_DIGITS + " digits and " + MAX_DECIMALS + " decimals");
    }

    /** By value. */
    @Override
    public int compareTo(Weight other) {
        return value.compareTo(other.value);
    }

    /** In digits, without exponent, such as {@code 1.5}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
