package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.DecisionReason;
import io.github.paperlessmeeting.decision.Measurement;
import io.github.paperlessmeeting.decision.QuorumCheck;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.DeclaredPercentage;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.ElectorateWeights;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.WeightTally;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The votes of a meeting as text: the question, the numbers, what they come to and why. */
final class VoteText {
    private final Layout layout;
    private final Words words;
    private final boolean explain;
    private final BallotText ballots;

    VoteText(Layout layout, Words words, boolean explain) {
        this.layout = layout;
        this.words = words;
        this.explain = explain;
        this.ballots = new BallotText(words);
    }

    /** Writes the votes; those at a position that is faulty are marked. */
    void write(List<VoteResult> votes, BitSet faulty) {
        for (int i = 0; i < votes.size(); i++) {
            write(i + 1, votes.get(i), faulty.get(i));
        }
    }

    private void write(int number, VoteResult result, boolean faulty) {
        layout.blank();
        layout.line(2, head(number, result));
        layout.line(4, ballots.question(result.motion(), result.vote().motion()));
        layout.line(4, ballots.members("vote.members", result.vote().electorate()));
        if (result.vote() instanceof SecretVote secret) {
            layout.line(4, ballots.papers(secret));
        }
        layout.line(4, count(result));
        NamedVote byProxy = result.byProxy();
        if (byProxy != null) {
            layout.line(4, byProxy(byProxy.tally()));
        }
        WeightTally weights = result.weights();
        if (weights != null) {
            layout.line(4, weights(weights, result.vote().electorate().weights()));
        }
        List<VoteResult.InFavour> percentages = result.percentages();
        if (!percentages.isEmpty()) {
            String shares = Words.join(percentages.stream()
                    .map(percentage -> share(percentage, result.decision().byProxy()))
                    .toList());
            layout.line(4, words.text(Message.of("vote.share").with("shares", shares)));
        }
        outcome(result.decision());
        if (faulty) {
            layout.line(4, words.text("vote.faulty"));
        }
        declared(result);
        if (explain) {
            layout.line(4, words.text("explanation"));
            result.decision().steps().forEach(step -> layout.line(6, "- " + words.step(step)));
        }
    }

    private String head(int number, VoteResult result) {
        Vote vote = result.vote();
        Instant at = vote.closedAt() == null ? vote.openedAt() : vote.closedAt();
        Message head = Message.of(at == null ? "vote.head" : "vote.head-at")
                .with("number", number)
                .with("method", words.text("vote.method." + result.method()))
                .with("id", vote.id());
        return words.text(at == null ? head : head.with("at", words.instant(at, result.zone())));
    }

    private String count(VoteResult result) {
        Tally tally = result.decision().tally();
        if (tally == null) {
            return words.text("vote.not-counted");
        }
        Choice derived = result.derived();
        String counts = words.text(Message.of("vote.count")
                .with("inFavour", counted(tally.inFavour(), derived == Choice.IN_FAVOUR))
                .with("against", counted(tally.against(), derived == Choice.AGAINST))
                .with("abstained", counted(tally.abstained(), derived == Choice.ABSTAIN)));
        Long silent = result.decision().notVoting();
        if (silent == null) {
            return Words.join(List.of(counts, words.text("vote.silent-unknown")));
        }
        return Words.join(List.of(counts, silent == 0 ? "" : words.count("vote.silent", silent)));
    }

    private String counted(@Nullable Integer count, boolean derived) {
        String number = words.number(count);
        return derived ? words.text(Message.of("vote.derived").with("count", number)) : number;
    }

    private String byProxy(Tally tally) {
        return words.text(Message.of("vote.by-proxy")
                .with("count", words.number(tally.counted()))
                .with("inFavour", words.number(tally.inFavour()))
                .with("against", words.number(tally.against()))
                .with("abstained", words.number(tally.abstained())));
    }

    private String weights(WeightTally weights, @Nullable ElectorateWeights all) {
        String counts = words.text(Message.of("vote.weights")
                .with("inFavour", words.decimal(weights.inFavour().value()))
                .with("against", words.decimal(weights.against().value()))
                .with("abstained", words.decimal(weights.abstained().value())));
        return Words.join(List.of(
                counts,
                all == null
                        ? ""
                        : words.text(Message.of("vote.weights-of-all")
                                .with(
                                        "weight",
                                        words.decimal(all.mandatesInOffice().value())))));
    }

    private String share(VoteResult.InFavour share, int byProxy) {
        boolean represented = share.base() == Base.PRESENT && byProxy > 0;
        Message text = Message.of(represented ? "vote.share-of-represented" : "vote.share-of")
                .with("value", words.percentage(share.value()))
                .with("size", words.number(share.of()))
                .with("base", share.base());
        return words.text(represented ? text.with("represented", words.number(byProxy)) : text);
    }

    private void outcome(Decision decision) {
        String line = words.text(Message.of("outcome.line")
                .with("outcome", words.text("outcome." + decision.outcome()))
                .with("why", why(decision)));
        layout.line(4, line, words.basis(decision.basis()));
    }

    private String why(Decision decision) {
        String reason = words.text("code." + decision.reason());
        if (decision.reason() == DecisionReason.QUORUM_MISSED) {
            QuorumCheck quorum = decision.quorum();
            return quorum.needed() == null
                    ? reason
                    : words.text(Message.of("outcome.quorum")
                            .with("present", words.number(quorum.present()))
                            .with("needed", words.number(quorum.needed())));
        }
        List<String> inequalities = decision.measurements().stream()
                .filter(VoteText::isCompared)
                .map(this::inequality)
                .toList();
        if (inequalities.isEmpty()) {
            return reason;
        }
        boolean plain = decision.reason() == DecisionReason.THRESHOLD_REACHED
                || decision.reason() == DecisionReason.THRESHOLD_MISSED;
        String all = String.join("; ", inequalities);
        return plain ? all : all + "; " + reason;
    }

    /** Whether both sides of the inequality are known, and there is something to compare with. */
    private static boolean isCompared(Measurement measured) {
        boolean size = measured.condition().threshold().base() == null
                || (measured.base() != null && measured.base().signum() > 0);
        return measured.holds() != null && measured.reached() != null && size;
    }

    private String inequality(Measurement measured) {
        boolean holds = Boolean.TRUE.equals(measured.holds());
        Threshold threshold = measured.condition().threshold();
        boolean strict = threshold.comparison() == Comparison.MORE_THAN;
        String sign = strict ? (holds ? ">" : "≤") : (holds ? "≥" : "<");
        String right = threshold.fraction() == null
                ? words.number(threshold.number())
                : threshold.fraction() + " × " + words.decimal(measured.base());
        Message sides = Message.of(
                        measured.needed() == null ? "outcome.compared" : holds ? "outcome.reached" : "outcome.missed")
                .with("count", words.decimal(measured.reached()))
                .with("sign", sign)
                .with("right", right);
        BigDecimal margin = measured.margin();
        if (margin != null) {
            sides = sides.with("needed", words.decimal(measured.needed())).with("margin", words.decimal(margin.abs()));
        }
        String text = words.text(sides);
        return measured.group() == null
                ? text
                : words.text(Message.of("outcome.group")
                        .with("group", measured.group())
                        .with("text", text));
    }

    private void declared(VoteResult result) {
        DeclaredResult declared = result.vote().declared();
        VoteResult.Comparison comparison = result.declared();
        if (declared == null || comparison == null) {
            return;
        }
        var parts = new ArrayList<String>();
        boolean noRule = comparison == VoteResult.Comparison.NOT_VERIFIABLE
                && result.decision().reason() == DecisionReason.NO_RULE;
        parts.add(words.text(Message.of("declared." + (noRule ? "NO_RULE" : comparison))
                .with("outcome", outcomeInSentence(declared.outcome()))
                .with("computed", outcomeInSentence(result.decision().outcome()))));
        for (DeclaredPercentage percentage : declared.percentages()) {
            parts.add(words.text(Message.of("declared.percentage")
                    .with("share", words.text("share." + percentage.share()))
                    .with("value", words.percentage(percentage.value()))
                    .with("base", percentage.base())));
        }
        layout.line(4, Words.join(parts));
    }

    private String outcomeInSentence(Outcome outcome) {
        return words.text("declared.outcome." + outcome);
    }
}
