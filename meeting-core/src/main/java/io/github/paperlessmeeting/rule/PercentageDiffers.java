package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.vote.DeclaredPercentage;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Percentage;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Share;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import org.jspecify.annotations.Nullable;

/**
 * A percentage published with a result is the one that follows from its numbers, to two decimals rounded half up. A warning
 * only, since percentages decide nothing and the press likes to cut them off.
 */
final class PercentageDiffers extends StandardRule.OfVotes {
    /** From here on a percentage exceeds the range of its type; counts so far beyond their base have rules of their own. */
    private static final long MAX_TIMES_WHOLE = 200_000L;

    PercentageDiffers() {
        super("vote.percentage-differs", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        DeclaredResult declared = vote.declared();
        Tally tally = vote.completeTally();
        if (declared == null || tally == null) {
            return;
        }
        for (int i = 0; i < declared.percentages().size(); i++) {
            DeclaredPercentage published = declared.percentages().get(i);
            Long part = part(published.share(), vote, tally);
            Long whole = whole(published.base(), vote, tally);
            if (part == null || whole == null || whole < 1 || part > whole * MAX_TIMES_WHOLE) {
                continue;
            }
            Percentage computed = Percentage.of(part, whole);
            if (!computed.equals(published.value())) {
                inspection.report(
                        at(position)
                                .append("declared")
                                .append("percentages")
                                .append(i)
                                .append("value"),
                        message()
                                .with("share", published.share())
                                .with("base", published.base())
                                .with("declared", published.value())
                                .with("computed", computed)
                                .with("count", part)
                                .with("size", whole));
            }
        }
    }

    private static @Nullable Long part(Share share, Vote vote, Tally tally) {
        return switch (share) {
            case PARTICIPATED -> whole(Base.BALLOTS_COLLECTED, vote, tally);
            case IN_FAVOUR -> number(tally.inFavour());
            case AGAINST -> number(tally.against());
            case ABSTAINED -> number(tally.abstained());
        };
    }

    private static @Nullable Long whole(Base base, Vote vote, Tally tally) {
        Electorate electorate = vote.electorate();
        SecretVote secret = vote instanceof SecretVote secretVote ? secretVote : null;
        return switch (base) {
            case STATUTORY_SEATS -> number(electorate.statutorySeats());
            case MANDATES_IN_OFFICE, REMAINING_MANDATES -> number(electorate.mandatesInOffice());
            case PRESENT -> number(electorate.present());
            case FOR_AND_AGAINST -> tally.forAndAgainst();
            case VOTES_CAST -> tally.cast();
            case VALID_BALLOTS -> secret == null || secret.valid() == null ? tally.cast() : secret.valid();
            case BALLOTS_COLLECTED -> secret == null ? tally.cast() : number(secret.collected());
        };
    }

    private static @Nullable Long number(@Nullable Integer count) {
        return count == null ? null : Long.valueOf(count);
    }
}
