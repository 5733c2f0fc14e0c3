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
        Long silent = decision.notVoting();
        if (silent != null && silent > 0) {
            steps.add(Message.of("decision.not-voting").with("count", silent));
        }
    }

    private void explain(Measurement measured) {
        if (decision.tally() == null && measured.base() == null) {
            return;
        }
        if (measured.group() != null) {
            steps.add(Message.of("decision.group").with("group", measured.group()));
        }
        Threshold threshold = measured.condition().threshold();
        if (threshold.base() != null && measured.base() == null) {
            steps.add(Message.of("decision.base-not-recorded").with("base", threshold.base()));
        } else if (measured.baseIsEmpty()) {
            steps.add(Message.of("decision.empty-base").with("base", DecisionMessages.known(threshold.base())));
        } else {
            explainThreshold(measured, threshold);
            explainInequality(measured, threshold);
        }
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
                .with("base", DecisionMessages.known(threshold.base()))
                .with("size", plain(measured.base()));
        steps.add(measured.needed() == null ? sentence : sentence.with("needed", plain(measured.needed())));
    }

    private void explainInequality(Measurement measured, Threshold threshold) {
        if (measured.reached() == null || measured.holds() == null) {
            steps.add(Message.of("decision.count-not-recorded").with("votes", subject(measured)));
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
        if (tally == null || decision.rule() == null || tally.inFavour() == null) {
            return;
        }
        switch (decision.reason()) {
            case TIE_BROKEN_BY_CHAIR -> tie(tally, "decision.chairs-side");
            case TIE_BROKEN_BY_CASTING_VOTE -> tie(tally, "decision.casting-vote");
            case TIE_WITHOUT_CHAIR -> tie(tally, "decision.chair-took-no-side");
            case TIE_WITHOUT_WINNER -> tie(tally, "decision.new-vote");
            case COUNT_NOT_RECORDED -> {
                if (tally.against() == null
                        && Boolean.FALSE.equals(decision.measurements().get(0).holds())) {
                    steps.add(Message.of("decision.tie-not-excluded"));
                }
            }
            case THRESHOLD_MISSED -> {
                if (decision.rule().knowsTies()
                        && tally.inFavour() > 0
                        && tally.inFavour().equals(tally.against())) {
                    steps.add(Message.of("decision.tie").with("each", tally.inFavour()));
                    steps.add(Message.of("decision.tie-does-not-pass"));
                }
            }
            default -> {
                // No tie came into it.
            }
        }
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

    private static String plain(@Nullable BigDecimal number) {
        return DecisionMessages.known(number).toPlainString();
    }
}
