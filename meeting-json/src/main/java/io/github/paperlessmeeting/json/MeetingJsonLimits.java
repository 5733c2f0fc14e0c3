package io.github.paperlessmeeting.json;

/**
 * How much a document may hold before it is refused with {@link MeetingJsonErrorCode#LIMIT_EXCEEDED}. Every limit is
 * inclusive: a document that reaches it is read. A limit of this type can be lowered or, knowingly, raised.
 *
 * @param documentBytes the length of the document in bytes of UTF-8; 1 or more; 67,108,864 (64 MiB) by default. A
 *     meeting takes about twice its length in memory while it is read; a document of strangers that is nothing but short
 *     identifiers, each of which becomes an object, up to fifteen times, so that a service with little memory lowers this
 * @param depth how deep objects and arrays may be nested, the document itself being 1; 1 or more; 32 by default, while a
 *     meeting needs 8
 * @param stringLength the length of a string in UTF-16 units, escapes resolved, both as it stands there and in Normalization
 *     Form C; 1 or more; 1,000,000 by default
 * @param nameLength the length of a member name that is not one of the form, in bytes of UTF-8, escapes resolved; 1 or
 *     more; 100 by default
 * @param numberLength the digits of a number; 1 or more; 20 by default
 * @param tokens the number of tokens: names, single values, and the beginnings and ends of objects and arrays; 1 or more;
 *     20,000,000 by default
 */
public record MeetingJsonLimits(
        int documentBytes, int depth, int stringLength, int nameLength, int numberLength, int tokens) {
    /** The limits that hold where no others are given. */
    public static final MeetingJsonLimits DEFAULT =
            new MeetingJsonLimits(64 * 1024 * 1024, 32, 1_000_000, 100, 20, 20_000_000);

    /**
     * Refuses a limit that would forbid everything.
     *
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public MeetingJsonLimits {
        requirePositive("documentBytes", documentBytes);
        requirePositive("depth", depth);
        requirePositive("stringLength", stringLength);
        requirePositive("nameLength", nameLength);
        requirePositive("numberLength", numberLength);
        requirePositive("tokens", tokens);
    }

    /**
     * These limits with another length of the document.
     *
     * @param limit bytes, 1 or more
     * @return the limits; never null
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public MeetingJsonLimits withDocumentBytes(int limit) {
        return new MeetingJsonLimits(limit, depth, stringLength, nameLength, numberLength, tokens);
    }

    /**
     * These limits with another depth.
     *
     * @param limit levels, 1 or more
     * @return the limits; never null
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public MeetingJsonLimits withDepth(int limit) {
        return new MeetingJsonLimits(documentBytes, limit, stringLength, nameLength, numberLength, tokens);
    }

    /**
     * These limits with another length of strings.
     *
     * @param limit UTF-16 units, 1 or more
     * @return the limits; never null
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public MeetingJsonLimits withStringLength(int limit) {
        return new MeetingJsonLimits(documentBytes, depth, limit, nameLength, numberLength, tokens);
    }

    /**
     * These limits with another length of member names.
     *
     * @param limit bytes, 1 or more
     * @return the limits; never null
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public MeetingJsonLimits withNameLength(int limit) {
        return new MeetingJsonLimits(documentBytes, depth, stringLength, limit, numberLength, tokens);
    }

    /**
     * These limits with another length of numbers.
     *
     * @param limit digits, 1 or more
     * @return the limits; never null
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public MeetingJsonLimits withNumberLength(int limit) {
        return new MeetingJsonLimits(documentBytes, depth, stringLength, nameLength, limit, tokens);
    }

    /**
     * These limits with another number of tokens.
     *
     * @param limit tokens, 1 or more
     * @return the limits; never null
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public MeetingJsonLimits withTokens(int limit) {
        return new MeetingJsonLimits(documentBytes, depth, stringLength, nameLength, numberLength, limit);
    }

    private static void requirePositive(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("MeetingJsonLimits." + name + " must be 1 or more");
        }
    }
}
