package io.github.paperlessmeeting.vote;

import org.jspecify.annotations.Nullable;

/**
 * The count of a vote (kết quả kiểm phiếu). A number that was not counted is null, which is not zero.
 *
 * @param inFavour the votes in favour, 0 or more; null if not counted
 * @param against the votes against, 0 or more; null if not counted
 * @param abstained the abstentions, 0 or more; null if not counted
 */
public record Tally(
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained) {
    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Tally {
        Counts.requireNotNegative("Tally.inFavour", inFavour);
        Counts.requireNotNegative("Tally.against", against);
        Counts.requireNotNegative("Tally.abstained", abstained);
    }

    /**
     * A complete count.
     *
     * @param inFavour the votes in favour, 0 or more
     * @param against the votes against, 0 or more
     * @param abstained the abstentions, 0 or more
     * @return the tally; never null
     * @throws IllegalArgumentException if a number is negative
     */
    public static Tally of(int inFavour, int against, int abstained) {
        return new Tally(inFavour, against, abstained);
    }

    /**
     * The votes for one choice.
     *
     * @param choice the choice; not null
     * @return its number; null if not counted
     */
    public @Nullable Integer of(Choice choice) {
        return switch (choice) {
            case IN_FAVOUR -> inFavour;
            case AGAINST -> against;
            case ABSTAIN -> abstained;
        };
    }

    /**
     * The votes in favour and against.
     *
     * @return their sum; null if one of them was not counted
     */
    public @Nullable Long forAndAgainst() {
        return inFavour == null || against == null ? null : (long) inFavour + against;
    }

    /**
     * All votes cast.
     *
     * @return the sum of the three numbers; null if one of them was not counted
     */
    public @Nullable Long cast() {
        Long sides = forAndAgainst();
        return sides == null || abstained == null ? null : sides + abstained;
    }

    /**
     * The votes that are known to have been cast.
     *
     * @return the sum of the numbers that were counted, 0 or more
     */
    public long counted() {
        return (inFavour == null ? 0L : inFavour)
                + (against == null ? 0L : against)
                + (abstained == null ? 0L : abstained);
    }
}
