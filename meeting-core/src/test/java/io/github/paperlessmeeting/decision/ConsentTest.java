package io.github.paperlessmeeting.decision;

import static io.github.paperlessmeeting.decision.DecisionsTest.check;
import static io.github.paperlessmeeting.procedure.Comparison.MORE_THAN;
import static io.github.paperlessmeeting.procedure.Fraction.HALF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.vote.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Consent counts as the votes in favour of all who are present. */
class ConsentTest {
    @Test
    void consent() {
        Decision decision = Decisions.decide(
                Samples.vote(27, null, 25).byConsent(), Samples.GOVERNMENT, Samples.TWO_THIRDS_PRESENT);

        check(decision, Outcome.ADOPTED, DecisionReason.CONSENT);
        assertThat(decision.tally()).isNull();
        assertThat(decision.notVoting()).isNull();
        assertThat(decision.base()).isEqualTo(27);
        assertThat(decision.reached()).as("all who are present").isEqualTo(25);
        assertThat(decision.margin()).isEqualTo(11);
    }

    @Test
    void consent_of_too_few_is_not_enough() {
        check(consent(27, 14, Samples.GOVERNMENT), Outcome.ADOPTED, DecisionReason.CONSENT);
        check(consent(27, 13, Samples.GOVERNMENT), Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        check(consent(27, 0, Samples.GOVERNMENT), Outcome.REJECTED, DecisionReason.THRESHOLD_MISSED);
        check(consent(0, 0, Samples.GOVERNMENT), Outcome.REJECTED, DecisionReason.EMPTY_BASE);
        check(consent(0, null, Samples.GOVERNMENT), Outcome.REJECTED, DecisionReason.EMPTY_BASE);
    }

    /** Consent of unknown many is all of those present and of those voting, but who knows what part of the members. */
    @ParameterizedTest
    @EnumSource(Base.class)
    void consent_of_unknown_many_is_enough_only_of_those_present_or_voting(Base base) {
        Decision decision = consent(27, null, Samples.rule(MORE_THAN, HALF, base, TieRule.NONE));

        switch (base) {
            case STATUTORY_SEATS -> check(decision, Outcome.UNDECIDED, DecisionReason.BASE_NOT_RECORDED);
            case MANDATES_IN_OFFICE, REMAINING_MANDATES ->
                check(decision, Outcome.UNDECIDED, DecisionReason.COUNT_NOT_RECORDED);
            case PRESENT, FOR_AND_AGAINST, VOTES_CAST, VALID_BALLOTS, BALLOTS_COLLECTED ->
                check(decision, Outcome.ADOPTED, DecisionReason.CONSENT);
        }
        assertThat(consent(0, null, Samples.rule(MORE_THAN, HALF, base, TieRule.NONE))
                        .outcome())
                .as("of no members at all")
                .isNotEqualTo(Outcome.ADOPTED);
    }

    @Test
    void consent_of_unknown_many_is_not_enough_where_not_even_all_would_be() {
        DecisionRule moreThanAll = Samples.rule(MORE_THAN, new Fraction(1, 1), Base.PRESENT, TieRule.NONE);
        DecisionRule all = Samples.rule(Comparison.AT_LEAST, new Fraction(1, 1), Base.PRESENT, TieRule.NONE);

        assertThat(consent(27, null, moreThanAll).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(consent(27, 10, moreThanAll).outcome()).isEqualTo(Outcome.REJECTED);
        check(consent(27, null, all), Outcome.ADOPTED, DecisionReason.CONSENT);
    }

    private static Decision consent(int mandates, @Nullable Integer present, DecisionRule rule) {
        return Decisions.decide(Samples.vote(mandates, null, present).byConsent(), rule, null);
    }
}
