package io.github.paperlessmeeting.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects {@link RulesOfProcedure}. Mutable and not thread-safe; begin one with {@link RulesOfProcedure#builder}.
 */
public final class RulesBuilder {
    private ProcedureId id;
    private String title;
    private final List<QuorumRule> quorumRules = new ArrayList<>();
    private final List<DecisionRule> decisionRules = new ArrayList<>();
    private final List<ElectionRule> electionRules = new ArrayList<>();
    private final List<ConfidenceRule> confidenceRules = new ArrayList<>();
    private final List<NoticePeriod> noticePeriods = new ArrayList<>();
    private @Nullable ProxyRule proxies;
    private @Nullable Boolean ballotsMayChange;
    private @Nullable Boolean secretVotesMayBeRemote;
    private @Nullable Boolean correctionsCount;
    private @Nullable LegalBasis basis;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    RulesBuilder(ProcedureId id, String title) {
        this.id = id;
        this.title = title;
    }

    RulesBuilder(RulesOfProcedure rules) {
        this(rules.id(), rules.title());
        quorumRules.addAll(rules.quorumRules());
        decisionRules.addAll(rules.decisionRules());
        electionRules.addAll(rules.electionRules());
        confidenceRules.addAll(rules.confidenceRules());
        noticePeriods.addAll(rules.noticePeriods());
        proxies = rules.proxies();
        ballotsMayChange = rules.ballotsMayChange();
        secretVotesMayBeRemote = rules.secretVotesMayBeRemote();
        correctionsCount = rules.correctionsCount();
        basis = rules.basis();
        validFrom = rules.validFrom();
        validUntil = rules.validUntil();
    }

    /**
     * Sets under which name the rules are kept.
     *
     * @param value their identifier; not null
     * @param name their title; not null
     * @return this builder
     */
    public RulesBuilder named(ProcedureId value, String name) {
        id = value;
        title = name;
        return this;
    }

    /**
     * Leaves out every rule for a matter, so that another can be added in its place.
     *
     * @param matter the matter; not null
     * @return this builder
     */
    public RulesBuilder without(Matter matter) {
        quorumRules.removeIf(rule -> matter.equals(rule.matter()));
        decisionRules.removeIf(rule -> rule.matter().equals(matter));
        electionRules.removeIf(rule -> rule.matter().equals(matter));
        confidenceRules.removeIf(rule -> rule.matter().equals(matter));
        return this;
    }

    /**
     * Adds a quorum rule.
     *
     * @param rule the rule; not null
     * @return this builder
     */
    public RulesBuilder add(QuorumRule rule) {
        quorumRules.add(rule);
        return this;
    }

    /**
     * Adds a decision rule.
     *
     * @param rule the rule; not null
     * @return this builder
     */
    public RulesBuilder add(DecisionRule rule) {
        decisionRules.add(rule);
        return this;
    }

    /**
     * Adds an election rule.
     *
     * @param rule the rule; not null
     * @return this builder
     */
    public RulesBuilder add(ElectionRule rule) {
        electionRules.add(rule);
        return this;
    }

    /**
     * Adds a rule for ratings or votes of confidence.
     *
     * @param rule the rule; not null
     * @return this builder
     */
    public RulesBuilder add(ConfidenceRule rule) {
        confidenceRules.add(rule);
        return this;
    }

    /**
     * Adds a notice period.
     *
     * @param period the period; not null
     * @return this builder
     */
    public RulesBuilder add(NoticePeriod period) {
        noticePeriods.add(period);
        return this;
    }

    /**
     * Sets how members may vote for others.
     *
     * @param value the rule; null if they may not
     * @return this builder
     */
    public RulesBuilder proxies(@Nullable ProxyRule value) {
        proxies = value;
        return this;
    }

    /**
     * Sets whether a ballot may be changed until the vote is closed.
     *
     * @param value the answer; null if not recorded
     * @return this builder
     */
    public RulesBuilder ballotsMayChange(@Nullable Boolean value) {
        ballotsMayChange = value;
        return this;
    }

    /**
     * Sets whether members who take part by network may vote in secret.
     *
     * @param value the answer; null if not recorded
     * @return this builder
     */
    public RulesBuilder secretVotesMayBeRemote(@Nullable Boolean value) {
        secretVotesMayBeRemote = value;
        return this;
    }

    /**
     * Sets whether what members declare after the vote changes its count.
     *
     * @param value the answer; null if not recorded
     * @return this builder
     */
    public RulesBuilder correctionsCount(@Nullable Boolean value) {
        correctionsCount = value;
        return this;
    }

    /**
     * Sets the instrument as a whole.
     *
     * @param value the instrument; null if not recorded
     * @return this builder
     */
    public RulesBuilder basis(@Nullable LegalBasis value) {
        basis = value;
        return this;
    }

    /**
     * Sets the days on which the rules hold, both inclusive.
     *
     * @param from the first; null if not recorded
     * @param until the last; null if not recorded or still in force
     * @return this builder
     */
    public RulesBuilder valid(@Nullable LocalDate from, @Nullable LocalDate until) {
        validFrom = from;
        validUntil = until;
        return this;
    }

    /**
     * The rules.
     *
     * @return the rules; never null
     * @throws NullPointerException if something that may not be null is
     * @throws IllegalArgumentException as for the constructor of {@link RulesOfProcedure}
     */
    public RulesOfProcedure build() {
        return new RulesOfProcedure(
                id,
                title,
                quorumRules,
                decisionRules,
                electionRules,
                confidenceRules,
                noticePeriods,
                proxies,
                ballotsMayChange,
                secretVotesMayBeRemote,
                correctionsCount,
                basis,
                validFrom,
                validUntil);
    }
}
