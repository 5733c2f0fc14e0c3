package io.github.paperlessmeeting.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tools.jackson.core.io.schubfach.DoubleToDecimal;

/**
 * Numbers of double precision as ECMAScript writes them, which RFC 8785 section 3.2.2.3 prescribes: the fewest digits that give
 * the number back.
 */
final class EcmaScriptNumbers {
    private static final int MOST_PLAIN_DIGITS = 21;
    private static final int MOST_LEADING_ZEROS = 6;

    private EcmaScriptNumbers() {}

    /** The text of a finite number. */
    static String format(double number) {
        if (number == 0) {
            return "0";
        }
        // The digits come from a library since those of Java 17 are not always the fewest (JDK-4511638).
        BigDecimal shortest = shortest(number).stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        int point = digits.length() - shortest.scale();
        String sign = number < 0 ? "-" : "";
        return sign + format(digits, point);
    }

    /** Java wants two digits at least, which are one too many for some of the smallest numbers. */
    private static BigDecimal shortest(double number) {
        BigDecimal found = new BigDecimal(DoubleToDecimal.toString(number));
        BigDecimal one = found.round(new MathContext(1, RoundingMode.HALF_EVEN));
        return one.doubleValue() == number ? one : found;
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
