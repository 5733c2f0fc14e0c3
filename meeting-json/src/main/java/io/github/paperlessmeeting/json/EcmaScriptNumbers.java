package io.github.paperlessmeeting.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers of double precision as ECMAScript writes them, which RFC 8785 section 3.2.2.3 prescribes: the fewest digits that give
 * the number back.
 */
final class EcmaScriptNumbers {
    /** So many are always enough. */
    private static final int MOST_DIGITS = 17;

    private static final int MOST_PLAIN_DIGITS = 21;
    private static final int MOST_LEADING_ZEROS = 6;

    private EcmaScriptNumbers() {}

    /** The text of a finite number. */
    static String format(double number) {
        if (number == 0) {
            return "0";
        }
        // Not those of Double.toString, which in Java 17 are not always the fewest (JDK-4511638).
        BigDecimal shortest = shortest(number).stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        int point = digits.length() - shortest.scale();
        String sign = number < 0 ? "-" : "";
        return sign + format(digits, point);
    }

    /** Of the decimals of the fewest digits that are read back as the number, the one that is closest to it. */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = begin(new BigDecimal(number));
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal closest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (closest.doubleValue() == number) {
                return closest;
            }
            // Below a power of two the next number is half as far as above it, so that only the farther may be read
            // back.
            BigDecimal away = exact.round(new MathContext(digits, RoundingMode.UP));
            if (away.doubleValue() == number) {
                return away;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }

    /** The first digits of a number that may have hundreds, with one more if others follow: it is rounded as the whole is. */
    private static BigDecimal begin(BigDecimal exact) {
        BigDecimal first = exact.round(new MathContext(2 * MOST_DIGITS, RoundingMode.DOWN));
        if (first.compareTo(exact) == 0) {
            return first;
        }
        BigDecimal little = BigDecimal.ONE.movePointLeft(first.scale() + 1);
        return first.add(exact.signum() < 0 ? little.negate() : little);
    }

    /** The number 0.DIGITS × 10^point. */
    private static String format(String digits, int point) {
        int count = digits.length();
        if (point > 0 && point <= MOST_PLAIN_DIGITS) {
            return count <= point
                    ? digits + "0".repeat(point - count)
                    : digits.substring(0, point) + "." + digits.substring(point);
        }
        if (point <= 0 && point > -MOST_LEADING_ZEROS) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        String fraction = count == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
