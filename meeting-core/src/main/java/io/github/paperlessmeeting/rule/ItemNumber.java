package io.github.paperlessmeeting.rule;

import java.util.ArrayList;
import java.util.List;

/** How the numbers of agenda items are ordered: part by part, by value in digits, in Roman numerals or as letters. */
final class ItemNumber {
    /** The letters of lists in Vietnamese, with those of other languages between them. */
    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private static final String ROMAN = "ivxlcdm";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private ItemNumber() {}

    /** Whether the second of two numbers is certainly less than the first. */
    static boolean descends(String first, String second) {
        List<String> before = parts(first);
        List<String> after = parts(second);
        for (int i = 0; i < before.size() && i < after.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                return partDescends(before.get(i), after.get(i));
            }
        }
        return !after.isEmpty() && after.size() < before.size();
    }

    private static boolean partDescends(String before, String after) {
        boolean digits = isDigit(before.charAt(0));
        if (digits != isDigit(after.charAt(0))) {
            return false;
        }
        if (digits) {
            return before.length() == after.length() ? before.compareTo(after) > 0 : before.length() > after.length();
        }
        int roman = roman(before);
        int nextRoman = roman(after);
        boolean romanDescends = roman > nextRoman && nextRoman > 0;
        if (before.length() > 1 || after.length() > 1) {
            return romanDescends;
        }
        int letter = LETTERS.indexOf(before);
        int nextLetter = LETTERS.indexOf(after);
        boolean letterDescends = letter > nextLetter && nextLetter >= 0;
        return letterDescends && (romanDescends || roman == 0 || nextRoman == 0);
    }

    /** Runs of digits, without leading zeros, and of letters, in lower case. */
    private static List<String> parts(String number) {
        var parts = new ArrayList<String>();
        int at = 0;
        while (at < number.length()) {
            int end = at;
            boolean digits = isDigit(number.charAt(at));
            while (end < number.length()
                    && (digits ? isDigit(number.charAt(end)) : Character.isLetter(number.charAt(end)))) {
                end++;
            }
            if (end > at) {
                parts.add(digits ? withoutZeros(number, at, end) : lowerCase(number, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return parts;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String withoutZeros(String number, int from, int to) {
        int at = from;
        while (at < to - 1 && number.charAt(at) == '0') {
            at++;
        }
        return number.substring(at, to);
    }

    private static String lowerCase(String number, int from, int to) {
        var text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            text.append(Character.toLowerCase(number.charAt(i)));
        }
        return text.toString();
    }

    /** The value of a Roman numeral; 0 if it is none, or none that a person would write. */
    private static int roman(String text) {
        if (text.length() > 15) {
            return 0;
        }
        int sum = 0;
        int next = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int digit = ROMAN.indexOf(text.charAt(i));
            if (digit < 0) {
                return 0;
            }
            sum += VALUES[digit] < next ? -VALUES[digit] : VALUES[digit];
            next = Math.max(next, VALUES[digit]);
        }
        return sum;
    }
}
