package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Vote;
import org.jspecify.annotations.Nullable;

/** Decides votes under rules of procedure: the same vote and rules always give the same decision. */
public final class Decisions {
    private Decisions() {}

    /**
     * Decides a vote under the rule that some rules of procedure have for its matter, and under their quorum rule for it.
     * Corrections that members declared afterwards count where the rules say so.
     *
     * @param vote the vote; not null
     * @param rules the rules of procedure; null if none are known, which leaves the vote undecided
     * @param matter the matter of the motion; not null
     * @return the decision; never null
     */
    public static Decision decide(Vote vote, @Nullable RulesOfProcedure rules, Matter matter) {
        return rules == null
                ? decideWithoutRule(vote, null)
                : decide(vote, rules, rules.decisionRule(matter), rules.quorum(matter));
    }

    /**
     * Decides a vote under rules of procedure from which the rules for its matter were taken already, as when a great many
     * votes are to be decided. Where they allow proxies, no number that is missing is concluded from presence, since others
     * than those present may have voted.
     *
     * @param vote the vote; not null
     * @param rules the rules of procedure; not null
     * @param rule the rule for the matter; null if they have none, which leaves the vote undecided
     * @param quorumRule the quorum rule for the matter; null if no quorum is needed
     * @return the decision; never null
     */
    public static Decision decide(
            Vote vote, RulesOfProcedure rules, @Nullable DecisionRule rule, @Nullable QuorumRule quorumRule) {
        Vote counted = vote instanceof NamedVote named && Boolean.TRUE.equals(rules.correctionsCount())
                ? named.corrected()
                : vote;
        QuorumCheck quorum = Quorum.check(quorumRule, counted.electorate());
        return new Course(counted, rule, quorum, rules.proxies() != null).decision();
    }

    /**
     * Leaves a vote undecided since the matter of its motion is not known, or no rules are.
     *
     * @param vote the vote; not null
     * @param rules the rules of procedure, whose general quorum rule is applied; null if none are known
     * @return the decision: undecided, unless a quorum was missed or the vote is void; never null
     */
    public static Decision decideWithoutRule(Vote vote, @Nullable RulesOfProcedure rules) {
        Integer present = vote.electorate().present();
        QuorumCheck quorum = rules == null
                ? Quorum.withoutRules(present == null ? null : present.longValue())
                : Quorum.check(rules.quorum(), vote.electorate());
        return new Course(vote, null, quorum).decision();
    }

    /**
     * Decides a vote under a rule, with the ballots as they were cast.
     *
     * <p>A vote that was declared void decides nothing. Then comes a quorum that was missed: nothing was decided either,
     * whatever the votes. A quorum that cannot be determined, since presence was not recorded, is said in the explanation and
     * does not stand in the way.
     *
     * <p>Whoever adopts by consent does so with the votes of all who are present. Where it is not recorded how many these
     * are, that is enough only for a rule that counts those present or voting.
     *
     * <p>A number that is not recorded never counts as zero: where the outcome depends on it the vote is undecided. It does
     * not depend on it where a condition holds, or fails, whatever the number can have been: no more vote than are present, or
     * are members if presence is not recorded. Nobody is taken to vote by proxy; where rules of procedure allow it, decide
     * under these. A vote is also left undecided where the worst that can have been is a tie and whoever has the last word is
     * in favour.
     *
     * <p>Numbers that contradict each other, such as more votes than members present, are taken as recorded; finding that is a
     * matter of rules over the whole document.
     *
     * @param vote the vote; not null
     * @param rule the rule; null if there is none, which leaves the vote undecided
     * @param quorumRule the quorum rule; null if no quorum is needed
     * @return the decision; never null
     */
    public static Decision decide(Vote vote, @Nullable DecisionRule rule, @Nullable QuorumRule quorumRule) {
        return new Course(vote, rule, Quorum.check(quorumRule, vote.electorate())).decision();
    }
}
