package io.github.paperlessmeeting.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Known rules of procedure, by whose they are and when they hold. Immutable; whoever knows better adds own rules with
 * {@link #with}.
 *
 * <p>The rules of {@link #standard} were taken from publications about the law and not from the law itself. Each rule says
 * in its {@link LegalBasis#verification} how sure it is; {@link Verification#UNVERIFIED} marks what was not found in any
 * publication and needs to be compared with the text before anybody relies on it. What could not be found is left out, such
 * as the quorum of the National Assembly of Viet Nam.
 */
public final class ProcedureCatalogue {
    private static final ProcedureCatalogue STANDARD = makeStandard();

    private final Map<ProcedureFamily, List<RulesOfProcedure>> byFamily;

    private ProcedureCatalogue(Map<ProcedureFamily, List<RulesOfProcedure>> byFamily) {
        this.byFamily = byFamily;
    }

    /**
     * The rules that this library knows.
     *
     * @return the catalogue; never null
     */
    public static ProcedureCatalogue standard() {
        return STANDARD;
    }

    /**
     * A catalogue without rules.
     *
     * @return the catalogue; never null
     */
    public static ProcedureCatalogue empty() {
        return new ProcedureCatalogue(Map.of());
    }

    /**
     * This catalogue and one set of rules more. It comes before those that are in it, so that it is found where both hold.
     *
     * @param family whose rules they are; not null
     * @param rules the rules; not null
     * @return a new catalogue; never null
     */
    public ProcedureCatalogue with(ProcedureFamily family, RulesOfProcedure rules) {
        var more = new LinkedHashMap<>(byFamily);
        var own = new ArrayList<RulesOfProcedure>();
        own.add(rules);
        own.addAll(all(family));
        more.put(family, List.copyOf(own));
        return new ProcedureCatalogue(more);
    }

    /**
     * Whose rules are known.
     *
     * @return the families in the order of their codes; unmodifiable; never null
     */
    public SortedSet<ProcedureFamily> families() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byFamily.keySet()));
    }

    /**
     * All the rules of a family, whenever they hold.
     *
     * @param family whose; not null
     * @return the rules, those in {@link #standard} from the earliest to the latest; never null, empty if none are known
     */
    public List<RulesOfProcedure> all(ProcedureFamily family) {
        return byFamily.getOrDefault(family, List.of());
    }

    /**
     * The rules of a family that are in force on a day.
     *
     * @param family whose; not null
     * @param day the day; not null
     * @return the first that are in force; null if none are known for that day
     */
    public @Nullable RulesOfProcedure find(ProcedureFamily family, LocalDate day) {
        for (RulesOfProcedure rules : all(family)) {
            if (rules.inForceOn(day)) {
                return rules;
            }
        }
        return null;
    }

    private static ProcedureCatalogue makeStandard() {
        Map<ProcedureFamily, List<RulesOfProcedure>> known = new LinkedHashMap<>();
        known.put(ProcedureFamily.VIETNAM_NATIONAL_ASSEMBLY, VietnamNationalAssembly.ALL);
        known.put(ProcedureFamily.VIETNAM_GOVERNMENT, VietnamGovernment.AT_MEETINGS);
        known.put(ProcedureFamily.VIETNAM_GOVERNMENT_BY_OPINION_SHEET, VietnamGovernment.BY_OPINION_SHEET);
        known.put(ProcedureFamily.VIETNAM_PEOPLES_COUNCIL, VietnamPeoplesCouncil.ALL);
        known.put(ProcedureFamily.VIETNAM_COUNCIL_STANDING_COMMITTEE, VietnamPeoplesCouncil.STANDING_COMMITTEE);
        known.put(ProcedureFamily.VIETNAM_PEOPLES_COMMITTEE, VietnamPeoplesCommittee.AT_MEETINGS);
        known.put(ProcedureFamily.VIETNAM_PEOPLES_COMMITTEE_BY_OPINION_SHEET, VietnamPeoplesCommittee.BY_OPINION_SHEET);
        known.put(ProcedureFamily.US_HOUSE, List.of(OtherParliaments.US_HOUSE));
        known.put(ProcedureFamily.US_SENATE, List.of(OtherParliaments.US_SENATE));
        known.put(ProcedureFamily.FRANCE_NATIONAL_ASSEMBLY, List.of(OtherParliaments.FRANCE));
        known.put(ProcedureFamily.HONG_KONG_LEGISLATIVE_COUNCIL, List.of(OtherParliaments.HONG_KONG));
        return new ProcedureCatalogue(known);
    }
}
