package io.github.paperlessmeeting.finding;

import java.util.Objects;

/**
 * The lasting name of a rule: two or more lower-case words joined by hyphens, grouped by concept with dots, such as
 * {@code vote.second-ballot}. It is public and is never given to another rule, even when its rule is gone.
 *
 * @param value 3 to 96 characters: groups of {@code a-z 0-9 -} joined by dots, at least two groups, each beginning with
 *     a letter, without a hyphen at its end or two in a row; never null
 */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final int MAX_LENGTH = 96;

    /**
     * Refuses a malformed name.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value does not have the form that this type states
     */
    public RuleId {
        Objects.requireNonNull(value, "RuleId");
        if (value.length() > MAX_LENGTH || !isWellFormed(value)) {
            throw new IllegalArgumentException("RuleId must have 3 to " + MAX_LENGTH
                    + " characters: groups of a-z 0-9 - joined by dots, at least two");
        }
    }

    /**
     * The rule with this name.
     *
     * @param value the name; not null
     * @return the identifier; never null
     * @throws IllegalArgumentException if the name is malformed
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    private static boolean isWellFormed(String value) {
        String[] groups = value.split("\\.", -1);
        for (String group : groups) {
            if (!isWord(group)) {
                return false;
            }
        }
        return groups.length > 1;
    }

    private static boolean isWord(String group) {
        boolean wellFormed = !group.isEmpty() && isLowerCase(group.charAt(0)) && !group.endsWith("-");
        for (int i = 1; wellFormed && i < group.length(); i++) {
            char c = group.charAt(i);
            wellFormed = isLowerCase(c) || (c >= '0' && c <= '9') || (c == '-' && group.charAt(i - 1) != '-');
        }
        return wellFormed;
    }

    private static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** By code point. */
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return value;
    }
}
