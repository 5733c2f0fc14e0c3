package io.github.paperlessmeeting.vote;

import org.jspecify.annotations.Nullable;

/**
 * What is voted on with ballot papers, which are counted apart from what is written on them (phát phiếu, thu phiếu, kiểm
 * phiếu).
 */
public interface BallotPapers {
    /**
     * The ballot papers handed out (số phiếu phát ra).
     *
     * @return 0 or more; null if not recorded
     */
    @Nullable
    Integer issued();

    /**
     * The ballot papers in the box (số phiếu thu về).
     *
     * @return 0 or more; null if not recorded
     */
    @Nullable
    Integer collected();

    /**
     * The invalid ones among those collected (số phiếu không hợp lệ).
     *
     * @return 0 or more; null if not recorded
     */
    @Nullable
    Integer invalid();

    /**
     * The valid ballot papers (số phiếu hợp lệ).
     *
     * @return those collected less those invalid; negative if the record errs; null if one of the two numbers is not
     *     recorded
     */
    default @Nullable Long valid() {
        Integer collected = collected();
        Integer invalid = invalid();
        return collected == null || invalid == null ? null : (long) collected - invalid;
    }
}
