package io.github.paperlessmeeting.body;

import io.github.paperlessmeeting.text.Token;

/**
 * The role that a mandate gives in a body (chức danh trong cơ quan).
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record Role(String code) implements Comparable<Role> {
    /** A member or deputy (thành viên, đại biểu). */
    public static final Role MEMBER = new Role("member");

    /** The head of the body, who presides by office (Chủ tịch, Thủ tướng). */
    public static final Role CHAIR = new Role("chair");

    /** A deputy of the head (Phó Chủ tịch, Phó Thủ tướng). */
    public static final Role VICE_CHAIR = new Role("vice-chair");

    /** The secretary (thư ký). */
    public static final Role SECRETARY = new Role("secretary");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public Role {
        Token.requireCode("Role", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Role of(String code) {
        return new Role(code);
    }

    /** By code point. */
    @Override
    public int compareTo(Role other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
