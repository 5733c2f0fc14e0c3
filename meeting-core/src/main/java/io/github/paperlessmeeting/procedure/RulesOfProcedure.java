package io.github.paperlessmeeting.procedure;

import io.github.paperlessmeeting.text.Nfc;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules under which a body meets and decides (quy chế làm việc, nội quy kỳ họp): data alone, so that a body of which
 * nobody has thought can be described and its meetings carry the rules under which they decided. The known ones are in
 * {@link ProcedureCatalogue}.
 *
 * <p>The canonical constructor is not part of the lasting interface, since components may be added at its end; use
 * {@link #builder}.
 *
 * @param id their identifier; never null
 * @param title their title, in Normalization Form C; never null
 * @param quorumRules when the body may meet, and decide on which matter; a copy; never null, empty if the rules ask for no
 *     quorum or it is not recorded
 * @param decisionRules when it adopts what, a rule for each matter; a copy; never null
 * @param electionRules when it elects whom, a rule for each matter; a copy; never null
 * @param confidenceRules what follows from ratings and votes of confidence, a rule for each matter; a copy; never null
 * @param noticePeriods what must be sent how long before; a copy; never null
 * @param proxies how members may vote for others; null if they may not
 * @param ballotsMayChange whether a member may change a ballot until the vote is closed; null if not recorded, which counts
 *     as no
 * @param secretVotesMayBeRemote whether members who take part by network may vote in secret; null if not recorded
 * @param correctionsCount whether what members declare after the vote changes its count; null if not recorded, which counts
 *     as no
 * @param basis the instrument as a whole; null if not recorded
 * @param validFrom the first day on which they hold; null if not recorded, which counts as always
 * @param validUntil the last day on which they hold, inclusive; null if not recorded or still in force
 */
public record RulesOfProcedure(
        ProcedureId id,
        String title,
        List<QuorumRule> quorumRules,
        List<DecisionRule> decisionRules,
        List<ElectionRule> electionRules,
        List<ConfidenceRule> confidenceRules,
        List<NoticePeriod> noticePeriods,
        @Nullable ProxyRule proxies,
        @Nullable Boolean ballotsMayChange,
        @Nullable Boolean secretVotesMayBeRemote,
        @Nullable Boolean correctionsCount,
        @Nullable LegalBasis basis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {
    /**
     * Copies the lists and normalises the title.
     *
     * @throws NullPointerException if the id, the title, a list or an element of one is null
     * @throws IllegalArgumentException if two rules of one kind are for one matter, the last day is before the first, or the
     *     title breaks what {@link Nfc#require} states
     */
    public RulesOfProcedure {
        Objects.requireNonNull(id, "RulesOfProcedure.id");
        title = Nfc.require("RulesOfProcedure.title", title);
        quorumRules = requireDistinct("quorumRules", List.copyOf(quorumRules), QuorumRule::matter);
        decisionRules = requireDistinct("decisionRules", List.copyOf(decisionRules), DecisionRule::matter);
        electionRules = requireDistinct("electionRules", List.copyOf(electionRules), ElectionRule::matter);
        confidenceRules = requireDistinct("confidenceRules", List.copyOf(confidenceRules), ConfidenceRule::matter);
        noticePeriods = List.copyOf(noticePeriods);
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("RulesOfProcedure.validUntil must not be before validFrom");
        }
    }

    /**
     * Rules of one quorum and some decision rules.
     *
     * @param id their identifier; not null
     * @param title their title; not null
     * @param quorum the quorum for everything; null if the rules ask for none or it is not recorded
     * @param decisionRules when the body adopts what; not null
     * @param validFrom the first day on which they hold; null if not recorded
     * @param validUntil the last day on which they hold, inclusive; null if not recorded or still in force
     * @throws IllegalArgumentException as for the canonical constructor
     */
    public RulesOfProcedure(
            ProcedureId id,
            String title,
            @Nullable QuorumRule quorum,
            List<DecisionRule> decisionRules,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        this(
                id,
                title,
                quorum == null ? List.of() : List.of(quorum),
                decisionRules,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                validFrom,
                validUntil);
    }

    /**
     * Begins rules of procedure.
     *
     * @param id their identifier; not null
     * @param title their title; not null
     * @return a builder of rules that say nothing yet; never null
     */
    public static RulesBuilder builder(ProcedureId id, String title) {
        return new RulesBuilder(id, title);
    }

    /**
     * A builder that begins with what these say.
     *
     * @return the builder; never null
     */
    public RulesBuilder toBuilder() {
        return new RulesBuilder(this);
    }

    /**
     * The quorum for meeting as such.
     *
     * @return the rule without a matter; null if there is none
     */
    public @Nullable QuorumRule quorum() {
        return find(quorumRules, rule -> rule.matter() == null);
    }

    /**
     * The quorum for deciding on a matter.
     *
     * @param matter the matter; not null
     * @return its own rule, or else the one without a matter; null if there is neither
     */
    public @Nullable QuorumRule quorum(Matter matter) {
        QuorumRule own = find(quorumRules, rule -> matter.equals(rule.matter()));
        return own == null ? quorum() : own;
    }

    /**
     * The rule for a matter. There is no falling back from one matter to another: a removal is never decided by the rule
     * for ordinary matters because nobody wrote down its own.
     *
     * @param matter the matter; not null
     * @return the rule; null if these rules have none for it
     */
    public @Nullable DecisionRule decisionRule(Matter matter) {
        return find(decisionRules, rule -> rule.matter().equals(matter));
    }

    /**
     * The rule for elections of a matter.
     *
     * @param matter the matter; not null
     * @return the rule; null if these rules have none for it
     */
    public @Nullable ElectionRule electionRule(Matter matter) {
        return find(electionRules, rule -> rule.matter().equals(matter));
    }

    /**
     * The rule for ratings and votes of confidence of a matter.
     *
     * @param matter the matter; not null
     * @return the rule; null if these rules have none for it
     */
    public @Nullable ConfidenceRule confidenceRule(Matter matter) {
        return find(confidenceRules, rule -> rule.matter().equals(matter));
    }

    /**
     * Whether these rules hold on a day.
     *
     * @param day the day; not null
     * @return true from the first to the last day, both inclusive; an unrecorded end is open
     */
    public boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    private static <R> @Nullable R find(List<R> rules, Predicate<R> wanted) {
        for (R rule : rules) {
            if (wanted.test(rule)) {
                return rule;
            }
        }
        return null;
    }

    private static <R> List<R> requireDistinct(String name, List<R> rules, Function<R, @Nullable Matter> matter) {
        Set<@Nullable Matter> seen = new HashSet<>();
        for (R rule : rules) {
            if (!seen.add(matter.apply(rule))) {
                throw new IllegalArgumentException("RulesOfProcedure." + name + " has two rules for one matter");
            }
        }
        return rules;
    }
}
