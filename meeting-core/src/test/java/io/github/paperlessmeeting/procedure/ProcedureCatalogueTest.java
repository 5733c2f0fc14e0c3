package io.github.paperlessmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of all known rules of procedure, and what becomes of a catalogue to which rules are added. */
class ProcedureCatalogueTest {
    private static final ProcedureCatalogue STANDARD = ProcedureCatalogue.standard();
    private static final LocalDate FIRST = LocalDate.of(2015, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);

    static Stream<ProcedureFamily> families() {
        return STANDARD.families().stream();
    }

    private static Stream<RulesOfProcedure> allRules() {
        return families().flatMap(family -> STANDARD.all(family).stream());
    }

    @Test
    void knows_eleven_families_in_the_order_of_their_codes() {
        assertThat(STANDARD.families())
                .containsExactly(
                        ProcedureFamily.FRANCE_NATIONAL_ASSEMBLY,
                        ProcedureFamily.HONG_KONG_LEGISLATIVE_COUNCIL,
                        ProcedureFamily.US_HOUSE,
                        ProcedureFamily.US_SENATE,
                        ProcedureFamily.VIETNAM_COUNCIL_STANDING_COMMITTEE,
                        ProcedureFamily.VIETNAM_GOVERNMENT,
                        ProcedureFamily.VIETNAM_GOVERNMENT_BY_OPINION_SHEET,
                        ProcedureFamily.VIETNAM_NATIONAL_ASSEMBLY,
                        ProcedureFamily.VIETNAM_PEOPLES_COMMITTEE,
                        ProcedureFamily.VIETNAM_PEOPLES_COMMITTEE_BY_OPINION_SHEET,
                        ProcedureFamily.VIETNAM_PEOPLES_COUNCIL);
        assertThatThrownBy(() -> STANDARD.families().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(
                        () -> STANDARD.all(ProcedureFamily.VIETNAM_GOVERNMENT).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** On each day the one set that claims it is found, and no other claims it. */
    @ParameterizedTest
    @MethodSource("families")
    void a_family_has_exactly_one_set_for_each_day_from_its_first_to_its_last(ProcedureFamily family) {
        List<RulesOfProcedure> sets = STANDARD.all(family);
        LocalDate first = sets.get(0).validFrom();
        LocalDate last = sets.get(sets.size() - 1).validUntil();
        int days = 0;
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            LocalDate now = day;
            List<RulesOfProcedure> claiming =
                    sets.stream().filter(set -> set.inForceOn(now)).toList();
            boolean known = (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
            assertThat(claiming).as("%s on %s", family, day).hasSize(known ? 1 : 0);
            assertThat(STANDARD.find(family, day)).isSameAs(known ? claiming.get(0) : null);
            days++;
        }
        assertThat(days).isGreaterThan(4000);
    }

    @ParameterizedTest
    @MethodSource("families")
    void the_sets_of_a_family_follow_each_other_without_gap(ProcedureFamily family) {
        List<RulesOfProcedure> sets = STANDARD.all(family);
        for (int i = 1; i < sets.size(); i++) {
            assertThat(sets.get(i).validFrom())
                    .isEqualTo(sets.get(i - 1).validUntil().plusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "vn-national-assembly, 2015-12-31, ",
        "vn-national-assembly, 2016-01-01, vn-quoc-hoi-2014",
        "vn-national-assembly, 2023-06-30, vn-quoc-hoi-2014",
        "vn-national-assembly, 2023-07-01, vn-quoc-hoi-2023",
        "vn-national-assembly, 9999-12-31, vn-quoc-hoi-2023",
        "vn-government, 2015-12-31, ",
        "vn-government, 2016-01-01, vn-chinh-phu-2015",
        "vn-government, 2022-06-17, vn-chinh-phu-2015",
        "vn-government, 2022-06-18, vn-chinh-phu-2022",
        "vn-government, 2025-02-28, vn-chinh-phu-2022",
        "vn-government, 2025-03-01, vn-chinh-phu-2025",
        "vn-government-opinion-sheet, 2016-09-30, ",
        "vn-government-opinion-sheet, 2016-10-01, vn-chinh-phu-phieu-2016",
        "vn-government-opinion-sheet, 2022-06-17, vn-chinh-phu-phieu-2016",
        "vn-government-opinion-sheet, 2022-06-18, vn-chinh-phu-phieu-2022",
        "vn-peoples-council, 2015-12-31, ",
        "vn-peoples-council, 2016-01-01, vn-hdnd-2015",
        "vn-peoples-council, 2023-06-30, vn-hdnd-2015",
        "vn-peoples-council, 2023-07-01, vn-hdnd-2023",
        "vn-peoples-council, 2025-02-28, vn-hdnd-2023",
        "vn-peoples-council, 2025-03-01, vn-hdnd-2025-03",
        "vn-peoples-council, 2025-06-15, vn-hdnd-2025-03",
        "vn-peoples-council, 2025-06-16, vn-hdnd-2025-06",
        "vn-council-standing-committee, 2025-02-28, vn-thuong-truc-hdnd-2015",
        "vn-council-standing-committee, 2025-03-01, ",
        "vn-peoples-committee, 2025-02-28, vn-ubnd-2015",
        "vn-peoples-committee, 2025-03-01, vn-ubnd-2025-03",
        "vn-peoples-committee, 2025-06-15, vn-ubnd-2025-03",
        "vn-peoples-committee, 2025-06-16, vn-ubnd-2025-06",
        "vn-peoples-committee-opinion-sheet, 2025-06-15, vn-ubnd-phieu-2025-03",
        "vn-peoples-committee-opinion-sheet, 2025-06-16, vn-ubnd-phieu-2025-06",
        "us-house, 0001-01-01, us-house",
        "us-senate, 9999-12-31, us-senate",
        "nobody, 2025-06-16, ",
    })
    void finds_on_a_day(ProcedureFamily family, LocalDate day, String id) {
        RulesOfProcedure found = STANDARD.find(family, day);

        assertThat(found == null ? null : found.id().value()).isEqualTo(id);
    }

    @Test
    void no_two_sets_have_one_identifier() {
        List<ProcedureId> ids = allRules().map(RulesOfProcedure::id).toList();

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids).hasSize(22);
    }

    /** The basis of each rule of a set; null where a rule has none. */
    private static List<LegalBasis> bases(RulesOfProcedure rules) {
        var bases = new ArrayList<LegalBasis>();
        rules.quorumRules().forEach(rule -> bases.add(rule.basis()));
        rules.decisionRules().forEach(rule -> bases.add(rule.basis()));
        rules.electionRules().forEach(rule -> bases.add(rule.basis()));
        rules.confidenceRules().forEach(rule -> bases.add(rule.basis()));
        rules.noticePeriods().forEach(rule -> bases.add(rule.basis()));
        if (rules.proxies() != null) {
            bases.add(rules.proxies().basis());
        }
        return bases;
    }

    @Test
    void every_rule_has_a_basis_and_whatever_names_no_publication_is_not_verified() {
        List<LegalBasis> bases =
                allRules().flatMap(rules -> bases(rules).stream()).toList();

        assertThat(bases).hasSizeGreaterThan(100).doesNotContainNull();
        assertThat(bases)
                .allMatch(basis -> basis.verification() == Verification.UNVERIFIED
                        ? basis.url() == null
                        : basis.url() != null && basis.url().startsWith("http"));
        assertThat(bases)
                .as("nobody compared a rule with the law itself")
                .noneMatch(basis -> basis.verification() == Verification.PRIMARY_TEXT);
    }

    @Test
    void an_empty_catalogue_knows_nothing() {
        ProcedureCatalogue empty = ProcedureCatalogue.empty();

        assertThat(empty.families()).isEmpty();
        assertThat(empty.all(ProcedureFamily.VIETNAM_GOVERNMENT)).isEmpty();
        assertThat(empty.find(ProcedureFamily.VIETNAM_GOVERNMENT, LAST)).isNull();
    }

    @Test
    void rules_that_are_added_come_first_where_both_hold_and_leave_the_catalogue_as_it_was() {
        var own = RulesOfProcedure.builder(ProcedureId.of("own"), "Quy chế")
                .valid(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30))
                .build();
        ProcedureCatalogue more = STANDARD.with(ProcedureFamily.VIETNAM_GOVERNMENT, own);

        assertThat(more.find(ProcedureFamily.VIETNAM_GOVERNMENT, LocalDate.of(2025, 5, 31)))
                .hasFieldOrPropertyWithValue("id", ProcedureId.of("vn-chinh-phu-2025"));
        assertThat(more.find(ProcedureFamily.VIETNAM_GOVERNMENT, LocalDate.of(2025, 6, 1)))
                .isSameAs(own);
        assertThat(more.find(ProcedureFamily.VIETNAM_GOVERNMENT, LocalDate.of(2025, 6, 30)))
                .isSameAs(own);
        assertThat(more.find(ProcedureFamily.VIETNAM_GOVERNMENT, LocalDate.of(2025, 7, 1)))
                .hasFieldOrPropertyWithValue("id", ProcedureId.of("vn-chinh-phu-2025"));
        assertThat(more.all(ProcedureFamily.VIETNAM_GOVERNMENT)).hasSize(4).startsWith(own);
        assertThat(more.families()).isEqualTo(STANDARD.families());
        assertThat(STANDARD.all(ProcedureFamily.VIETNAM_GOVERNMENT)).hasSize(3).doesNotContain(own);
    }

    @Test
    void of_two_sets_that_are_added_the_later_one_is_found() {
        ProcedureFamily club = ProcedureFamily.of("club");
        var older = RulesOfProcedure.builder(ProcedureId.of("a"), "A").build();
        var newer = RulesOfProcedure.builder(ProcedureId.of("b"), "B").build();
        ProcedureCatalogue catalogue =
                ProcedureCatalogue.empty().with(club, older).with(club, newer);

        assertThat(catalogue.families()).containsExactly(club);
        assertThat(catalogue.all(club)).containsExactly(newer, older);
        assertThat(catalogue.find(club, LAST)).isSameAs(newer);
        assertThatNullPointerException()
                .isThrownBy(() -> ProcedureCatalogue.empty().with(club, null));
    }
}
