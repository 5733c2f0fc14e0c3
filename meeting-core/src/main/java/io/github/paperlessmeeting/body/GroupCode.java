package io.github.paperlessmeeting.body;

import io.github.paperlessmeeting.text.Token;

/**
 * A group of mandates that is counted apart: a constituency, faction or chamber (tổ đại biểu, nhóm).
 *
 * <p>An open vocabulary without known codes: each body names its own groups.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record GroupCode(String code) implements Comparable<GroupCode> {
    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public GroupCode {
        Token.requireCode("GroupCode", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static GroupCode of(String code) {
        return new GroupCode(code);
    }

    /** By code point. */
    @Override
    public int compareTo(GroupCode other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
