package io.github.paperlessmeeting.vote;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of ballot papers, apart from the vote in which they were counted.
 *
 * @param issued those handed out, 0 or more; null if not recorded
 * @param collected those in the box, 0 or more; null if not recorded
 * @param invalid the invalid ones among those collected, 0 or more; null if not recorded
 */
public record PaperCount(
        @Nullable Integer issued,
        @Nullable Integer collected,
        @Nullable Integer invalid) implements BallotPapers {
    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public PaperCount {
        Counts.requireNotNegative("PaperCount.issued", issued);
        Counts.requireNotNegative("PaperCount.collected", collected);
        Counts.requireNotNegative("PaperCount.invalid", invalid);
    }

    /**
     * The numbers of something voted on with papers.
     *
     * @param papers the vote; not null
     * @return its numbers; never null
     */
    public static PaperCount of(BallotPapers papers) {
        return new PaperCount(papers.issued(), papers.collected(), papers.invalid());
    }
}
