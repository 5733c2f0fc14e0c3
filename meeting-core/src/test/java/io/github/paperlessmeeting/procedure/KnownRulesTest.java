package io.github.paperlessmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the known Vietnamese rules, each as the research into the law has it. */
class KnownRulesTest {
    private static final String DECISIONS = """
            vn-national-assembly, 2022-12-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, NONE, UNVERIFIED
            vn-national-assembly, 2022-12-01, appointment, MORE_THAN 1/2 MANDATES_IN_OFFICE, NONE, UNVERIFIED
            vn-national-assembly, 2022-12-01, removal, AT_LEAST 2/3 MANDATES_IN_OFFICE, NONE, UNVERIFIED
            vn-national-assembly, 2022-12-01, constitution, AT_LEAST 2/3 MANDATES_IN_OFFICE, NONE, UNVERIFIED
            vn-national-assembly, 2022-12-01, term, AT_LEAST 2/3 MANDATES_IN_OFFICE, NONE, SECONDARY_SOURCE
            vn-national-assembly, 2025-02-18, removal, AT_LEAST 2/3 MANDATES_IN_OFFICE, NONE, SECONDARY_SOURCE
            vn-government, 2019-06-24, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, WHOLE, SECONDARY_SOURCE
            vn-government, 2023-01-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, WHOLE, SECONDARY_SOURCE
            vn-government, 2025-06-16, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, WHOLE, UNVERIFIED
            vn-government-opinion-sheet, 2019-06-24, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, WHOLE, SECONDARY_SOURCE
            vn-government-opinion-sheet, 2023-01-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, WHOLE, SECONDARY_SOURCE
            vn-peoples-council, 2019-01-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, NONE, SECONDARY_SOURCE
            vn-peoples-council, 2019-01-01, removal, AT_LEAST 2/3 MANDATES_IN_OFFICE, NONE, SECONDARY_SOURCE
            vn-peoples-council, 2024-01-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, NONE, SECONDARY_SOURCE
            vn-peoples-council, 2025-04-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, NONE, UNVERIFIED
            vn-peoples-council, 2025-04-01, urgent, MORE_THAN 2/3 REMAINING_MANDATES, NONE, SECONDARY_SOURCE
            vn-peoples-council, 2025-07-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, NONE, UNVERIFIED
            vn-peoples-council, 2025-07-01, removal, AT_LEAST 2/3 MANDATES_IN_OFFICE, NONE, UNVERIFIED
            vn-council-standing-committee, 2019-01-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, NONE, UNVERIFIED
            vn-peoples-committee, 2019-01-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, WHOLE, UNVERIFIED
            vn-peoples-committee, 2025-07-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, WHOLE, UNVERIFIED
            vn-peoples-committee-opinion-sheet, 2019-01-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, WHOLE, UNVERIFIED
            vn-peoples-committee-opinion-sheet, 2025-07-01, ordinary, MORE_THAN 1/2 MANDATES_IN_OFFICE, WHOLE, UNVERIFIED
            """;

    private static RulesOfProcedure find(ProcedureFamily family, LocalDate day) {
        RulesOfProcedure found = ProcedureCatalogue.standard().find(family, day);
        assertThat(found).as("%s on %s", family, day).isNotNull();
        return found;
    }

    private static String words(Threshold threshold) {
        return threshold.comparison() + " " + threshold.fraction() + " " + threshold.base();
    }

    @ParameterizedTest
    @CsvSource(textBlock = DECISIONS)
    void adopts(
            ProcedureFamily family,
            LocalDate day,
            Matter matter,
            String threshold,
            String tie,
            Verification verification) {
        DecisionRule rule = find(family, day).decisionRule(matter);

        assertThat(rule.conditions()).containsExactly(Condition.votes(rule.threshold()));
        assertThat(words(rule.threshold())).isEqualTo(threshold);
        assertThat(rule.tie())
                .isEqualTo(tie.equals("WHOLE") ? TieRule.CHAIRS_SIDE_OF_WHOLE_BASE : TieRule.valueOf(tie));
        assertThat(rule.effect()).isEqualTo(DecisionRule.Effect.ADOPTED_IF_REACHED);
        assertThat(rule.basis().verification()).isEqualTo(verification);
    }

    /** The two thirds of those summoned are a rule of others; no quorum at all is known of an opinion sheet. */
    @ParameterizedTest
    @CsvSource({
        "vn-government, 2019-06-24, SECONDARY_SOURCE",
        "vn-government, 2023-01-01, SECONDARY_SOURCE",
        "vn-government, 2025-06-16, UNVERIFIED",
        "vn-peoples-council, 2019-01-01, UNVERIFIED",
        "vn-peoples-council, 2025-07-01, UNVERIFIED",
        "vn-council-standing-committee, 2019-01-01, SECONDARY_SOURCE",
        "vn-peoples-committee, 2019-01-01, SECONDARY_SOURCE",
        "vn-peoples-committee, 2025-07-01, UNVERIFIED",
        "vn-government-opinion-sheet, 2019-06-24, ",
        "vn-peoples-committee-opinion-sheet, 2025-07-01, ",
        "vn-national-assembly, 2025-02-18, ",
    })
    void is_quorate_with_two_thirds_of_all(ProcedureFamily family, LocalDate day, Verification verification) {
        RulesOfProcedure rules = find(family, day);

        if (verification == null) {
            assertThat(rules.quorumRules()).isEmpty();
            return;
        }
        assertThat(rules.quorumRules()).hasSize(1);
        assertThat(words(rules.quorum().threshold())).isEqualTo("AT_LEAST 2/3 MANDATES_IN_OFFICE");
        assertThat(rules.quorum().basis().verification()).isEqualTo(verification);
    }

    @Test
    void the_table_of_decisions_leaves_out_no_matter_of_a_family() {
        var inTable = new TreeSet<String>();
        DECISIONS.lines().map(line -> line.split(", ")).forEach(row -> inTable.add(row[0] + " " + row[2]));
        var known = new TreeSet<String>();
        for (ProcedureFamily family : ProcedureCatalogue.standard().families()) {
            for (RulesOfProcedure rules : ProcedureCatalogue.standard().all(family)) {
                rules.decisionRules().forEach(rule -> known.add(family + " " + rule.matter()));
            }
        }
        known.removeIf(entry -> !entry.startsWith("vn-"));

        assertThat(inTable).isEqualTo(known);
    }

    @Test
    void a_shrunken_council_has_a_rule_for_what_is_urgent_only_under_the_law_that_was_seen() {
        ProcedureFamily council = ProcedureFamily.VIETNAM_PEOPLES_COUNCIL;

        assertThat(find(council, LocalDate.of(2025, 2, 28)).decisionRule(Matter.URGENT))
                .isNull();
        assertThat(find(council, LocalDate.of(2025, 3, 1)).decisionRule(Matter.URGENT))
                .isNotNull();
        assertThat(find(council, LocalDate.of(2025, 6, 15)).decisionRule(Matter.URGENT))
                .isNotNull();
        assertThat(find(council, LocalDate.of(2025, 6, 16)).decisionRule(Matter.URGENT))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vn-national-assembly", "vn-peoples-council"})
    void ratings_of_confidence_are_of_all_deputies_until_30_june_2023_and_of_the_ballots_since(ProcedureFamily family) {
        ConfidenceRule old = find(family, LocalDate.of(2023, 6, 30)).confidenceRule(Matter.CONFIDENCE_RATING);
        ConfidenceRule since = find(family, LocalDate.of(2023, 7, 1)).confidenceRule(Matter.CONFIDENCE_RATING);
        var levels = List.of(ConfidenceLevel.HIGH, ConfidenceLevel.CONFIDENCE, ConfidenceLevel.LOW);

        assertThat(old.levels()).isEqualTo(levels);
        assertThat(since.levels()).isEqualTo(levels);
        assertThat(old.bands())
                .extracting(band -> words(band.threshold()) + " " + band.level() + " " + band.consequence())
                .containsExactly(
                        "AT_LEAST 2/3 MANDATES_IN_OFFICE LOW faces-vote",
                        "MORE_THAN 1/2 MANDATES_IN_OFFICE LOW may-resign");
        assertThat(since.bands())
                .extracting(band -> words(band.threshold()) + " " + band.level() + " " + band.consequence())
                .containsExactly(
                        "AT_LEAST 2/3 BALLOTS_COLLECTED LOW dismissal-proposed",
                        "MORE_THAN 1/2 BALLOTS_COLLECTED LOW may-resign-or-faces-vote");
        assertThat(old.basis().verification()).isEqualTo(Verification.SECONDARY_SOURCE);
        assertThat(since.basis().verification()).isEqualTo(Verification.SECONDARY_SOURCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vn-national-assembly", "vn-peoples-council"})
    void votes_of_confidence_change_their_base_on_the_same_day(ProcedureFamily family) {
        ConfidenceRule old = find(family, LocalDate.of(2023, 6, 30)).confidenceRule(Matter.CONFIDENCE_VOTE);
        ConfidenceRule since = find(family, LocalDate.of(2023, 7, 1)).confidenceRule(Matter.CONFIDENCE_VOTE);

        assertThat(old.levels()).containsExactly(ConfidenceLevel.CONFIDENCE, ConfidenceLevel.NO_CONFIDENCE);
        assertThat(since.levels()).isEqualTo(old.levels());
        assertThat(old.bands())
                .extracting(band -> words(band.threshold()) + " " + band.level() + " " + band.consequence())
                .containsExactly("MORE_THAN 1/2 MANDATES_IN_OFFICE NO_CONFIDENCE may-resign");
        assertThat(since.bands())
                .extracting(band -> words(band.threshold()) + " " + band.level() + " " + band.consequence())
                .containsExactly("MORE_THAN 1/2 BALLOTS_COLLECTED NO_CONFIDENCE dismissal-proposed");
        assertThat(old.basis().verification()).isEqualTo(Verification.SECONDARY_SOURCE);
        assertThat(since.basis().verification()).isEqualTo(Verification.UNVERIFIED);
    }

    @Test
    void the_national_assembly_elects_with_more_than_half_of_all_and_the_older_of_those_tied_twice() {
        ElectionRule rule = find(ProcedureFamily.VIETNAM_NATIONAL_ASSEMBLY, LocalDate.of(2023, 7, 1))
                .electionRule(Matter.ELECTION);

        assertThat(words(rule.threshold())).isEqualTo("MORE_THAN 1/2 MANDATES_IN_OFFICE");
        assertThat(rule.ties()).containsExactly(ElectionRule.TieBreak.FURTHER_ROUND, ElectionRule.TieBreak.SENIORITY);
        assertThat(rule.basis().citation()).startsWith("khoản 3 Điều 29");
    }

    @Test
    void no_vietnamese_body_knows_votes_for_others_and_a_closed_vote_of_the_assembly_is_face_to_face() {
        for (ProcedureFamily family : ProcedureCatalogue.standard().families()) {
            if (family.code().startsWith("vn-")) {
                assertThat(ProcedureCatalogue.standard().all(family)).allMatch(rules -> rules.proxies() == null);
            }
        }
        assertThat(find(ProcedureFamily.VIETNAM_NATIONAL_ASSEMBLY, LocalDate.of(2023, 7, 1))
                        .secretVotesMayBeRemote())
                .isFalse();
    }

    @Test
    void a_french_deputy_holds_one_delegation_at_most_and_what_is_declared_afterwards_does_not_count() {
        RulesOfProcedure france = find(ProcedureFamily.FRANCE_NATIONAL_ASSEMBLY, LocalDate.of(2024, 1, 1));

        assertThat(france.proxies().mostPerHolder()).isEqualTo(1);
        assertThat(france.proxies().holderPresent()).isTrue();
        assertThat(france.proxies().chains()).isFalse();
        assertThat(france.correctionsCount()).isFalse();
    }
}
