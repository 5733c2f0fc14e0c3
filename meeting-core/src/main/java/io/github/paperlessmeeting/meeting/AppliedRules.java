package io.github.paperlessmeeting.meeting;

import io.github.paperlessmeeting.decision.Confidence;
import io.github.paperlessmeeting.decision.ConfidenceDecision;
import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.decision.Decisions;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.decision.Elections;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Vote;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of procedure of a meeting, applied to all its votes: each rule is found in one step, however many there are. The
 * matter is null where a vote names a motion that the meeting has not.
 */
final class AppliedRules {
    private final @Nullable RulesOfProcedure procedure;
    private final Map<Matter, DecisionRule> decisions = new HashMap<>();
    private final Map<Matter, ElectionRule> elections = new HashMap<>();
    private final Map<Matter, ConfidenceRule> polls = new HashMap<>();
    private final Map<Matter, QuorumRule> quorums = new HashMap<>();

    AppliedRules(@Nullable RulesOfProcedure procedure) {
        this.procedure = procedure;
        if (procedure != null) {
            procedure.decisionRules().forEach(rule -> decisions.put(rule.matter(), rule));
            procedure.electionRules().forEach(rule -> elections.put(rule.matter(), rule));
            procedure.confidenceRules().forEach(rule -> polls.put(rule.matter(), rule));
            for (QuorumRule rule : procedure.quorumRules()) {
                if (rule.matter() != null) {
                    quorums.put(rule.matter(), rule);
                }
            }
        }
    }

    Decision decide(Vote vote, @Nullable Matter matter) {
        return procedure == null
                ? Decisions.decideWithoutRule(vote, null)
                : Decisions.decide(vote, procedure, decisions.get(matter), quorum(procedure, matter));
    }

    ElectionDecision decide(Election election, @Nullable Matter matter) {
        return procedure == null
                ? Elections.decide(election, null, matter)
                : Elections.decide(election, elections.get(matter), quorum(procedure, matter));
    }

    ConfidenceDecision decide(ConfidencePoll poll, @Nullable Matter matter) {
        return procedure == null
                ? Confidence.decide(poll, null, matter)
                : Confidence.decide(poll, polls.get(matter), quorum(procedure, matter));
    }

    private @Nullable QuorumRule quorum(RulesOfProcedure rules, @Nullable Matter matter) {
        QuorumRule own = quorums.get(matter);
        return own == null ? rules.quorum() : own;
    }
}
