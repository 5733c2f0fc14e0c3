package io.github.paperlessmeeting.vote;

import org.jspecify.annotations.Nullable;

/**
 * How many could vote, frozen when the vote was opened, so that a vote can be decided without the list of members.
 *
 * @param mandatesInOffice how many mandates with voting right were held (tổng số thành viên, đại biểu); 0 or more
 * @param statutorySeats how many seats the body has by law; 0 or more; null if not recorded
 * @param present how many holders of such mandates were present, on site or remote; 0 or more; null if not recorded
 */
public record Electorate(
        int mandatesInOffice,
        @Nullable Integer statutorySeats,
        @Nullable Integer present) {
    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Electorate {
        if (mandatesInOffice < 0
                || (statutorySeats != null && statutorySeats < 0)
                || (present != null && present < 0)) {
            throw new IllegalArgumentException("Electorate numbers must not be negative");
        }
    }

    /**
     * An electorate whose presence was recorded.
     *
     * @param mandatesInOffice the mandates with voting right, 0 or more
     * @param present how many of their holders were present, 0 or more
     * @return the electorate, without a number of statutory seats; never null
     * @throws IllegalArgumentException if a number is negative
     */
    public static Electorate of(int mandatesInOffice, int present) {
        return new Electorate(mandatesInOffice, null, present);
    }
}
