package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.Condition;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.Verification;
import io.github.paperlessmeeting.vote.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which sentences explain a decision, for tests only: each line is the key of one and what it says of the votes. */
final class SecondWords {
    private SecondWords() {}

    static List<String> of(Decision decision) {
        var lines = new ArrayList<String>();
        lines.addAll(of(decision.quorum(), true));
        if (decision.tally() == null) {
            lines.add("decision.not-counted");
        } else {
            if (decision.papers() != null) {
                lines.add("decision.papers");
            }
            lines.add("decision.count");
            if (decision.byProxy() != 0) {
                lines.add("decision.by-proxy");
            }
            if (decision.notVoting() != null && decision.notVoting() != 0) {
                lines.add("decision.not-voting");
            }
        }
        for (Measurement one : decision.measurements()) {
            lines.addAll(of(one, decision));
        }
        lines.addAll(tie(decision));
        lines.add("decision.outcome");
        lines.addAll(basis(decision));
        return lines;
    }

    static List<String> of(QuorumCheck check, boolean onlyIfAsked) {
        if (check.rule() == null) {
            boolean asked = check.status() == QuorumStatus.UNDETERMINED;
            return asked ? List.of("quorum.no-rules") : onlyIfAsked ? List.of() : List.of("quorum.not-required");
        }
        var lines = new ArrayList<String>();
        Threshold threshold = check.rule().threshold();
        boolean ofBase = threshold.number() == null;
        if (ofBase && (check.base() == null || check.base() == 0)) {
            lines.add(check.base() == null ? "quorum.base-not-recorded" : "quorum.empty-base");
        } else {
            lines.add(
                    !ofBase
                            ? "quorum.number"
                            : threshold.comparison() == Comparison.AT_LEAST ? "quorum.at-least" : "quorum.more-than");
            lines.add(
                    check.present() == null
                            ? "quorum.presence-not-recorded"
                            : check.present() < check.needed() ? "quorum.missed" : "quorum.reached");
        }
        lines.addAll(basis(check.rule().basis()));
        return lines;
    }

    /** A provision speaks of what was measured, and a quorum that was missed has named its own. */
    private static List<String> basis(Decision decision) {
        boolean silent = decision.rule() == null
                || decision.outcome() == Outcome.VOID
                || decision.outcome() == Outcome.NOT_QUORATE
                || (decision.reason() == DecisionReason.CONSENT
                        && decision.measurements().stream().allMatch(one -> one.holds() == null));
        return silent ? List.of() : basis(decision.rule().basis());
    }

    static List<String> basis(@Nullable LegalBasis basis) {
        if (basis == null) {
            return List.of();
        }
        return List.of(basis.verification() == Verification.UNVERIFIED ? "basis.unverified" : "basis");
    }

    private static List<String> of(Measurement one, Decision decision) {
        var lines = new ArrayList<String>();
        Threshold threshold = one.condition().threshold();
        boolean open = decision.outcome() == Outcome.UNDECIDED;
        if (decision.tally() == null && !open && one.base() == null) {
            return lines;
        }
        if (one.group() != null) {
            lines.add("decision.group");
        }
        String votes = votes(one, decision.rule());
        if (threshold.number() == null && one.base() == null) {
            String base = (weighed(one) ? "weight-of-" : "") + threshold.base();
            lines.addAll(
                    one.holds() == null ? List.of("decision.base-not-recorded " + base) : inAnyCase(one, base, votes));
            return lines;
        }
        if (one.base() != null && one.base().compareTo(BigDecimal.ZERO) == 0) {
            lines.add("decision.empty-base " + (weighed(one) ? "weight-of-" : "") + threshold.base());
            return lines;
        }
        String asked = threshold.comparison() == Comparison.AT_LEAST ? "decision.at-least" : "decision.more-than";
        if (threshold.number() != null) {
            asked += ".number";
        } else if (weighed(one)) {
            asked += ".weights";
        }
        lines.add(asked + " " + votes);
        if (one.holds() == null) {
            lines.add("decision.count-not-recorded " + votes);
        } else if (one.reached() == null) {
            lines.addAll(inAnyCase(one, votes, votes));
        } else {
            lines.add(inequality(one, threshold));
        }
        return lines;
    }

    private static List<String> inAnyCase(Measurement one, String number, String votes) {
        return List.of(
                "decision.open-number " + number,
                (one.holds() ? "decision.enough-in-any-case " : "decision.too-few-in-any-case ") + votes);
    }

    private static String inequality(Measurement one, Threshold threshold) {
        String key = one.holds() ? "decision.reached" : "decision.missed";
        boolean strict = threshold.comparison() == Comparison.MORE_THAN;
        String sign = one.holds() ? strict ? ">" : "≥" : strict ? "≤" : "<";
        if (weighed(one)) {
            key += "-by-weight";
        } else if (one.reached().compareTo(one.needed()) == 0) {
            key += "-exactly";
        }
        BigDecimal margin = weighed(one) ? BigDecimal.ZERO : one.reached().subtract(one.needed());
        String far = margin.signum() == 0 ? "" : " " + margin.abs();
        return key + (threshold.number() == null ? " " : ".number ") + sign + far;
    }

    private static boolean weighed(Measurement one) {
        return one.condition().unit() == Condition.Unit.WEIGHTS;
    }

    private static String votes(Measurement one, DecisionRule rule) {
        String votes = rule.effect() == DecisionRule.Effect.ADOPTED_IF_REACHED ? "votes-in-favour" : "votes-against";
        if (one.condition().measured() == Condition.Measured.TURNOUT) {
            votes = "votes-cast";
        }
        return weighed(one) ? "weight-of-" + votes : votes;
    }

    private static List<String> tie(Decision decision) {
        if (decision.tally() == null
                || decision.measurements().isEmpty()
                || !decision.rule().knowsTies()) {
            return List.of();
        }
        Boolean first = decision.measurements().get(0).holds();
        boolean failed = first != null && !first;
        Integer each = decision.tally().inFavour();
        boolean equal = each != null && each > 0 && each.equals(decision.tally().against());
        return switch (decision.reason()) {
            case TIE_BROKEN_BY_CHAIR -> List.of("decision.tie", "decision.chairs-side " + decision.tieBrokenBy());
            case TIE_BROKEN_BY_CASTING_VOTE ->
                List.of("decision.tie", "decision.casting-vote " + decision.tieBrokenBy());
            case TIE_WITHOUT_CHAIR -> List.of("decision.tie", "decision.chair-took-no-side");
            case TIE_WITHOUT_WINNER -> List.of("decision.tie", "decision.new-vote");
            case CASTING_VOTE_TOO_FEW -> List.of("decision.tie", "decision.casting-vote-too-few");
            case COUNT_NOT_RECORDED -> failed ? List.of("decision.tie-not-excluded") : List.of();
            case THRESHOLD_MISSED ->
                failed && equal ? List.of("decision.tie", "decision.tie-does-not-pass") : List.of();
            default -> List.of();
        };
    }
}
