package io.github.paperlessmeeting.agenda;

import io.github.paperlessmeeting.text.Token;

/**
 * The kind of an agenda item (loại nội dung).
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record AgendaItemKind(String code) implements Comparable<AgendaItemKind> {
    /** Opening of a session or sitting (khai mạc). */
    public static final AgendaItemKind OPENING = new AgendaItemKind("opening");

    /** Hearing of a report (nghe báo cáo). */
    public static final AgendaItemKind REPORT = new AgendaItemKind("report");

    /** Discussion (thảo luận). */
    public static final AgendaItemKind DISCUSSION = new AgendaItemKind("discussion");

    /** A matter to be resolved by a vote (thông qua nghị quyết, luật). */
    public static final AgendaItemKind RESOLUTION = new AgendaItemKind("resolution");

    /** Questioning of office holders (chất vấn). */
    public static final AgendaItemKind QUESTIONING = new AgendaItemKind("questioning");

    /** Election or confirmation of persons (bầu, phê chuẩn). */
    public static final AgendaItemKind ELECTION = new AgendaItemKind("election");

    /** An announcement that calls for no decision (thông báo). */
    public static final AgendaItemKind INFORMATION = new AgendaItemKind("information");

    /** A line that only heads or divides the agenda; nothing is treated under it (tiêu đề, đề mục). */
    public static final AgendaItemKind HEADING = new AgendaItemKind("heading");

    /** Closing of a session or sitting (bế mạc). */
    public static final AgendaItemKind CLOSING = new AgendaItemKind("closing");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public AgendaItemKind {
        Token.requireCode("AgendaItemKind", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static AgendaItemKind of(String code) {
        return new AgendaItemKind(code);
    }

    /** By code point. */
    @Override
    public int compareTo(AgendaItemKind other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
