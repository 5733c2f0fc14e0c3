package io.github.paperlessmeeting.procedure;

/**
 * The number of which a threshold is a fraction (cơ số tính tỷ lệ). The choice decides many votes: most Vietnamese bodies
 * count against all their members, whether they are present or not.
 */
public enum Base {
    /** The seats that law or statute gives the body, filled or not (tổng số ghế theo luật định). */
    STATUTORY_SEATS,
    /** The mandates with voting right that are held at the time (tổng số thành viên, tổng số đại biểu). */
    MANDATES_IN_OFFICE,
    /**
     * The mandates that are still held in a body that has lost some (số đại biểu còn lại). As many as
     * {@link #MANDATES_IN_OFFICE}, which counts those held at the time as well; a base of its own because the law calls it
     * so, and an explanation must use the word of the law.
     *
     * <p>Source: Law 65/2025/QH15, Art. 46.
     */
    REMAINING_MANDATES,
    /**
     * The holders of such mandates who are present, on site or remote (số thành viên có mặt). Where proxies vote in a vote by
     * name, those for whom one voted are counted too: as many as may vote, or a few could adopt against the many. For a quorum
     * only those present count.
     *
     * <p>Source: convention; a statute says "present or represented".
     */
    PRESENT,
    /** The votes in favour and against; abstentions do not count (số phiếu tán thành và không tán thành). */
    FOR_AND_AGAINST,
    /** The votes in favour and against and the abstentions (tổng số phiếu biểu quyết). */
    VOTES_CAST,
    /** The valid ballot papers of a secret vote (số phiếu hợp lệ); of another vote the votes cast. */
    VALID_BALLOTS,
    /** The ballot papers collected in a secret vote, the invalid ones too (số phiếu thu về); of another vote the votes cast. */
    BALLOTS_COLLECTED;

    /**
     * Whether it tells of those who may vote, so that its size is known before anybody has.
     *
     * @return true for seats, mandates and presence; false for votes and ballot papers
     */
    public boolean isOfElectorate() {
        return switch (this) {
            case STATUTORY_SEATS, MANDATES_IN_OFFICE, REMAINING_MANDATES, PRESENT -> true;
            case FOR_AND_AGAINST, VOTES_CAST, VALID_BALLOTS, BALLOTS_COLLECTED -> false;
        };
    }
}
