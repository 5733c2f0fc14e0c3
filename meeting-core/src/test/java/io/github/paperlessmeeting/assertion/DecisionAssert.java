package io.github.paperlessmeeting.assertion;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.DecisionReason;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Tally;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractObjectAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a {@link Decision}. Each throws {@link AssertionError} if it does not hold, or if the decision is null. */
public final class DecisionAssert extends AbstractObjectAssert<DecisionAssert, Decision> {
    DecisionAssert(@Nullable Decision actual) {
        super(actual, DecisionAssert.class);
    }

    /**
     * The motion is adopted.
     *
     * @return this
     */
    public DecisionAssert isAdopted() {
        return hasOutcome(Outcome.ADOPTED);
    }

    /**
     * The motion is rejected.
     *
     * @return this
     */
    public DecisionAssert isRejected() {
        return hasOutcome(Outcome.REJECTED);
    }

    /**
     * The vote came out so.
     *
     * @param outcome the outcome; not null
     * @return this
     */
    public DecisionAssert hasOutcome(Outcome outcome) {
        isNotNull();
        if (actual.outcome() != outcome) {
            throw failure(
                    "%nExpected the outcome of %s to be %s%nbut it is %s: %s",
                    actual.vote(), outcome, actual.outcome(), actual.reason());
        }
        return this;
    }

    /**
     * It came out so for a reason.
     *
     * @param reason the reason; not null
     * @return this
     */
    public DecisionAssert because(DecisionReason reason) {
        isNotNull();
        if (actual.reason() != reason) {
            throw failure("%nExpected the reason of %s to be %s%nbut it is %s", actual.vote(), reason, actual.reason());
        }
        return this;
    }

    /**
     * The votes were counted so.
     *
     * @param inFavour how many are in favour; null if that is not known
     * @param against how many are against; null if that is not known
     * @param abstained how many abstained; null if that is not known
     * @return this
     */
    public DecisionAssert hasTally(@Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer abstained) {
        isNotNull();
        Tally expected = new Tally(inFavour, against, abstained);
        if (!Objects.equals(actual.tally(), expected)) {
            throw failure("%nExpected of %s %s%nbut was %s", actual.vote(), expected, actual.tally());
        }
        return this;
    }

    /**
     * A sentence is part of the explanation.
     *
     * @param key the key of the sentence, as {@link Decision#steps} has it; not null
     * @return this
     */
    public DecisionAssert isExplainedBy(String key) {
        isNotNull();
        List<String> keys = actual.steps().stream().map(Message::key).toList();
        if (!keys.contains(key)) {
            throw failure("%nExpected %s to be explained by %s%nbut it is by %s", actual.vote(), key, keys);
        }
        return this;
    }
}
