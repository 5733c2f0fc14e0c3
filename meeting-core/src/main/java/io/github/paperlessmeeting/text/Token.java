package io.github.paperlessmeeting.text;

import java.util.Objects;

/** The form of the texts that machines compare: identifiers and codes. They are plain ASCII, so that they look as they are. */
public final class Token {
    /** The greatest length of an identifier or a code, in characters; inclusive. */
    public static final int MAX_LENGTH = 64;

    private Token() {}

    /**
     * Checks an identifier: 1 to 64 of the characters {@code A-Z a-z 0-9 . _ ~ -}, the first of them a letter or a
     * digit. A UUID, a number and a path-safe name all have this form.
     *
     * @param type the name of the type, for the message; not null
     * @param value the identifier; not null
     * @throws NullPointerException if the value is null; the message is the type
     * @throws IllegalArgumentException if the value does not have this form; the message does not repeat the value
     */
    public static void requireId(String type, String value) {
        Objects.requireNonNull(value, type);
        int length = value.length();
        boolean wellFormed = length >= 1 && length <= MAX_LENGTH && isAlphanumeric(value.charAt(0));
        for (int i = 1; wellFormed && i < length; i++) {
            char c = value.charAt(i);
            wellFormed = isAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~';
        }
        if (!wellFormed) {
            throw new IllegalArgumentException(type + " must have 1 to " + MAX_LENGTH
                    + " of the characters A-Z a-z 0-9 . _ ~ - and begin with a letter or digit");
        }
    }

    /**
     * Checks a code of an open vocabulary: 1 to 64 of the characters {@code a-z 0-9 -}, beginning with a letter, not
     * ending with a hyphen.
     *
     * @param type the name of the type, for the message; not null
     * @param code the code; not null
     * @throws NullPointerException if the code is null; the message is the type
     * @throws IllegalArgumentException if the code does not have this form; the message does not repeat the code
     */
    public static void requireCode(String type, String code) {
        Objects.requireNonNull(code, type);
        int length = code.length();
        boolean wellFormed =
                length >= 1 && length <= MAX_LENGTH && isLowerCase(code.charAt(0)) && code.charAt(length - 1) != '-';
        for (int i = 1; wellFormed && i < length; i++) {
            char c = code.charAt(i);
            wellFormed = isLowerCase(c) || isDigit(c) || c == '-';
        }
        if (!wellFormed) {
            throw new IllegalArgumentException(type + " must have 1 to " + MAX_LENGTH
                    + " of the characters a-z 0-9 - , begin with a letter and not end with a hyphen");
        }
    }

    private static boolean isAlphanumeric(char c) {
        return isLowerCase(c) || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    private static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
