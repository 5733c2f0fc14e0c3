package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.PaperCount;
import io.github.paperlessmeeting.vote.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of a decision, from its numbers. */
final class Explanation {
    private final Decision decision;
    private final List<Message> steps = new ArrayList<>();

    private Explanation(Decision decision) {
        this.decision = decision;
    }

    static List<Message> of(Decision decision) {
        var explanation = new Explanation(decision);
        explanation.explain();
        return List.copyOf(explanation.steps);
    }

    private void explain() {
        if (decision.quorum().status() != QuorumStatus.NOT_REQUIRED) {
            steps.addAll(decision.quorum().steps());
        }
        explainCount();
        decision.measurements().forEach(this::explain);
        explainTie();
        steps.add(Message.of("decision.outcome")
                .with("outcome", decision.outcome())
                .with("reason", decision.reason()));
        // The steps of a quorum that was missed name their provision themselves.
        if (decision.outcome() != Outcome.NOT_QUORATE) {
            DecisionMessages.addBasis(decision.basis(), steps);
        }
    }

    private void explainCount() {
        Tally tally = decision.tally();
        PaperCount papers = decision.papers();
        if (tally == null) {
            steps.add(Message.of("decision.not-counted"));
            return;
        }
        if (papers != null) {
            steps.add(Message.of("decision.papers")
                    .with("issued", DecisionMessages.recorded(papers.issued()))
                    .with("collected", DecisionMessages.recorded(papers.collected()))
                    .with("invalid", DecisionMessages.recorded(papers.invalid())));
        }
        steps.add(Message.of("decision.count")
                .with("inFavour", DecisionMessages.recorded(tally.inFavour()))
                .with("against", DecisionMessages.recorded(tally.against()))
                .with("abstained", DecisionMessages.recorded(tally.abstained())));
        if (decision.byProxy() > 0) {
            steps.add(Message.of("decision.by-proxy").with("count", decision.byProxy()));
        }
        Long silent = decision.notVoting();
        if (silent != null && silent > 0) {
            steps.add(Message.of("decision.not-voting").with("count", silent));
        }
    }

    private void explain(Measurement measured) {
        boolean consentEnough = decision.tally() == null && decision.outcome() != Outcome.UNDECIDED;
        if (consentEnough && measured.base() == null) {
            return;
        }
        if (measured.group() != null) {
            steps.add(Message.of("decision.group").with("group", measured.group()));
        }
        Threshold threshold = measured.condition().threshold();
        if (threshold.base() != null && measured.base() == null) {
            explainOpenBase(measured);
        } else if (measured.baseIsEmpty()) {
            steps.add(Message.of("decision.empty-base").with("base", base(measured)));
        } else {
            explainThreshold(measured, threshold);
            explainInequality(measured, threshold);
        }
    }

    private void explainOpenBase(Measurement measured) {
        if (measured.holds() == null) {
            steps.add(Message.of("decision.base-not-recorded").with("base", base(measured)));
        } else {
            explainInAnyCase(measured, base(measured));
        }
    }

    /** A number that is not recorded, and yet does not matter. */
    private void explainInAnyCase(Measurement measured, String number) {
        steps.add(Message.of("decision.open-number").with("number", number));
        steps.add(Message.of(
                        Boolean.TRUE.equals(measured.holds())
                                ? "decision.enough-in-any-case"
                                : "decision.too-few-in-any-case")
                .with("votes", subject(measured)));
    }

    private void explainThreshold(Measurement measured, Threshold threshold) {
        boolean strict = threshold.comparison() == Comparison.MORE_THAN;
        String key = strict ? "decision.more-than" : "decision.at-least";
        if (threshold.fraction() == null) {
            steps.add(Message.of(key + ".number")
                    .with("votes", subject(measured))
                    .with("number", DecisionMessages.known(threshold.number())));
            return;
        }
        Message sentence = Message.of(measured.needed() == null ? key + ".weights" : key)
                .with("votes", subject(measured))
                .with("fraction", threshold.fraction())
                .with("base", base(measured))
                .with("size", plain(measured.base()));
        steps.add(measured.needed() == null ? sentence : sentence.with("needed", plain(measured.needed())));
    }

    private void explainInequality(Measurement measured, Threshold threshold) {
        if (measured.holds() == null) {
            steps.add(Message.of("decision.count-not-recorded").with("votes", subject(measured)));
            return;
        }
        if (measured.reached() == null) {
            explainInAnyCase(measured, subject(measured));
            return;
        }
        boolean holds = measured.holds();
        boolean strict = threshold.comparison() == Comparison.MORE_THAN;
        String sign = strict ? (holds ? ">" : "≤") : (holds ? "≥" : "<");
        BigDecimal margin = measured.margin();
        String key = holds ? "decision.reached" : "decision.missed";
        if (margin == null) {
            key += "-by-weight";
        } else if (margin.signum() == 0) {
            key += "-exactly";
        }
        Message inequality = Message.of(threshold.fraction() == null ? key + ".number" : key)
                .with("count", plain(measured.reached()))
                .with("sign", sign);
        inequality = threshold.fraction() == null
                ? inequality.with("number", DecisionMessages.known(threshold.number()))
                : inequality.with("fraction", threshold.fraction()).with("size", plain(measured.base()));
        steps.add(margin == null || margin.signum() == 0 ? inequality : inequality.with("margin", plain(margin.abs())));
    }

    private void explainTie() {
        Tally tally = decision.tally();
        DecisionRule rule = decision.rule();
        if (tally == null
                || rule == null
                || !rule.knowsTies()
                || decision.measurements().isEmpty()) {
            return;
        }
        switch (decision.reason()) {
            case TIE_BROKEN_BY_CHAIR -> tie(tally, "decision.chairs-side");
            case TIE_BROKEN_BY_CASTING_VOTE -> tie(tally, "decision.casting-vote");
            case TIE_WITHOUT_CHAIR -> tie(tally, "decision.chair-took-no-side");
            case TIE_WITHOUT_WINNER -> tie(tally, "decision.new-vote");
            case COUNT_NOT_RECORDED -> {
                if (Boolean.FALSE.equals(decision.measurements().get(0).holds())) {
                    steps.add(Message.of("decision.tie-not-excluded"));
                }
            }
            case CASTING_VOTE_TOO_FEW -> tie(tally, "decision.casting-vote-too-few");
            case THRESHOLD_MISSED -> explainFutileTie(tally);
            default -> {
                // No tie came into it.
            }
        }
    }

    /** Equal votes that change nothing. */
    private void explainFutileTie(Tally tally) {
        Integer inFavour = tally.inFavour();
        if (inFavour == null
                || inFavour == 0
                || !inFavour.equals(tally.against())
                || !Boolean.FALSE.equals(decision.measurements().get(0).holds())) {
            return;
        }
        steps.add(Message.of("decision.tie").with("each", inFavour));
        steps.add(Message.of("decision.tie-does-not-pass"));
    }

    private void tie(Tally tally, String key) {
        steps.add(Message.of("decision.tie").with("each", DecisionMessages.known(tally.inFavour())));
        Message answer = Message.of(key);
        steps.add(decision.tieBrokenBy() == null ? answer : answer.with("choice", decision.tieBrokenBy()));
    }

    /** What is compared: votes in favour or against, or those cast, in heads or weights. */
    private String subject(Measurement measured) {
        Condition condition = measured.condition();
        DecisionRule rule = decision.rule();
        String side = rule != null && rule.effect() == DecisionRule.Effect.STANDS_UNLESS_REJECTED
                ? "votes-against"
                : "votes-in-favour";
        String votes = condition.measured() == Condition.Measured.TURNOUT ? "votes-cast" : side;
        return condition.unit() == Condition.Unit.WEIGHTS ? "weight-of-" + votes : votes;
    }

    /** What the size is of, in heads or weights. */
    private static String base(Measurement measured) {
        String base =
                DecisionMessages.known(measured.condition().threshold().base()).toString();
        return measured.condition().unit() == Condition.Unit.WEIGHTS ? "weight-of-" + base : base;
    }

    private static String plain(@Nullable BigDecimal number) {
        return DecisionMessages.known(number).toPlainString();
    }
}
