package io.github.paperlessmeeting.procedure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a candidate is elected (điều kiện trúng cử).
 *
 * @param matter the matter for which it holds; never null
 * @param threshold how many votes a candidate needs, besides having more than those who are not elected; its base
 *     {@link Base#FOR_AND_AGAINST} is the votes given to candidates; null if the most votes are enough
 * @param ties what happens when the last place goes to several with equal votes: in the first round the first element, in
 *     the second the second, in later ones the last; a copy; never null, empty if the rules do not say
 * @param basis the provision; null if not recorded
 */
public record ElectionRule(
        Matter matter,
        @Nullable Threshold threshold,
        List<TieBreak> ties,
        @Nullable LegalBasis basis) {
    /** What happens to candidates with equal votes when there are fewer places than candidates. */
    public enum TieBreak {
        /** The vote is repeated among them (bầu lại trong số những người có số phiếu bằng nhau). */
        FURTHER_ROUND,
        /** The one who comes first in the recorded order of seniority is elected (người nhiều tuổi hơn trúng cử). */
        SENIORITY
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException if the matter, the list or one of its elements is null
     */
    public ElectionRule {
        Objects.requireNonNull(matter, "ElectionRule.matter");
        ties = List.copyOf(ties);
    }

    /**
     * What happens to a tie for the last place in a round.
     *
     * @param round the round, 1 for the first
     * @return the answer; null if the rules do not say
     * @throws IllegalArgumentException if the round is less than 1
     */
    public @Nullable TieBreak tieBreak(int round) {
        if (round < 1) {
            throw new IllegalArgumentException("Rounds are counted from 1");
        }
        return ties.isEmpty() ? null : ties.get(Math.min(round, ties.size()) - 1);
    }
}
